package letterminer.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import letterminer.reading.HostilePdfs;
import letterminer.reading.Mutations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged job on a real Spark, in processes of its own, beside {@code extract} and {@code export} on the same files. */
@Tag("spark")
class SparkRunTest {
  private static final Path LETTERS = Path.of("corpus/letters");

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
  private Path export(String name) throws IOException, InterruptedException {
    Path run = folder.resolve("run-" + name);
    Path tables = folder.resolve("export-" + name);
    assertTrue(spark.program("extract", in.toString(), "-o", run.toString(), "--quiet", "--ocr", "never").status() <= 1);
    Spark.Ended export = spark.program("export", run.toString(), "-o", tables.toString(), "--format", "parquet");
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
    String[] words = Stream.concat(Stream.of("--ocr", "never", in.toString(), out.toString()), Stream.of(options)).toArray(String[]::new);
    return spark.submit(master, words);
  }

  private static void done(Spark.Ended run) {
    assertEquals(0, run.status(), run.output());
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
    try (OutputStream bytes = Files.newOutputStream(in.resolve("more.zip")); ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path letter : letters.subList(2, 8)) {
        zip.putNextEntry(new ZipEntry("in a folder/" + letter.getFileName()));
        Files.copy(letter, zip);
      }
    }
    Files.writeString(in.resolve("broken.zip"), "no archive");
    Files.writeString(in.resolve("empty.pdf"), "");
    Files.writeString(in.resolve("notes.txt"), "Nothing that anybody wrote to anybody.");
    Files.writeString(in.resolve("not a letter.csv"), "a,b");
  }

  @Test
  void aRunThatIsKilledGoesOnAndOneOverAGrownArchiveReadsWhatIsNew() throws Exception {
    fill();
    Spark.Running killed = submit("local[2]", "--batch-files", "9");
    killed.awaitWords("9 of 24 files read");
    killed.kill();
    Spark.Ended first = submit("local[2]").await();
    done(first);
    assertTrue(first.output().matches("(?s).*24 files, (15|6) of them to be read.*"), first.output());
    assertSame(export("first"));

    Path before = tables();
    List<Path> letters = letters();
    Files.copy(letters.get(7), in.resolve("a first copy.pdf")); // What was the first with its text is no more.
    Files.delete(in.resolve("some letters").resolve(letters.get(9).getFileName()));
    Files.write(in.resolve("empty.pdf"), Files.readAllBytes(letters.get(21)));
    Spark.Ended second = submit("local[2]").await();
    done(second);
    assertTrue(second.output().contains("24 files, 2 of them to be read"), second.output());
    assertNotEquals(before, tables());
    assertTrue(Files.isDirectory(before), "who reads the tables of before can go on");
    assertSame(export("second"));
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
    done(submit("local[2]", "--time-limit", "4", "--silence-limit", "2", "--memory", "200").await());
    Path export = export("same");
    try (ParquetRows rows = new ParquetRows()) {
      assertEquals(List.of("" + (26 + hostile)), rows.texts("SELECT count(*) FROM read_parquet('" + tables().resolve("files") + "/*.parquet')"));
      assertEquals(List.of(), rows.differences(export, tables(), "file NOT LIKE 'hostile%'"));
    }
  }

  @Test
  void aClusterThatLosesAMachineLosesNoLetter() throws Exception {
    int copy = 0;
    for (Path letter : letters()) {
      for (int i = 0; i < 4; i++) {
        byte[] more = ("\n% " + copy).getBytes(StandardCharsets.UTF_8);
        Path file = in.resolve(String.format("copy-%03d.pdf", copy++));
        Files.copy(letter, file);
        Files.write(file, more, StandardOpenOption.APPEND);
      }
    }
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String address = "spark://127.0.0.1:" + port;
    Spark.Running master = spark.master(port);
    Spark.Running stays = spark.worker("stays", address);
    Spark.Running dies = spark.worker("dies", address);
    try {
      master.awaitWords("Registering worker");
      Spark.Running run = submit(address, "--batch-files", "40");
      run.awaitWords("files read");
      dies.kill();
      Spark.Ended ended = run.await();
      done(ended);
      assertTrue(ended.output().contains("Lost executor"), "the machine was in use: " + ended.output());
    } finally {
      for (Spark.Running each : List.of(dies, stays, master)) {
        each.kill();
      }
    }
    assertSame(export("undisturbed"));
  }
}
