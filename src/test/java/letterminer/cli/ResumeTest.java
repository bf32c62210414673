package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import letterminer.dataset.OutputFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run resumes where an interrupted one stopped, and produces byte-identical output. */
class ResumeTest {
  private static final List<String> FILES = List.of(
      "letters.jsonl", "letters.csv", "judgements.csv", "points.csv", "people.csv", "fields.csv", "point_themes.csv",
      "point_comparisons.csv", "problems.csv", "panel.csv", "changes.csv", "files.csv", "datapackage.json", "croissant.json",
      "codebook.md");
  private static final int LETTERS = 5;

  /** A run over the inputs as they are before a test changes them. */
  @TempDir static Path reference;

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeAll
  static void undisturbedRun() throws IOException {
    Path in = aFewLetters(Files.createDirectory(reference.resolve("in")));
    assertEquals(1, Program.run("extract", in, "-o", reference, "-q").status);
  }

  @BeforeEach
  void inputs() throws IOException {
    in = aFewLetters(Files.createDirectory(folder.resolve("in")));
    out = folder.resolve("out");
  }

  private static Path aFewLetters(Path in) throws IOException {
    try (Stream<Path> all = Files.list(Path.of("corpus/letters"))) {
      for (Path letter : all.sorted().limit(LETTERS).toList()) {
        Files.copy(letter, in.resolve(letter.getFileName()));
      }
    }
    Files.writeString(in.resolve("broken.pdf"), "no PDF");
    return in;
  }

  private Program run(Object... more) {
    List<Object> words = new ArrayList<>(List.of("extract", in, "-o", out));
    words.addAll(List.of(more));
    return Program.run(words.toArray());
  }

  private static void assertSame(Path expected, Path actual) throws IOException {
    for (String name : FILES) {
      assertArrayEquals(
          Files.readAllBytes(expected.resolve(name)), Files.readAllBytes(actual.resolve(name)), name);
    }
  }

  private Path records() throws IOException {
    try (Stream<Path> all = Files.list(out.resolve(".letterminer/records"))) {
      return all.findFirst().orElseThrow();
    }
  }

  /** What a run gives that knows nothing of earlier ones. */
  private Path undisturbed() {
    Path fresh = folder.resolve("fresh");
    Program.run("extract", in, "-o", fresh, "-q");
    return fresh;
  }

  private static boolean readNow(Program run, int files) {
    return run.err.contains("read now: " + files + " files");
  }

  @Test
  void knownFilesAreNotReadAgain() throws IOException {
    assertTrue(readNow(run(), LETTERS + 1));
    Program again = run();
    assertTrue(readNow(again, 0), again.err);
    assertEquals(1, again.status); // The broken file is still broken.
    assertSame(reference, out);
  }

  @Test
  void newChangedAndVanishedFilesAreNoticed() throws IOException {
    run();
    Path gone = in.resolve("apa-2006-11-01-dunmere.pdf");
    assertTrue(Files.exists(gone));
    Files.move(gone, in.resolve("renamed.pdf"));
    List<Path> letters;
    try (Stream<Path> all = Files.list(in)) {
      letters = all.filter(p -> p.toString().endsWith(".pdf") && !p.endsWith("broken.pdf")).sorted().toList();
    }
    Files.delete(letters.get(0));
    Files.write(letters.get(1), "\n%changed\n".getBytes(), StandardOpenOption.APPEND);
    Files.copy(Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf"), in.resolve("zz-new.pdf"));
    Program again = run();
    assertTrue(readNow(again, 2), again.err);
    assertTrue(again.err.contains("no longer there: 2"), again.err); // One was deleted, one has other bytes.
    assertSame(undisturbed(), out);
  }

  @Test
  void freshReadsEverythingAgain() {
    run();
    assertTrue(readNow(run("--fresh"), LETTERS + 1));
  }

  @Test
  void otherFormsOfTheTablesReadNothingAgain() throws IOException {
    run();
    assertTrue(readNow(run("--safe-csv", "--sentences"), 0));
    assertTrue(Files.exists(out.resolve("sentences.csv")));
    assertTrue(readNow(run(), 0));
    assertFalse(Files.exists(out.resolve("sentences.csv")));
    assertSame(reference, out);
  }

  @Test
  void goingBackToEarlierOptionsReadsNothingAgain() throws IOException {
    run();
    run("--min-confidence", "0.9");
    assertTrue(readNow(run(), 0));
    assertTrue(readNow(run("--min-confidence", "0.9"), 0));
    run("--keep-limit", "0"); // Only what this run needs is left.
    assertTrue(readNow(run(), 0));
    assertTrue(readNow(run("--min-confidence", "0.9"), LETTERS + 1));
  }

  @Test
  void anInputThatIsEmptyReplacesNothing() throws IOException {
    Program.run("extract", in, "-o", out);
    Path letters = out.resolve("letters.csv");
    String before = Files.readString(letters);
    Path empty = Files.createDirectory(folder.resolve("unmounted"));
    Program refused = Program.run("extract", empty, "-o", out);
    assertEquals(2, refused.status);
    assertTrue(refused.err.contains("--allow-empty"), refused.err);
    Program oneOfTwo = Program.run("extract", in, empty, "-o", out);
    assertEquals(2, oneOfTwo.status);
    assertEquals(before, Files.readString(letters));
    assertTrue(readNow(run(), 0));

    assertEquals(0, Program.run("extract", empty, "-o", out, "--allow-empty").status);
    assertEquals(1, Files.readAllLines(letters).size());
    assertTrue(readNow(run(), 0)); // The records were kept all the same.
  }

  @Test
  void cleanedFilesAreReadAgain() {
    run();
    Program clean = Program.run("clean", out);
    assertEquals(0, clean.status, clean.err);
    assertTrue(clean.out.contains("deleted"), clean.out);
    assertTrue(readNow(run(), LETTERS + 1));
  }

  @Test
  void otherOptionsReadEverythingAgain() throws IOException {
    run();
    assertTrue(readNow(run("--min-confidence", "0.9"), LETTERS + 1));
    Path profiles = Files.createDirectory(folder.resolve("profiles"));
    Files.writeString(profiles.resolve("mine.yaml"), "id: mine\nextends: letter\nfamily: mine\n");
    assertTrue(readNow(run("--profiles", profiles), LETTERS + 1));
    assertTrue(readNow(run("--profiles", profiles), 0));
    Files.writeString(profiles.resolve("mine.yaml"), "id: mine\nextends: letter\nfamily: ours\n");
    assertTrue(readNow(run("--profiles", profiles), LETTERS + 1));
  }

  /** A letter of which more is found than a run with {@code --output-limit 1} allows. */
  private void longLetter() throws IOException {
    String letter = Files.readString(Path.of("corpus/letters/apa-2008-12-17-kings-wharfdale.txt"));
    int item = letter.indexOf("\n- ");
    Files.writeString(
        in.resolve("long.txt"),
        letter.substring(0, item) + "\n- The council of Wexmoor pays for it."
            .repeat(8000) + letter.substring(item));
  }

  @Tag("slow")
  @Test
  void onlyWhatFailedByALimitIsReadAgainWithAnotherOrWhenThatIsAskedFor() throws IOException {
    longLetter();
    Program small = run("--output-limit", "1", "--verbose");
    assertTrue(small.err.contains("long.txt: too large"), small.err);
    assertTrue(readNow(small, LETTERS + 2), small.err);
    assertTrue(readNow(run("--output-limit", "1"), 0));
    assertTrue(readNow(run("--output-limit", "1", "--retry-failed"), 1));
    Program large = run("--verbose");
    assertTrue(readNow(large, 1), large.err);
    assertTrue(large.err.contains("long.txt: read, 1 letters"), large.err);
    assertTrue(readNow(run("--retry-failed"), 0)); // The broken file remains broken.
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 5000, 20_000})
  void aHalfWrittenRecordIsCutOff(int missing) throws IOException {
    run();
    try (RandomAccessFile file = new RandomAccessFile(records().toFile(), "rw")) {
      file.setLength(Math.max(10, file.length() - missing));
    }
    Program again = run();
    assertFalse(readNow(again, 0), again.err);
    assertSame(reference, out);
  }

  @Test
  void aCorruptStoreIsStartedAfresh() throws IOException {
    run();
    Files.write(records(), new byte[5000]);
    assertTrue(readNow(run(), LETTERS + 1));
    assertSame(reference, out);
  }

  @Test
  void twoRunsDoNotWriteAtOnce() throws IOException {
    try (OutputFolder first = OutputFolder.open(out)) {
      for (Program second : List.of(run(), Program.run("clean", out), Program.run("export", out, "-o", in))) {
        assertEquals(2, second.status, second.err);
        assertTrue(second.err.contains("another run"), second.err);
      }
      assertFalse(Files.exists(first.state().resolve("records")));
    }
    assertEquals(1, run().status);
  }

  @Tag("slow")
  @Test
  void norDoRunsOfTwoProcesses() throws Exception {
    OutputFolder first = OutputFolder.open(out);
    Process second = start();
    assertEquals(2, second.waitFor());
    first.close();
    assertFalse(Files.exists(out.resolve("letters.csv")));
    assertEquals(1, start().waitFor());
    assertTrue(Files.exists(out.resolve("letters.csv")));
  }

  /** The program in a separate process, as users run it. */
  private Process start(String... more) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), Main.class.getName(),
        "extract", in.toString(), "-o", out.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Tag("slow")
  @Test
  void aRunKilledAtAnyMomentResumesToIdenticalOutput() throws Exception {
    Random random = new Random(5);
    int kills = 0;
    for (int run = 0; run < 60; run++) {
      Process process = start("--quiet");
      boolean ended = process.waitFor(kills < 12 ? 100 + random.nextInt(1500) : 600_000, TimeUnit.MILLISECONDS);
      if (!ended) {
        kills++;
        process.destroyForcibly().waitFor();
      }
      if (Files.exists(out.resolve("datapackage.json"))) { // Written last: then all are there, and whole.
        assertSame(reference, out);
      }
      if (ended && kills >= 12) {
        break;
      }
      if (ended) { // Too soon: begin again, so that there is something to kill.
        Files.delete(records());
      }
    }
    assertTrue(kills >= 12);
    assertSame(reference, out);
    try (Stream<Path> left = Files.list(out)) {
      assertEquals(FILES.size() + 1, left.count()); // And the folder of the state: no draft stays.
    }
  }
}
