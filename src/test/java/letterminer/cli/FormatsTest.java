package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format has the same tables, cell by cell. */
@Tag("slow")
class FormatsTest {
  private static final String ALL = "csv,jsonl,parquet,duckdb,xlsx,sqlite";
  private static final List<String> TABLES = List.of(
      "letters", "judgements", "points", "people", "fields", "point_themes", "point_comparisons", "problems", "sentences",
      "files");
  private static final List<String> DAYS =
      List.of("date", "inspection_start", "inspection_end", "period_start", "period_end", "start", "end");

  @TempDir static Path folder;
  private static Path run;

  /** A run over the corpus, or over the folder that the system property names, which takes longer. */
  @BeforeAll
  static void run() {
    run = folder.resolve("run");
    Program extract = Program.run(
        "extract", System.getProperty("letters", "corpus/letters"), "-o", run, "--sentences", "--format", ALL);
    assertTrue(extract.status < 2, extract.err);
  }

  @Test
  void everyFormatHasEveryCell() throws Exception {
    TableRows rows = new TableRows(run);
    for (String table : TABLES) {
      List<Map<String, String>> expected = rows.csv(table);
      assertSame(table + " parquet", expected, rows.parquet(table));
      assertSame(table + " duckdb", expected, rows.duckdb(table));
      assertSame(table + " sqlite", expected, rows.sqlite(table));
      assertSame(table + " xlsx", expected, rows.xlsx(table, DAYS));
    }
  }

  private static void assertSame(String what, List<Map<String, String>> expected, List<Map<String, String>> actual) {
    assertEquals(expected.size(), actual.size(), what);
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), actual.get(i), what + ", row " + (i + 1));
    }
  }

  @Test
  void lettersHaveWhatTheirRecordsHave() throws Exception {
    List<String> points = new ArrayList<>();
    List<String> judgements = new ArrayList<>();
    for (String line : Files.readAllLines(run.resolve("letters.jsonl"))) {
      JsonNode letter = new ObjectMapper().readTree(line);
      letter.get("points").forEach(p -> points.add(
          letter.get("id").asText() + p.get("text").asText() + p.get("page") + p.path("area").asText() + p.path("polarity").asText()));
      letter.get("judgements").forEach(j -> judgements.add(letter.get("id").asText() + j.get("label").asText() + j.get("grade").asText()));
    }
    TableRows rows = new TableRows(run);
    assertEquals(points, rows.duckdb("points").stream().map(r -> r.get("letter_id") + r.get("text") + r.get("page")
        + r.getOrDefault("area", "") + r.getOrDefault("polarity", "")).toList());
    assertEquals(judgements, rows.parquet("judgements").stream().filter(r -> r.containsKey("grade"))
        .map(r -> r.get("letter_id") + r.get("label") + r.get("grade")).toList());
  }

  @Test
  void anExportHasWhatWasAskedForAndTheSameBytes() throws IOException {
    Path exported = folder.resolve("exported");
    Program export = Program.run("export", run, "-o", exported, "--sentences", "--format", "parquet,xlsx,sqlite");
    assertEquals(0, export.status, export.err);
    try (Stream<Path> files = Files.list(exported)) {
      List<String> names = files.map(f -> f.getFileName().toString()).filter(n -> !n.startsWith(".")).sorted().toList();
      assertTrue(names.containsAll(List.of("points.parquet", "letterminer.xlsx", "letterminer.sqlite", "letters.jsonl")), "" + names);
      assertFalse(names.contains("points.csv") || names.contains("letterminer.duckdb"), "" + names);
      for (String name : names) {
        if (!List.of("datapackage.json", "croissant.json", "codebook.md").contains(name)) { // They say what is there.
          assertArrayEquals(Files.readAllBytes(run.resolve(name)), Files.readAllBytes(exported.resolve(name)), name);
        }
      }
    }
    Program again = Program.run("export", run, "-o", exported, "--format", "csv");
    assertEquals(0, again.status, again.err);
    assertTrue(Files.exists(exported.resolve("points.csv")));
    assertFalse(Files.exists(exported.resolve("points.parquet")), "of the export before");
    assertFalse(Files.exists(exported.resolve("letterminer.xlsx")), "of the export before");
  }

  @Test
  void anUnknownFormatIsRefused() {
    Program wrong = Program.run("export", run, "-o", folder.resolve("x"), "--format", "csv,doc");
    assertEquals(2, wrong.status);
    assertTrue(wrong.err.contains("doc"), wrong.err);
  }
}
