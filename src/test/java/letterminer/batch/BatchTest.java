package letterminer.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import letterminer.corrections.Corrections;
import letterminer.dataset.Dataset;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.FileRenderer;
import letterminer.dataset.OutputFolder;
import letterminer.input.Inputs;
import letterminer.model.LetterFile;
import letterminer.model.Outcome;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.records.FileRecord;
import letterminer.worker.Miner;
import letterminer.worker.WorkerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run reads and what it reuses of earlier ones, with a miner that returns prescribed results. */
class BatchTest {
  @TempDir Path folder;
  private Path in;

  /** The names of what was handed to the miner in the last run. */
  private final List<String> mined = Collections.synchronizedList(new ArrayList<>());

  /** The outcomes of the last run by name, in the order of its rows. */
  private final List<String> rows = new ArrayList<>();

  /** What the miner finds in a file of this text; nothing to read in others. */
  private final Map<String, ProblemCode> finds = new TreeMap<>();

  /** How long reading took, in the same order. */
  private final List<Long> nanos = new ArrayList<>();

  private long vanished;

  @BeforeEach
  void inputs() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private FileRecord find(String name, byte[] content) {
    mined.add(name);
    return FileRecord.of(LetterFile.failed(Problem.of(
        finds.getOrDefault(new String(content, StandardCharsets.UTF_8), ProblemCode.NO_LETTER), "As told.")));
  }

  /** A piece of work of a miner. */
  private interface Reading {
    FileRecord read(String name, byte[] content) throws InterruptedException, WorkerException;
  }

  private static Miner miner(Reading reading) {
    return new Miner() {
      @Override
      public FileRecord mine(String name, byte[] content, String sha256)
          throws InterruptedException, WorkerException {
        return reading.read(name, content);
      }

      @Override
      public String modelVersion() {
        return "m";
      }

      @Override
      public void close() {}
    };
  }

  private static BatchSettings settings(String limits) {
    return new BatchSettings(3, 1000, "identity", Map.of(), limits, false, false, false, 1_000_000);
  }

  private static BatchSettings retrying(String limits) {
    return new BatchSettings(3, 1000, "identity", Map.of(), limits, false, true, false, 1_000_000);
  }

  private void run(BatchSettings settings) throws Exception {
    run(settings, this::find);
  }

  private void run(BatchSettings settings, Reading reading) throws Exception {
    run(settings, reading, in);
  }

  private void run(BatchSettings settings, Reading reading, Path input) throws Exception {
    mined.clear();
    rows.clear();
    nanos.clear();
    try (OutputFolder out = OutputFolder.open(folder.resolve("out"));
        DatasetWriter tables = new DatasetWriter(out, Dataset.PLAIN, "9.8.7");
        Batch batch = new Batch(
            settings, out, new FileRenderer(Dataset.PLAIN, Optional.empty()), miner(reading), tables,
            (row, tally, took) -> {
              rows.add(row.file() + ": " + row.outcome().code());
              nanos.add(took);
            }, Corrections.NONE)) {
      batch.run(Inputs.of(List.of(input)), "1");
      vanished = batch.vanished();
      batch.tidy();
    }
  }

  private List<String> mined() {
    return mined.stream().sorted().toList();
  }

  @Test
  void rowsAreInTheOrderOfTheInputsWhicheverIsReadFirst() throws Exception {
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      file(name, name);
    }
    CountDownLatch others = new CountDownLatch(2);
    run(settings("l"), (name, content) -> {
      if (name.equals("a.txt")) {
        others.await();
      }
      FileRecord found = find(name, content);
      others.countDown();
      return found;
    });
    assertEquals("a.txt", mined.get(2));
    assertEquals(List.of("a.txt: no letter", "b.txt: no letter", "c.txt: no letter"), rows);
  }

  @Test
  void theSameBytesAreReadOnceAndHaveARowForEachName() throws Exception {
    file("a.txt", "same");
    file("b.txt", "same");
    file("c.md", "same"); // The ending decides how a text is read.
    run(settings("l"));
    assertEquals(List.of("a.txt", "c.md"), mined());
    assertEquals(3, rows.size());
    run(settings("l"));
    assertEquals(List.of(), mined());
    assertEquals(3, rows.size());
  }

  @Test
  void whatIsBeingReadIsNotReadASecondTime() throws Exception {
    file("a.txt", "same");
    file("b.txt", "same");
    file("c.txt", "other");
    CountDownLatch third = new CountDownLatch(1);
    run(settings("l"), (name, content) -> {
      if (name.equals("c.txt")) {
        third.countDown();
      } else {
        third.await(); // By then the second was taken.
      }
      return find(name, content);
    });
    assertEquals(List.of("a.txt", "c.txt"), mined());
    assertTrue(nanos.get(0) > 0);
    assertEquals(0, nanos.get(1));
  }

  @Test
  void aNameWithAnUnusualExtensionIsRecognisedAgain() throws Exception {
    file("letter.MD (1)", "x");
    run(settings("l"), this::find, in.resolve("letter.MD (1)"));
    assertEquals(List.of("letter.MD (1)"), mined());
    Files.move(in.resolve("letter.MD (1)"), in.resolve("letter.md (1)"));
    run(settings("l"), this::find, in.resolve("letter.md (1)"));
    assertEquals(List.of(), mined());
    assertEquals(0, vanished);
  }

  /** The last file is changed while the first is read; had it been taken in by then, it would not be noticed. */
  @ParameterizedTest
  @CsvSource({"1, 10, 6", "3, 20000000, 3"})
  void contentsAreOpenedShortlyBeforeTheyAreRead(int threads, int bytes, int files) throws Exception {
    for (int i = 0; i < files; i++) {
      byte[] content = new byte[bytes];
      content[0] = (byte) i;
      Files.write(in.resolve(i + ".txt"), content);
    }
    Path last = in.resolve(files - 1 + ".txt");
    List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());
    BatchSettings settings =
        new BatchSettings(threads, 100_000_000, "identity", Map.of(), "l", false, false, false, 1_000_000);
    run(settings, (name, content) -> {
      if (name.equals("0.txt")) {
        Thread.sleep(300);
        write(last, "changed");
      }
      lengths.add(content.length);
      return find(name, new byte[0]);
    });
    assertEquals(files, lengths.size());
    assertTrue(lengths.contains("changed".length()), lengths.toString());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource(value = ProblemCode.class, names = {"FILE_TOO_LARGE", "OUT_OF_TIME", "OUT_OF_MEMORY", "FILE_FAILED"})
  void onlyWhatFailedByALimitIsReadAgainWithAnother(ProblemCode failed) throws Exception {
    file("good.txt", "good");
    file("bad.txt", "bad");
    finds.put("bad", failed);
    run(settings("small"));
    assertEquals(List.of("bad.txt", "good.txt"), mined());
    run(settings("small"));
    assertEquals(List.of(), mined());

    finds.clear();
    run(settings("large"));
    assertEquals(List.of("bad.txt"), mined());
    assertTrue(rows.contains("bad.txt: no letter"), rows.toString());
    run(settings("small")); // Read for good: what it was with these limits does not come back.
    assertEquals(List.of(), mined());
    assertTrue(rows.contains("bad.txt: no letter"), rows.toString());
    Files.delete(in.resolve("bad.txt"));
    run(settings("small"));
    assertEquals(1, vanished); // One document, of two records.
  }

  @Test
  void failedFilesAreReadAgainOnRequest() throws Exception {
    file("good.txt", "good");
    file("bad.txt", "bad");
    finds.put("bad", ProblemCode.FILE_FAILED);
    run(settings("l"));
    assertEquals(List.of("bad.txt: crashed", "good.txt: no letter"), rows);
    run(retrying("l"));
    assertEquals(List.of("bad.txt"), mined());
    finds.clear();
    run(retrying("l"));
    assertEquals(List.of("bad.txt"), mined());
    assertEquals(List.of("bad.txt: no letter", "good.txt: no letter"), rows);
    run(retrying("l"));
    assertEquals(List.of(), mined());
  }

  @Test
  void whatFailedIsInARunsOtherFormsToo() throws Exception {
    file("good.txt", "good");
    file("bad.txt", "bad");
    finds.put("bad", ProblemCode.OUT_OF_MEMORY);
    run(settings("l"));
    List<String> read = List.copyOf(rows);
    rows.clear();
    try (OutputFolder run = OutputFolder.open(folder.resolve("out"));
        OutputFolder other = OutputFolder.open(folder.resolve("other"));
        Export export = new Export(run);
        DatasetWriter tables = new DatasetWriter(other, Dataset.PLAIN, "9.8.7")) {
      export.write(
          new FileRenderer(Dataset.PLAIN, Optional.empty()), tables,
          (row, tally, took) -> rows.add(row.file() + ": " + row.outcome().code()), Corrections.NONE, 2);
    }
    assertEquals(read, rows);
  }

  @Test
  void aBrokenFileIsBrokenUnderAnyLimits() throws Exception {
    file("bad.txt", "bad");
    finds.put("bad", ProblemCode.FILE_DAMAGED);
    run(settings("small"));
    run(settings("large"));
    assertEquals(List.of(), mined());
    run(retrying("large"));
    assertEquals(List.of(), mined());
  }

  @Test
  void aFileTooLargeToOpenIsTriedInEveryRun() throws Exception {
    file("large.txt", "x".repeat(1001));
    run(settings("l"));
    assertEquals(List.of(), mined());
    assertEquals(List.of("large.txt: too large"), rows);
    file("large.txt", "x".repeat(1000));
    run(settings("l"));
    assertEquals(List.of("large.txt"), mined());
  }

  @Test
  void removedFilesAreCountedAndTheirRecordsDroppedIfWorthwhile() throws Exception {
    for (int i = 0; i < 6; i++) {
      file(i + ".txt", "" + i);
    }
    run(settings("l"));
    assertEquals(0, vanished);
    Files.move(in.resolve("5.txt"), folder.resolve("5.txt"));
    run(settings("l"));
    assertEquals(1, vanished);
    Files.move(folder.resolve("5.txt"), in.resolve("5.txt"));
    run(settings("l")); // It was kept: five of six are most of them.
    assertEquals(List.of(), mined());

    for (int i = 1; i < 6; i++) {
      Files.delete(in.resolve(i + ".txt"));
    }
    run(settings("l"));
    assertEquals(5, vanished);
    file("1.txt", "1");
    run(settings("l"));
    assertEquals(List.of("1.txt"), mined());
  }

  @Test
  void aFailedRunKeepsItsRecordsAndPublishesNothing() throws Exception {
    for (int i = 0; i < 5; i++) {
      file(i + ".txt", "" + i);
    }
    run(settings("l"), this::find);
    file("5.txt", "5");
    file("6.txt", "6");
    byte[] before = Files.readAllBytes(folder.resolve("out/files.csv"));
    CountDownLatch fifth = new CountDownLatch(1);
    WorkerException reported = assertThrows(WorkerException.class, () -> run(settings("l"), (name, content) -> {
      if (name.equals("6.txt")) {
        fifth.await();
        throw new WorkerException("no process to be had.");
      }
      FileRecord found = find(name, content);
      fifth.countDown();
      return found;
    }));
    assertEquals("no process to be had.", reported.getMessage());
    assertEquals(List.of("5.txt"), mined());
    assertEquals(new String(before), Files.readString(folder.resolve("out/files.csv")));
    Files.delete(in.resolve("6.txt"));
    file("7.txt", "7");
    run(settings("l"));
    assertFalse(mined.contains("0.txt"));
    assertEquals(6 + 1, rows.size());
  }

  @Test
  void aBugOfTheMinerEndsTheRunAndIsReported() throws Exception {
    file("a.txt", "a");
    IllegalStateException defect = assertThrows(IllegalStateException.class, () -> run(settings("l"), (name, content) -> {
      throw new ArithmeticException("a defect");
    }));
    assertEquals("a defect", defect.getCause().getMessage());
  }

  @Test
  void aRunWithoutDocumentsIsRefusedUnlessThatIsAllowedAndDropsNothing() throws Exception {
    file("a.txt", "a");
    run(settings("l"));
    Files.move(in.resolve("a.txt"), folder.resolve("a.txt"));
    assertThrows(NoDocumentsException.class, () -> run(settings("l")));
    run(new BatchSettings(3, 1000, "identity", Map.of(), "l", false, false, true, 1_000_000));
    assertEquals(List.of(), rows);
    Files.move(folder.resolve("a.txt"), in.resolve("a.txt"));
    run(settings("l"));
    assertEquals(List.of(), mined());
  }

  @Test
  void otherIdentitiesHaveTheirOwnRecords() throws Exception {
    file("a.txt", "a");
    run(settings("l"));
    BatchSettings other = new BatchSettings(3, 1000, "other", Map.of(), "l", false, false, false, 1_000_000);
    run(other);
    assertEquals(List.of("a.txt"), mined());
    run(settings("l"));
    assertEquals(List.of(), mined());
    run(new BatchSettings(3, 1000, "identity", Map.of(), "l", true, false, false, 1_000_000));
    assertEquals(List.of("a.txt"), mined());
    run(new BatchSettings(3, 1000, "identity", Map.of(), "l", false, false, false, 0)); // Keeps no more than its own.
    assertEquals(List.of(), mined());
    run(other);
    assertEquals(List.of("a.txt"), mined());
  }

  @Test
  void everyOutcomeThatLimitsDecideIsTried() {
    assertEquals(
        List.of(Outcome.TOO_LARGE, Outcome.OUT_OF_TIME, Outcome.OUT_OF_MEMORY, Outcome.CRASHED, Outcome.UNREADABLE),
        List.of(Outcome.values()).stream().filter(Outcome::dependsOnLimits).toList());
  }
}
