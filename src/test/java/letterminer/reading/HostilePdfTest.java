package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.HostilePdfs.Hostile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that no file, however it is made, keeps the reader busy for long or makes it fail otherwise than it says. */
class HostilePdfTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MUTATIONS = 60;

  private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());

  @BeforeAll
  static void quiet() {
    Logger.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
    Logger.getLogger("org.apache.fontbox").setLevel(Level.OFF);
  }

  static List<Hostile> bounded() {
    return HostilePdfs.all().stream().filter(h -> !h.needsProcess()).toList();
  }

  private static Hostile hostile(String name) {
    return HostilePdfs.all().stream().filter(h -> h.name().equals(name)).findFirst().orElseThrow();
  }

  /** What the reader makes of a file: the codes of its problems, or that of the refusal. */
  private List<ProblemCode> read(byte[] bytes) {
    return assertTimeoutPreemptively(PATIENCE, () -> {
      try {
        return reader.read("hostile.pdf", bytes).problems().stream().map(Problem::code).toList();
      } catch (ReadingException e) {
        return List.of(e.code());
      }
    });
  }

  @ParameterizedTest
  @MethodSource("bounded")
  void everyHostileFileIsReadOrRefusedInTime(Hostile hostile) {
    read(hostile.bytes());
  }

  @Test
  void hostileFilesAreSmallAndAlwaysTheSame() {
    List<Hostile> again = HostilePdfs.all();
    for (Hostile hostile : HostilePdfs.all()) {
      assertTrue(hostile.bytes().length < 3_000_000, hostile.name());
      assertArrayEquals(hostile.bytes(), again.get(HostilePdfs.all().indexOf(hostile)).bytes());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "content-bomb, FILE_TOO_LARGE", "x, FILE_TOO_LARGE"})
  void filesThatAskForTooMuchAreRefused(String name, ProblemCode code) {
    assertEquals(List.of(code), read(hostile(name).bytes()));
  }
}
