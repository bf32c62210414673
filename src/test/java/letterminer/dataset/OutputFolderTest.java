package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of two runs never look like one run, whenever a run is killed. */
class OutputFolderTest {
  @TempDir Path folder;

  private void write(Dataset dataset) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder); DatasetWriter writer = new DatasetWriter(output, dataset, "9.8.7")) {
      writer.finish(new Provenance("9.8.7", "m", Map.of()));
    }
  }

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  /** Moves the files of a finished run back into the folder from which it was published, as after a kill. */
  private void unpublish(int moved) throws IOException {
    Path ready = Files.createDirectory(folder.resolve(".publishing"));
    List<String> names = listing().stream().filter(n -> !n.startsWith(".") && !n.equals("datapackage.json")).toList();
    for (String name : names.subList(moved, names.size())) {
      Files.move(folder.resolve(name), ready.resolve(name));
      Files.writeString(folder.resolve(name), "of the run before");
    }
    Files.move(folder.resolve("datapackage.json"), ready.resolve("datapackage.json"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 6})
  void aRunThatWasKilledBetweenTwoMovesIsCompleted(int moved) throws IOException {
    write(Dataset.PLAIN);
    List<String> names = listing();
    unpublish(moved);
    assertTrue(OutputFolder.isHalfPublished(folder));
    assertFalse(Files.exists(folder.resolve("datapackage.json")));

    OutputFolder.open(folder).close();
    assertFalse(OutputFolder.isHalfPublished(folder));
    assertEquals(names, listing());
    for (String name : names.stream().filter(n -> n.endsWith(".csv")).toList()) {
      assertFalse(Files.readString(folder.resolve(name)).contains("of the run before"), name);
    }
  }

  /** While some tables are of one run and some of another, nothing says that they are a dataset. */
  @Test
  void aPartlyPublishedRunHasNoDescriptor() throws IOException {
    write(Dataset.PLAIN);
    unpublish(1);
    Files.writeString(folder.resolve("datapackage.json"), "of the run before");
    Files.delete(folder.resolve("points.csv"));
    Files.createDirectories(folder.resolve("points.csv/in the way"));
    assertThrows(IOException.class, () -> OutputFolder.open(folder));
    assertFalse(Files.readString(folder.resolve("letters.csv")).contains("of the run before"));
    assertFalse(Files.exists(folder.resolve("datapackage.json")));

    Files.delete(folder.resolve("points.csv/in the way"));
    Files.delete(folder.resolve("points.csv"));
    OutputFolder.open(folder).close();
    assertTrue(Files.exists(folder.resolve("datapackage.json")));
  }

  @Test
  void theSentencesOfAnEarlierRunAreRemoved() throws IOException {
    write(new Dataset(true, Cells.AS_THEY_ARE));
    assertTrue(Files.exists(folder.resolve("sentences.csv")));
    write(Dataset.PLAIN);
    assertFalse(Files.exists(folder.resolve("sentences.csv")));
  }

  @Test
  void aSecondRunIsRefusedAndChangesNothing() throws IOException {
    try (OutputFolder first = OutputFolder.open(folder); DatasetWriter writer = new DatasetWriter(first, Dataset.PLAIN, "9.8.7")) {
      List<String> before = listing();
      IOException refused = assertThrows(IOException.class, () -> OutputFolder.open(folder));
      assertTrue(refused.getMessage().contains("another run"), refused.getMessage());
      assertEquals(before, listing());
      writer.finish(new Provenance("9.8.7", "m", Map.of()));
    }
  }

  @Test
  void theDraftsOfKilledRunsAreRemovedAndFilesWithSuchNamesKept() throws IOException {
    Files.createDirectories(folder.resolve(".unfinished-123"));
    Files.writeString(folder.resolve(".unfinished-123/letters.csv"), "half");
    Files.writeString(folder.resolve(".unfinished-4-5"), "somebody's file");
    write(Dataset.PLAIN);
    assertFalse(Files.exists(folder.resolve(".unfinished-123")));
    assertEquals("somebody's file", Files.readString(folder.resolve(".unfinished-4-5")));
  }
}
