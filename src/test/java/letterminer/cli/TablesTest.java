package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a run over the whole corpus, as a researcher's program reads them: types, keys, evidence, ids. */
class TablesTest {
  private static final Path CORPUS = Path.of("corpus/letters");

  /** How far a word may extend beyond its box, in points: readers differ in heights of letters. */
  private static final double EDGE = 2;

  private static final Set<String> NOT_ABOUT_LETTERS = Set.of("files", "panel", "changes");

  @TempDir static Path run;

  private static final Map<String, List<CSVRecord>> TABLES = new HashMap<>();
  private static JsonNode descriptor;

  @BeforeAll
  static void extractTheCorpus() throws IOException {
    assertEquals(0, Program.run("extract", CORPUS, "-o", run, "-q", "--sentences").status);
    descriptor = new ObjectMapper().readTree(run.resolve("datapackage.json").toFile());
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.has("schema")) {
        try (Reader in = Files.newBufferedReader(run.resolve(resource.get("path").asText()))) {
          TABLES.put(
              resource.get("name").asText(),
              CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords());
        }
      }
    }
  }

  private static JsonNode schema(String table) {
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("name").asText().equals(table)) {
        return resource.get("schema");
      }
    }
    throw new AssertionError("no table " + table);
  }

  private static List<String> cells(CSVRecord row, JsonNode columns) {
    List<String> cells = new ArrayList<>();
    columns.forEach(c -> cells.add(row.get(c.asText())));
    return cells;
  }

  @Test
  void everyTableHasRows() {
    assertEquals(
        Set.of("letters", "judgements", "points", "people", "fields", "point_themes", "point_comparisons", "problems",
            "sentences", "files", "panel", "changes"),
        TABLES.keySet());
    TABLES.forEach((name, rows) -> assertFalse(rows.isEmpty(), name));
  }

  @Test
  void primaryKeysIdentifyRowsAndForeignKeysReferToRows() {
    for (String table : TABLES.keySet()) {
      JsonNode key = schema(table).path("primaryKey");
      Set<List<String>> seen = new HashSet<>();
      TABLES.get(table).forEach(r -> assertTrue(key.isMissingNode() || seen.add(cells(r, key)), table + " " + r));
      for (JsonNode foreign : schema(table).path("foreignKeys")) {
        JsonNode reference = foreign.get("reference");
        Set<List<String>> there = TABLES.get(reference.get("resource").asText()).stream()
            .map(r -> cells(r, reference.get("fields"))).collect(Collectors.toSet());
        TABLES.get(table).forEach(
            r -> assertTrue(there.contains(cells(r, foreign.get("fields"))), table + " " + cells(r, foreign.get("fields"))));
      }
    }
  }

  @Test
  void everyRowRepeatsItsLettersValues() {
    List<String> shared = List.of(
        "family", "profile", "authority", "ons_code", "dfe_code", "date", "inspection_start", "inspection_end", "year", "year_from");
    Map<String, CSVRecord> letters = TABLES.get("letters").stream().collect(Collectors.toMap(r -> r.get("letter_id"), r -> r));
    for (String table : TABLES.keySet()) {
      for (CSVRecord row : NOT_ABOUT_LETTERS.contains(table) ? List.<CSVRecord>of() : TABLES.get(table)) {
        shared.forEach(c -> assertEquals(letters.get(row.get("letter_id")).get(c), row.get(c), table));
      }
    }
    assertEquals(
        Set.of("apa", "area-send", "focused-visit", "ilacs", "jtai", "sif"),
        TABLES.get("letters").stream().map(r -> r.get("family")).collect(Collectors.toSet()));
    for (CSVRecord letter : TABLES.get("letters")) {
      String day = letter.get("date").isEmpty() ? letter.get("inspection_end") : letter.get("date");
      assertEquals(day.substring(0, 4), letter.get("year"));
      assertTrue(letter.get("profile").startsWith(letter.get("family")));
    }
  }

  /** Fields that every family has; others are declared by profiles. */
  private static final Set<String> COMMON_FIELDS =
      Set.of("subject", "authority", "date", "licence", "period", "inspection");

  @Test
  void everyValueOfAHeaderHasARowWithItsEvidence() {
    for (CSVRecord letter : TABLES.get("letters")) {
      Map<String, String> values = TABLES.get("fields").stream()
          .filter(f -> f.get("letter_id").equals(letter.get("id")) && COMMON_FIELDS.contains(f.get("field")))
          .collect(Collectors.toMap(f -> f.get("field"), f -> f.get("value")));
      Map<String, String> expected = new HashMap<>();
      List.of("subject", "authority", "date", "licence").forEach(c -> expected.put(c, letter.get(c)));
      List.of("period", "inspection").forEach(
          c -> expected.put(c, letter.get(c + "_start").isEmpty() ? "" : letter.get(c + "_start") + "/" + letter.get(c + "_end")));
      expected.values().removeIf(String::isEmpty);
      assertEquals(expected, values, letter.get("file"));
    }
    for (String table : List.of("fields", "people")) {
      for (CSVRecord row : TABLES.get(table)) {
        assertFalse(row.get("text").isBlank(), row.toString());
        assertTrue(Integer.parseInt(row.get("page")) >= 1);
        assertEquals(row.get("file").endsWith(".pdf"), !row.get("width").isEmpty(), row.toString());
      }
    }
  }

  @Test
  void everyPersonOfALetterHasARow() {
    for (CSVRecord letter : TABLES.get("letters")) {
      Map<String, String> kinds = Map.of("addressee", "addressee", "signatory", "signatory", "inspector", "inspectors");
      kinds.forEach((kind, column) -> assertEquals(
          letter.get(column),
          TABLES.get("people").stream()
              .filter(p -> p.get("letter_id").equals(letter.get("id")) && p.get("kind").equals(kind))
              .map(p -> p.get("name")).collect(Collectors.joining("; ")),
          kind));
    }
  }

  @Test
  void idsShowTheirKind() {
    for (CSVRecord row : TABLES.get("judgements")) {
      String own = row.get("area").isEmpty() ? "" : row.get("area");
      assertTrue(row.get("id").startsWith(row.get("letter_id") + "-j-" + own), row.get("id"));
    }
    TABLES.get("points").forEach(
        r -> assertTrue(r.get("id").matches(r.get("letter_id") + "-p-[0-9a-f]{8}(\\.\\d+)?"), r.get("id")));
    TABLES.get("sentences").forEach(
        r -> assertTrue(r.get("id").matches(r.get("letter_id") + "-s-[0-9a-f]{8}(\\.\\d+)?"), r.get("id")));
    TABLES.get("fields").forEach(
        r -> assertTrue(r.get("id").matches(r.get("letter_id") + "-f-" + r.get("field") + "-[1-9]\\d*"), r.get("id")));
    TABLES.get("people").forEach(
        r -> assertTrue(r.get("id").matches(r.get("letter_id") + "-" + r.get("kind") + "-[a-z0-9-]+"), r.get("id")));
  }

  @Test
  void themesAndComparisonsAreThoseThatPointsPackIntoACell() {
    Map<String, String> packed = Map.of("point_themes", "themes", "point_comparisons", "comparisons");
    packed.forEach((table, column) -> {
      for (CSVRecord point : TABLES.get("points")) {
        String rows = TABLES.get(table).stream().filter(r -> r.get("point_id").equals(point.get("id")))
            .map(r -> table.equals("point_themes") ? r.get("theme") : (r.get("theme").isEmpty() ? "" : r.get("theme") + "/") + r.get("comparator") + "=" + r.get("direction"))
            .collect(Collectors.joining("; "));
        assertEquals(point.get(column), rows);
      }
    });
  }

  @Test
  void aCountIsEmptyWhereALetterHasNoListForIt() {
    for (CSVRecord letter : TABLES.get("letters")) {
      Set<String> lists = TABLES.get("points").stream().filter(p -> p.get("letter_id").equals(letter.get("id")))
          .map(p -> p.get("list")).collect(Collectors.toCollection(TreeSet::new));
      boolean strengths = lists.contains("strengths") || lists.contains("findings");
      assertEquals(!strengths, letter.get("strengths").isEmpty(), letter.get("file") + " " + lists);
    }
    assertTrue(TABLES.get("letters").stream().anyMatch(l -> l.get("strengths").isEmpty()));
  }

  /** A box that is claimed to hold words. */
  private record Claim(String table, String file, int page, CSVRecord row, String text) {
    static Claim of(String table, String column, CSVRecord row) {
      String text = row.get(column);
      // A point has a box for each page: the table has the first, on which it begins.
      String start = table.equals("points") ? text.substring(0, Math.min(20, text.length())) : text;
      return new Claim(table, row.get("file"), Integer.parseInt(row.get("page")), row, start);
    }

    Rectangle2D box() {
      double[] box = Stream.of("x", "y", "width", "height").mapToDouble(c -> Double.parseDouble(row.get(c))).toArray();
      return new Rectangle2D.Double(box[0] - EDGE, box[1] - EDGE, box[2] + 2 * EDGE, box[3] + 2 * EDGE);
    }
  }

  /** Another reader's words lie under the boxes, and are those that the tables claim. */
  @Test
  void theTextOfAValueIsWithinItsBox() throws IOException {
    Map<String, String> texts = Map.of("fields", "text", "people", "text", "judgements", "evidence_text", "points", "text");
    Map<String, Map<Integer, List<Claim>>> claims = texts.entrySet().stream()
        .flatMap(t -> TABLES.get(t.getKey()).stream().filter(r -> !r.get("width").isEmpty())
            .map(r -> Claim.of(t.getKey(), t.getValue(), r)))
        .collect(Collectors.groupingBy(Claim::file, Collectors.groupingBy(Claim::page)));
    int boxes = 0;
    List<String> wrong = new ArrayList<>();
    for (String file : claims.keySet()) {
      try (PDDocument document = Loader.loadPDF(CORPUS.resolve(file).toFile())) {
        for (Map.Entry<Integer, List<Claim>> page : claims.get(file).entrySet()) {
          boxes += page.getValue().size();
          wrong.addAll(unfounded(document.getPage(page.getKey() - 1), page.getValue()));
        }
      }
    }
    assertTrue(boxes > 800, "" + boxes);
    // A table's row has one box: of one that a page's end cuts, the box is the grade's.
    assertTrue(wrong.size() * 200 < boxes, wrong::toString);
  }

  private static List<String> unfounded(PDPage page, List<Claim> claims) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    stripper.setSuppressDuplicateOverlappingText(false); // It would take what lies in two boxes for a shadow.
    for (int i = 0; i < claims.size(); i++) {
      stripper.addRegion("" + i, claims.get(i).box());
    }
    stripper.extractRegions(page);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!holds(stripper.getTextForRegion("" + i), claims.get(i).text())) {
        wrong.add(claims.get(i).table() + " " + claims.get(i).file() + ": " + claims.get(i).text());
      }
    }
    return wrong;
  }

  private static boolean holds(String under, String claimed) {
    String there = plain(under);
    for (String word : claimed.split("[\\s|]+")) {
      if (!there.contains(plain(word))) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
