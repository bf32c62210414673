package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options for how a run works do not change its output, and progress is reported as requested. */
class RunOptionsTest {
  private static final Path CORPUS = Path.of("corpus/letters");
  private static final List<String> FILES = List.of(
      "letters.jsonl", "letters.csv", "judgements.csv", "points.csv", "people.csv", "fields.csv", "point_themes.csv",
      "point_comparisons.csv", "problems.csv", "panel.csv", "changes.csv", "files.csv", "croissant.json", "codebook.md",
      "sentences.csv", "datapackage.json");

  @TempDir Path folder;

  private void assertSame(String first, String second) throws IOException {
    for (String file : FILES) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve(first).resolve(file)),
          Files.readAllBytes(folder.resolve(second).resolve(file)), file + " of " + second);
    }
  }

  @Tag("slow")
  @Test
  void threadsAndProcessesChangeNothing() throws IOException {
    Program.run("extract", CORPUS, "-o", folder.resolve("here"), "-q", "--sentences", "--threads", 1);
    Program.run("extract", CORPUS, "-o", folder.resolve("here5"), "-q", "--sentences", "--threads", 5);
    assertSame("here", "here5");
    for (int threads : List.of(1, 3)) {
      Program run = Program.runIsolated(
          "extract", CORPUS, "-o", folder.resolve("there" + threads), "-q", "--sentences", "--threads", threads);
      assertEquals(0, run.status, run.err);
      assertSame("here", "there" + threads);
    }
  }

  @Tag("slow")
  @Test
  void optionsReachTheWorker() throws IOException {
    Path profiles = Files.createDirectory(folder.resolve("my profiles"));
    Files.writeString(profiles.resolve("mine.yaml"), "id: mine\nextends: letter\nfamily: mine\n");
    for (boolean isolated : List.of(true, false)) {
      Object[] words = {
        "extract", CORPUS, "-o", folder.resolve("out" + isolated), "--sentences", "--safe-csv", "--structure", "tags",
        "--min-confidence", "0.8", "--profiles", profiles, "--model", "models/polarity.bin"};
      Program run = isolated ? Program.runIsolated(words) : Program.run(words);
      assertEquals(0, run.status, run.err);
    }
    assertSame("outtrue", "outfalse");
  }

  @Test
  void aLineForEachFileGoesToTheTerminalAndTheLog() throws IOException {
    Path log = folder.resolve("run.log");
    Files.writeString(folder.resolve("bad.pdf"), "bad");
    Program run = Program.run(
        "extract", CORPUS.resolve("apa-2006-11-01-dunmere.pdf"), folder.resolve("bad.pdf"), "-o", folder.resolve("out"),
        "--verbose", "--log", log);
    assertTrue(run.err.contains("apa-2006-11-01-dunmere.pdf: read, 1 letters, "), run.err);
    assertTrue(run.err.contains("bad.pdf: not a PDF, 0 letters, "), run.err);
    List<String> lines = Files.readAllLines(log);
    assertTrue(lines.get(0).matches("\\d{4}-\\d\\d-\\d\\dT\\S+Z apa-2006-11-01-dunmere\\.pdf: read, .*"), lines.get(0));
    assertTrue(lines.stream().anyMatch(l -> l.contains("1 letters from 2 files")), lines.toString());
    Program.run("extract", CORPUS.resolve("apa-2006-11-01-dunmere.pdf"), "-o", folder.resolve("out"), "-q", "--log", log);
    assertTrue(Files.readAllLines(log).size() > lines.size()); // It is added to.
  }

  @Test
  void theSummaryCountsWhatTheTablesHave() throws IOException {
    Program run = Program.run("extract", CORPUS, "-o", folder.resolve("out"), "--sentences");
    long points = Files.readAllLines(folder.resolve("out/points.csv")).size() - 1;
    long problems = Files.readAllLines(folder.resolve("out/problems.csv")).size() - 1;
    assertTrue(run.err.contains(points + " points, " + problems + " problems;"), run.err);
    assertTrue(run.err.contains(" pages a second"), run.err);
    assertTrue(run.err.contains("problems: 32 authority-unknown"), run.err);
  }

  @Test
  void quietSaysNothing() {
    Program run = Program.runIsolated(
        "extract", CORPUS.resolve("apa-2006-11-01-dunmere.pdf"), "-o", folder.resolve("out"), "--quiet");
    assertEquals("", run.err);
    assertEquals("", run.out);
  }

  @ParameterizedTest
  @CsvSource({
    "--threads, 0", "--threads, 1000", "--threads, many", "--memory, 5", "--time-limit, 0", "--silence-limit, -1",
    "--size-limit, 0", "--output-limit, 99999", "--min-confidence, 2", "--model, no-such-file", "--profiles, no-such-dir",
  })
  void wrongValuesAreReportedBeforeAnythingIsWritten(String option, String value) {
    Program run = Program.runIsolated("extract", CORPUS, "-o", folder.resolve("out"), option, value);
    assertEquals(2, run.status, run.err);
    assertTrue(run.err.contains(option) || run.err.contains(value) || run.err.contains("time limit"), run.err);
    assertFalse(run.err.contains("\tat "), run.err);
    assertFalse(Files.exists(folder.resolve("out")));
  }
}
