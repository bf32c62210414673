package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import letterminer.drivers.Driver;
import letterminer.query.AnswerFormat;
import letterminer.query.QueryException;
import letterminer.query.QuerySession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to a run are answered, and nothing but the run can be reached by them. */
@Tag("slow")
class QueryTest {
  @TempDir static Path folder;
  private static Path run;
  private static QuerySession session;

  @BeforeAll
  static void run() throws Exception {
    run = folder.resolve("run's");
    Program extract = Program.run("extract", "corpus/letters/apa-2006-11-01-dunmere.pdf", "-o", run);
    assertEquals(0, extract.status, extract.err);
    session = new QuerySession(Drivers.store(new PrintWriter(Writer.nullWriter())).load(Driver.DUCKDB), run);
  }

  @AfterAll
  static void close() throws IOException {
    session.close();
  }

  @Test
  void valuesHaveTheirTypes() throws IOException {
    Program query = Program.run(
        "query", run, "--format", "json", "select date, year, themes, box, area, polarity from points order by ordinal limit 1");
    assertEquals(0, query.status, query.err);
    JsonNode row = new ObjectMapper().readTree(query.out).get(0);
    assertEquals("2006-11-01", row.get("date").asText());
    assertTrue(row.get("year").isInt(), query.out);
    assertTrue(row.get("themes").isArray() || row.get("themes").isNull(), query.out);
    assertTrue(row.get("box").get("width").isNumber(), query.out);
  }

  @Test
  void theSameAnswerAsCsvAndForPeople() throws IOException {
    long letters = Files.readString(run.resolve("points.csv")).lines().count() - 1;
    assertEquals("n\n" + letters + "\n", Program.run("query", run, "--format", "csv", "select count(*) n from points").out);
    assertTrue(Program.run("query", run, "select count(*) n from points").out.contains("1 row"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "select * from read_csv('SECRET')", "select * from read_text('SECRET')", "select * from 'SECRET'",
    "copy points to 'OUT'", "copy (select 1) to 'RUN/points.csv'", "attach 'OUT'", "export database 'OUT'",
    "create table mine (a int)", "insert into points select * from points", "delete from points", "drop table points",
    "set enable_external_access = true", "set lock_configuration = false", "reset lock_configuration",
    "set temp_directory = 'OUT'", "install httpfs", "load httpfs", "select * from glob('/*')", "create schema s",
    "attach 'RUN/x.duckdb' as x (type duckdb)", "select * from read_csv('RUN/letters.csv')"
  })
  void nothingOutsideIsReadAndNothingIsWritten(String sql) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "a\nsecret-word\n");
    Path out = folder.resolve("out");
    String before = Files.readString(run.resolve("points.csv"));
    String inSql = run.toString().replace("'", "''");
    StringWriter answer = new StringWriter();
    String statement = sql.replace("SECRET", secret.toString()).replace("OUT", out.toString()).replace("RUN", inSql);
    assertThrows(QueryException.class, () -> session.run(statement, AnswerFormat.CSV.printer(new PrintWriter(answer))));
    assertEquals("", answer.toString());
    assertFalse(Files.exists(out));
    assertEquals(before, Files.readString(run.resolve("points.csv")));
  }

  @Test
  void aStatementThatIsNotAllowedEndsTheProgram() {
    Program query = Program.run("query", run, "select 1 as a; copy points to '" + folder.resolve("copy.csv") + "'; select 2 as b");
    assertEquals(2, query.status);
    assertTrue(query.out.contains("a\n") && !query.out.contains("b\n"), query.out);
    assertTrue(query.err.startsWith("letterminer: A query sees the tables of the run and nothing else"), query.err);
  }

  @Test
  void textsOfARunForSpreadsheetsAreAsTheyWereFound() throws IOException {
    Path safe = folder.resolve("safe");
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("=1.txt"), "one");
    Files.writeString(in.resolve("'=2.txt"), "two");
    Program.run("extract", in, "-o", safe, "--safe-csv");
    assertEquals("file\n'=2.txt\n=1.txt\n", Program.run(
        "query", safe, "--format", "csv", "select file from files order by file").out);
  }

  @Test
  void mistakesAreExplained() {
    Program unknown = Program.run("query", run, "select * from pionts");
    assertEquals(2, unknown.status);
    assertTrue(unknown.err.startsWith("letterminer: There is no table pionts; did you mean points?"), unknown.err);
    Program wrong = Program.run("query", run, "selec 1");
    assertEquals(2, wrong.status);
    assertTrue(wrong.err.contains("LINE 1"), wrong.err);
  }

  @Test
  void withoutSqlStatementsComeFromStandardInputAndAMistakeEndsThem() {
    InputStream in = System.in;
    try {
      System.setIn(new ByteArrayInputStream(
          "select 'a;b' as x; -- one\nselect\n2 as y;\nselec 3; select 4 as z".getBytes(StandardCharsets.UTF_8)));
      Program shell = Program.run("query", run, "--format", "csv");
      assertEquals("x\na;b\ny\n2\n", shell.out);
      assertEquals(2, shell.status);
      assertFalse(shell.err.contains("letterminer>"), shell.err);
    } finally {
      System.setIn(in);
    }
  }

  @Test
  void aRunThatCannotBeQueriedSaysWhy() throws IOException {
    assertTrue(Program.run("query", folder.resolve("none"), "select 1").err.contains("no folder"));
    Path other = Files.createDirectory(folder.resolve("other"));
    assertTrue(Program.run("query", other, "select 1").err.contains("no run"));

    String descriptor = Files.readString(run.resolve("datapackage.json"));
    Files.writeString(other.resolve("datapackage.json"), descriptor.replace("\"list_heading\"", "\"heading\""));
    Program older = Program.run("query", other, "select 1");
    assertEquals(2, older.status);
    assertTrue(older.err.contains("older version") && older.err.contains("list_heading"), older.err);

    Files.writeString(other.resolve("datapackage.json"), descriptor);
    assertTrue(Program.run("query", other, "select 1").err.contains("is missing"));
    Files.createDirectory(other.resolve(".publishing"));
    Program half = Program.run("query", other, "select 1");
    assertEquals(2, half.status);
    assertTrue(half.err.contains("killed"), half.err);
  }
}
