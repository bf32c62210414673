package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.runs.LetterReader;
import letterminer.runs.RunException;
import letterminer.terminal.DisplayWidth;
import letterminer.terminal.Pager;
import letterminer.terminal.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spot-checker sees. */
class ShowTest {
  private static final Path LETTER = Path.of("corpus/letters/apa-2008-12-18-st-brannocks.pdf");

  @TempDir Path folder;

  /** Write the file anew with {@code ./letterminer show LETTER > FILE} when the form changes on purpose. */
  @Test
  void aLetterIsShownAsInTheGoldenFile() throws IOException {
    Program run = Program.run("show", LETTER);
    assertEquals(0, run.status, run.err);
    assertEquals(
        Files.readString(Path.of("src/test/resources/letterminer/show-st-brannocks.txt")), run.out);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120, 200})
  void linesFillTheScreenAndNoMore(int columns) {
    String out = Program.run("show", LETTER, "--width", columns).out;
    out.lines().forEach(l -> assertTrue(DisplayWidth.of(l) <= columns, l));
    assertTrue(out.lines().mapToInt(DisplayWidth::of).max().orElse(0) > columns * 9 / 10);
    assertTrue(characters(Program.run("show", LETTER).out).equals(characters(out)), out);
  }

  /** Grades stand side by side or below each other, so that their words change places. */
  private static List<Integer> characters(String out) {
    return out.codePoints().filter(c -> !Character.isWhitespace(c)).sorted().boxed().toList();
  }

  @Test
  void uncertainValuesLookDifferentWithoutColours() {
    Path letter = Path.of("corpus/letters/focused-visit-2018-07-26-tidehaven.pdf");
    String out = Program.run("show", letter).out;
    assertTrue(out.lines().anyMatch(l -> l.matches("  [-+~.]\\? .*")), out);
    assertTrue(out.replaceAll("\\s+", " ").matches(".*unsure, by classifier 0\\.[0-7].*"), out);
    assertTrue(out.contains("A question mark after the symbol"), out);
    assertFalse(Program.run("show", LETTER).out.contains("A question mark after the symbol"));
  }

  @Test
  void anEmptyListIsNotLost() throws IOException {
    JsonNode record = new ObjectMapper().readTree(Program.run("show", LETTER, "--json").out);
    ((ArrayNode) record.get("lists")).addObject().put("list", "priority-action").put("heading", "What Wexmoor must do")
        .put("area", "staying-safe").put("page", 4).put("points", 0);
    StringWriter written = new StringWriter();
    Screen screen = new Screen(false, 80, Optional.empty(), false);
    new LetterPrinter(new ScreenWriter(new PrintWriter(written), screen)).print(read(record));
    assertTrue(written.toString().contains("\nWhat Wexmoor must do [priority-action, staying-safe] p4: none\n"));
    assertTrue(written.toString().contains("\n  Major strengths [strengths]\n"));
  }

  private static Letter read(JsonNode record) {
    try {
      return new LetterReader().read(record);
    } catch (RunException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void textOfALetterSendsNothingToTheTerminalThroughThePager() throws IOException {
    Path seen = folder.resolve("seen");
    Screen screen = new Screen(true, 80, Optional.of(2), true);
    StringWriter written = new StringWriter();
    PrintWriter out = TerminalText.writer(new PrintWriter(written));
    Pager pager = new Pager("cat > '" + seen + "'", Map.of());
    try (ShowOutput output = new ShowOutput(out, screen, Optional.of(pager))) {
      output.lines().title("Wexmoor\u001B[2J");
      output.lines().field("Name", "\u009B2Jred\u001B]0;title\u0007\u202E");
    }
    assertEquals("", written.toString());
    assertEquals(
        "\u001B[1mWexmoor\\u001B[2J\u001B[22m\n  Name        \\u009B2Jred\\u001B]0;title\\u0007\\u202E\n",
        Files.readString(seen));
  }

  @Test
  void shortOutputIsNotPaged() throws IOException {
    StringWriter written = new StringWriter();
    PrintWriter out = TerminalText.writer(new PrintWriter(written));
    Pager none = new Pager("exit 1", Map.of());
    try (ShowOutput output = new ShowOutput(out, new Screen(true, 80, Optional.of(24), false), Optional.of(none))) {
      output.lines().title("short");
    }
    assertEquals("short\n", written.toString());
  }

  @Test
  void pipedOutputHasNoColour() {
    assertFalse(Program.run("show", LETTER).out.contains("\u001B"));
  }

  @Test
  void jsonIsTheRecord() throws IOException {
    JsonNode record = new ObjectMapper().readTree(Program.run("show", LETTER, "--json").out);
    assertEquals("apa-2008", record.get("profile").asText());
    assertEquals(25, record.get("points").size());
    assertEquals("conflict", record.get("judgements").get(2).get("status").asText());
  }

  @Test
  void theChoiceOfAProfileIsExplained() {
    String out = Program.run("show", LETTER, "--why").out;
    assertTrue(out.startsWith("apa-2008"), out);
    assertTrue(out.contains("dated 2008-12-18"), out);
    assertTrue(out.contains("apa-2005"), out);
  }

  @Test
  void aBadFileGivesOneClearLine() {
    Program run = Program.run("show", "no-such-letter.pdf");
    assertEquals(1, run.status);
    assertEquals("", run.out);
    assertEquals("letterminer: no-such-letter.pdf: there is no such file.\n", run.err);
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    for (String command : new String[] {"extract", "show", "profiles", "evaluate"}) {
      Program run = Program.run(command, "--help");
      assertEquals(0, run.status);
      assertTrue(run.out.contains("Example"), run.out);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderOrMissingFileIsReportedAsSuch() {
    assertTrue(Program.run("show", "/").err.contains("this is a folder"));
    assertTrue(Program.run("show", "/dev/null").err.contains("this is a pipe, a socket or a device"));
    assertTrue(Program.run("show", "/dev/no-such-device").err.contains("there is no such file"));
  }
}
