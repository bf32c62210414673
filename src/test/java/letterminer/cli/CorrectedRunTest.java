package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import letterminer.corrections.Correction;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.Verdict;
import letterminer.model.BoundingBox;
import letterminer.model.Sha256;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections are in the tables, are marked as such, and keep the values that were read. */
class CorrectedRunTest {
  private static final String FILE = "apa/westmarsh.pdf";

  @TempDir Path folder;
  private Path in;
  private Path run;
  private CorrectionLog log;

  @BeforeEach
  void extractOnce() throws IOException {
    in = folder.resolve("in");
    run = folder.resolve("run");
    Files.createDirectories(in.resolve("apa"));
    Files.copy(Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf"), in.resolve(FILE));
    extract();
    log = CorrectionLog.of(run);
  }

  private Program extract(Object... options) {
    Object[] words = Stream.concat(Stream.of("extract", in, "-o", run), Stream.of(options)).toArray();
    Program extract = Program.run(words);
    assertEquals(0, extract.status, extract.err);
    return extract;
  }

  private LetterValues letter() throws Exception {
    try (RunLetters letters = RunLetters.open(run)) {
      return letters.letter(0);
    }
  }

  private Value value(Predicate<Value> which) throws Exception {
    return letter().values().stream().filter(which).findFirst().orElseThrow();
  }

  private Correction mark(Value value, Verdict verdict, String... is) throws Exception {
    return markOf("Ann", value, verdict, is);
  }

  private Correction markOf(String who, Value value, Verdict verdict, String... is) throws Exception {
    Correction.Builder mark = Correction.of(letter().letter(), value, verdict).by(who);
    for (int i = 0; i < is.length; i += 2) {
      mark.is(is[i], is[i + 1]);
    }
    return log.append(mark.build());
  }

  private Correction missed(String field, int page, BoundingBox box, String... is) throws Exception {
    Correction.Builder mark = Correction.of(letter().letter(), field, Verdict.MISSED).by("Ann").at(page, Optional.of(box));
    for (int i = 0; i < is.length; i += 2) {
      mark.is(is[i], is[i + 1]);
    }
    return log.append(mark.build());
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    try (Reader reader = Files.newBufferedReader(table)) {
      return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
    }
  }

  private List<CSVRecord> rows(String table) throws IOException {
    return rows(run.resolve(table + ".csv"));
  }

  private CSVRecord row(String table, String id) throws IOException {
    return rows(table).stream().filter(r -> r.get("id").equals(id)).findFirst().orElseThrow(() -> new AssertionError(id));
  }

  private List<String> problems(String code) throws IOException {
    return rows("problems").stream().filter(r -> r.get("code").equals(code)).map(r -> r.get("message")).toList();
  }

  private List<String> states() throws IOException {
    return rows("corrections").stream().map(r -> r.get("state")).toList();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(run)) {
      for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().contains("corrections.jsonl")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static boolean isJudgement(Value v) {
    return v.field().equals("judgement") && v.parts().getOrDefault("area", "").equals("being-healthy");
  }

  @Test
  void aCorrectedGradeSaysSoKeepsWhatWasReadAndCarriesWhatIsDerived() throws Exception {
    Value grade = value(CorrectedRunTest::isJudgement);
    String other = grade.text().equals("1") ? "2" : "1";
    mark(grade, Verdict.WRONG, "grade", other);

    Program extract = extract();

    assertTrue(extract.err.contains("corrections: 1 applied"), extract.err);
    CSVRecord row = row("judgements", grade.id());
    assertEquals(other, row.get("grade"));
    assertEquals(other, row.get("score"));
    assertEquals("corrected", row.get("status"));
    assertTrue(row.get("corrected").contains("grade") && row.get("corrected").contains("score"), row.get("corrected"));
    JsonNode was = new ObjectMapper().readTree(row.get("was"));
    assertEquals(grade.text(), was.path("grade").asText());
    assertEquals(grade.parts().get("status"), was.path("status").asText());
    CSVRecord panel = rows("panel").stream().filter(r -> r.get("source_area").equals("being-healthy")).findFirst().orElseThrow();
    assertEquals(other, panel.get("score"));
    assertEquals("corrected", panel.get("status"));
    CSVRecord mark = rows("corrections").get(0);
    assertEquals(grade.id() + "|wrong|applied|Ann", String.join("|", mark.get("value_id"), mark.get("verdict"), mark.get("state"), mark.get("marked_by")));
    Value now = value(CorrectedRunTest::isJudgement);
    assertEquals(other, now.text());
    assertEquals(grade.text(), now.was().get("grade"));
  }

  @Test
  void withoutCorrectionsTheFilesAreByteForByteAsBefore() throws Exception {
    Map<String, String> before = files();
    Correction mark = mark(value(CorrectedRunTest::isJudgement), Verdict.WRONG, "grade", "1");
    extract();
    assertFalse(before.equals(files()));

    extract("--no-corrections");
    assertEquals(before, files(), "asked for");

    log.append(Correction.of(letter().letter(), "judgement", Verdict.WITHDRAWN).value(mark.value().orElseThrow()).by("Ann").build());
    extract();
    assertEquals(before, files(), "taken back");
  }

  @Test
  void aRerunKeepsTheMarksAndAppliesThemAgain() throws Exception {
    mark(value(v -> v.field().equals("date")), Verdict.WRONG, "value", "2008-12-18");
    byte[] marks = Files.readAllBytes(run.resolve("corrections.jsonl"));
    extract("--fresh");
    Map<String, String> first = files();
    extract();

    assertArrayEquals(marks, Files.readAllBytes(run.resolve("corrections.jsonl")));
    assertEquals(first, files());
    assertEquals("2008-12-18", rows("letters").get(0).get("date"));
    assertEquals("2008-12-18", rows("points").get(0).get("date"), "every table has the letter's date");
  }

  @Test
  void aMissedPointIsAPointWithItsBoxAndIsCounted() throws Exception {
    int points = rows("points").size();
    int strengths = Integer.parseInt(rows("letters").get(0).get("strengths"));
    missed("point", 2, new BoundingBox(70, 300, 400, 24), "text", "Teenage pregnancy rates are falling in Wexmoor.",
        "polarity", "strength", "list", "strengths", "area", "being-healthy");
    extract();

    assertEquals(points + 1, rows("points").size());
    assertEquals("" + (strengths + 1), rows("letters").get(0).get("strengths"));
    CSVRecord point = rows("points").stream().filter(r -> r.get("text").startsWith("Teenage pregnancy rates are")).findFirst().orElseThrow();
    assertEquals("corrected|added|2|70|300|400|24", String.join("|", point.get("basis"), point.get("corrected"), point.get("page"),
        point.get("x"), point.get("y"), point.get("width"), point.get("height")));
    assertTrue(point.get("id").matches("[0-9a-f]{12}-1-p-[0-9a-f]{8}"), point.get("id"));
    assertTrue(rows("point_themes").stream().anyMatch(
        r -> r.get("point_id").equals(point.get("id")) && r.get("theme").equals("teenage-pregnancy") && r.get("trend").equals("improving")));
    List<String> pages = rows("points").stream().map(r -> r.get("page")).toList();
    assertEquals(pages.stream().sorted().toList(), pages, "in reading order");
  }

  @Test
  void aSpuriousPointIsInNoTableButAmongTheCorrections() throws Exception {
    Value point = value(v -> v.field().equals("point") && v.parts().get("polarity").equals("weakness"));
    CSVRecord before = rows("letters").get(0);
    mark(point, Verdict.SPURIOUS);
    extract();

    assertTrue(rows("points").stream().noneMatch(r -> r.get("id").equals(point.id())));
    assertEquals(Integer.parseInt(before.get("weaknesses")) - 1, Integer.parseInt(rows("letters").get(0).get("weaknesses")));
    JsonNode was = new ObjectMapper().readTree(rows("corrections").get(0).get("was"));
    assertEquals(point.text(), was.path("text").asText());
  }

  @Test
  void aPartOfAPointIsCorrectedAndItsIdStays() throws Exception {
    Value point = value(v -> v.field().equals("point"));
    mark(point, Verdict.WRONG, "polarity", "mixed");
    markOf("Bob", point, Verdict.EXTENT, "text", "Obesity is rising.");
    extract();

    CSVRecord row = row("points", point.id());
    assertEquals("mixed|corrected|1|Obesity is rising.", String.join("|", row.get("polarity"), row.get("basis"), row.get("confidence"), row.get("text")));
    assertEquals("applied", rows("corrections").get(1).get("state"));
    assertTrue(row.get("corrected").contains("polarity") && row.get("corrected").contains("text"), row.get("corrected"));
  }

  @Test
  void correctionsThatDoNotFitAreListedAndNotApplied() throws Exception {
    Value date = value(v -> v.field().equals("date"));
    log.append(Correction.of(letter().letter(), "date", Verdict.WRONG).value(date.id()).was(Map.of("value", "2007-01-01"))
        .is("value", "2007-01-02").by("Ann").build());
    log.append(Correction.of(letter().letter(), "date", Verdict.WRONG).value(date.id()).is("value", "2007-01-02").by("Bob").build());
    Value point = value(v -> v.field().equals("point"));
    log.append(Correction.of(letter().letter(), "point", Verdict.WRONG).value(point.id().substring(0, 17) + "00000000")
        .was(Map.of("text", "Words that are gone.")).is("polarity", "mixed").by("Ann").build());
    Program extract = extract();

    assertEquals(date.text(), rows("letters").get(0).get("date"));
    assertEquals(List.of("does-not-fit", "does-not-fit", "does-not-fit"), states());
    List<String> problems = problems("correction-does-not-fit");
    assertEquals(3, problems.size());
    assertTrue(problems.get(0).contains("2008-12-17") && problems.get(0).contains("2007-01-01"), problems.get(0));
    assertTrue(extract.err.contains("corrections: 3 does-not-fit"), extract.err);
  }

  @Test
  void aPointUnderAnotherIdIsFoundByItsWords() throws Exception {
    Value point = value(v -> v.field().equals("point"));
    log.append(Correction.of(letter().letter(), "point", Verdict.WRONG).value(letter().letter().id() + "-p-00000000")
        .was(Map.of("text", point.text())).is("polarity", "mixed").by("Ann").build());
    extract();
    assertEquals("mixed", row("points", point.id()).get("polarity"));
  }

  @Test
  void marksOfARemovedLetterAreKeptAndListed() throws Exception {
    mark(value(CorrectedRunTest::isJudgement), Verdict.WRONG, "grade", "1");
    String id = letter().letter().id();
    Files.delete(in.resolve(FILE));
    Files.copy(Path.of("corpus/letters/apa-2005-12-01-wythenby.pdf"), in.resolve(FILE));
    Program extract = extract();

    CSVRecord mark = rows("corrections").get(0);
    assertEquals(id + "|" + FILE + "|does-not-fit", String.join("|", mark.get("letter_id"), mark.get("file"), mark.get("state")));
    assertEquals(1, problems("correction-does-not-fit").size());
    assertTrue(extract.err.contains("1 does-not-fit"), extract.err);
  }

  @Test
  void twoPeopleWhoDisagreeChangeNothing() throws Exception {
    Value grade = value(CorrectedRunTest::isJudgement);
    markOf("Ann", grade, Verdict.WRONG, "grade", "1");
    markOf("Bob", grade, Verdict.RIGHT);
    extract();

    assertEquals(grade.text(), row("judgements", grade.id()).get("grade"));
    assertEquals(List.of("contradicted", "contradicted"), states());
    assertEquals(1, problems("corrections-contradict").size());

    markOf("Bob", grade, Verdict.WRONG, "grade", "1");
    extract();
    assertEquals("1", row("judgements", grade.id()).get("grade"), "they agree");
    assertEquals(List.of("applied", "applied"), states());
  }

  @Test
  void rejectingAnAddedPointIsAContradiction() throws Exception {
    missed("point", 2, new BoundingBox(70, 300, 400, 24), "text", "A heading of page two.", "polarity", "strength");
    extract();
    Value added = value(v -> v.text().equals("A heading of page two."));
    markOf("Bob", added, Verdict.SPURIOUS);
    extract();

    assertTrue(rows("points").stream().noneMatch(r -> r.get("id").equals(added.id())));
    assertEquals(List.of("contradicted", "contradicted"), states());
  }

  @Test
  void aCorrectedValueCanBeCorrectedAgain() throws Exception {
    mark(value(v -> v.field().equals("date")), Verdict.WRONG, "value", "2008-12-18");
    extract();
    mark(value(v -> v.field().equals("date")), Verdict.WRONG, "value", "2008-12-19");
    extract();

    CSVRecord letter = rows("letters").get(0);
    assertEquals("2008-12-19", letter.get("date"));
    CSVRecord field = rows("fields").stream().filter(r -> r.get("field").equals("date")).findFirst().orElseThrow();
    assertEquals("{\"value\":\"2008-12-17\"}", field.get("was"));
  }

  @Test
  void aPersonsNameAndCodesOfAnAuthorityFollow() throws Exception {
    Value person = value(v -> v.field().equals("signatory"));
    mark(person, Verdict.WRONG, "name", "Ottoline Barr");
    Value authority = value(v -> v.field().equals("authority"));
    mark(authority, Verdict.WRONG, "value", "Leeds");
    extract();

    assertTrue(rows("people").stream().anyMatch(r -> r.get("id").endsWith("-signatory-ottoline-barr") && r.get("corrected").equals("name")));
    CSVRecord letter = rows("letters").get(0);
    assertEquals("Leeds|E08000035|383", String.join("|", letter.get("authority"), letter.get("ons_code"), letter.get("dfe_code")));
    mark(value(v -> v.text().equals("Ottoline Barr")), Verdict.WRONG, "role", "Head of Division");
    extract();
    assertTrue(rows("people").stream().anyMatch(r -> r.get("name").equals("Ottoline Barr") && r.get("role").equals("Head of Division")),
        "under the name that a correction gave");
  }

  @Test
  void aValueThatIsMarkedWrongWithoutTheRightOneIsReported() throws Exception {
    mark(value(CorrectedRunTest::isJudgement), Verdict.WRONG);
    extract();
    assertEquals(List.of("no-value"), states());
    assertEquals(1, problems("marked-wrong").size());
  }

  @Test
  void whatIsReadAsThePersonSaysNeedsNoCorrection() throws Exception {
    Value date = value(v -> v.field().equals("date"));
    log.append(Correction.of(letter().letter(), "date", Verdict.WRONG).value(date.id()).was(Map.of("value", "2001-01-01"))
        .is("value", date.text()).by("Ann").build());
    Value point = value(v -> v.field().equals("point"));
    missed("point", 1, new BoundingBox(1, 1, 1, 1), "text", point.text());
    int points = rows("points").size();
    extract();
    assertEquals(List.of("already-so", "already-so"), states());
    assertEquals(points, rows("points").size());
  }

  @Test
  void exportAppliesTheRunsOwnCorrectionsOrOthersOrNone() throws Exception {
    Value grade = value(CorrectedRunTest::isJudgement);
    mark(grade, Verdict.WRONG, "grade", "1");
    Path other = folder.resolve("other.jsonl");
    CorrectionLog.open(other).append(Correction.of(letter().letter(), grade, Verdict.WRONG).is("grade", "2").by("Bob").build());
    for (Map.Entry<String, List<Object>> form : Map.of(
        "1", List.<Object>of(), "2", List.<Object>of("--corrections", other), grade.text(), List.<Object>of("--no-corrections")).entrySet()) {
      Path target = folder.resolve("export" + form.getKey());
      Program export = Program.run(Stream.concat(Stream.of("export", run, "-o", target), form.getValue().stream()).toArray());
      assertEquals(0, export.status, export.err);
      assertEquals(form.getKey(), rows(target.resolve("judgements.csv")).stream()
          .filter(r -> r.get("id").equals(grade.id())).findFirst().orElseThrow().get("grade"));
    }
    Program gone = Program.run("export", run, "-o", folder.resolve("x"), "--corrections", folder.resolve("gone.jsonl"));
    assertEquals(2, gone.status);
    assertTrue(gone.err.contains("there is no file"), gone.err);
  }

  @Test
  void aTruncatedLineIsReportedAndTheOthersApply() throws Exception {
    mark(value(v -> v.field().equals("date")), Verdict.WRONG, "value", "2008-12-18");
    Files.writeString(log.file(), "{\"id\":\"x\",\"letter\":", StandardOpenOption.APPEND);
    extract();
    assertEquals("2008-12-18", rows("letters").get(0).get("date"));
    assertEquals(List.of("Line 2 of corrections.jsonl is not a correction and was left out: it was cut off."), problems("correction-unreadable"));
  }

  @Test
  void provenanceNamesTheCorrections() throws Exception {
    mark(value(v -> v.field().equals("date")), Verdict.WRONG, "value", "2008-12-18");
    extract();
    JsonNode descriptor = new ObjectMapper().readTree(Files.readString(run.resolve("datapackage.json")));
    String hash = "sha256:" + Sha256.hex(Files.readAllBytes(log.file()));
    assertEquals(hash, descriptor.at("/letterminer/corrections").asText());
    assertEquals(hash, descriptor.at("/sources/1/hash").asText());
    Path plain = folder.resolve("plain");
    Program.run("export", run, "-o", plain, "--no-corrections");
    Program diff = Program.run("diff", plain, run);
    assertTrue(diff.out.contains("corrections (none), then " + hash), diff.out);
    assertTrue(Program.run("describe", run).out.contains("Corrections: 1 applied"), Program.run("describe", run).out);
  }
}
