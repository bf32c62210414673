package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a run are written again in another form, without the letters that it was read from. */
class ExportTest {
  private static final List<String> TABLES = List.of(
      "letters.jsonl", "letters.csv", "judgements.csv", "points.csv", "people.csv", "fields.csv", "point_themes.csv",
      "point_comparisons.csv", "problems.csv", "panel.csv", "changes.csv", "files.csv");

  @TempDir Path folder;
  private Path in;
  private Path run;

  @BeforeEach
  void letters() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    run = folder.resolve("run");
    Files.writeString(in.resolve("broken.pdf"), "no PDF");
    for (String name : List.of("a.pdf", "twin.pdf")) {
      Files.copy(Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf"), in.resolve(name));
    }
  }

  private void assertSame(Path expected, Path actual) throws IOException {
    for (String name : TABLES) {
      assertArrayEquals(Files.readAllBytes(expected.resolve(name)), Files.readAllBytes(actual.resolve(name)), name);
    }
  }

  private void forget() throws IOException {
    for (String name : List.of("broken.pdf", "a.pdf", "twin.pdf")) {
      Files.delete(in.resolve(name));
    }
  }

  @Test
  void theSameFormIsTheSameTables() throws IOException {
    assertEquals(1, Program.run("extract", in, "-o", run).status);
    forget();
    Program export = Program.run("export", run, "-o", folder.resolve("again"));
    assertEquals(0, export.status, export.err);
    assertSame(run, folder.resolve("again"));
  }

  @Test
  void anotherFormIsWhatAnExtractInThatFormWrites() throws IOException {
    Path other = folder.resolve("other");
    Program.run("extract", in, "-o", run);
    Program.run("extract", in, "-o", other, "--safe-csv", "--sentences");
    forget();
    Path exported = folder.resolve("exported");
    Program export = Program.run("export", run, "-o", exported, "--safe-csv", "--sentences");
    assertEquals(0, export.status, export.err);
    assertSame(other, exported);
    assertArrayEquals(
        Files.readAllBytes(other.resolve("sentences.csv")), Files.readAllBytes(exported.resolve("sentences.csv")));
  }

  @Test
  void theCodebookAloneSaysThatThereAreNoTables() throws IOException {
    Program.run("extract", in, "-o", run);
    Path book = folder.resolve("book");
    Program export = Program.run("export", run, "-o", book, "--format", "codebook");
    assertEquals(0, export.status, export.err);
    String text = Files.readString(book.resolve("codebook.md"));
    assertTrue(text.contains("The tables are not in this folder"), text);
    assertTrue(text.contains("## `judgements`"), text);
    assertFalse(Files.exists(book.resolve("judgements.csv")));
    assertTrue(Files.readString(run.resolve("codebook.md")).contains("Each table is a CSV file"));
  }

  @Test
  void aRunOfAnEarlierVersionIsNamed() throws IOException {
    Program.run("extract", in, "-o", run);
    Files.writeString(
        run.resolve(".letterminer/run.json"), "{\"identity\":\"a\",\"version\":\"0.0.1\",\"model\":\"b\"}\n");
    Program old = Program.run("export", run, "-o", folder.resolve("x"));
    assertEquals(2, old.status);
    assertTrue(old.err.contains("earlier version"), old.err);
  }

  @Test
  void aTimeIsInTheDescriptorsIfItIsGiven() throws IOException {
    Program.run("extract", in, "-o", run);
    Path dated = folder.resolve("dated");
    assertEquals(0, Program.run("export", run, "-o", dated, "--created", "2026-03-01T12:00:00Z").status);
    assertTrue(Files.readString(dated.resolve("datapackage.json")).contains("\"created\" : \"2026-03-01T12:00:00Z\""));
    assertFalse(Files.readString(run.resolve("datapackage.json")).contains("\"created\""));
    Program wrong = Program.run("export", run, "-o", dated, "--created", "yesterday");
    assertEquals(2, wrong.status);
    assertTrue(wrong.err.contains("'yesterday' is not a time"), wrong.err);
  }

  @Test
  void recordsOfAnotherVersionAreLeftAsTheyAre() throws IOException {
    Program.run("extract", in, "-o", run);
    Path records;
    try (Stream<Path> files = Files.list(run.resolve(".letterminer/records"))) {
      records = files.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(records);
    bytes["letterminer records ".length()] = '0';
    Files.write(records, bytes);
    Program export = Program.run("export", run, "-o", folder.resolve("x"));

    assertEquals(2, export.status);
    assertTrue(export.err.contains("by another version of Letterminer"), export.err);
    assertArrayEquals(bytes, Files.readAllBytes(records));
  }

  @Test
  void aFailedExportIsExplained() throws IOException {
    Program none = Program.run("export", in, "-o", folder.resolve("x"));
    assertEquals(2, none.status);
    assertTrue(none.err.contains("no run"), none.err);

    Program.run("extract", in, "-o", run);
    Program same = Program.run("export", run, "-o", run);
    assertEquals(2, same.status);
    assertTrue(same.err.contains("folder of their own"), same.err);

    Program.run("clean", run);
    Program gone = Program.run("export", run, "-o", folder.resolve("x"));
    assertEquals(2, gone.status);
    assertTrue(gone.err.contains("run extract again"), gone.err);
  }
}
