package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No content of a name or a letter makes a terminal do anything but show it. */
class TerminalTextTest {
  private static final Pattern ACTIVE =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

  /** Clears the screen, is shown from right to left, rings the bell, and clears the screen in one byte less. */
  private static final String NAME = "\u001B[2Jclear\u202Eodd\u2069bell\u0007\u009B1m.txt";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "plain \u00E9 \u20AC \uD83D\uDE00, plain \u00E9 \u20AC \uD83D\uDE00",
    "'\u001B[31mred', \\u001B[31mred",
    "a\u202Eb\u2066c\u200Fd, a\\u202Eb\\u2066c\\u200Fd",
    "a\u009B2Jb\u007F, a\\u009B2Jb\\u007F",
    "'over\rwritten', over\\u000Dwritten",
  })
  void controlCharactersAreEscaped(String text, String shown) {
    assertEquals(shown, TerminalText.safe(text));
  }

  @Test
  void aByteThatIsNotTextIsWrittenAsInAddresses() {
    assertEquals("caf%E9.md", TerminalText.safe("caf\uDCE9.md"));
  }

  @Test
  void linesAndOurOwnStylesPass() {
    StringWriter written = new StringWriter();
    PrintWriter out = TerminalText.writer(new PrintWriter(written));
    out.print("a\tb\r\n" + TerminalText.styled("red", "c\u001B[1m") + "d\n");
    out.flush();
    assertEquals("a\tb\r\n\u001B[31mc\\u001B[1m\u001B[39md\n", written.toString());
  }

  @Test
  void namesDoNotReachTheTerminalAsTheyAre() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path file = in.resolve(NAME);
    Files.copy(Path.of("corpus/letters/apa-2008-12-17-kings-wharfdale.txt"), file);
    assertQuiet(Program.run("show", file));
    assertQuiet(Program.run("show", file, "--json"));
    assertQuiet(Program.run("show", file, "--layout", folder.resolve(NAME + ".docx")));
    assertQuiet(Program.run("show", in.resolve("none" + NAME)));
    assertQuiet(Program.run("extract", in.resolve("none" + NAME), "-o", folder.resolve("out")));
    Path log = folder.resolve("log");
    assertQuiet(Program.run("extract", in, "-o", folder.resolve("out"), "--verbose", "--log", log));
    assertFalse(ACTIVE.matcher(Files.readString(log)).find());
  }

  private static void assertQuiet(Program run) {
    assertFalse(ACTIVE.matcher(run.out).find(), run.out);
    assertFalse(ACTIVE.matcher(run.err).find(), run.err);
    assertTrue(run.out.length() + run.err.length() > 0);
  }
}
