package letterminer.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import letterminer.corrections.Corrections;
import letterminer.dataset.Dataset;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.FileRenderer;
import letterminer.dataset.FileRow;
import letterminer.dataset.OutputFolder;
import letterminer.dataset.SampleLetters;
import letterminer.input.Inputs;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.records.FileRecord;
import letterminer.records.Tally;
import letterminer.worker.Miner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run reports of each file, and which files and threads it leaves. */
class BatchRowsTest {
  @TempDir Path folder;
  private Path in;

  private final List<FileRow> rows = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private boolean whole;

  @BeforeEach
  void inputs() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
  }

  private void files(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      Files.writeString(in.resolve("%03d.txt".formatted(i)), "" + i);
    }
  }

  private static LetterFile letter(String fingerprint) {
    return new LetterFile(List.of(SampleLetters.full("Assessment", "Plans are clear.")), List.of(), fingerprint, 4);
  }

  private static LetterFile failed(ProblemCode code) {
    return LetterFile.failed(Problem.of(code, "As told."));
  }

  /** A run with a miner that finds the same whatever the bytes. */
  private void run(int threads, BiFunction<String, byte[], LetterFile> finds) throws Exception {
    rows.clear();
    tallies.clear();
    Miner miner = new Miner() {
      @Override
      public FileRecord mine(String name, byte[] content, String sha256) {
        return FileRecord.of(finds.apply(name, content));
      }

      @Override
      public String modelVersion() {
        return "model 7";
      }

      @Override
      public void close() {}
    };
    BatchSettings settings = new BatchSettings(threads, 1000, "identity", Map.of(), "l", false, false, false, 1_000_000);
    try (OutputFolder out = OutputFolder.open(folder.resolve("out"));
        DatasetWriter tables = new DatasetWriter(out, Dataset.PLAIN, "9.8.7");
        Batch batch = new Batch(
            settings, out, new FileRenderer(Dataset.PLAIN, Optional.empty()), miner, tables, (row, tally, took) -> {
              rows.add(row);
              tallies.add(tally);
            }, Corrections.NONE)) {
      batch.run(Inputs.of(List.of(in)), "9.8.7");
      whole = batch.isWhole();
    }
  }

  private String table(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @Test
  void aRepeatedTextIsReportedWithTheNameOfTheFirst() throws Exception {
    files(3);
    run(2, (name, content) -> letter(name.equals("001.txt") ? "other words" : "words"));
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.of("000.txt")), rows.stream().map(FileRow::sameAs).toList());
    List<Integer> twins = tallies.stream()
        .map(t -> t.problems().getOrDefault(ProblemCode.DUPLICATE_LETTER.code(), 0)).toList();
    assertEquals(List.of(0, 0, 1), twins);
    assertEquals(1, table("problems.csv").lines().filter(l -> l.contains("duplicate-letter")).count());
    assertTrue(table("problems.csv").contains("The same text was read from 000.txt in this run."));
  }

  @Test
  void filesWithoutTextAreNotDuplicates() throws Exception {
    files(2);
    run(1, (name, content) -> failed(ProblemCode.NO_LETTER));
    assertEquals(List.of(Optional.empty(), Optional.empty()), rows.stream().map(FileRow::sameAs).toList());
  }

  @Test
  void aRunIsCompleteIfEveryFileWasRead() throws Exception {
    files(2);
    run(1, (name, content) -> letter(name));
    assertTrue(whole);
    Files.writeString(in.resolve("2.txt"), "one more");
    run(1, (name, content) -> failed(ProblemCode.FILE_DAMAGED));
    assertFalse(whole);
  }

  @Test
  void aCrashLeavesItsReport() throws Exception {
    files(1);
    run(1, (name, content) -> LetterFile.crashed("finding its points", new ArithmeticException("by zero")));
    try (var reports = Files.list(folder.resolve("out/crashes"))) {
      List<Path> all = reports.toList();
      assertEquals(1, all.size());
      assertTrue(Files.readString(all.get(0)).contains("finding its points"));
    }
  }

  @Test
  void manyFilesForOneThreadHaveEveryRowInOrder() throws Exception {
    files(100);
    run(1, (name, content) -> letter(name));
    assertEquals(
        IntStream.range(0, 100).mapToObj("%03d.txt"::formatted).toList(), rows.stream().map(FileRow::file).toList());
    assertEquals(1 + 100, table("letters.csv").lines().count());
  }

  @Test
  void noThreadRemainsWhenARunEnds() throws Exception {
    files(4);
    run(2, (name, content) -> letter(name));
    long end = System.nanoTime() + 20_000_000_000L; // Threads end by themselves a little later.
    while (left() > 0 && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertEquals(0, left());
  }

  private static long left() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().equals("batch") || t.getName().equals("renderer")).count();
  }

  @Test
  void deletedRecordsAreGoneAndTheirSizeIsReported() throws Exception {
    files(3);
    run(1, (name, content) -> letter(name));
    try (OutputFolder out = OutputFolder.open(folder.resolve("out"))) {
      assertTrue(Batch.deleteRecords(out) > 100);
      assertEquals(0, Batch.deleteRecords(out));
      assertEquals("the records of its run were deleted; run extract again",
          assertThrows(IOException.class, () -> new Export(out)).getMessage());
    }
    List<String> again = new ArrayList<>();
    run(1, (name, content) -> {
      again.add(name);
      return letter(name);
    });
    assertEquals(3, again.size());
  }

  @Test
  void anExportKnowsWhatReadTheRun() throws Exception {
    files(1);
    run(1, (name, content) -> letter(name));
    try (OutputFolder out = OutputFolder.open(folder.resolve("out")); Export export = new Export(out)) {
      assertEquals("9.8.7", export.version());
      assertEquals("model 7", export.model());
    }
  }

  @Test
  void aFolderWithHalfAManifestHasNoRun() throws Exception {
    files(1);
    run(1, (name, content) -> letter(name));
    try (OutputFolder out = OutputFolder.open(folder.resolve("out"))) {
      assertTrue(RunManifest.exists(out));
      Files.delete(out.state().resolve("documents.jsonl"));
      assertFalse(RunManifest.exists(out));
    }
  }
}
