package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --catalogue} adds to the tables, and how an unusable one is reported. */
class CatalogueTest {
  private static final String LETTER = "apa/übersicht a#1.pdf";
  private static final String UNDATED = "ilacs/report.pdf";

  @TempDir Path folder;
  private Path in;
  private Path run;
  private Path catalogue;

  @BeforeEach
  void letters() throws IOException {
    in = folder.resolve("in");
    run = folder.resolve("run");
    catalogue = folder.resolve("catalogue.csv");
    put("corpus/letters/apa-2008-12-17-westmarsh.pdf", LETTER);
    put("corpus/letters/ilacs-2018-09-17-northwold-and-esk.pdf", UNDATED);
  }

  private void put(String from, String to) throws IOException {
    Files.createDirectories(in.resolve(to).getParent());
    Files.copy(Path.of(from), in.resolve(to));
  }

  private Program extract(String text) throws IOException {
    Files.writeString(catalogue, text);
    return Program.run("extract", in, "-o", run, "--catalogue", catalogue);
  }

  @Test
  void aRunWithACatalogueDiffersFromOneWithout() throws IOException {
    extract("file,url\n" + LETTER + ",https://www.example.org/westmarsh.pdf\n");
    Path plain = folder.resolve("plain");
    Program.run("export", run, "-o", plain);

    Program diff = Program.run("diff", plain, run, "--summary");
    assertTrue(diff.out.contains("catalogue (none), then sha256:"), diff.out);
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    try (Reader reader = Files.newBufferedReader(table)) {
      return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
    }
  }

  private CSVRecord letter(String file) throws IOException {
    return rows(run.resolve("letters.csv")).stream().filter(r -> r.get("file").equals(file)).findFirst().orElseThrow();
  }

  private List<String> problems(String code) throws IOException {
    return rows(run.resolve("problems.csv")).stream().filter(r -> r.get("code").equals(code))
        .map(r -> r.get("file") + "|" + r.get("message")).toList();
  }

  @Test
  void itsColumnsJoinTheLettersAndLinksOpenThePage() throws IOException {
    Program extract = extract("file,url,urn,Shelf mark\n"
        + "apa\\u\u0308bersicht a#1.pdf,https://wexmoor.example/a b.pdf?x=%20#top,80001,\"W, 7\"\n" // NFD, backslash.
        + "./ilacs/report.pdf,,80002,\n,,,\n");

    assertEquals(0, extract.status, extract.err);
    CSVRecord letter = letter(LETTER);
    assertEquals("80001", letter.get("urn"));
    assertEquals("W, 7", letter.get("Shelf mark"));
    assertEquals("https://wexmoor.example/a%20b.pdf?x=%20#page=1", letter.get("link"));
    assertEquals("ilacs/report.pdf#page=1", letter(UNDATED).get("link"));
    for (CSVRecord row : rows(run.resolve("points.csv"))) {
      assertTrue(row.get("link").endsWith("#page=" + row.get("page")), row.get("link"));
    }
    assertEquals(List.of(), problems("not-in-catalogue"));
    assertFalse(extract.err.contains("catalogue:"), extract.err);
  }

  @Test
  void withoutAUrlLinksAreEncodedPathsInEveryTable() throws IOException {
    assertEquals(0, Program.run("extract", in, "-o", run, "--sentences").status);

    assertEquals("apa/%C3%BCbersicht%20a%231.pdf#page=1", letter(LETTER).get("link"));
    for (String table : List.of(
        "letters", "judgements", "points", "people", "fields", "point_themes", "point_comparisons", "sentences")) {
      List<CSVRecord> rows = rows(run.resolve(table + ".csv"));
      assertFalse(rows.isEmpty(), table);
      for (CSVRecord row : rows) {
        String page = row.get(table.equals("letters") ? "first_page" : "page");
        String path = row.get("file").equals(LETTER) ? "apa/%C3%BCbersicht%20a%231.pdf" : UNDATED;
        assertEquals(page.isEmpty() ? path : path + "#page=" + page, row.get("link"), table);
      }
    }
    assertEquals("ilacs/report.pdf", rows(run.resolve("files.csv")).get(1).get("link"));
  }

  @Test
  void publicationGivesTheYearOnlyWhereALetterPrintsNoDate() throws IOException {
    assertEquals(0, extract("file,published\n" + LETTER + ",2009-01-05\n" + UNDATED + ",2019-01-07\n").status);

    assertEquals("2008 date", letter(LETTER).get("year") + " " + letter(LETTER).get("year_from"));
    assertEquals("2019 published", letter(UNDATED).get("year") + " " + letter(UNDATED).get("year_from"));
    assertTrue(letter(UNDATED).get("date").isEmpty());
    for (CSVRecord row : rows(run.resolve("judgements.csv"))) {
      assertEquals(letter(row.get("file")).get("year"), row.get("year"));
    }

    assertEquals(0, extract("file,published\n" + LETTER + ",2009-01-05\n" + UNDATED + ",\n").status);
    assertEquals("2018 inspection", letter(UNDATED).get("year") + " " + letter(UNDATED).get("year_from"));
  }

  @Test
  void filesWithoutARowAndRowsWithoutAFileAreProblems() throws IOException {
    Program extract = extract("file,urn\n" + UNDATED + ",1\nsif/gone.pdf,2\n");

    assertEquals(0, extract.status, extract.err);
    assertEquals(List.of(LETTER + "|The catalogue has no row for this file."), problems("not-in-catalogue"));
    assertEquals(
        List.of("|Line 3 of the catalogue names the file sif/gone.pdf, which is not in this run."),
        problems("catalogue-file-missing"));
    assertTrue(extract.err.contains("catalogue: files without a row: 1, rows without a file: 1;"), extract.err);
  }

  @Test
  void aDayOfPublicationThatDoesNotFitIsReported() throws IOException {
    assertEquals(0, extract("file,published\n" + LETTER + ",2009-12-17\n" + UNDATED + ",2018-01-07\n").status);

    assertEquals(
        List.of(LETTER + "|The letter is dated 2008-12-17, but the catalogue has it published on 2009-12-17.",
            UNDATED + "|The letter is about an inspection that ended on " + letter(UNDATED).get("inspection_end")
                + ", but the catalogue has it published on 2018-01-07."),
        problems("publication-differs"));
    assertEquals("2008", letter(LETTER).get("year")); // The letter's own date is kept.
  }

  @Test
  void exportTakesACatalogueWithoutReadingALetterAgain() throws IOException {
    Program.run("extract", in, "-o", folder.resolve("plain"));
    extract("file,title\n" + LETTER + ",Westmarsh\n");
    try (Stream<Path> files = Files.walk(in)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Program export = Program.run("export", folder.resolve("plain"), "-o", folder.resolve("again"), "--catalogue", catalogue);

    assertEquals(0, export.status, export.err);
    for (String table : List.of("letters.jsonl", "letters.csv", "points.csv", "problems.csv", "files.csv", "datapackage.json")) {
      assertArrayEquals(
          Files.readAllBytes(run.resolve(table)), Files.readAllBytes(folder.resolve("again").resolve(table)), table);
    }
    assertTrue(Files.readString(run.resolve("datapackage.json")).contains("\"title\""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '!', value = {
    "name,url\\nx.pdf,|line 1: there is no column 'file' among 'name, url'",
    "file;url\\nx.pdf;|line 1: the columns are separated by semicolons",
    "file,urn,URN\\n|line 1: there are two columns 'URN'",
    "file,Region\\n|line 1: the column 'Region' would replace the column 'region' of letters.csv",
    "file,link\\n|line 1: the column 'link' would replace",
    "file,\\n|line 1: a column has no name",
    "file,published\\nx.pdf,2019-03-31\\ny.pdf,31/03/2019|line 3: published is '31/03/2019', which is not a day",
    "file,published\\nx.pdf,2019-02-29|line 2: published is '2019-02-29', which is not a day",
    "file,published\\nx.pdf,0019-02-21|line 2: published is '0019-02-21', which is not a day",
    "file,urn\\nx.pdf,1\\n\\n./x.pdf,2|line 4: the file './x.pdf' already has a row, in line 2",
    "file,urn\\nx.pdf,1,2|line 2: this row has 3 cells and the first line names 2 columns",
    "file,urn\\n,7|line 2: this row names no file",
    "file,url\\nx.pdf,javascript:alert(1)|line 2: the url 'javascript:alert(1)' is not an address",
    "file,title\\nx.pdf,a\\ny.pdf,\"b\\nz.pdf,c|line 3: the quotation marks do not match",
    "file,title\\nx.pdf,\"a\" b\\n|line 2: the quotation marks do not match",
    "!!|is empty",
  })
  void aCatalogueThatCannotBeUsedIsRefusedWithItsLine(String text, String sentence) throws IOException {
    Program extract = extract(text.replace("\\n", "\n"));

    assertEquals(2, extract.status);
    assertTrue(extract.err.startsWith("--catalogue: " + catalogue) && extract.err.contains(sentence), extract.err);
    assertTrue(extract.err.lines().count() == 1, extract.err);
    assertFalse(Files.exists(run));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void anotherEncodingIsRefused(String encoding) throws IOException {
    Files.write(catalogue, "file,title\nx.pdf,Marrow\ny.pdf,Châtel\n".getBytes(Charset.forName(encoding)));
    Program extract = Program.run("extract", in, "-o", run, "--catalogue", catalogue);

    assertEquals(2, extract.status);
    assertTrue(extract.err.contains(encoding.startsWith("w") ? "line 3: the text is not UTF-8" : "line 1: the text is UTF-16"), extract.err);
    assertTrue(extract.err.contains("CSV UTF-8"), extract.err);
  }

  @Test
  void filesFromSpreadsheetsAreAccepted() throws IOException {
    Files.write(catalogue, ("\uFEFFfile,urn\r\n" + LETTER + ",1\r\n" + UNDATED + ",2\r\n,\r\n").getBytes(StandardCharsets.UTF_8));
    Program extract = Program.run("extract", in, "-o", run, "--catalogue", catalogue);

    assertEquals(0, extract.status, extract.err);
    assertEquals("1", letter(LETTER).get("urn"));
    assertEquals(List.of(), problems("catalogue-file-missing"));
  }

  @Test
  void aMissingCatalogueIsNamed() {
    Program extract = Program.run("extract", in, "-o", run, "--catalogue", folder.resolve("none.csv"));

    assertEquals(2, extract.status);
    assertTrue(extract.err.contains("--catalogue: there is no file"), extract.err);
  }
}
