package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyTest {
  @TempDir Path folder;

  private List<CSVRecord> rows(String out) throws IOException {
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new java.io.StringReader(out)).getRecords();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("lines.txt"), text);
  }

  @Test
  void everyLineThatIsNotBlankGetsARow() throws IOException {
    Program run = Program.run("classify", file(
        "Visits are not always timely.\n\nSupport is \"excellent\", and children, too, say so.\n"));
    assertEquals(0, run.status);
    assertTrue(run.out.startsWith("text,polarity,confidence\n"), run.out);
    List<CSVRecord> rows = rows(run.out);
    assertEquals(2, rows.size());
    assertEquals("Visits are not always timely.", rows.get(0).get("text"));
    assertEquals("weakness", rows.get(0).get("polarity"));
    assertEquals("Support is \"excellent\", and children, too, say so.", rows.get(1).get("text"));
    assertEquals("strength", rows.get(1).get("polarity"));
    assertTrue(Double.parseDouble(rows.get(1).get("confidence")) > 0.5);
  }

  @Test
  void standardInputIsReadForADashAndWithoutArguments() throws IOException {
    InputStream before = System.in;
    try {
      for (Object[] args : new Object[][] {{"classify"}, {"classify", "-"}}) {
        System.setIn(new ByteArrayInputStream("Plans are unclear.\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("weakness", rows(Program.run(args).out).get(0).get("polarity"));
      }
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void theLinesOfALetterAreReadTogether() throws IOException {
    String doubtful = "Staff hold meetings about this.";
    String before = "Plans are poor and visits are late.\nChildren wait too long.\n";
    String after = "However, this is not good enough.\nManagers do not know what is wrong.\n";
    Program run = Program.run("classify", "--letter", "--explain", file(before + doubtful + "\n" + after));
    assertEquals(0, run.status, run.err);
    List<CSVRecord> rows = rows(run.out);
    assertEquals(5, rows.size());
    assertEquals(doubtful, rows.get(2).get("text"));
    assertTrue(rows.get(2).get("because").contains("[sentences before] "), run.out);
    assertEquals(rows.get(2).toMap(), rows(Program.run(
        "classify", "--letter", "--explain", file("\uFEFF\n" + before + doubtful + "\n" + after + "\n\n")).out).get(2).toMap(),
        "blank lines around a section make no difference");
    Program apart = Program.run("classify", "--letter", file(before + "\n" + doubtful + "\n\n" + after));
    assertTrue(!rows(apart.out).get(2).get("confidence").equals(rows.get(2).get("confidence")), apart.out);
  }

  @Test
  void theDecidingWordsAreNamedOnRequest() throws IOException {
    Program run = Program.run("classify", "--explain", file("Management oversight is inconsistent.\n"));
    assertTrue(run.out.startsWith("text,polarity,confidence,because\n"), run.out);
    String because = rows(run.out).get(0).get("because");
    assertTrue(because.matches("(?s).*inconsistent[^;]* \\+\\d+\\.\\d\\d.*"), because);
    assertTrue(because.split("; ").length <= 6, because);
  }

  @Test
  void belowTheLeastConfidenceThePolarityIsOpen() throws IOException {
    Path file = file("Plans are unclear.\n");
    CSVRecord row = rows(Program.run("classify", file, "--min-confidence", "1").out).get(0);
    assertEquals("", row.get("polarity"));
    assertTrue(Double.parseDouble(row.get("confidence")) > 0);
    Program wrong = Program.run("classify", file, "--min-confidence", "1.5");
    assertEquals(2, wrong.status);
    assertTrue(wrong.err.contains("--min-confidence: 1.5 is not between 0 and 1."), wrong.err);
  }

  @Test
  void aFileOrModelThatCannotBeReadIsNamed() throws IOException {
    Program none = Program.run("classify", folder.resolve("none.txt"));
    assertEquals(1, none.status);
    assertTrue(none.err.contains("there is no file"), none.err);
    Path text = file("Plans are clear.\n");
    Program model = Program.run("classify", text, "--model", text);
    assertEquals(2, model.status);
    assertTrue(model.err.contains("it is not a polarity model made by 'letterminer train'."), model.err);
    assertEquals(2, Program.run("classify", text, "--model", folder.resolve("none.bin")).status);
  }

  @Test
  void aByteOrderMarkIsIgnoredAndOtherEncodingsAreReported() throws IOException {
    assertEquals("Plans are clear.",
        rows(Program.run("classify", file("\uFEFFPlans are clear.\n")).out).get(0).get("text"));
    Path latin = Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Program run = Program.run("classify", latin);
    assertEquals(1, run.status);
    assertTrue(run.err.contains("is not UTF-8"), run.err);
  }

  @Test
  void outputThatCannotBeWrittenIsReported() throws IOException {
    java.io.PrintWriter full = new java.io.PrintWriter(new java.io.Writer() {
      @Override
      public void write(char[] text, int from, int length) throws IOException {
        throw new IOException("full");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    });
    java.io.StringWriter err = new java.io.StringWriter();
    assertEquals(2, Main.run(full, new java.io.PrintWriter(err, true), "classify", file("Plans.\n").toString()));
    assertTrue(err.toString().contains("could not be written completely"), err.toString());
  }

  @Test
  void emptyInputGivesOnlyAHeader() throws IOException {
    assertEquals("text,polarity,confidence\n", Program.run("classify", file("\n \n")).out);
  }

  @Test
  void measuresAreWrittenAsInThePointsTable() throws IOException {
    Program run = Program.run("classify", "--measures", file(
        "Caseloads have fallen, and attainment is above the national average.\nThe weather was fine.\n"));
    assertTrue(run.out.startsWith("text,polarity,confidence,themes,comparisons,trend,trends\n"), run.out);
    List<CSVRecord> rows = rows(run.out);
    assertEquals("attainment; workforce", rows.get(0).get("themes"));
    assertEquals("attainment/national=above", rows.get(0).get("comparisons"));
    assertEquals("improving", rows.get(0).get("trend"));
    assertEquals("workforce=improving", rows.get(0).get("trends"));
    assertEquals("", rows.get(1).get("themes"));
  }
}
