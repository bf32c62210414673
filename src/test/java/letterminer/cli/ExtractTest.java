package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from outside: run {@code extract}, read the files. */
class ExtractTest {
  private static final Path CORPUS = Path.of("corpus/letters");
  private static final List<String> FILES = List.of(
      "letters.jsonl", "letters.csv", "judgements.csv", "points.csv", "people.csv", "fields.csv", "point_themes.csv",
      "point_comparisons.csv", "problems.csv", "panel.csv", "changes.csv", "datapackage.json", "croissant.json", "codebook.md", "files.csv");

  private static final Path LETTER = CORPUS.resolve("apa-2008-12-17-westmarsh.pdf");

  /** Where the whole corpus is extracted to, once for all tests that only look at it. */
  @TempDir static Path whole;

  private static Program run;

  @TempDir Path folder;

  @BeforeAll
  static void extractTheCorpus() {
    run = Program.run("extract", CORPUS, "-o", whole);
  }

  @Test
  void writesEveryTableAndNothingElse() throws IOException {
    assertEquals(0, run.status, run.err);
    assertEquals("", run.out);
    assertTrue(run.err.contains("32 letters from 32 files"), run.err);
    try (var files = Files.list(whole)) {
      assertEquals(
          FILES.stream().sorted().toList(),
          files.map(f -> f.getFileName().toString()).filter(f -> !f.startsWith(".")).sorted().toList());
    }
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws IOException {
    Program.run("extract", CORPUS, "-o", folder, "-q");
    for (String file : FILES) {
      assertArrayEquals(
          Files.readAllBytes(whole.resolve(file)), Files.readAllBytes(folder.resolve(file)), file);
    }
  }

  @Test
  void everyRowOfATableBelongsToALetter() throws IOException {
    List<String> ids = column(whole.resolve("letters.csv"), "id");
    assertEquals(32, ids.stream().distinct().count());
    assertTrue(ids.containsAll(column(whole.resolve("judgements.csv"), "letter_id")));
    assertTrue(ids.containsAll(column(whole.resolve("points.csv"), "letter_id")));
    List<String> points = column(whole.resolve("points.csv"), "id");
    assertEquals(points.size(), points.stream().distinct().count());
  }

  @Test
  void everyPointOfAPdfHasItsPlaceOnThePage() throws IOException {
    for (CSVRecord row : table(whole.resolve("points.csv"))) {
      boolean pdf = row.get("file").endsWith(".pdf");
      assertEquals(pdf, !row.get("x").isEmpty(), row.toString());
      if (pdf) {
        assertTrue(Double.parseDouble(row.get("x")) > 20 && Double.parseDouble(row.get("x")) < 500);
        assertTrue(Double.parseDouble(row.get("y")) > 20 && Double.parseDouble(row.get("y")) < 820);
        assertTrue(Double.parseDouble(row.get("width")) > 20);
        assertTrue(Integer.parseInt(row.get("end_page")) >= Integer.parseInt(row.get("page")));
      }
    }
  }

  @Test
  void badFilesAreReportedAndTheRestIsWritten() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    byte[] good = Files.readAllBytes(CORPUS.resolve("apa-2008-12-17-westmarsh.pdf"));
    Files.write(in.resolve("good.pdf"), good);
    Files.write(in.resolve("empty.pdf"), new byte[0]);
    Files.write(in.resolve("cut.pdf"), Arrays.copyOf(good, good.length / 3));
    Files.writeString(in.resolve("page.pdf"), "<html><body>404 Not Found</body></html>");
    Files.write(in.resolve("locked.pdf"), locked(good));
    Files.write(in.resolve("recipe.pdf"), pdf("Take four eggs.", "Beat them well."));
    Files.write(in.resolve("blank.pdf"), pdf());
    Files.writeString(in.resolve("nothing.txt"), "Milk, bread, two pounds of flour.\n");

    Program run = Program.run("extract", in, "-o", folder.resolve("out"));

    assertEquals(1, run.status);
    Map<String, String> codes = new TreeMap<>();
    for (CSVRecord row : table("out/problems.csv")) {
      codes.merge(row.get("file"), row.get("code"), (a, b) -> a + " " + b);
      assertTrue(row.get("message").matches("(?s)[\"A-Z].{15,}\\."), row.get("message"));
      assertFalse(row.get("message").contains("Exception"), row.get("message"));
    }
    assertEquals("file-empty", codes.get("empty.pdf"));
    assertEquals("not-a-pdf", codes.get("page.pdf"));
    assertEquals("file-encrypted", codes.get("locked.pdf"));
    assertEquals("no-letter", codes.get("recipe.pdf"));
    assertEquals("nothing-to-read", codes.get("blank.pdf"));
    assertEquals("no-letter", codes.get("nothing.txt"));
    assertTrue(codes.get("cut.pdf").matches("file-(truncated|damaged).*"), codes.get("cut.pdf"));
    assertEquals(List.of("good.pdf"), column("out/letters.csv", "file").stream()
        .filter(f -> !f.equals("cut.pdf")).toList());
  }

  @Test
  void aTruncatedFileIsNotASuccess() throws IOException {
    byte[] good = Files.readAllBytes(CORPUS.resolve("apa-2008-12-17-ashby-in-calder.pdf"));
    Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(good, good.length - 200));
    Program run = Program.run("extract", cut, "-o", folder.resolve("out"));
    assertEquals(1, run.status);
    assertTrue(column("out/problems.csv", "code").stream().anyMatch(c -> c.startsWith("file-")));
  }

  @Test
  void anOldEncodingIsReadAndNamed() throws IOException {
    String text = Files.readString(CORPUS.resolve("apa-2008-12-17-kings-wharfdale.txt"))
        .replace("'", "\u2019");
    Path old = Files.write(folder.resolve("old.txt"), text.getBytes(Charset.forName("windows-1252")));
    Program run = Program.run("extract", old, "-o", folder.resolve("out"));
    assertEquals(0, run.status);
    assertTrue(column("out/problems.csv", "code").contains("encoding-assumed"));
    assertTrue(Files.readString(folder.resolve("out/letters.jsonl")).contains("children\u2019s"));
  }

  @Test
  void theSameTextInSeveralFilesIsNamedAfterTheFirst() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path letter = CORPUS.resolve("apa-2008-12-17-kings-wharfdale.txt");
    Files.copy(letter, in.resolve("a.txt"));
    Files.writeString(in.resolve("b.txt"), Files.readString(letter) + "\n\n");
    Files.writeString(in.resolve("c.txt"), Files.readString(letter) + "\n\n\n");
    Program run = Program.run("extract", in, "-o", folder.resolve("out"));
    assertEquals(0, run.status);
    List<CSVRecord> twins = table("out/problems.csv").stream()
        .filter(r -> r.get("code").equals("duplicate-letter")).toList();
    assertEquals(List.of("b.txt", "c.txt"), twins.stream().map(r -> r.get("file")).toList());
    assertTrue(twins.stream().allMatch(r -> r.get("message").contains("a.txt")), twins.toString());
  }

  @Test
  void aRunThatCannotWriteLeavesTheOldFilesAlone() throws IOException {
    Path out = folder.resolve("out");
    Program.run("extract", LETTER, "-o", out, "-q");
    byte[] before = Files.readAllBytes(out.resolve("letters.jsonl"));
    Program run = Program.run("extract", folder.resolve("not-there"), "-o", out);
    assertEquals(2, run.status);
    assertTrue(run.err.contains("not-there"), run.err);
    assertArrayEquals(before, Files.readAllBytes(out.resolve("letters.jsonl")));
  }

  @Test
  void theDraftOfAKilledRunIsClearedAway() throws IOException {
    Path dead = Files.createDirectories(folder.resolve("out/.unfinished-999999999-1"));
    Files.writeString(dead.resolve("letters.jsonl"), "{");
    assertEquals(0, Program.run("extract", LETTER, "-o", folder.resolve("out"), "-q").status);
    assertFalse(Files.exists(dead));
  }

  @Test
  void anOutputThatIsAFileIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    Program run = Program.run("extract", CORPUS, "-o", file);
    assertEquals(2, run.status);
    assertFalse(run.err.contains("\tat "), run.err);
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void wrongUsageSaysWhatIsRight() {
    Program run = Program.run("extract");
    assertEquals(2, run.status);
    assertTrue(run.err.contains("INPUT") && run.err.contains("Examples:"), run.err);
    assertEquals("", run.out);
  }

  @Test
  void aResearcherAddsAProfileWithoutJava() throws IOException {
    Path profiles = Files.createDirectory(folder.resolve("profiles"));
    Files.writeString(profiles.resolve("library.yaml"), """
        id: library-review
        extends: letter
        family: library
        recognise:
          - {phrase: "review of library services", in: subject, weight: 5}
        atLeast: 5
        subject: ["review of library services in {authority}"]
        scale:
          - {grade: good, score: 3}
          - {grade: poor, score: 1}
        areas:
          - {id: books, label: Books, names: ["books [and journals]"]}
          - {id: staff, label: Staff, names: ["[the] staff"]}
        judgements: [books, staff]
        headings:
          strengths: ["what we liked"]
          weaknesses: ["what we missed"]
        """);
    Path letter = Files.writeString(folder.resolve("letter.txt"), """
        4 May 2009

        Ms Ada Lorne
        Head of Libraries

        Dear Ms Lorne

        Review of library services in Market Orrin

        | Field | Result |
        |---|---|
        | Books and journals | Good |
        | The staff | Poor |

        Books

        What we liked

        - The shelves are full.
        - The catalogue is up to date.

        What we missed

        - There is nothing in large print.

        Yours sincerely

        Tom Ferrow
        Inspector
        """);
    Program run = Program.run(
        "extract", letter, "-o", folder.resolve("out"), "--profiles", profiles);
    assertEquals(0, run.status, run.err);
    JsonNode record =
        new ObjectMapper().readTree(Files.readString(folder.resolve("out/letters.jsonl")));
    assertEquals("library-review", record.get("profile").asText());
    assertEquals("Market Orrin", record.get("authority").get("name").asText());
    assertEquals(
        List.of("books good 3", "staff poor 1"),
        table("out/judgements.csv").stream()
            .map(r -> r.get("area") + " " + r.get("grade") + " " + r.get("score")).toList());
    assertEquals(
        List.of("strength The shelves are full.", "strength The catalogue is up to date.",
            "weakness There is nothing in large print."),
        table("out/points.csv").stream()
            .map(r -> r.get("polarity") + " " + r.get("text")).toList());
  }

  @Test
  void aMistakeInAProfileIsNamedWithFileAndLine() throws IOException {
    Path profiles = Files.createDirectory(folder.resolve("profiles"));
    Files.writeString(profiles.resolve("mine.yaml"), "id: mine\nextends: letter\nheadigns:\n  other: []\n");
    Program run = Program.run("extract", CORPUS, "-o", folder, "--profiles", profiles);
    assertEquals(2, run.status);
    assertTrue(run.err.contains("mine.yaml:3: there is no key 'headigns'"), run.err);
    assertTrue(run.err.contains("headings"), run.err);
  }

  private List<CSVRecord> table(String file) throws IOException {
    return table(folder.resolve(file));
  }

  private static List<CSVRecord> table(Path file) throws IOException {
    try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      return parser.getRecords();
    }
  }

  private List<String> column(String file, String name) throws IOException {
    return column(folder.resolve(file), name);
  }

  private static List<String> column(Path file, String name) throws IOException {
    return table(file).stream().map(r -> r.get(name)).collect(Collectors.toList());
  }

  private static byte[] locked(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      var bytes = new java.io.ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < lines.length; i++) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700 - 20 * i);
          content.showText(lines[i]);
          content.endText();
        }
      }
      var bytes = new java.io.ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
