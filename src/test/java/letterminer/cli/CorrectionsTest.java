package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.corrections.Correction;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.Verdict;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that lists corrections, merges them and exchanges them with a spreadsheet. */
class CorrectionsTest {
  private static final String LETTER = """
      17 December 2008

      Ms Ottoline Barr
      Director of Children's Services
      Wexmoor Council

      Dear Ms Barr

      Annual performance assessment of services for children and young people in Wexmoor Council 2008

      Being healthy Grade 3

      Major strengths
      - Health visitors see every new mother.
      - =1+1 is not what inspectors count.
      """;

  @TempDir static Path shared;
  private static Path run;
  private static LetterValues letter;

  @TempDir Path folder;
  private Path sheet;
  private CorrectionLog log;

  @BeforeAll
  static void extract() throws Exception {
    Path in = Files.createDirectory(shared.resolve("in"));
    Files.writeString(in.resolve("wexmoor.txt"), LETTER);
    run = shared.resolve("run");
    Program extract = Program.run("extract", in, "-o", run);
    assertEquals(0, extract.status, extract.err);
    try (RunLetters letters = RunLetters.open(run)) {
      letter = letters.letter(0);
    }
  }

  @BeforeEach
  void files() {
    sheet = folder.resolve("sheet.csv");
    log = CorrectionLog.open(folder.resolve("marks.jsonl"));
  }

  private Program corrections(Object... options) {
    return Program.run(Stream.concat(Stream.of("corrections", run, "--corrections", log.file()), Stream.of(options)).toArray());
  }

  private static Value value(String field) {
    return letter.values().stream().filter(v -> v.field().equals(field)).findFirst().orElseThrow();
  }

  private static Correction.Builder mark(String who, Value value, Verdict verdict) {
    return Correction.of(letter.letter(), value, verdict).by(who);
  }

  private List<String> toCsv() throws IOException {
    Program written = corrections("--to-csv", sheet);
    assertEquals(0, written.status, written.err);
    return Files.readAllLines(sheet);
  }

  /** Fills in the row of a value's part. */
  private void fill(Value value, String part, String verdict, String shouldBe) throws IOException {
    List<String> lines = toCsv().stream().map(line -> line.contains(value.id() + "," + value.field() + "," + part + ",")
        ? line.replaceAll(",,,,,,$", "," + verdict + "," + shouldBe + ",,,,") : line).toList();
    Files.write(sheet, lines);
  }

  private Program fromCsv(Object... options) {
    return corrections(Stream.concat(Stream.of("--from-csv", sheet), Stream.of(options)).toArray());
  }

  @Test
  void aSheetThatIsFilledInIsRecorded() throws Exception {
    fill(value("date"), "value", "", "2008-12-18");
    Program read = fromCsv("--by", "Ann");

    assertEquals(0, read.status, read.err);
    assertTrue(read.out.contains("1 correction recorded"), read.out);
    Correction mark = log.current().get(0);
    assertEquals("Ann|WRONG|2008-12-18|2008-12-17",
        String.join("|", mark.who(), mark.verdict().name(), mark.changes().get("value"), mark.was().get("value")));
    assertTrue(fromCsv("--by", "Ann").out.contains("0 corrections recorded"), "nothing twice");
  }

  @Test
  void anUneditedSheetChangesNothing() throws Exception {
    log.append(mark("Ann", value("point"), Verdict.WRONG).is("polarity", "mixed").is("text", "Health visitors see mothers.").build());
    log.append(mark("Bob", value("date"), Verdict.RIGHT).note("seen").build());
    log.append(Correction.of(letter.letter(), "signatory", Verdict.MISSED).by("Ann").is("name", "R Hale").is("role", "Inspector").build());
    toCsv();
    assertTrue(fromCsv().out.contains("0 corrections recorded"), fromCsv().err);
  }

  @Test
  void whatASpreadsheetWouldRunIsGuardedAndComesBackAsItWas() throws Exception {
    Value formula = letter.values().stream().filter(v -> v.text().startsWith("=1+1")).findFirst().orElseThrow();
    assertTrue(toCsv().stream().anyMatch(line -> line.contains(",'=1+1 is not")), "guarded");
    fill(formula, "text", "right", "");
    assertEquals(0, fromCsv("--by", "Ann").status);
    assertEquals(Verdict.RIGHT, log.current().get(0).verdict());
  }

  @ParameterizedTest
  @CsvSource({"17/12/2008, 18/12/2008, ;", "17.12.2008, 18.12.2008, ','", "12/17/2008, 2008-12-18 00:00:00, ;"})
  void whatExcelMakesOfASheetIsReadAsItIsMeant(String was, String shouldBe, String separator) throws Exception {
    String id = value("date").id();
    Files.writeString(sheet, "\uFEFF" + String.join("\r\n",
        "letter,value,field,part,was,verdict,should_be,who", letter.letter().id() + "," + id + ",date,value," + was + ",," + shouldBe + ",Ann", ",,,,,,,", "")
        .replace(",", separator));
    Program read = fromCsv();
    assertEquals(0, read.status, read.err);
    assertEquals("2008-12-18", log.current().get(0).changes().get("value"));
  }

  @Test
  void aMissedValueIsARowOfItsOwn() throws Exception {
    Files.writeString(sheet, "letter,page,value,field,verdict,should_be,polarity,list,who\n" + letter.letter().id()
        + ",1,,point,missed,Plans are weak.,weakness,improvement,Ann\n");
    Program read = fromCsv();
    assertEquals(0, read.status, read.err);
    Correction mark = log.current().get(0);
    assertEquals("Plans are weak.|weakness|improvement", String.join("|", mark.is().get("text"), mark.is().get("polarity"), mark.is().get("list")));
  }

  @Test
  void everyMistakeIsReportedWithItsLineAndNothingIsRecorded() throws Exception {
    String id = letter.letter().id();
    Files.writeString(sheet, String.join("\n",
        "letter,value,field,part,was,verdict,should_be,note,who",
        id + "," + value("date").id() + ",date,value,,,2008-12-18,,Ann",
        id + "," + value("date").id() + ",date,value,,,03/04/2008,,Ann",
        id + "," + id + "-f-colour-1,date,value,,,2008-12-18,,Ann",
        "0123456789ab-1,0123456789ab-1-f-date-1,date,value,,,2008-12-18,,Ann",
        id + "," + value("date").id() + ",date,value,,perhaps,,,Ann",
        id + "," + value("date").id() + ",date,value,2001-01-01,,2008-12-18,,Ann",
        id + "," + value("point").id() + ",point,polarity,,,good,,Ann",
        id + "," + value("point").id() + ",point,trend,,,improving,,Ann",
        id + "," + value("date").id() + ",date,value,,,2008-12-18,,",
        id + "," + value("date").id() + ",date,value,,,,only a note,Ann", ""));
    Program read = fromCsv();

    assertEquals(2, read.status);
    for (String line : List.of(
        "line 3: '03/04/2008' may be 2008-04-03 or 2008-03-04", "line 4: the letter " + id + " has no value '" + id + "-f-colour-1'",
        "line 5: the run has no letter '0123456789ab-1'", "line 6: 'perhaps' is not a verdict", "line 7: the sheet has \"2001-01-01\"",
        "line 8: 'good' is not a polarity", "line 9: 'trend' of a point cannot be corrected", "line 10: nobody is named", "line 11: there is a note")) {
      assertTrue(read.err.contains(line), line + " in " + read.err);
    }
    assertFalse(Files.exists(log.file()), "all or nothing");
  }

  @Test
  void rowsThatContradictThemselvesOrEachOtherAreReported() throws Exception {
    String row = letter.letter().id() + "," + value("date").id() + ",date,value,";
    Files.writeString(sheet, "letter,value,field,part,verdict,should_be,who\n" + row + ",2008-12-18,Ann\n" + row + ",2008-12-19,Ann\n"
        + row + "right,2008-12-20,Bob\n");
    Program read = fromCsv();
    assertEquals(2, read.status);
    assertTrue(read.err.contains("line 3: line 2 has another correction of the same value by Ann"), read.err);
    assertTrue(read.err.contains("line 4: the verdict is 'right', and should_be has another value"), read.err);
    assertFalse(Files.exists(log.file()));

    Files.writeString(sheet, "letter,value,field,part,verdict,should_be,who\n" + row + ",2008-12-18,Ann\n" + row + "wrong,18/12/2008,Ann\n"
        + row + "right,17/12/2008,Bob\n");
    assertEquals(0, fromCsv().status, fromCsv().err);
  }

  @Test
  void unreadableSheetsAreReported() throws Exception {
    Files.writeString(sheet, "who,grade\nAnn,3\n");
    assertTrue(fromCsv().err.contains("line 1: there is no column 'value'"), fromCsv().err);
    Files.write(sheet, "value,field,verdict,should_be\nx,date,wrong,M\u00FCller\n".getBytes(Charset.forName("windows-1252")));
    assertTrue(fromCsv().err.contains("save it as 'CSV UTF-8'"), fromCsv().err);
    Files.writeString(sheet, "value,field,verdict,should_be\n\"x,date,wrong,a\n");
    assertTrue(fromCsv().err.contains("line 2: the quotation marks do not match"), fromCsv().err);
    assertEquals(2, corrections("--from-csv", folder.resolve("gone.csv")).status);
  }

  @Test
  void theListSaysWhatIsNewAndWhoContradicts() throws Exception {
    assertEquals("No corrections.\n", corrections().out);
    log.append(mark("Ann", value("date"), Verdict.WRONG).is("value", "2008-12-18").note("stamp").build());
    Program one = corrections();
    assertEquals(0, one.status);
    assertTrue(one.out.contains("new: Ann") && one.out.contains("it should have value \"2008-12-18\" (stamp)"), one.out);

    log.append(mark("Bob", value("date"), Verdict.RIGHT).build());
    Files.writeString(log.file(), "{\"id\":", StandardOpenOption.APPEND);
    Program two = corrections();
    assertEquals(1, two.status);
    assertTrue(two.out.contains("2 corrections: 2 contradicted."), two.out);
    assertTrue(two.out.contains("Line 3 is not a correction: it was cut off."), two.out);
    JsonNode json = new ObjectMapper().readTree(corrections("--format", "json").out);
    assertEquals(2, json.path("corrections").size());
    assertEquals("contradicted", json.at("/corrections/0/state").asText());
    assertEquals(1, json.path("contradictions").size());
    assertEquals(3, json.at("/unreadable/0/line").asInt());
    assertEquals(3, corrections("--format", "csv").out.lines().count());
  }

  @Test
  void aSearchForCorrectionsOfAnotherFileShowsWhereTheyAre() throws Exception {
    log.append(mark("Ann", value("date"), Verdict.WRONG).is("value", "2008-12-18").build());
    Path corrected = folder.resolve("corrected");
    assertEquals(0, Program.run("export", run, "-o", corrected, "--corrections", log.file()).status);
    assertTrue(Program.run("corrections", corrected).out.startsWith("No corrections. The tables were written with 1 from another file"));
  }

  @Test
  void aFieldThatTheProfileDeclaresMayBeMissed() throws Exception {
    Files.writeString(sheet, "letter,page,value,field,verdict,should_be,who\n" + letter.letter().id() + ",1,,visited-school,missed,Marrow Lane,Ann\n");
    Program recorded = fromCsv();
    assertEquals(0, recorded.status, recorded.err);
    assertEquals(Map.of("value", "Marrow Lane"), log.current().get(0).is());
  }

  @Test
  void twoPeoplesFilesAreMerged() throws Exception {
    Path bob = folder.resolve("bob.jsonl");
    CorrectionLog.open(bob).append(mark("Bob", value("date"), Verdict.RIGHT).build());
    log.append(mark("Ann", value("date"), Verdict.WRONG).is("value", "2008-12-18").build());
    assertTrue(corrections("--merge", bob).out.contains("1 correction, 1 of them new"), "added");
    assertTrue(corrections("--merge", bob).out.contains("0 of them new"), "once");
    assertTrue(corrections().out.contains("2 contradicted"), corrections().out);
    assertEquals(2, corrections("--merge", folder.resolve("gone.jsonl")).status);
  }

  @Test
  void marksOfLettersOutsideTheRunAreInTheSheet() throws Exception {
    log.append(new Correction("", "0123456789ab-1", "gone.pdf", "0123", Optional.of("0123456789ab-1-f-date-1"), "date", Verdict.SPURIOUS,
        Optional.empty(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), List.of(), "Ann", "",
        Optional.empty(), Optional.empty()));
    assertTrue(toCsv().stream().anyMatch(line -> line.contains("gone.pdf") && line.contains("spurious")), "kept");
    assertTrue(fromCsv().out.contains("0 corrections recorded"), fromCsv().err);
    assertEquals(2, corrections("--to-csv", sheet, "--letters", "nothing").status);
  }
}
