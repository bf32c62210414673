package letterminer.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards the detected properties of the screen. */
class ScreenTest {
  private static final Optional<TerminalSize> WIDE = Optional.of(new TerminalSize(50, 132));

  @Test
  void linesAreAsWideAsTheTerminal() {
    assertEquals(132, Screen.of(Map.of(), true, WIDE).columns());
    assertEquals(Optional.of(50), Screen.of(Map.of(), true, WIDE).rows());
  }

  @Test
  void pipedOutputHasEightyColumns() {
    assertEquals(80, Screen.of(Map.of(), false, Optional.empty()).columns());
  }

  @ParameterizedTest
  @CsvSource({"100, 100", "5, 20", "99999, 1000", "0, 132", "x, 132", "-3, 132", "'', 132", "999999999999, 132"})
  void theUserMayAskForAWidth(String columns, int taken) {
    assertEquals(taken, Screen.of(Map.of("COLUMNS", columns), true, WIDE).columns());
  }

  @ParameterizedTest
  @CsvSource({"'24 80\n', true", "'0 0\n', false", "'', false", "'stty: error', false", "'24', false", "'9999999 1', false"})
  void aTerminalMayHaveNoSize(String answer, boolean known) {
    assertEquals(known, TerminalSize.parsed(answer).isPresent());
  }

  @Test
  void stylesAreForTerminalsThatShowThem() {
    assertTrue(Screen.of(Map.of("TERM", "xterm"), true, WIDE).styled());
    assertFalse(Screen.of(Map.of("TERM", "dumb"), true, WIDE).styled());
    assertFalse(Screen.of(Map.of("NO_COLOR", "1"), true, WIDE).styled());
    assertTrue(Screen.of(Map.of("NO_COLOR", ""), true, WIDE).styled());
    assertFalse(Screen.of(Map.of(), false, Optional.empty()).styled());
    assertTrue(Screen.of(Map.of("CLICOLOR_FORCE", "1"), false, Optional.empty()).styled());
  }
}
