package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.catalogue.Catalogue;
import letterminer.model.LetterFile;
import letterminer.model.Sha256;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that the descriptor of a run describes its files. */
class DataPackageTest {
  @TempDir
  Path folder;
  private JsonNode descriptor;

  @BeforeEach
  void writeARun() throws Exception {
    write(Dataset.PLAIN);
  }

  private void write(Dataset dataset) throws Exception {
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, dataset, "9.8.7")) {
      LetterFile file = new LetterFile(List.of(SampleLetters.full("Subject", "Point")), List.of(), "f", 3);
      FileRenderer renderer = new FileRenderer(dataset, Optional.empty());
      writer.add(
          new FileRow("2008/westford.pdf", "ab", 12, file.outcome(), 3, 1, Optional.empty(), List.of()),
          renderer.render("2008/westford.pdf", file));
      writer.finish(new Provenance("9.8.7", "abc", Map.of("structure", "both")));
    }
    descriptor = new ObjectMapper().readTree(Files.readString(folder.resolve("datapackage.json")));
  }

  private static List<String> fields(JsonNode resource) {
    List<String> names = new ArrayList<>();
    resource.at("/schema/fields").forEach(f -> names.add(f.get("name").asText()));
    return names;
  }

  private JsonNode resource(String name) {
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }

  @Test
  void everyResourceIsAFileOfTheRun() {
    for (JsonNode resource : descriptor.get("resources")) {
      assertTrue(Files.exists(folder.resolve(resource.get("path").asText())), resource::toString);
    }
    assertEquals(12, descriptor.get("resources").size());
  }

  @Test
  void theFieldsOfATableAreTheHeaderOfItsFile() throws Exception {
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("path").asText().endsWith(".csv")) {
        String head = Files.readAllLines(folder.resolve(resource.get("path").asText())).get(0);
        assertEquals(String.join(",", fields(resource)), head);
      }
    }
  }

  @Test
  void everyFieldHasATypeAndADescription() {
    for (JsonNode resource : descriptor.get("resources")) {
      for (JsonNode field : resource.at("/schema/fields")) {
        assertTrue(List.of("string", "integer", "number", "date").contains(field.get("type").asText()));
        assertFalse(field.get("description").asText().isBlank());
      }
    }
  }

  @Test
  void keysNameExistingFields() {
    List<String> names = new ArrayList<>();
    descriptor.get("resources").forEach(r -> names.add(r.get("name").asText()));
    assertEquals(names.size(), new HashSet<>(names).size());
    for (JsonNode resource : descriptor.get("resources")) {
      resource.at("/schema/primaryKey").forEach(key -> assertTrue(fields(resource).contains(key.asText()), key::asText));
      for (JsonNode foreign : resource.at("/schema/foreignKeys")) {
        foreign.get("fields").forEach(f -> assertTrue(fields(resource).contains(f.asText()), f::asText));
        JsonNode other = resource(foreign.at("/reference/resource").asText());
        foreign.at("/reference/fields").forEach(f -> assertTrue(fields(other).contains(f.asText()), f::asText));
        assertEquals(foreign.get("fields").size(), foreign.at("/reference/fields").size());
      }
    }
  }

  @Test
  void everyTableAboutLettersSaysWhichLetterARowIsAbout() {
    List<String> shared = List.of(
        "letter_id", "file", "family", "profile", "authority", "ons_code", "dfe_code", "date", "inspection_start",
        "inspection_end", "year");
    for (JsonNode resource : descriptor.get("resources")) {
      boolean aboutLetters = !List.of("files", "panel", "changes").contains(resource.get("name").asText());
      if (resource.has("schema") && aboutLetters) {
        assertTrue(fields(resource).containsAll(shared), resource.get("name")::asText);
      }
    }
  }

  @Test
  void everyCellIsOfItsColumnsType() throws Exception {
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.has("schema")) {
        for (CSVRecord row : rows(resource.get("path").asText())) {
          resource.at("/schema/fields").forEach(field -> assertFits(field, row.get(field.get("name").asText())));
        }
      }
    }
  }

  private static void assertFits(JsonNode field, String cell) {
    String said = field.get("name").asText() + ": " + cell;
    if (!cell.isEmpty()) {
      switch (field.get("type").asText()) {
        case "integer" -> assertTrue(cell.matches("-?\\d+"), said);
        case "number" -> assertTrue(cell.matches("-?\\d+(\\.\\d+)?"), said);
        case "date" -> assertTrue(cell.matches("\\d{4}-\\d\\d-\\d\\d"), said);
        default -> assertEquals("string", field.get("type").asText());
      }
      List<String> allowed = new ArrayList<>();
      field.at("/constraints/enum").forEach(v -> allowed.add(v.asText()));
      assertTrue(allowed.isEmpty() || allowed.contains(cell), said);
    }
  }

  private List<CSVRecord> rows(String file) throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(folder.resolve(file)))) {
      return parser.getRecords();
    }
  }

  @Test
  void theFirstOtherFormatHasTheSchemasIfThereIsNoCsv() throws Exception {
    write(new Dataset(false, Cells.AS_THEY_ARE, false, List.of(new OneFile()), Optional.empty(), Catalogue.NONE));
    theDescriptorKeepsTheRulesOfDataPackage2();
    keysNameExistingFields();
    JsonNode points = resource("points-xlsx");
    assertEquals("all.xlsx", points.get("path").asText());
    assertEquals("points", points.at("/dialect/sheetName").asText());
    assertEquals("letters-xlsx", points.at("/schema/foreignKeys/0/reference/resource").asText());
    JsonNode croissant = new ObjectMapper().readTree(Files.readString(folder.resolve("croissant.json")));
    assertEquals(2, croissant.get("distribution").size(), "letters.jsonl and one file with all tables");
    assertEquals("all.xlsx", croissant.at("/recordSet/0/field/0/source/fileObject/@id").asText());
  }

  @Test
  void listsAndBoxesAreDescribedAsTheirFormatStoresThem() {
    TableForm form = TableForm.ofFiles("parquet", "application/x-parquet", t -> t.name() + ".parquet");
    JsonNode schema = new ObjectMapper().valueToTree(TableSchema.of(Tables.POINTS, form));
    Map<String, String> types = new HashMap<>();
    schema.get("fields").forEach(f -> types.put(f.get("name").asText(), f.get("type").asText()));
    assertEquals("array", types.get("themes"));
    assertEquals("object", types.get("box"));
    assertFalse(types.containsKey("width"), "a part of the box");
  }

  @Test
  void aProblemWithoutAFileNeedsNone() {
    assertFalse(resource("problems").get("schema").has("primaryKey"));
    assertEquals("[[\"file\",\"id\"]]", resource("problems").at("/schema/uniqueKeys").toString());
  }

  @Test
  void gradesAndSeveritiesAreInOrder() {
    for (JsonNode field : resource("judgements").at("/schema/fields")) {
      if (field.get("name").asText().equals("score")) {
        assertEquals("[1,2,3,4]", field.get("categories").toString());
        assertTrue(field.get("categoriesOrdered").asBoolean());
      }
    }
  }

  /** The rules of Data Package 2 that JSON Schema would check, and those of version 1 that differ. */
  @Test
  void theDescriptorKeepsTheRulesOfDataPackage2() {
    assertEquals("https://datapackage.org/profiles/2.0/datapackage.json", descriptor.get("$schema").asText());
    assertTrue(descriptor.get("name").asText().matches("[-a-z0-9._/]+"));
    assertTrue(descriptor.get("version").asText().matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{12}"), "Semantic Versioning");
    assertFalse(descriptor.has("created"), "a time that nobody asked for");
    assertFalse(descriptor.has("licenses"), "a claim for all letters");
    for (JsonNode contributor : descriptor.get("contributors")) {
      assertTrue(contributor.has("title"));
      assertTrue(contributor.get("roles").isArray());
    }
    for (JsonNode source : descriptor.get("sources")) {
      assertTrue(source.get("hash").asText().matches("sha256:[0-9a-f]{64}"));
      assertTrue(Files.exists(folder.resolve(source.get("path").asText())));
    }
    Set<String> names = new HashSet<>();
    for (JsonNode resource : descriptor.get("resources")) {
      assertEquals("https://datapackage.org/profiles/2.0/dataresource.json", resource.get("$schema").asText());
      assertTrue(names.add(resource.get("name").asText()));
      assertTrue(resource.get("path").asText().matches("[^/.~][^/]*"), "a file beside the descriptor");
      assertTrue(resource.get("bytes").isIntegralNumber());
      if (resource.has("schema")) {
        assertEquals("table", resource.get("type").asText());
        keepsTheRulesOfTableSchema2(resource.get("schema"));
      }
    }
  }

  private static void keepsTheRulesOfTableSchema2(JsonNode schema) {
    assertEquals("https://datapackage.org/profiles/2.0/tableschema.json", schema.get("$schema").asText());
    schema.get("missingValues").forEach(v -> assertTrue(v.isTextual()));
    assertTrue(!schema.has("primaryKey") || schema.get("primaryKey").isArray());
    Set<String> keyed = new HashSet<>();
    for (JsonNode key : schema.path("foreignKeys")) {
      assertTrue(key.get("fields").isArray() && key.at("/reference/fields").isArray());
      key.get("fields").forEach(f -> assertTrue(keyed.add(f.asText()), "readers resolve a column once: " + f));
    }
    for (JsonNode field : schema.get("fields")) {
      assertEquals(field.has("categories"), field.has("categoriesOrdered"), field::toString);
      assertFalse(field.get("description").asText().toLowerCase(Locale.ROOT).contains("readme"));
      for (JsonNode category : field.path("categories")) {
        assertEquals(field.get("type").asText().equals("integer"), category.isIntegralNumber(), field::toString);
      }
    }
  }

  @Test
  void everythingNeededToReproduceTheRunIsIncluded() {
    JsonNode made = descriptor.get("letterminer");
    assertEquals("9.8.7", made.get("version").asText());
    assertEquals("abc", made.get("model").asText());
    assertEquals("both", made.at("/settings/structure").asText());
    assertEquals(
        Sha256.hex("ab  2008/westford.pdf\n".getBytes(StandardCharsets.UTF_8)),
        descriptor.at("/sources/0/hash").asText().substring("sha256:".length()));
  }

  @Test
  void theSameRunHasTheSameBytesAndATimeOnlyWhenAsked() throws Exception {
    byte[] first = Files.readAllBytes(folder.resolve("datapackage.json"));
    writeARun();
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("datapackage.json")));
    write(new Dataset(false, Cells.AS_THEY_ARE, true, List.of(), Optional.of(Instant.parse("2026-03-01T12:00:00Z")), Catalogue.NONE));
    assertEquals("2026-03-01T12:00:00Z", descriptor.get("created").asText());
  }

  @Test
  void croissantDescribesTheSameFilesAndColumns() throws Exception {
    JsonNode croissant = new ObjectMapper().readTree(Files.readString(folder.resolve("croissant.json")));
    assertEquals("http://mlcommons.org/croissant/1.0", croissant.get("conformsTo").asText());
    Set<String> ids = new HashSet<>();
    for (JsonNode file : croissant.get("distribution")) {
      byte[] content = Files.readAllBytes(folder.resolve(file.get("contentUrl").asText()));
      assertEquals(Sha256.hex(content), file.get("sha256").asText());
      assertEquals(content.length + " B", file.get("contentSize").asText());
      assertTrue(ids.add(file.get("@id").asText()));
    }
    croissant.get("recordSet").forEach(set -> set.get("field").forEach(f -> assertTrue(ids.add(f.get("@id").asText()))));
    for (JsonNode set : croissant.get("recordSet")) {
      List<String> columns = new ArrayList<>();
      for (JsonNode field : set.get("field")) {
        columns.add(field.at("/source/extract/column").asText());
        assertTrue(ids.contains(field.at("/source/fileObject/@id").asText()));
        assertTrue(!field.has("references") || ids.contains(field.at("/references/field/@id").asText()), field::toString);
      }
      assertEquals(fields(resource(set.get("name").asText())), columns);
      set.path("key").forEach(k -> assertTrue(ids.contains(k.get("@id").asText())));
    }
  }

  @Test
  void theVersionIsThatOfTheProgram() {
    assertTrue(descriptor.get("description").asText().contains("9.8.7"));
  }

  @Test
  void everyResourceHasTheHashOfItsFile() throws Exception {
    for (JsonNode resource : descriptor.get("resources")) {
      byte[] content = Files.readAllBytes(folder.resolve(resource.get("path").asText()));
      assertEquals("sha256:" + Sha256.hex(content), resource.get("hash").asText(), resource::toString);
    }
  }
}
