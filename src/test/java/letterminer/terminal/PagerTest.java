package letterminer.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Guards which pager is used, and how. */
class PagerTest {
  @TempDir Path folder;

  @Test
  void theUsersPagerIsUsed() {
    assertEquals(Optional.of("less"), Pager.command(Map.of(), false));
    assertEquals(Optional.empty(), Pager.command(Map.of(), true));
    assertEquals(Optional.of("most"), Pager.command(Map.of("PAGER", "most"), false));
    assertEquals(Optional.of("less -S"), Pager.command(Map.of("PAGER", "most", "LETTERMINER_PAGER", "less -S"), false));
    assertEquals(Optional.empty(), Pager.command(Map.of("PAGER", "most", "LETTERMINER_PAGER", ""), false));
    assertEquals(Optional.empty(), Pager.command(Map.of("PAGER", "cat"), false));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void itIsGivenTheTextAndTheFlagsOfLess() throws IOException {
    Path seen = folder.resolve("seen");
    assertTrue(new Pager("(echo $LESS; cat) > '" + seen + "'", Map.of()).show(out -> out.println("caf\u00E9")));
    assertEquals("FRX\ncaf\u00E9\n", Files.readString(seen));
    assertTrue(new Pager("cat > '" + seen + "'", Map.of("LESS", "-S")).show(out -> out.println("again")));
    assertEquals("again\n", Files.readString(seen));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aMissingPagerIsReported() {
    assertFalse(new Pager("exec letterminer-no-such-pager 2>/dev/null", Map.of()).show(out -> out.println("text")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theUserMayQuitBeforeTheEnd() {
    assertTrue(new Pager("exec head -1 >/dev/null", Map.of()).show(out -> {
      for (int i = 0; i < 100_000; i++) {
        out.println("one of many lines");
      }
    }));
  }
}
