package letterminer.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an archive contains, each letter is unpacked or has a reason, and the resources used are bounded. */
class UnpackerTest {
  private static final byte[] LETTER = "Dear Ottoline Barr".getBytes(StandardCharsets.UTF_8);
  private static final int MOST = 1_000_000;
  private static final ArchiveLimits LIMITS =
      new ArchiveLimits(100, 50_000_000, 10_000_000, 10, 1 << 20, Duration.ofSeconds(20));

  @TempDir Path folder;

  /** The main class of the unpacking process of these tests. */
  static final class Server {
    public static void main(String[] args) {
      new UnpackServer(System.in, System.out, LIMITS, name -> name.endsWith(".txt")).run();
    }
  }

  private static ProcessBuilder server() {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), Server.class.getName());
  }

  private static Unpacker local() {
    return Unpacker.inThisProcess(LIMITS, name -> name.endsWith(".txt"));
  }

  private static Unpacker isolated(Supplier<ProcessBuilder> command) {
    return new IsolatedUnpacker(command, LIMITS);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** Each letter with its length or the reason why it has none; after {@code -} why the rest cannot be read. */
  private static Map<String, String> found(Unpacker unpacker, Path file, ArchiveKind kind) {
    Map<String, String> found = new LinkedHashMap<>();
    try (Archive archive = unpacker.open(file, kind)) {
      for (Optional<String> name = archive.next(); name.isPresent(); name = archive.next()) {
        found.put(name.get(), content(archive));
      }
    } catch (ArchiveException e) {
      found.put("-", e.code().code() + ": " + e.getMessage());
    }
    return found;
  }

  private static String content(Archive archive) {
    try {
      return "" + archive.content(MOST).length;
    } catch (ArchiveException e) {
      return e.code().code() + ": " + e.getMessage();
    }
  }

  @Test
  void anEntryPackedWithXzIsRead() throws Exception {
    Path zip = file("xz.zip", HostileArchives.zipWith(95, HostileArchives.xz(LETTER), LETTER));
    assertEquals(Map.of("packed.txt", "18", "plain.txt", "18"), found(local(), zip, ArchiveKind.ZIP));
  }

  @ParameterizedTest
  @CsvSource({"93, Zstandard", "14, LZMA (method 14)", "98, PPMD (method 98)", "77, method 77"})
  void aMethodThatIsNotReadIsNamedAndTheOtherEntriesAreRead(int method, String name) throws Exception {
    Path zip = file("odd.zip", HostileArchives.zipWith(method, LETTER, LETTER));
    Map<String, String> found = found(local(), zip, ArchiveKind.ZIP);
    assertTrue(found.get("packed.txt").startsWith("file-unreadable: ") && found.get("packed.txt").contains(name), "" + found);
    assertEquals("18", found.get("plain.txt"));
  }

  @Test
  void entriesThatOverlapAreRefusedSoThatABombGoesOffOnce() throws Exception {
    Path zip = file("bomb.zip", HostileArchives.overlapping(60, 2 * MOST));
    assertTrue(Files.size(zip) < 10_000);
    Map<String, String> found = found(local(), zip, ArchiveKind.ZIP);
    assertEquals(60, found.size());
    assertTrue(found.remove("n00.txt").startsWith("file-too-large"), "" + found);
    assertTrue(found.values().stream().allMatch(r -> r.startsWith("file-damaged") && r.contains("overlaps")), "" + found);
  }

  @ParameterizedTest
  @ValueSource(chars = {'L', 'x', 'g'})
  void headersWithoutEndAreNotFollowed(char kind) throws Exception {
    Path tar = file("endless.tar.gz", HostileArchives.endlessHeaders(kind, 5000, LETTER));
    Map<String, String> found = found(local(), tar, ArchiveKind.TAR);
    assertEquals("18", found.get("first.txt"));
    assertTrue(found.get("-").startsWith("file-too-large: The headers after entry 1 "), "" + found);
  }

  @Test
  void aNameOfMegabytesIsNotRead() throws Exception {
    Path tar = file("name.tar.gz", HostileArchives.longName(3 << 20, LETTER));
    Map<String, String> found = found(local(), tar, ArchiveKind.TAR);
    assertEquals("18", found.get("first.txt"));
    assertTrue(found.get("-").startsWith("file-too-large"), "" + found);
  }

  @Test
  void linksAndDevicesAreNamedAsSuch() throws Exception {
    Path tar = file("kinds.tar", HostileArchives.kinds(LETTER));
    Map<String, String> found = found(local(), tar, ArchiveKind.TAR);
    assertEquals("18", found.remove("file.txt"));
    assertEquals(5, found.size()); // A folder is not a letter, whatever its name.
    Map.of("symlink.txt", "a symbolic link to file.txt", "hardlink.txt", "another name (a hard link) for file.txt",
        "device.txt", "a device", "disk.txt", "a device", "pipe.txt", "a pipe").forEach((name, what) -> assertTrue(
            found.get(name).startsWith("file-unreadable: This entry of the archive is not a file but " + what), "" + found));
  }

  /** A folder has the same name for such a file. */
  @Test
  void aNameThatIsNotUtf8KeepsItsBytes() throws Exception {
    byte[] name = "caf\u00E9 1?.txt".getBytes(StandardCharsets.ISO_8859_1);
    Map<String, String> tar = found(local(), file("a.tar", HostileArchives.named(name, LETTER)), ArchiveKind.TAR);
    assertEquals("18", tar.get("caf%E9 1?.txt"), "" + tar);
    byte[] zip = HostileArchives.renamed(
        HostileArchives.zipWith(0, LETTER, LETTER), "packed.txt", "caf\u00E9 1.txt".getBytes(StandardCharsets.ISO_8859_1));
    Map<String, String> found = found(local(), file("a.zip", zip), ArchiveKind.ZIP);
    assertEquals("18", found.get("caf%E9 1.txt"), "" + found);
    byte[] utf8 = "caf\u00E9?.txt".getBytes(StandardCharsets.UTF_8);
    Map<String, String> sound = found(local(), file("b.tar", HostileArchives.named(utf8, LETTER)), ArchiveKind.TAR);
    assertEquals("18", sound.get("caf\u00E9?.txt"), "" + sound);
  }

  @Test
  void theTargetOfALinkIsShownWithoutControlCharacters() throws Exception {
    byte[] name = "\u001B[2J\n.txt".getBytes(StandardCharsets.UTF_8);
    Map<String, String> found = found(local(), file("a.tar", HostileArchives.named(name, LETTER)), ArchiveKind.TAR);
    assertTrue(found.get("link.txt").contains(" to %1B[2J%0A.txt, "), "" + found);
    assertEquals(201, EntryNames.shown("n".repeat(10_000)).length());
  }

  @Test
  void skippedEntriesCountTowardsTheLimits() throws Exception {
    byte[] zeros = new byte[40_000_000];
    Path tar = folder.resolve("bomb.tar.gz");
    try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(tar))) {
      out.write(HostileArchives.tar(LETTER, zeros, LETTER));
    }
    Map<String, String> found = found(local(), tar, ArchiveKind.TAR);
    assertEquals("18", found.get("0.txt"));
    assertTrue(found.get("1.txt").startsWith("file-too-large"), "" + found);
    assertTrue(found.get("-").contains("unpacks to more than 10 MB"), "" + found);
  }

  @Test
  void anArchiveOfTooManyEntriesIsReadAsFarAsTheLimit() throws Exception {
    byte[][] letters = new byte[101][];
    java.util.Arrays.fill(letters, LETTER);
    Map<String, String> found = found(local(), file("many.tar", HostileArchives.tar(letters)), ArchiveKind.TAR);
    assertEquals(101, found.size());
    assertTrue(found.get("-").contains("more than 100 entries"), "" + found);
  }

  @Test
  void aZipOfTooManyEntriesIsNotOpenedWhateverItDeclares() throws Exception {
    byte[] zip = HostileArchives.overlapping(101, 10);
    byte[] declaresTwo = zip.clone();
    declaresTwo[zip.length - 14] = 2;
    declaresTwo[zip.length - 12] = 2;
    byte[] afterProgram = new byte[5000 + zip.length];
    System.arraycopy(zip, 0, afterProgram, 5000, zip.length);
    for (byte[] bytes : List.of(zip, declaresTwo, afterProgram, HostileArchives.large(zip))) {
      Map<String, String> found = found(local(), file("many.zip", bytes), ArchiveKind.ZIP);
      assertEquals(1, found.size());
      assertTrue(found.get("-").startsWith("file-too-large: The archive has more than 100 entries"), "" + found);
    }
    byte[] fewer = HostileArchives.overlapping(100, 10);
    for (byte[] bytes : List.of(fewer, HostileArchives.large(fewer))) {
      assertEquals(100, found(local(), file("many.zip", bytes), ArchiveKind.ZIP).size());
    }
  }

  @Test
  void aZipWhoseDirectoryDoesNotFitIntoMemoryIsNotOpened() throws Exception {
    Path zip = file("many.zip", HostileArchives.overlapping(60, 10));
    new ZipDirectory(100, 60_000).check(zip);
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> new ZipDirectory(100, 20_000).check(zip));
    assertEquals(ProblemCode.OUT_OF_MEMORY, refused.code());
    assertTrue(refused.getMessage().contains("--memory"), refused.getMessage());
  }

  @Tag("slow")
  @Test
  void anotherProcessUnpacksTheSame() throws Exception {
    byte[] large = new byte[900_000]; // Several pieces.
    new Random(3).nextBytes(large);
    Path tar = file("a.tar", HostileArchives.tar(LETTER, large, new byte[0], new byte[LocalArchive.PIECE]));
    Path zip = file("a.zip", HostileArchives.zipWith(95, HostileArchives.xz(large), large));
    try (Unpacker unpacker = isolated(UnpackerTest::server)) {
      assertEquals(found(local(), tar, ArchiveKind.TAR), found(unpacker, tar, ArchiveKind.TAR));
      assertEquals(found(local(), zip, ArchiveKind.ZIP), found(unpacker, zip, ArchiveKind.ZIP));
      Path odd = file("odd.zip", HostileArchives.zipWith(93, LETTER, LETTER));
      assertEquals(found(local(), odd, ArchiveKind.ZIP), found(unpacker, odd, ArchiveKind.ZIP));
      Path broken = file("broken.zip", LETTER);
      assertEquals(found(local(), broken, ArchiveKind.ZIP), found(unpacker, broken, ArchiveKind.ZIP));
      try (Archive archive = unpacker.open(zip, ArchiveKind.ZIP)) {
        assertEquals(2, archive.letters());
        assertEquals(Optional.of("packed.txt"), archive.next()); // Passed over without being unpacked.
        assertEquals(Optional.of("plain.txt"), archive.next());
        assertArrayEquals(large, archive.content(MOST));
      }
    }
  }

  /** As a user might do, or a system that is short of memory. */
  @Tag("slow")
  @Test
  void aProcessThatIsKilledIsReplacedAndNothingIsLost() throws Exception {
    byte[] large = new byte[900_000];
    Path tar = file("a.tar", HostileArchives.tar(LETTER, large, LETTER));
    try (Unpacker unpacker = isolated(UnpackerTest::server); Archive archive = unpacker.open(tar, ArchiveKind.TAR)) {
      assertEquals(Optional.of("0.txt"), archive.next());
      killChildren();
      assertEquals(18, archive.content(MOST).length);
      assertEquals(Optional.of("1.txt"), archive.next());
      killChildren();
      assertArrayEquals(large, archive.content(MOST));
      killChildren();
      assertEquals(Optional.of("2.txt"), archive.next());
      assertEquals(18, archive.content(MOST).length);
      assertEquals(Optional.empty(), archive.next());
    }
  }

  private static void killChildren() throws Exception {
    for (ProcessHandle child : ProcessHandle.current().children().toList()) {
      if (child.info().command().orElse("").endsWith("java")) {
        child.destroyForcibly();
        child.onExit().get();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"exit 3, OUT_OF_MEMORY, 1", "exit 9, FILE_FAILED, 2", "echo nonsense, FILE_FAILED, 2"})
  void aProcessThatCannotUnpackIsAReason(String script, ProblemCode code, int tries) throws Exception {
    Path tar = file("a.tar", HostileArchives.tar(LETTER));
    AtomicInteger started = new AtomicInteger();
    try (Unpacker unpacker = isolated(() -> {
      started.incrementAndGet();
      return new ProcessBuilder("sh", "-c", script);
    })) {
      ArchiveException reason = assertThrows(ArchiveException.class, () -> unpacker.open(tar, ArchiveKind.TAR));
      assertEquals(code, reason.code(), reason.getMessage());
      assertEquals(tries, started.get());
    }
  }

  @Test
  void aProcessThatHangsTimesOut() throws Exception {
    Path tar = file("a.tar", HostileArchives.tar(LETTER));
    ArchiveLimits hasty = new ArchiveLimits(100, 1000, 1000, 10, 1000, Duration.ofMillis(10));
    try (Unpacker unpacker = new IsolatedUnpacker(() -> new ProcessBuilder(List.of("sleep", "100")), hasty)) {
      ArchiveException reason = assertThrows(ArchiveException.class, () -> unpacker.open(tar, ArchiveKind.TAR));
      assertEquals(ProblemCode.OUT_OF_TIME, reason.code());
    }
  }
}
