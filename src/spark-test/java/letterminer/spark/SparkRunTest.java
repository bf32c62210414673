package letterminer.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    return pdfs(LETTERS);
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
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
    return submit(master, List.of(), options);
  }

  private Spark.Running submit(String master, List<String> settings, String... options) throws IOException {
    Stream<String> common = Stream.of("--ocr", "never", "--memory", MEMORY, in.toString(), out.toString());
    String[] words = Stream.concat(common, Stream.of(options)).toArray(String[]::new);
    return spark.submit(master, settings, words);
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
    String catalogue = catalogue().toString();
    Path corrections = corrections(folder.resolve("run-first"));
    Files.copy(corrections, out.resolve("corrections.jsonl")); // Found there if none is named.
    Spark.Ended second = submit("local[2]", "--catalogue", catalogue, "--jsonl").await();
    done(second);
    assertTrue(second.output().contains("25 files, 2 of them to be read"), second.output());
    assertNotEquals(before, tables());
    assertTrue(Files.isDirectory(before), "who reads the tables of before can go on");
    assertTrue(second.output().contains("corrections: "), second.output());
    Path export = export("second", "--catalogue", catalogue, "--corrections", corrections.toString());
    assertSame(export);
    assertDescribed(export);
    try (ParquetRows rows = new ParquetRows()) {
      assertEquals(
          List.of("catalogue-file-missing", "correction-does-not-fit", "duplicate-letter", "not-in-catalogue"),
          rows.texts("SELECT DISTINCT code FROM read_parquet('" + export.resolve("problems.parquet") + "') WHERE code IN "
              + "('catalogue-file-missing', 'correction-does-not-fit', 'duplicate-letter', 'not-in-catalogue') ORDER BY code"));
    }
  }

  /** As the export describes its tables, but for where the files are. */
  private void assertDescribed(Path export) throws Exception {
    String columns = "## `letters`";
    String ours = Files.readString(tables().resolve("codebook.md"));
    String theirs = Files.readString(export.resolve("codebook.md"));
    assertEquals(theirs.substring(theirs.indexOf(columns)), ours.substring(ours.indexOf(columns)));
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> exported = new HashMap<>();
    json.readTree(export.resolve("datapackage.json").toFile()).get("resources").forEach(r -> exported.put(r.get("name").asText(), r));
    Set<String> described = new TreeSet<>();
    for (JsonNode resource : json.readTree(tables().resolve("datapackage.json").toFile()).get("resources")) {
      assertEquals(exported.remove(resource.get("name").asText()).get("schema"), resource.get("schema"), resource.get("name").asText());
      for (JsonNode part : resource.get("parts")) {
        byte[] file = Files.readAllBytes(tables().resolve(part.get("path").asText()));
        described.add(part.get("path").asText());
        assertEquals(file.length, part.get("bytes").asLong(), part.toString());
        assertEquals("sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)), part.get("hash").asText());
      }
    }
    assertEquals(Map.of(), exported);
    try (Stream<Path> files = Files.walk(tables(), 2)) {
      assertEquals(new TreeSet<>(files.map(SparkRunTest::place).filter(f -> f.matches("[a-z_.]+/part-.*")).toList()), described);
    }
  }

  private static String place(Path file) {
    return file.getParent().getFileName() + "/" + file.getFileName();
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

  /**
   * Some of them among a few letters. More with {@code -Dharm.letters=FOLDER -Dharm.mutated=N}: then among all letters of
   * that folder, and all hostile files.
   */
  @Test
  void filesThatAreMadeToHarmCostTheirOwnRowsAlone() throws Exception {
    List<Path> letters = letters();
    Optional<String> folder = Optional.ofNullable(System.getProperty("harm.letters"));
    List<Path> among = folder.isPresent() ? pdfs(Path.of(folder.get())) : letters.subList(0, 6);
    for (int i = 0; i < among.size(); i++) {
      Files.copy(among.get(i), in.resolve("letter-" + i + ".pdf"));
    }
    int mutated = Integer.getInteger("harm.mutated", 20);
    for (int i = 0; i < mutated; i++) {
      byte[] letter = Files.readAllBytes(letters.get(i % letters.size()));
      Files.write(in.resolve(String.format("mutated-%02d.pdf", i)), Mutations.mutate(letter, i));
    }
    int hostile = 0;
    for (HostilePdfs.Hostile each : HostilePdfs.all()) {
      if (each.needsProcess() || hostile < 8 || folder.isPresent()) {
        Files.write(in.resolve("hostile-" + hostile++ + ".pdf"), each.bytes());
      }
    }
    done(submit("local[2]").await());
    Path export = export("same");
    try (ParquetRows rows = new ParquetRows()) {
      String files = "FROM read_parquet('" + tables().resolve("files") + "/*.parquet')";
      String all = "" + (among.size() + mutated + hostile);
      assertEquals(List.of(all), rows.texts("SELECT count(*) " + files));
      assertEquals(List.of(all), rows.texts("SELECT count(DISTINCT file) " + files));
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
      add(cluster, spark.worker("stays", "127.0.0.1", address));
      Spark.Running dies = add(cluster, spark.worker("dies", "127.0.0.1", address));
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

  /**
   * A letter that does not come is tried a second time on the other machine, which Spark does not do on the same one. Both
   * attempts then read the same, an empty file, and one of them counts.
   */
  @Test
  void aLetterThatIsReadTwiceAtOnceHasItsRowsOnce() throws Exception {
    List<Path> letters = letters();
    for (Path letter : letters.subList(0, 7)) {
      Files.copy(letter, in.resolve(letter.getFileName()));
    }
    Pipe late = new Pipe(in.resolve("late.pdf"));
    List<Spark.Running> cluster = new ArrayList<>();
    try {
      Spark.Running master = add(cluster, spark.master());
      String address = Spark.address(master);
      add(cluster, spark.worker("one", "127.0.0.1", address));
      add(cluster, spark.worker("two", "127.0.0.2", address));
      Spark.Running run = add(cluster, submit(address, Spark.SPECULATION));
      late.awaitReader(cluster);
      run.await(Pattern.compile("Starting (task 7[.]1) in stage"));
      assertTrue(late.give(new byte[0]));
      done(run.await());
    } finally {
      cluster.forEach(Spark.Running::kill);
    }
    try (ParquetRows rows = new ParquetRows()) {
      for (String table : List.of("files", "letters")) {
        int once = table.equals("files") ? 8 : 7;
        assertEquals(
            List.of(once + " of " + once), rows.texts("SELECT count(*) || ' of ' || count(DISTINCT file) FROM read_parquet('"
                + tables().resolve(table) + "/*.parquet')"));
      }
    }
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
