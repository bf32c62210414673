package letterminer.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import letterminer.drivers.DriverStore;
import letterminer.drivers.Machine;
import letterminer.polarity.PolarityClassifier;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that a checkup finds what is wrong, says what to do about it, and changes nothing. */
class CheckupTest {
  @TempDir
  Path folder;

  private static CheckResult named(String name, Path output, Supplier<List<Profile>> profiles) {
    return new Checkup(output, profiles, PolarityClassifier::bundled, new DriverStore(Machine.here(), line -> {})).run().stream()
        .filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private CheckResult named(String name) {
    return named(name, folder.resolve("run/of/today"), ProfileLoader::bundled);
  }

  @Test
  void whatIsThereIsSaidToBeThere() {
    for (String name : List.of("Java", "memory", "profiles", "model", "output folder", "temporary folder", "disk")) {
      CheckResult finding = named(name);
      assertEquals(CheckResult.State.OK, finding.state(), finding.toString());
      assertTrue(finding.detail().endsWith("."), finding.detail());
    }
  }

  @Test
  void aFolderThatIsNotThereYetIsNotMade() throws Exception {
    assertEquals(CheckResult.State.OK, named("output folder").state());
    assertEquals(0, Files.list(folder).count());
  }

  @Test
  void aFileInTheWayOfTheOutputIsFound() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    CheckResult finding = named("output folder", file.resolve("run"), ProfileLoader::bundled);
    assertEquals(CheckResult.State.WRONG, finding.state());
    assertTrue(finding.remedy().orElseThrow().contains("-o"));
  }

  @Test
  void profilesThatCannotBeLoadedAreFoundWithTheirReason() {
    CheckResult finding = named("profiles", folder, () -> {
      throw new IllegalStateException("own.yaml:3: no such key");
    });
    assertEquals(CheckResult.State.WRONG, finding.state());
    assertTrue(finding.detail().contains("own.yaml:3"));
  }

  @Test
  void whatOnlySomeRunsNeedIsNeverWrong() {
    for (String name : List.of("OCR", "DuckDB", "SQLite", "fonts")) {
      CheckResult finding = named(name);
      assertFalse(finding.state() == CheckResult.State.WRONG, finding.toString());
      assertEquals(finding.state() == CheckResult.State.MISSING, finding.remedy().isPresent(), finding.toString());
    }
  }
}
