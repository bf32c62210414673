package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run: what is in it, and that nothing of a letter becomes part of the page itself. */
class ReportTest {
  private static final Path LETTERS = Path.of("corpus/letters");
  private static final String LETTER = "apa-2008-12-17-westmarsh.pdf";

  @TempDir Path folder;
  private Path in;
  private Path run;
  private Path page;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    run = folder.resolve("run");
    page = folder.resolve("report.html");
  }

  private void add(String letter) throws IOException {
    Files.copy(LETTERS.resolve(letter), in.resolve(letter));
  }

  private ReportedTables report(Object... options) throws IOException {
    List<Object> words = new ArrayList<>(List.of("report", run, "-o", page));
    words.addAll(List.of(options));
    Program report = Program.run(words.toArray());
    assertEquals(0, report.status, report.err);
    return ReportedTables.of(page);
  }

  private static List<String> all(String html, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void thePolicyAllowsTheTwoScriptsAndTheStyleThatAreThereAndNothingElse() throws Exception {
    add(LETTER);
    Program.run("extract", in, "-o", run);
    report();
    String html = Files.readString(page);
    Set<String> there = new TreeSet<>();
    for (String text : all(html, "<(?:script|style)>(.*?)</(?:script|style)>")) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      there.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
    String policy = all(html, "Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
    assertEquals(3, there.size());
    assertEquals(there, new TreeSet<>(all(policy, "('sha256-[^']+')")));
    assertTrue(policy.startsWith("default-src 'none'; script-src 'sha256-"), policy);
    assertFalse(policy.contains("unsafe") || policy.contains("http"), policy);
    String markup = html.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "");
    assertFalse(markup.contains(" src=") || markup.contains("http:") || markup.contains("<link"), markup);
  }

  /** The name is as long as the council's, so that the run's files keep their sizes. */
  @Test
  void aNameThatEndsAScriptIsDataAndNoMarkup() throws IOException {
    add(LETTER);
    Program.run("extract", in, "-o", run);
    for (String table : List.of("letters", "problems", "judgements", "changes")) {
      Path file = run.resolve(table + ".csv");
      Files.writeString(file, Files.readString(file).replace("Westmarsh", "</script>"));
    }
    ReportedTables report = report();
    String html = Files.readString(page);
    assertEquals(3, html.split("</script", -1).length - 1, "scripts of the page");
    assertFalse(report.json().toString().isEmpty());
    assertEquals("</script>", report.json().get("letters").get(0).get(2).asText());
    assertTrue(report.json().get("tables").toString().contains("</script>"), "It is in the table of authorities too.");
  }

  @Test
  void aRunWithoutLettersShowsTheOutcomesOfItsFiles() throws IOException {
    Files.writeString(in.resolve("broken.pdf"), "no PDF");
    Program.run("extract", in, "-o", run);
    ReportedTables report = report();
    assertEquals(0, report.json().get("letters").size());
    assertEquals("{not a PDF|files=1}", report.numbers("outcomes").toString());
    assertEquals("{}", report.counts("years", "year").toString());
    assertEquals("{not-a-pdf|files=1}", report.numbers("problems", "code").toString());
  }

  @Test
  void describeAndReportNameTheSameFigures() throws IOException {
    add(LETTER);
    add("focused-visit-2018-07-26-tidehaven.pdf");
    Program.run("extract", in, "-o", run);
    ReportedTables report = report();
    String text = Program.run("describe", run, "--width", 120).out;
    for (JsonNode row : report.table("problems").get("rows")) {
      String line = text.lines().filter(l -> l.startsWith(row.get(0).asText() + " ")).findFirst().orElseThrow();
      assertEquals(List.of(row.get(0).asText(), row.get(1).asText(), row.get(2).get(0).asText(), row.get(3).asText()),
          List.of(line.trim().split("\\s+")));
    }
    String judgements = text.substring(text.indexOf("Judgements by family")).lines().filter(l -> l.startsWith("apa ")).findFirst().orElseThrow();
    assertEquals(total(report, "judgements"), Integer.parseInt(judgements.substring(judgements.lastIndexOf(' ') + 1)));
    int points = total(report, "points");
    String all = text.substring(text.indexOf("Points by family")).lines().filter(l -> l.startsWith("all ")).findFirst().orElseThrow();
    assertEquals(points, Integer.parseInt(all.substring(all.lastIndexOf(' ') + 1)));
  }

  private static int total(ReportedTables report, String table) {
    return report.counts(table).values().stream().mapToInt(c -> Integer.parseInt(c.split(" ")[0])).sum();
  }

  @Test
  void anAuditsFiguresAreShownAndABrokenReportIsNamed() throws IOException {
    add(LETTER);
    Program.run("extract", in, "-o", run);
    Path audit = Files.createDirectories(run.resolve("audits/first")).resolve("report.json");
    Files.writeString(audit, """
        {"audit": "first", "run": {"name": "2.0.0+000000000000"}, "methods": "Drawn.", "notes": ["Few."], "figures": [
          {"scope": "field", "name": "point", "measure": "error", "estimate": 0.0625, "low": 0.01, "high": 0.125, "checked": 16,
           "letters": 4, "population": 90},
          {"scope": "field", "name": "date", "measure": "error", "checked": 0, "letters": 0, "population": 1}]}
        """);
    ReportedTables report = report();
    assertEquals("0.0625", report.numbers("audit:first").get("field|point|error|estimate"));
    assertEquals("null", report.numbers("audit:first").get("field|date|error|estimate"));
    assertFalse(report.json().get("audits").get(0).get("isOfThisData").asBoolean(), "It was drawn from other data.");
    Files.writeString(audit, "{\"figures\": 7}");
    Program broken = Program.run("report", run, "-o", page);
    assertEquals(2, broken.status);
    assertTrue(broken.err.contains("report.json is not the report of an audit"), broken.err);
  }

  @Test
  void linksBeginInTheFolderThatWasRead() throws IOException {
    add(LETTER);
    Program.run("extract", in, "-o", run);
    assertEquals("", report().json().get("base").asText());
    assertEquals("./in/", report("--letters", in).json().get("base").asText());
    assertEquals(LETTER + "#page=1", report().json().get("letters").get(0).get(4).asText());
  }

  @Test
  void whatCannotBeReadOrWrittenIsNamed() throws IOException {
    Program none = Program.run("report", in, "-o", page);
    assertEquals(2, none.status);
    assertTrue(none.err.contains("There is no run in"), none.err);
    add(LETTER);
    Program.run("extract", in, "-o", run);
    Program lost = Program.run("report", run, "-o", folder.resolve("none/report.html"));
    assertEquals(2, lost.status);
    assertTrue(lost.err.contains("could not be written: there is no folder"), lost.err);
    Program onFolder = Program.run("report", run, "-o", in);
    assertEquals(2, onFolder.status);
    assertTrue(onFolder.err.contains("it is a folder, not a file"), onFolder.err);
    Program letters = Program.run("report", run, "--letters", in.resolve("x"));
    assertEquals(2, letters.status);
    assertTrue(letters.err.contains("is not a folder"), letters.err);
    try (var left = Files.list(folder)) {
      assertEquals(List.of("in", "run"), left.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
