package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import letterminer.model.LetterFile;
import letterminer.model.Sha256;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that the descriptor of a run says what its files are. */
class DataPackageTest {
  @TempDir
  Path folder;
  private JsonNode descriptor;

  @BeforeEach
  void writeARun() throws Exception {
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, Dataset.PLAIN, "9.8.7")) {
      LetterFile file = new LetterFile(List.of(SampleLetters.full("Subject", "Point")), List.of(), "f", 3);
      FileRenderer renderer = new FileRenderer(Dataset.PLAIN, Optional.empty());
      writer.add(
          new FileRow("2008/westford.pdf", "ab", 12, file.outcome(), 3, 1, Optional.empty()),
          renderer.render("2008/westford.pdf", file));
      writer.finish("abc");
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
  void theFieldsOfATableAreTheHeadsOfItsFile() throws Exception {
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
  void keysNameFieldsThatAreThere() {
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
  void gradesAndSeveritiesAreInOrder() {
    for (JsonNode field : resource("judgements").at("/schema/fields")) {
      if (field.get("name").asText().equals("score")) {
        assertEquals("[1,2,3,4]", field.get("categories").toString());
        assertTrue(field.get("categoriesOrdered").asBoolean());
      }
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
