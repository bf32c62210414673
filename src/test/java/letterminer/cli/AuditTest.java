package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import letterminer.audit.Audit;
import letterminer.audit.SampleRow;
import letterminer.corrections.Correction;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.Verdict;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit from the draw to its report and exports, on letters that were typed for it. */
class AuditTest {
  private static final List<String> PLACES = List.of("Wexmoor", "Marrow", "Tidehaven", "Long Stour", "Harrowmere", "Dunmere");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Path in;
  private Path run;

  @BeforeEach
  void extract() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    run = folder.resolve("run");
    for (String place : PLACES) {
      Files.writeString(in.resolve(place + ".txt"), letter(place, "Health visitors see every new mother in " + place + "."));
    }
    Program.run("extract", in, "-o", run);
  }

  private static String letter(String place, String point) {
    return """
        17 December 2008

        Ms Ottoline Barr
        Director of Children's Services
        %1$s Council

        Dear Ms Barr

        Annual performance assessment of services for children and young people in %1$s Council 2008

        Being healthy Grade 3

        Major strengths

        - %2$s
        - Few young people smoke.

        Important weaknesses and areas for development

        - Dentists are hard to find.
        - Waiting lists are long.
        """.formatted(place, point);
  }

  private Audit draw(Object... options) throws Exception {
    Object[] words = Stream.concat(Stream.of("audit", "draw", run, "-n", 40, "--seed", 1), Stream.of(options)).toArray();
    Program drawn = Program.run(words);
    assertEquals(0, drawn.status, drawn.err);
    return Audit.open(run, Audit.names(run).get(Audit.names(run).size() - 1));
  }

  private String audit(Object... words) {
    Program done = Program.run(Stream.concat(Stream.of("audit"), Stream.of(words)).toArray());
    assertEquals(0, done.status, done.err);
    return done.out;
  }

  /** Marks everything that was drawn as right, except the polarity of points that contain a word. */
  private void mark(Audit audit, String who, String wrong) throws Exception {
    CorrectionLog log = CorrectionLog.of(run);
    try (RunLetters letters = RunLetters.open(run)) {
      for (SampleRow row : audit.rows()) {
        LetterValues letter = letters.letter(row.letter());
        if (row.isPage()) {
          log.append(Correction.of(letter.letter(), Correction.PAGE, Verdict.RIGHT).at(row.page(), java.util.Optional.empty())
              .by(who).audit(audit.name()).build());
          continue;
        }
        boolean isWrong = row.field().equals("point") && row.text().contains(wrong);
        Correction.Builder mark = Correction.of(letter.letter(), letter.value(row.id()).orElseThrow(),
            isWrong ? Verdict.WRONG : Verdict.RIGHT).by(who).audit(audit.name());
        log.append((isWrong ? mark.part("polarity").is("polarity", "mixed") : mark).build());
      }
    }
  }

  @Test
  void aSeedDrawsTheSameSampleAgainAndAnotherSeedAnother() throws Exception {
    Path first = draw("--name", "a").folder().resolve("sample.csv");
    Path again = draw("--name", "b").folder().resolve("sample.csv");
    assertEquals(Files.readString(first), Files.readString(again));
    audit("draw", run, "-n", 40, "--seed", 2, "--name", "c");
    assertNotEquals(Files.readString(first), Files.readString(run.resolve("audits/c/sample.csv")));
    Program twice = Program.run("audit", "draw", run, "--seed", 3, "--name", "a");
    assertEquals(2, twice.status);
    assertTrue(twice.err.contains("There is an audit 'a' already"), twice.err);
    Program several = Program.run("audit", "report", run);
    assertTrue(several.err.contains("several audits: a, b, c"), several.err);
  }

  @Test
  void namesThatLeaveTheFolderAreRefused() {
    Program outside = Program.run("audit", "draw", run, "--seed", 1, "--name", "../other");
    assertEquals(2, outside.status);
    assertTrue(outside.err.contains("cannot be the name of an audit"), outside.err);
    assertTrue(Program.run("audit", "report", run, "--audit", "../other").err.contains("has no audit"), "none to open either");
  }

  @Test
  void theSampleStaysWhenTheRunIsMadeAgainAndWhatChangedIsNamed() throws Exception {
    Audit audit = draw();
    String sample = Files.readString(audit.folder().resolve("sample.csv"));
    mark(audit, "Ann", "Dentists");
    assertFalse(audit("report", run).contains("made again"));
    Files.writeString(in.resolve("Marrow.txt"), letter("Marrow", "Nurses visit all schools."));
    Program.run("extract", in, "-o", run);
    Program.run("clean", run);
    assertEquals(sample, Files.readString(audit.folder().resolve("sample.csv")));
    String report = audit("report", run);
    assertTrue(report.contains("made again"), report);
    assertTrue(report.contains("(gone)"), report);
    Program export = Program.run("audit", "export", run, "--format", "dsl-csv", "-o", folder.resolve("x.csv"));
    assertEquals(2, export.status, "probabilities of other values are not known");
  }

  @Test
  void theReportStatesRatesAndHowTwoReadersAgree() throws Exception {
    assertTrue(Program.run("audit", "status", run).err.contains("Draw one: letterminer audit draw"));
    Audit audit = draw();
    assertTrue(audit("report", run).contains("Nothing has been checked yet"));
    mark(audit, "Ann", "Dentists");
    mark(audit, "Bob", "no such word");
    assertTrue(audit("status", run).contains("complete"));
    JsonNode report = JSON.readTree(audit("report", run, "--format", "json"));
    JsonNode all = report.path("figures").get(0);
    assertEquals("error", all.path("measure").asText());
    assertTrue(all.path("estimate").asDouble() > 0.02 && all.path("estimate").asDouble() < 0.3, all.toString());
    assertEquals(1, report.path("agreements").size());
    assertTrue(report.path("disputed").size() > 0);
    JsonNode bob = JSON.readTree(audit("report", run, "--format", "json", "--reader", "Bob")).path("figures").get(0);
    assertEquals(0, bob.path("estimate").asDouble());
    assertTrue(bob.path("high").asDouble() > 0, "no error found is not none there");
    assertTrue(audit("report", run, "--format", "markdown").contains("## For a paper"));
    assertTrue(audit("report", run, "--format", "csv").startsWith("scope,name,measure,estimate,low,high"));
  }

  @Test
  void uncheckedPartsAreReported() throws Exception {
    Audit audit = draw();
    CorrectionLog log = CorrectionLog.of(run);
    SampleRow row = audit.rows().stream().filter(r -> !r.isPage()).findFirst().orElseThrow();
    SampleRow page = audit.rows().stream().filter(SampleRow::isPage).findFirst().orElseThrow();
    try (RunLetters letters = RunLetters.open(run)) {
      LetterValues letter = letters.letter(row.letter());
      log.append(Correction.of(letter.letter(), letter.value(row.id()).orElseThrow(), Verdict.RIGHT).by("Ann").audit("audit").build());
      log.append(Correction.of(letters.letter(page.letter()).letter(), "point", Verdict.MISSED).is("text", "Play is free.")
          .at(page.page(), java.util.Optional.empty()).by("Ann").audit("audit").build());
    }
    String report = audit("report", run).replaceAll("\\s+", " ");
    assertTrue(report.contains("values drawn were not checked"), report);
    assertTrue(report.contains("does not count until the page is marked as read: " + page.id()), report);
  }

  @Test
  void allValuesAreExportedWithTheirProbabilities() throws Exception {
    mark(draw(), "Ann", "Dentists");
    Path file = folder.resolve("points.csv");
    audit("export", run, "--format", "dsl-csv", "--field", "point", "-o", file);
    List<String> lines = Files.readAllLines(file);
    assertEquals(1 + 4 * PLACES.size(), lines.size());
    assertTrue(lines.stream().skip(1).allMatch(l -> Double.parseDouble(l.substring(l.lastIndexOf(',') + 1)) > 0), lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.contains(",weakness,mixed,wrong,1,")), lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.contains(",strength,strength,right,1,")), lines.toString());
  }

  @Test
  void draftsOfGoldAreRefusedUntilTheyAreRead() throws Exception {
    mark(draw(), "Ann", "Dentists");
    Path gold = folder.resolve("gold");
    audit("export", run, "--format", "gold", "-o", gold);
    Program refused = Program.run("evaluate", gold, run);
    assertEquals(2, refused.status);
    assertTrue(refused.err.contains("is a draft that nobody has read to the end"), refused.err);
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.toList()) {
        Files.writeString(file, Files.readString(file).replace("\"draft\" : true,", ""));
      }
    }
    Program read = Program.run("evaluate", gold, run);
    assertEquals(0, read.status, read.err);
    assertTrue(read.out.lines().anyMatch(l -> l.matches("points_f1 +1\\.000.*")), read.out);
    Program twice = Program.run("audit", "export", run, "--format", "gold", "-o", gold);
    assertTrue(twice.err.contains("somebody may have worked on it"), twice.err);
  }

  @Test
  void tasksOfLabelStudioHaveTheSpansOfTexts() throws Exception {
    mark(draw(), "Ann", "Dentists");
    Path tasks = folder.resolve("tasks");
    audit("export", run, "--format", "label-studio", "-o", tasks);
    JsonNode made = JSON.readTree(tasks.resolve("texts.json").toFile());
    int spans = 0;
    for (JsonNode task : made) {
      String text = task.at("/data/text").asText();
      for (JsonNode result : task.at("/predictions/0/result")) {
        JsonNode value = result.get("value");
        assertEquals(value.get("text").asText(), text.substring(value.get("start").asInt(), value.get("end").asInt()));
        spans++;
      }
    }
    assertTrue(spans > 10, made.toString());
    assertTrue(Files.readString(tasks.resolve("texts.xml")).contains("<Label value=\"point\"/>"));
    Path moved = Files.move(in, folder.resolve("moved"));
    Program lost = Program.run("audit", "export", run, "--format", "label-studio", "-o", tasks);
    assertTrue(lost.err.contains("--source FOLDER"), lost.err);
    audit("export", run, "--format", "label-studio", "--source", moved, "-o", tasks);
  }

  @Test
  void tasksOfLabelStudioHaveTheTextOfAWordFile() throws Exception {
    Path word = folder.resolve("word");
    Path tasks = folder.resolve("tasks");
    Program.run("extract", "corpus/formats/letters/apa-2006-11-01-dunmere.docx", "-o", word);
    audit("draw", word, "-n", 20, "--seed", 1);
    audit("export", word, "--format", "label-studio", "-o", tasks);
    JsonNode task = JSON.readTree(tasks.resolve("texts.json").toFile()).path(0);
    assertTrue(task.at("/data/text").asText().startsWith("Ofsted"), "the text, not the bytes of a package");
    assertTrue(task.at("/predictions/0/result").size() > 3, task.at("/predictions").toString());
  }

  @Test
  void tasksOfLabelStudioHaveBoxesInPercentOfThePage() throws Exception {
    Path printed = folder.resolve("printed");
    Path tasks = folder.resolve("tasks");
    Program.run("extract", "corpus/letters/apa-2008-12-18-st-brannocks.pdf", "-o", printed);
    audit("draw", printed, "-n", 20, "--seed", 1);
    audit("export", printed, "--format", "label-studio", "-o", tasks);
    int boxes = 0;
    for (JsonNode task : JSON.readTree(tasks.resolve("pages.json").toFile())) {
      for (JsonNode result : task.at("/predictions/0/result")) {
        assertEquals(595, result.get("original_width").asInt(), result.toString());
        JsonNode box = result.get("value");
        assertTrue(box.get("x").asDouble() > 5 && box.get("x").asDouble() + box.get("width").asDouble() < 95, box.toString());
        assertTrue(box.get("y").asDouble() > 0 && box.get("y").asDouble() + box.get("height").asDouble() < 100, box.toString());
        boxes++;
      }
    }
    assertTrue(boxes > 10, boxes + " boxes");
  }
}
