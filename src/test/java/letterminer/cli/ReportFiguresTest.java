package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import letterminer.dataset.Csv;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each cell of a report's tables, and the letters behind it, are what SQL counts in the tables of the run. */
@Tag("slow")
class ReportFiguresTest {
  private static final String LETTERS = "count(*) || ' ' || coalesce(string_agg(distinct letter_id, ' ' order by letter_id), '')";

  @TempDir static Path folder;
  private static Path run;
  private static ReportedTables report;

  @BeforeAll
  static void run() throws IOException {
    run = folder.resolve("run");
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "no PDF");
    Program extract = Program.run("extract", "corpus/letters", "src/docs/examples/letters", broken, "-o", run);
    assertTrue(extract.status < 2, extract.err);
    Path page = folder.resolve("report.html");
    assertEquals(0, Program.run("report", run, "-o", page).status);
    report = ReportedTables.of(page);
  }

  /** What a statement answers: a key of several columns, and a text. */
  private static Map<String, String> answer(String keys, String value, String from) throws IOException {
    Program query = Program.run("query", run, "--format", "csv",
        "select concat_ws('|', " + keys + ") as k, " + value + " as v from " + from + " group by all");
    assertEquals(0, query.status, query.err);
    Map<String, String> answer = new TreeMap<>();
    try (CSVParser rows = CSVParser.parse(query.out, Csv.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      rows.forEach(row -> answer.put(row.get("k"), row.get("v")));
    }
    return answer;
  }

  private static void same(Map<String, String> counted, Map<String, String> reported) {
    assertFalse(counted.isEmpty());
    assertEquals(String.join("\n", lines(counted)), String.join("\n", lines(reported)));
  }

  private static List<String> lines(Map<String, String> values) {
    return values.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue().strip()).toList();
  }

  @Test
  void lettersByYearFamilyAndAuthority() throws IOException {
    String year = "coalesce(cast(year as varchar), 'none')";
    Map<String, String> years = answer(year + ", family", LETTERS, "letters");
    years.putAll(answer(year + ", 'all'", LETTERS, "letters"));
    same(years, report.counts("years"));
    String authority = "coalesce(authority, 'none'), coalesce(dfe_code, '')";
    Map<String, String> authorities = answer(authority + ", family", LETTERS, "letters");
    authorities.putAll(answer(authority + ", 'all'", LETTERS, "letters"));
    same(authorities, report.counts("coverage", "authority", "code"));
    same(answer("outcome, 'files'", "count(*)", "files"), report.numbers("outcomes"));
  }

  @Test
  void gradesByAreaAndYear() throws IOException {
    List<String> families = new ArrayList<>(answer("family", "count(*)", "judgements where grade is not null").keySet());
    assertEquals(4, families.size());
    for (String family : families) {
      same(answer("area, coalesce(cast(year as varchar), 'none'), coalesce(grade, 'missing:' || status)", LETTERS,
          "judgements where family = '" + family + "'"), report.counts("grades:" + family));
    }
    same(answer("family, status", LETTERS, "judgements"), report.counts("judgements"));
  }

  @Test
  void gradesAndTheNextOnes() throws IOException {
    String flow = "scale, area, previous_grade, grade";
    String both = "changes where previous_grade is not null and grade is not null and previous_scale = scale";
    Map<String, String> flows = answer(flow + ", comparable", LETTERS, both);
    flows.putAll(answer(flow + ", 'all'", LETTERS, both));
    same(flows, report.counts("flows"));
    same(answer("area, change", LETTERS, "changes"), report.counts("changes"));
  }

  @Test
  void pointsByAreaAndTheme() throws IOException {
    String area = "family, coalesce(area, '')";
    String polarity = "coalesce(polarity, 'none')";
    same(answer(area + ", " + polarity, LETTERS, "points"), report.counts("points"));
    same(answer(area + ", theme, " + polarity, LETTERS, "point_themes"), report.counts("themes"));
  }

  @Test
  void problemsAndWhatIsMissing() throws IOException {
    same(answer("code, severity, 'problems'", LETTERS, "problems"), report.counts("problems"));
    same(answer("code, severity, 'files'", "count(distinct file)", "problems"), report.numbers("problems"));
    Map<String, String> missing = new TreeMap<>();
    for (String field : List.of("subject", "authority", "ons_code", "dfe_code", "date", "inspection_start", "year", "addressee",
        "signatory", "inspectors")) {
      missing.putAll(answer("family, '" + field + "'", LETTERS, "letters where " + field + " is null or len(" + field + "::varchar) = 0"));
    }
    same(missing, report.counts("missing"));
    same(answer("family, 'letters'", "count(*)", "letters"), report.numbers("missing"));
  }

  /** Counts stay counts, and letters are named once: a page that can be sent by mail. */
  @Test
  void tenThousandLettersMakeAPageOfAFewMegabytes() throws IOException {
    Path many = multiplied(310);
    Path page = folder.resolve("many.html");
    Program made = Program.run("report", many, "-o", page);
    assertEquals(0, made.status, made.err);
    ReportedTables large = ReportedTables.of(page);
    assertTrue(large.json().get("letters").size() > 10_000, () -> large.json().get("letters").size() + " letters");
    assertTrue(Files.size(page) < 5_000_000, () -> page.toFile().length() + " bytes");
  }

  /** The run many times over, each time with other ids of letters. */
  private static Path multiplied(int times) throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    ObjectNode descriptor = (ObjectNode) new ObjectMapper().readTree(run.resolve("datapackage.json").toFile());
    for (JsonNode resource : descriptor.get("resources")) {
      String name = resource.get("path").asText();
      Path file = many.resolve(name);
      if (!name.endsWith(".csv")) {
        Files.writeString(file, "");
      } else {
        multiply(run.resolve(name), file, times);
      }
      ((ObjectNode) resource).put("bytes", Files.size(file));
    }
    Files.writeString(many.resolve("datapackage.json"), descriptor.toString());
    return many;
  }

  private static void multiply(Path from, Path to, int times) throws IOException {
    try (CSVParser rows = CSVParser.parse(Files.readString(from), Csv.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get());
        var out = Files.newBufferedWriter(to); CSVPrinter printer = new CSVPrinter(out, Csv.FORMAT)) {
      List<CSVRecord> records = rows.getRecords();
      out.write(String.join(",", rows.getHeaderNames()) + "\n");
      int id = rows.getHeaderNames().indexOf("letter_id");
      for (int time = 0; time < times; time++) {
        for (CSVRecord row : records) {
          List<String> cells = new ArrayList<>(row.toList());
          if (id >= 0 && !cells.get(id).isEmpty()) {
            cells.set(id, time + "x" + cells.get(id));
          }
          printer.printRecord(cells);
        }
      }
    }
  }
}
