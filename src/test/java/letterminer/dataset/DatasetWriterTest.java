package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the files of a run: their format, that they are published as a whole, and that nothing is left behind. */
class DatasetWriterTest {
  private static final List<String> FILES = List.of(
      "changes.csv", "codebook.md", "croissant.json", "datapackage.json", "fields.csv", "files.csv", "judgements.csv", "letters.csv",
      "letters.jsonl", "panel.csv", "people.csv",
      "point_comparisons.csv", "point_themes.csv", "points.csv", "problems.csv");

  @TempDir
  Path temporary;
  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = temporary.resolve("new/output");
  }

  private void write(Letter... letters) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, Dataset.PLAIN, "9.8.7")) {
      for (Letter letter : letters) {
        add(writer, letter);
      }
      writer.finish(new Provenance("9.8.7", "m", Map.of()));
    }
  }

  private static final FileRenderer RENDERER = new FileRenderer(Dataset.PLAIN, Optional.empty());

  private static void add(DatasetWriter writer, Letter letter) throws IOException {
    add(writer, letter.source().file(), new LetterFile(List.of(letter), List.of(), "f", 3));
  }

  private static void add(DatasetWriter writer, String name, Problem problem) throws IOException {
    add(writer, name, LetterFile.failed(problem));
  }

  private static void add(DatasetWriter writer, String name, LetterFile file) throws IOException {
    FileRow row = new FileRow(
        name, "ab", 12, file.outcome(), file.pages(), file.letters().size(), Optional.empty(), file.pagesInNoLetter());
    writer.add(row, RENDERER.render(name, file));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<CSVRecord> rows(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(folder.resolve(name)))) {
      return parser.getRecords();
    }
  }

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(p -> p.getFileName().toString()).filter(n -> !n.equals(".letterminer")).sorted().toList();
    }
  }

  @Test
  void aRunLeavesItsFilesAndNothingElse() throws Exception {
    write(SampleLetters.full("Subject", "Point"));

    assertEquals(FILES, listing());
  }

  @Test
  void aRunWithoutLettersHasHeadersOnly() throws Exception {
    write();

    assertEquals("", text("letters.jsonl"));
    assertEquals(1, text("points.csv").lines().count());
    assertEquals(FILES, listing());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "plain", "with, comma", "with \"quotes\"", "\"", ",,,", " leading and trailing ", "'apostrophe' \u2019 \u2013", "=1+1",
    "tab\tinside", "\uD83D\uDE00", "#hash", "ends with a backslash\\"
  })
  void anyTextIsRestoredFromItsCell(String text) throws Exception {
    write(SampleLetters.full(text, text));

    assertEquals(text, rows("letters.csv").get(0).get("subject"));
    assertEquals(text, rows("points.csv").get(0).get("text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "two\r\nlines", "two\rlines", "two \n\n lines"})
  void noCellHoldsALineEnd(String text) throws Exception {
    write(SampleLetters.full(text, text));

    assertEquals("two lines", rows("letters.csv").get(0).get("subject"));
    assertEquals(2, text("letters.csv").split("\n", -1).length - 1);
    assertFalse(text("letters.csv").contains("\r"));
    assertEquals(1, text("letters.jsonl").lines().count());
  }

  @Test
  void everyRowHasACellForEveryColumn() throws Exception {
    write(SampleLetters.full("a", "b"), SampleLetters.bare());

    for (String name : FILES.stream().filter(f -> f.endsWith(".csv")).toList()) {
      for (CSVRecord row : rows(name)) {
        assertTrue(row.isConsistent(), name);
      }
    }
  }

  @Test
  void unknownValuesAreEmptyCellsAndAbsentKeys() throws Exception {
    write(SampleLetters.bare());
    CSVRecord row = rows("letters.csv").get(0);
    JsonNode json = new ObjectMapper().readTree(text("letters.jsonl"));

    for (String column : List.of("subject", "authority", "ons_code", "date", "period_start", "addressee", "signatory")) {
      assertEquals("", row.get(column));
    }
    for (String key : List.of("subject", "authority", "date", "period", "inspection")) {
      assertFalse(json.has(key), key);
    }
    assertTrue(json.get("judgements").isArray());
    assertEquals("", row.get("points"));
  }

  @Test
  void theRowsOfALetterHaveItsContent() throws Exception {
    write(SampleLetters.full("Subject", "Point"));
    CSVRecord letter = rows("letters.csv").get(0);
    List<CSVRecord> judgements = rows("judgements.csv");
    CSVRecord point = rows("points.csv").get(0);

    assertEquals("R Hale; J Smith", letter.get("addressee"));
    assertEquals("Director; Chief Executive", letter.get("addressee_role"));
    assertEquals("", letter.get("signatory_role"));
    assertEquals("1", letter.get("missing"));
    assertEquals("2008/westford.pdf", letter.get("file"));
    assertEquals(
        List.of("single", "not-found", "not-in-framework"), judgements.stream().map(r -> r.get("status")).toList());
    assertEquals("100.5", judgements.get(0).get("y"));
    assertEquals("72", judgements.get(0).get("x"));
    assertEquals("", judgements.get(1).get("grade"));
    assertEquals("abababababab-1", point.get("letter_id"));
    assertEquals("strength", point.get("polarity"));
    assertEquals("3", point.get("end_page"));
    assertEquals("700", point.get("y"));
  }

  @Test
  void aFileWithoutALetterHasAProblemRow() throws Exception {
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, Dataset.PLAIN, "9.8.7")) {
      add(writer, "empty.pdf", Problem.of(ProblemCode.FILE_EMPTY, "The file is empty, \"0 bytes\"."));
      add(writer, "bad.pdf", Problem.of(ProblemCode.PAGE_UNREADABLE, 3, "Page 3."));
      writer.finish(new Provenance("9.8.7", "m", Map.of()));
    }
    List<CSVRecord> rows = rows("problems.csv");

    assertEquals("", rows.get(0).get("letter_id"));
    assertEquals("empty.pdf", rows.get(0).get("file"));
    assertEquals("file-empty", rows.get(0).get("code"));
    assertEquals("error", rows.get(0).get("severity"));
    assertEquals("The file is empty, \"0 bytes\".", rows.get(0).get("message"));
    assertEquals("3", rows.get(1).get("page"));
  }

  @Test
  void theSameLettersGiveTheSameBytes() throws Exception {
    write(SampleLetters.full("Subject", "Point"), SampleLetters.bare());
    List<String> first = FILES.stream().map(this::quietly).toList();
    write(SampleLetters.full("Subject", "Point"), SampleLetters.bare());

    assertEquals(first, FILES.stream().map(this::quietly).toList());
  }

  private String quietly(String name) {
    try {
      return text(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anUnfinishedRunLeavesTheOldFilesAndNoDraft() throws Exception {
    write(SampleLetters.full("Old", "Old"));
    String before = text("letters.csv");
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, Dataset.PLAIN, "9.8.7")) {
      add(writer, SampleLetters.full("New", "New"));
    }

    assertEquals(before, text("letters.csv"));
    assertEquals(FILES, listing());
  }

  @Test
  void theOldFilesAreKeptUntilARunIsFinished() throws Exception {
    write(SampleLetters.full("Old", "Old"));
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, Dataset.PLAIN, "9.8.7")) {
      add(writer, SampleLetters.full("New", "New"));
      assertTrue(text("letters.csv").contains("Old"));
      writer.finish(new Provenance("9.8.7", "m", Map.of()));
      assertTrue(text("letters.csv").contains("New"));
    }
  }

  @Test
  void otherFilesOfTheFolderAreKept() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("README.md"), "mine");
    write(SampleLetters.bare());

    assertEquals("mine", text("README.md"));
  }

  @Test
  void aFolderThatCannotBeCreatedIsReportedAtOnce() throws Exception {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file in its place");

    assertThrows(IOException.class, () -> OutputFolder.open(folder));
  }
}
