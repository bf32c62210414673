package letterminer.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import letterminer.profile.Finding;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;

/** Guards that the bundled profiles pass the command that checks profiles, and that their examples are correct. */
class BundledProfilesTest {
  private static final Path PROFILES = Path.of("src/main/resources/letterminer/profiles");

  @Test
  void theyMakeSense() throws Exception {
    List<Finding> findings = ProfileLoader.inspect(PROFILES).findings().stream()
        .filter(f -> f.level() != Finding.Level.NOTE).toList();

    assertEquals(List.of(), findings);
  }

  @Test
  void theirExamplesAreCorrect() throws Exception {
    Path letters = Path.of("corpus/letters");
    ProfileTrial.Result result = ProfileTrial.examplesOf(PROFILES, LetterFiles.in(List.of(letters)));

    assertEquals(List.of(), result.findings().stream().filter(f -> f.level() == Finding.Level.ERROR).toList());
    assertTrue(result.examples() >= 10, () -> result.examples() + " examples");
  }
}
