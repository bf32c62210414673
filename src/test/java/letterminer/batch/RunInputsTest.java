package letterminer.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import letterminer.dataset.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that a run finds its inputs, even after both were moved. */
class RunInputsTest {
  @TempDir Path folder;

  private void keep(Path run, List<Path> roots) throws Exception {
    Files.createDirectories(OutputFolder.state(run));
    RunInputs.of(run, roots).write(OutputFolder.state(run).resolve(RunInputs.FILE));
  }

  @Test
  void inputsAreFoundInPlaceAndAfterMovingTogether() throws Exception {
    Path work = folder.resolve("work");
    keep(work.resolve("run"), List.of(work.resolve("Wexmöor letters")));
    assertEquals(List.of(work.resolve("Wexmöor letters")), RunInputs.places(work.resolve("run")));

    Files.move(work, folder.resolve("elsewhere"));
    assertEquals(
        List.of(work.resolve("Wexmöor letters"), folder.resolve("elsewhere/Wexmöor letters")),
        RunInputs.places(folder.resolve("elsewhere/run")));
  }

  @Test
  void aRunWithoutInputsHasNoPlaces() throws Exception {
    assertEquals(List.of(), RunInputs.places(folder));
    keep(folder, List.of());
    for (String content : List.of("", "{", "[]", "{\"inputs\":[{\"address\":\"no address\"},{\"address\":\"mailto:x\"}]}")) {
      Files.writeString(OutputFolder.state(folder).resolve(RunInputs.FILE), content);
      assertTrue(RunInputs.places(folder).isEmpty(), content);
    }
  }
}
