package letterminer.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import letterminer.corrections.Correction;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.Verdict;
import letterminer.reading.HostilePdfs;
import letterminer.reading.Mutations;
import letterminer.values.LetterValues;
import letterminer.values.RunLetters;
import letterminer.values.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged job on a real Spark, in processes of its own, beside {@code extract} and {@code export} on the same files. */
@Tag("spark")
class SparkRunTest {
  private static final Path LETTERS = Path.of("corpus/letters");

  /** For a document, in megabytes; little, so that a file that wants more soon has it. */
  private static final String MEMORY = "200";

  /** No difference, whichever rows. */
  private static final String ALL = "true";

  @TempDir private Path folder;
  private Spark spark;
  private Path in;
  private Path out;

  @BeforeEach
  void prepare() throws IOException {
    spark = new Spark(folder);
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private static List<Path> letters() throws IOException {
    try (Stream<Path> files = Files.list(LETTERS)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  /** The same tables by 'extract' and 'export'. */
  private Path export(String name, String... options) throws IOException, InterruptedException {
    Path run = folder.resolve("run-" + name);
    Path tables = folder.resolve("export-" + name);
    assertTrue(spark.program(
        "extract", in.toString(), "-o", run.toString(), "--quiet", "--ocr", "never", "--memory", MEMORY).status() <= 1);
    Stream<String> common = Stream.of("export", run.toString(), "-o", tables.toString(), "--format", "parquet");
    Spark.Ended export = spark.program(Stream.concat(common, Stream.of(options)).toArray(String[]::new));
    assertEquals(0, export.status(), export.output());
    return tables;
  }

  private Path tables() throws IOException {
    String manifest = Files.readString(out.resolve("manifest.json"));
    return out.resolve(manifest.replaceAll("(?s).*\"tables\" : \"([^\"]+)\".*", "$1"));
  }

  private void assertSame(Path export) throws IOException, SQLException {
    try (ParquetRows rows = new ParquetRows()) {
      assertEquals(List.of(), rows.differences(export, tables(), ALL));
    }
  }

  private Spark.Running submit(String master, String... options) throws IOException {
    Stream<String> common = Stream.of("--ocr", "never", "--memory", MEMORY, in.toString(), out.toString());
    String[] words = Stream.concat(common, Stream.of(options)).toArray(String[]::new);
    return spark.submit(master, words);
  }

  private static void done(Spark.Ended run) {
    assertEquals(0, run.status(), run.output());
  }

  private static void zip(Path file, List<Path> letters) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path letter : letters) {
        zip.putNextEntry(new ZipEntry("in a folder/" + letter.getFileName()));
        Files.copy(letter, zip);
      }
    }
  }

  /** A folder as archives are: with copies, archives, names that are odd, and files that are nothing. */
  private void fill() throws IOException {
    List<Path> letters = letters();
    Path sub = Files.createDirectory(in.resolve("some letters"));
    for (Path letter : letters.subList(4, 20)) {
      Files.copy(letter, sub.resolve(letter.getFileName()));
    }
    Files.copy(letters.get(0), in.resolve("_begins with an underscore.pdf"));
    Files.copy(letters.get(1), in.resolve("été 10:30, 100%.pdf"));
    Files.copy(letters.get(5), in.resolve("a copy.pdf"));
    Files.copy(letters.get(6), in.resolve("zz copy.PDF"));
    Files.write(in.resolve("zz copy.PDF"), " ".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    zip(in.resolve("more.zip"), letters.subList(2, 8));
    Files.writeString(in.resolve("broken.zip"), "no archive");
    Files.writeString(in.resolve("empty.pdf"), "");
    Files.writeString(in.resolve("notes.txt"), "Nothing that anybody wrote to anybody.");
    Files.writeString(in.resolve("not a letter.csv"), "a,b");
  }

  @Test
  void aRunThatIsKilledGoesOnAndOneOverAGrownArchiveReadsWhatIsNew() throws Exception {
    fill();
    Pipe last = new Pipe(in.resolve("zzz.pdf"));
    Spark.Running killed = submit("local[2]", "--batch-files", "9");
    last.awaitReader(List.of(killed));
    killed.kill();
    assertTrue(killed.output().contains("18 of 25 files read"), killed.output()); // In the order of their names.
    last.replace(Files.readAllBytes(letters().get(20)));
    Spark.Ended first = submit("local[2]").await();
    done(first);
    assertTrue(first.output().contains("25 files, 7 of them to be read"), first.output());
    assertSame(export("first"));

    Path before = tables();
    List<Path> letters = letters();
    Files.copy(letters.get(7), in.resolve("a first copy.pdf")); // What was the first with its text is no more.
    Files.delete(in.resolve("some letters").resolve(letters.get(9).getFileName()));
    Files.write(in.resolve("empty.pdf"), Files.readAllBytes(letters.get(21)));
    String[] additions = {"--catalogue", catalogue().toString(), "--corrections", corrections(folder.resolve("run-first")).toString()};
    Spark.Ended second = submit("local[2]", additions).await();
    done(second);
    assertTrue(second.output().contains("25 files, 2 of them to be read"), second.output());
    assertNotEquals(before, tables());
    assertTrue(Files.isDirectory(before), "who reads the tables of before can go on");
    assertTrue(second.output().contains("corrections: "), second.output());
    Path export = export("second", additions);
    assertSame(export);
    try (ParquetRows rows = new ParquetRows()) {
      assertEquals(
          List.of("catalogue-file-missing", "correction-does-not-fit", "duplicate-letter", "not-in-catalogue"),
          rows.texts("SELECT DISTINCT code FROM read_parquet('" + export.resolve("problems.parquet") + "') WHERE code IN "
              + "('catalogue-file-missing', 'correction-does-not-fit', 'duplicate-letter', 'not-in-catalogue') ORDER BY code"));
    }
  }

  /** A catalogue of some files, of which one is not there. */
  private Path catalogue() throws IOException {
    return Files.write(folder.resolve("catalogue.csv"), List.of(
        "file,url,published,our_region",
        "a copy.pdf,https://letters.example/1,2009-01-05,North",
        "some letters\\" + letters().get(10).getFileName() + ",https://letters.example/2,,South",
        "gone.pdf,https://letters.example/3,2010-02-03,"));
  }

  /** A mark on a judgement of each letter; one of the letters has gone since. */
  private Path corrections(Path run) throws Exception {
    Path file = folder.resolve("marks.jsonl");
    CorrectionLog log = CorrectionLog.open(file);
    try (RunLetters letters = RunLetters.open(run)) {
      for (int i = 0; i < letters.letters().size(); i++) {
        LetterValues letter = letters.letter(i);
        Verdict verdict = i % 2 == 0 ? Verdict.RIGHT : Verdict.SPURIOUS;
        Optional<Value> judgement = letter.values().stream().filter(v -> v.field().equals("judgement")).findFirst();
        if (judgement.isPresent()) {
          log.append(Correction.of(letter.letter(), judgement.get(), verdict).by("Ottoline Barr").build());
        }
      }
    }
    return file;
  }

  @Test
  void filesThatAreMadeToHarmCostTheirOwnRowsAlone() throws Exception {
    List<Path> letters = letters();
    for (Path letter : letters.subList(0, 6)) {
      Files.copy(letter, in.resolve(letter.getFileName()));
    }
    for (int i = 0; i < 20; i++) {
      byte[] letter = Files.readAllBytes(letters.get(i % letters.size()));
      Files.write(in.resolve(String.format("mutated-%02d.pdf", i)), Mutations.mutate(letter, i));
    }
    int hostile = 0;
    for (HostilePdfs.Hostile each : HostilePdfs.all()) {
      if (each.needsProcess() || hostile < 8) {
        Files.write(in.resolve("hostile-" + hostile++ + ".pdf"), each.bytes());
      }
    }
    done(submit("local[2]").await());
    Path export = export("same");
    try (ParquetRows rows = new ParquetRows()) {
      assertEquals(List.of("" + (26 + hostile)), rows.texts("SELECT count(*) FROM read_parquet('" + tables().resolve("files") + "/*.parquet')"));
      assertEquals(List.of(), rows.differences(export, tables(), "file NOT LIKE 'hostile%'"));
    }
  }

  /**
   * Each task has one file, since there are as many as the two cores get tasks, and the pipes come last, since they have
   * no length. So when both pipes are read, both machines are at work, the archives have been read, and what the machine
   * that dies has read of them dies with it.
   */
  @Test
  void aClusterThatLosesAMachineLosesNoLetter() throws Exception {
    List<Path> letters = letters();
    for (int i = 0; i < 6; i++) {
      zip(in.resolve("letters-" + i + ".zip"), letters.subList(4 * i, 4 * i + 8));
    }
    List<byte[]> given = List.of(Files.readAllBytes(letters.get(0)), Files.readAllBytes(letters.get(1)));
    List<Pipe> pipes = List.of(new Pipe(in.resolve("a.pdf")), new Pipe(in.resolve("b.pdf")));
    List<Spark.Running> cluster = new ArrayList<>();
    try {
      Spark.Running master = add(cluster, spark.master());
      String address = Spark.address(master);
      add(cluster, spark.worker("stays", address));
      Spark.Running dies = add(cluster, spark.worker("dies", address));
      Spark.Running run = add(cluster, submit(address));
      for (Pipe pipe : pipes) {
        pipe.awaitReader(cluster);
      }
      dies.kill();
      run.await(Pattern.compile("(Lost executor)"));
      cluster.remove(dies);
      give(pipes, given, cluster);
      done(run.await());
    } finally {
      cluster.forEach(Spark.Running::kill);
    }
    for (int i = 0; i < pipes.size(); i++) {
      pipes.get(i).replace(given.get(i));
    }
    assertSame(export("undisturbed"));
  }

  private static Spark.Running add(List<Spark.Running> all, Spark.Running running) {
    all.add(running);
    return running;
  }

  /** The machine that is left has one core: it takes the other letter after its own. */
  private static void give(List<Pipe> pipes, List<byte[]> letters, List<Spark.Running> cluster) throws IOException {
    List<Integer> again = new ArrayList<>();
    for (int i = 0; i < pipes.size(); i++) {
      if (!pipes.get(i).give(letters.get(i))) {
        again.add(i);
      }
    }
    assertEquals(1, again.size(), "letters whose reader was killed");
    Pipe pipe = pipes.get(again.get(0));
    pipe.awaitReader(cluster);
    assertTrue(pipe.give(letters.get(again.get(0))));
  }
}
