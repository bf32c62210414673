package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a spot-checker sees. */
class ShowTest {
  private static final Path LETTER = Path.of("corpus/letters/apa-2008-12-18-st-brannocks.pdf");

  /** Write the file anew with {@code ./letterminer show LETTER > FILE} when the form changes on purpose. */
  @Test
  void aLetterIsShownAsInTheGoldenFile() throws IOException {
    Program run = Program.run("show", LETTER);
    assertEquals(0, run.status, run.err);
    assertEquals(
        Files.readString(Path.of("src/test/resources/letterminer/show-st-brannocks.txt")), run.out);
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
  void whatIsNoFileIsSaidToBeWhatItIs() {
    assertTrue(Program.run("show", "/").err.contains("this is a folder"));
    assertTrue(Program.run("show", "/dev/null").err.contains("this is a pipe, a socket or a device"));
    assertTrue(Program.run("show", "/dev/no-such-device").err.contains("there is no such file"));
  }
}
