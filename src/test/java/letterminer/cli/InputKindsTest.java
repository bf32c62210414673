package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import letterminer.archive.HostileArchives;
import letterminer.input.FileNames;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Archives as they come: zip, tar, lists, globs, doubles, odd names; each document has its row in files.csv. */
class InputKindsTest {
  private static final Path LETTER = Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf");
  private static final Path OTHER = Path.of("corpus/letters/apa-2008-12-17-kings-wharfdale.txt");

  @TempDir Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Map<String, String> outcomes() throws IOException {
    Map<String, String> outcomes = new TreeMap<>();
    rows("files.csv").forEach(row -> outcomes.put(row.get("file"), row.get("outcome")));
    return outcomes;
  }

  private List<CSVRecord> rows(String table) throws IOException {
    try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(Files.newBufferedReader(out().resolve(table), StandardCharsets.UTF_8))) {
      return parser.getRecords();
    }
  }

  private Path zip(String name, Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return file;
  }

  private Path tar(String name, boolean gzip, Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream bytes = Files.newOutputStream(file);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip ? new GZIPOutputStream(bytes) : bytes)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        TarArchiveEntry head = new TarArchiveEntry(entry.getKey(), true);
        head.setSize(entry.getValue().length);
        tar.putArchiveEntry(head);
        tar.write(entry.getValue());
        tar.closeArchiveEntry();
      }
    }
    return file;
  }

  private static Map<String, byte[]> letters() throws IOException {
    return Map.of(
        "a/one.pdf", Files.readAllBytes(LETTER), "a/two.txt", Files.readAllBytes(OTHER),
        "notes.xlsx", new byte[9], "__MACOSX/._one.pdf", new byte[9]);
  }

  @Test
  void aZipIsReadWithoutUnpacking() throws IOException {
    Program run = Program.run("extract", zip("letters.zip", letters()), "-o", out());
    assertEquals(0, run.status, run.err);
    assertEquals(Map.of("a/one.pdf", "read", "a/two.txt", "read"), outcomes());
    try (var files = Files.walk(folder)) {
      assertFalse(files.anyMatch(f -> f.endsWith("one.pdf")));
    }
  }

  @Test
  void aTarIsReadFromFrontToBack() throws IOException {
    for (Path archive : List.of(tar("l.tar.gz", true, letters()), tar("l.tgz", true, letters()), tar("l.tar", false, letters()))) {
      Program run = Program.run("extract", archive, "-o", out());
      assertEquals(0, run.status, run.err);
      assertEquals(Map.of("a/one.pdf", "read", "a/two.txt", "read"), outcomes());
    }
  }

  @Test
  void archivesInFoldersPrecedeTheNamesOfTheirLetters() throws IOException {
    zip("in/2008.zip", letters());
    Files.copy(LETTER, folder.resolve("in/0.pdf"));
    Program.run("extract", folder.resolve("in"), "-o", out());
    assertEquals(List.of("0.pdf", "2008.zip/a/one.pdf", "2008.zip/a/two.txt"), List.copyOf(outcomes().keySet()));
    assertEquals("0.pdf", rows("files.csv").get(1).get("same_as"));
  }

  @Test
  void duplicatesAreReadOnceAndListedUnderBothNames() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(LETTER, in.resolve("a.pdf"));
    Files.copy(LETTER, in.resolve("b.pdf"));
    Program run = Program.run("extract", in, "-o", out(), "--sentences");
    assertTrue(run.err.contains("read now: 1 files"), run.err);
    List<CSVRecord> points = rows("points.csv");
    assertEquals(
        points.stream().filter(r -> r.get("file").equals("a.pdf")).map(r -> r.get("text")).toList(),
        points.stream().filter(r -> r.get("file").equals("b.pdf")).map(r -> r.get("text")).toList());
    List<CSVRecord> letters = rows("letters.csv");
    assertEquals(
        Integer.parseInt(letters.get(0).get("problems")) + 1, Integer.parseInt(letters.get(1).get("problems")));
    List<CSVRecord> twins = rows("problems.csv").stream().filter(r -> r.get("code").equals("duplicate-letter")).toList();
    assertEquals(List.of("b.pdf"), twins.stream().map(r -> r.get("file")).toList());
    assertTrue(rows("sentences.csv").stream().anyMatch(r -> r.get("file").equals("b.pdf")));
    assertTrue(Files.readAllLines(out().resolve("letters.jsonl")).get(1).contains("\"file\":\"b.pdf\""));
  }

  @Test
  void aBombIsGivenUp() throws IOException {
    Path bomb = zip("bomb.zip", Map.of("huge.txt", new byte[30_000_000], "letter.pdf", Files.readAllBytes(LETTER)));
    Program run = Program.run("extract", bomb, "-o", out(), "--size-limit", "20");
    assertEquals(1, run.status);
    assertEquals(Map.of("huge.txt", "too large", "letter.pdf", "read"), outcomes());
  }

  @Test
  void brokenArchivesHaveRows() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("no.zip"), "not a zip");
    Files.writeString(in.resolve("no.tar.gz"), "not a tar");
    Path whole = tar("whole.tgz", true, letters());
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(in.resolve("cut.tgz"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Program run = Program.run("extract", in, "-o", out());
    assertEquals(1, run.status);
    assertEquals("damaged", outcomes().get("no.zip"));
    assertEquals("damaged", outcomes().get("no.tar.gz"));
    assertTrue(outcomes().containsValue("damaged") && rows("problems.csv").stream()
        .anyMatch(r -> r.get("file").startsWith("cut.tgz")), outcomes().toString());
  }

  @Test
  void entriesThatLeaveTheArchiveAreOnlyNames() throws IOException {
    Path archive = zip("up.zip", Map.of("../../up.pdf", Files.readAllBytes(LETTER), "/etc/x.pdf", new byte[0]));
    Program.run("extract", archive, "-o", out());
    assertEquals(Map.of("up.pdf", "read", "etc/x.pdf", "damaged"), outcomes());
    assertFalse(Files.exists(folder.resolve("../up.pdf")));
  }

  @Test
  void aListNamesFilesFoldersAndMissingOnes() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(LETTER, in.resolve("a.pdf"));
    InputStream before = System.in;
    try {
      for (String end : List.of("\n", "\r\n", "\0")) {
        System.setIn(new ByteArrayInputStream(
            (in.resolve("a.pdf") + end + in.resolve("none.pdf") + end + in + end).getBytes(StandardCharsets.UTF_8)));
        Program run = Program.run("extract", "-", "-o", out());
        assertEquals(1, run.status, run.err);
        List<CSVRecord> rows = rows("files.csv");
        assertEquals(List.of("read", "unreadable", "read"), rows.stream().map(r -> r.get("outcome")).toList());
        assertTrue(rows.get(0).get("file").endsWith("in/a.pdf"));
        assertFalse(rows.get(0).get("file").startsWith("/"));
        assertEquals("a.pdf", rows.get(2).get("file"));
      }
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aGlobMatchesHereAndBelow() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/deep/er"));
    Files.copy(LETTER, folder.resolve("in/a.pdf"));
    Files.copy(OTHER, in.resolve("b.txt"));
    Files.copy(LETTER, in.resolve("c.pdf"));
    assertEquals(0, Program.run("extract", folder + "/in/**/*.pdf", "-o", out()).status);
    assertEquals(List.of("a.pdf", "deep/er/c.pdf"), List.copyOf(outcomes().keySet()));
    Program.run("extract", folder + "/in/*.pdf", "-o", out());
    assertEquals(List.of("a.pdf"), List.copyOf(outcomes().keySet()));
    Program.run("extract", folder + "/in/d*", "-o", out());
    assertEquals(List.of("deep/er/b.txt", "deep/er/c.pdf"), List.copyOf(outcomes().keySet()));
    assertEquals(2, Program.run("extract", folder + "/in/*.doc", "-o", out()).status);
    assertEquals(2, Program.run("extract", folder + "/in/[", "-o", out()).status);
  }

  @Test
  void oddNamesHaveOneCellOnOneLine() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    byte[] letter = Files.readAllBytes(OTHER);
    String longest = "x".repeat(251) + ".txt";
    for (String name : List.of("two\nlines.txt", "quote\".txt", "a..b.txt", "comma, =1.txt", longest, " .txt", "\u202Eodd.txt")) {
      Files.write(in.resolve(name), letter);
    }
    assertEquals(0, Program.run("extract", in, "-o", out()).status);
    assertEquals(7, rows("files.csv").size());
    assertEquals(8, Files.readAllLines(out().resolve("files.csv")).size());
    assertTrue(outcomes().containsKey("two%0Alines.txt") && outcomes().containsKey("quote\".txt")
        && outcomes().containsKey(longest));
  }

  @Test
  void formulaeAreWrittenAsTextOnRequest() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("=cmd.txt"), "no letter");
    Program.run("extract", in, "-o", out());
    assertEquals("=cmd.txt", rows("files.csv").get(0).get("file"));
    Program.run("extract", in, "-o", out(), "--safe-csv");
    // A byte order mark, or a double click would show other characters.
    assertTrue(Files.readString(out().resolve("files.csv")).startsWith("\uFEFFfile,"));
    assertEquals("'=cmd.txt", rows("files.csv").get(0).get("\uFEFFfile"));
    assertEquals("'=cmd.txt", rows("problems.csv").get(0).get("file"));
  }

  /** Kept results are found by a key whose words are separated by spaces. */
  @Test
  void aNameWithASpaceInItsEndingIsReadOnce() throws IOException {
    Path odd = folder.resolve("letter.md (1)");
    Files.copy(OTHER, odd);
    Program.run("extract", odd, "-o", out());
    Program again = Program.run("extract", odd, "-o", out());
    assertTrue(again.err.contains("read now: 0 files"), again.err);
    assertFalse(again.err.contains("no longer there"), again.err);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aListMayNameFilesByBytesThatAreNotUtf8() throws IOException {
    Path file = FileNames.path(folder + "/caf\uDCE9.txt");
    Files.copy(OTHER, file);
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    list.writeBytes((folder + "/caf").getBytes(StandardCharsets.UTF_8));
    list.writeBytes(new byte[] {(byte) 0xE9, '.', 't', 'x', 't', '\n'});
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(list.toByteArray()));
      Program run = Program.run("extract", "-", "-o", out());
      assertEquals(0, run.status, run.err);
      assertTrue(rows("files.csv").get(0).get("file").endsWith("/caf%E9.txt"));
    } finally {
      System.setIn(before);
      Files.delete(file);
    }
  }

  /** The arguments of a real process, in a locale that knows them and in one that does not. */
  @Tag("slow")
  @Test
  @EnabledOnOs(OS.LINUX)
  void argumentsMayBeBytesThatAreNotUtf8() throws Exception {
    Path file = FileNames.path(folder + "/caf\uDCE9.txt");
    Files.copy(OTHER, file);
    Files.copy(OTHER, folder.resolve("caf\u00E9.txt"));
    for (String locale : List.of("C.UTF-8", "POSIX")) {
      ProcessBuilder builder = new ProcessBuilder(
          "sh", "-c", "exec \"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\" letterminer.cli.Main extract --in-process -q"
              + " \"$(printf 'caf\\351.txt')\" \"$(printf 'caf\\303\\251.txt')\" -o out",
          Path.of(System.getProperty("java.home"), "bin", "java").toString(), classPath());
      builder.environment().put("LC_ALL", locale);
      Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), said);
      assertEquals(Map.of("caf%E9.txt", "read", "caf\u00E9.txt", "read"), outcomes(), locale);
    }
    Files.delete(file);
  }

  /** Its parts are relative to where the tests run. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPathThatIsTooLongForTheSystemHasARow() throws Exception {
    String part = "d".repeat(250);
    String make = "mkdir in && cd in && i=0; while [ $i -lt 18 ]; do mkdir " + part + " && cd -P " + part + "; i=$((i+1)); done;"
        + " echo x > letter.txt";
    assertEquals(0, new ProcessBuilder("bash", "-c", make).directory(folder.toFile()).inheritIO().start().waitFor());
    try {
      Program run = Program.run("extract", folder.resolve("in"), "-o", out());
      assertEquals(1, run.status, run.err);
      List<CSVRecord> rows = rows("files.csv");
      assertEquals(List.of("unreadable"), rows.stream().map(r -> r.get("outcome")).toList());
      assertTrue(rows.get(0).get("file").startsWith(part + "/"));
      assertTrue(rows("problems.csv").get(0).get("message").contains("name too long"));
    } finally {
      new ProcessBuilder("rm", "-rf", "in").directory(folder.toFile()).start().waitFor();
    }
  }

  /** Read by default, that is, unpacked in another process: whatever is in them, what can be read is read. */
  @Tag("slow")
  @Test
  void hostileArchivesDoNoHarm() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    byte[] letter = Files.readAllBytes(OTHER);
    Files.write(in.resolve("xz.zip"), HostileArchives.zipWith(95, HostileArchives.xz(letter), letter));
    Files.write(in.resolve("zstd.zip"), HostileArchives.zipWith(93, letter, letter));
    Files.write(in.resolve("pax.tgz"), HostileArchives.endlessHeaders('x', 50_000, letter));
    Files.write(in.resolve("long.tgz"), HostileArchives.endlessHeaders('L', 50_000, letter));
    Files.write(in.resolve("name.tgz"), HostileArchives.longName(100_000_000, letter));
    Files.write(in.resolve("overlap.zip"), HostileArchives.overlapping(3, 2_000_000));
    Files.write(in.resolve("last.txt"), letter);
    Program run = Program.runIsolated("extract", in, "-o", out(), "--size-limit", "1");
    assertEquals(1, run.status, run.err);
    Map<String, String> expected = new TreeMap<>(Map.of(
        "xz.zip/packed.txt", "read", "xz.zip/plain.txt", "read", "zstd.zip/packed.txt", "unreadable",
        "zstd.zip/plain.txt", "read", "overlap.zip/n00.txt", "too large", "overlap.zip/n01.txt", "damaged",
        "overlap.zip/n02.txt", "damaged", "last.txt", "read"));
    for (String tar : List.of("pax.tgz", "long.tgz", "name.tgz")) {
      expected.put(tar + "/first.txt", "read");
      expected.put(tar, "too large");
    }
    assertEquals(expected, outcomes());
  }

  @Test
  void linksInATarAreReportedInTheirRows() throws IOException {
    Path tar = Files.write(folder.resolve("kinds.tar"), HostileArchives.kinds(Files.readAllBytes(OTHER)));
    Program.run("extract", tar, "-o", out());
    assertEquals(
        Map.of("file.txt", "read", "symlink.txt", "unreadable", "hardlink.txt", "unreadable", "device.txt", "unreadable",
            "disk.txt", "unreadable", "pipe.txt", "unreadable"),
        outcomes());
  }

  @Test
  void aLogThatCannotBeWrittenIsReported() {
    Program run = Program.run("extract", LETTER, "-o", out(), "--log", folder.resolve("none/run.log"));
    assertEquals(2, run.status);
    assertTrue(run.err.contains("the log ") && run.err.contains("there is no folder " + folder.resolve("none")), run.err);
    assertFalse(run.err.contains(out().toString()), run.err);
    run = Program.run("extract", LETTER, "-o", out(), "--log", folder);
    assertEquals(2, run.status);
    assertTrue(run.err.contains("it is a folder, not a file"), run.err);
  }

  @Test
  void aRunNamesTheNextStep() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(LETTER, in.resolve("a letter.pdf"));
    Program run = Program.run("extract", in, "-o", out());
    assertTrue(run.err.contains("next: letterminer show \"" + in.resolve("a letter.pdf") + "\""), run.err);
    assertTrue(run.err.contains(out().resolve("problems.csv").toString()), run.err);
  }
}
