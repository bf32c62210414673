package letterminer.corrections;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that no mark is lost or half written, whatever happens. */
class CorrectionLogTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("corrections.jsonl");
  }

  private CorrectionLog log() {
    return CorrectionLog.open(file());
  }

  private static List<String> who(List<Correction> marks) {
    return marks.stream().map(Correction::who).toList();
  }

  @Test
  void recordedMarksAreReadBack() throws Exception {
    assertEquals(LogContent.NONE, log().read(), "no file is no corrections");
    Correction recorded = log().append(Marks.date("Ann", 3));
    assertEquals(List.of(recorded), log().read().all());
    assertEquals(36, recorded.id().length());
    assertTrue(recorded.when().endsWith("Z"), recorded.when());
    assertEquals(1, Files.readAllLines(file()).size());
    assertFalse(Files.readString(file()).contains("\"note\""), "what is not given is no key");
  }

  @Test
  void truncationLosesAtMostTheLastLine() throws Exception {
    for (int i = 1; i <= 4; i++) {
      log().append(Marks.date("Änn " + i, i));
    }
    byte[] whole = Files.readAllBytes(file());
    List<Correction> all = log().read().all();
    for (int cut = 0; cut <= whole.length; cut++) {
      byte[] bytes = Arrays.copyOf(whole, cut);
      LogContent content = CorrectionLines.content(bytes);
      int lines = (int) new String(bytes, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
      int read = content.all().size();
      assertTrue(read == lines || read == lines + 1, "cut at " + cut);
      assertEquals(all.subList(0, read), content.all());
      assertTrue(content.unreadable().size() + read >= lines, "cut at " + cut);
    }
  }

  @Test
  void afterTruncationTheNextMarkIsCompleteAndNothingIsDiscarded() throws Exception {
    log().append(Marks.date("Ann", 1));
    log().append(Marks.date("Bob", 2));
    byte[] whole = Files.readAllBytes(file());
    for (int cut : List.of(whole.length - 1, whole.length - 2, whole.length - 40, Files.readAllLines(file()).get(0).length() + 2)) {
      byte[] bytes = Arrays.copyOf(whole, cut);
      Files.write(file(), bytes);
      log().append(Marks.date("Cid", 3));
      LogContent content = log().read();
      // A line that lacks only its line end is complete.
      assertEquals(cut == whole.length - 1 ? List.of("Ann", "Bob", "Cid") : List.of("Ann", "Cid"), who(content.all()));
      assertEquals(cut == whole.length - 1 ? 0 : 1, content.unreadable().size());
      assertArrayEquals(bytes, Arrays.copyOf(Files.readAllBytes(file()), cut), "what was there stays");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{}", "null", "[]", "17", "{\"id\":\"a\"}", "not JSON", "{\"id\":\"a\",\"id\":\"b\"}", "\u0000\u0000\u0000", "{\"verdict\":\"perhaps\"}",
    "{\"id\":\"1\",\"letter\":\"l\",\"file\":\"f\",\"sha256\":\"s\",\"field\":\"date\",\"verdict\":\"wrong\",\"who\":\"A\",\"when\":\"yesterday\"}"
  })
  void invalidLinesAreReportedAndTheOthersCount(String line) throws Exception {
    log().append(Marks.date("Ann", 1));
    Files.writeString(file(), line + "\n\n", StandardOpenOption.APPEND);
    log().append(Marks.date("Bob", 1));
    LogContent content = log().read();
    assertEquals(List.of("Ann", "Bob"), who(content.all()));
    assertEquals(List.of(2), content.unreadable().stream().map(LogContent.BadLine::number).toList());
  }

  @Test
  void keysOfALaterVersionAreIgnored() throws Exception {
    log().append(Marks.date("Ann", 1));
    Files.writeString(file(), Files.readString(file()).replace("{\"id\"", "{\"colour\":{\"of\":[1]},\"id\""));
    assertEquals(List.of("Ann"), who(log().read().all()));
  }

  @Test
  void theLastMarkOfAPersonCountsAndWithdrawingLeavesNone() throws Exception {
    CorrectionLog log = log();
    log.append(Marks.date("Ann", 1));
    log.append(Marks.date("Bob", 2));
    log.append(Marks.date("Ann", 3));
    assertEquals(List.of("2008-01-02", "2008-01-03"), log.current().stream().map(c -> c.is().get("value")).toList());
    log.append(Marks.mark("Ann", "date", Marks.LETTER + "-f-date-1", Verdict.WITHDRAWN, Map.of(), Map.of()));
    assertEquals(List.of("Bob"), who(log.current()));
    assertEquals(4, log.read().all().size());
  }

  private static Correction inAudit(String audit, Verdict verdict, String is) {
    Map<String, String> parts = is.isEmpty() ? Map.of() : Map.of("value", is);
    Correction c = Marks.mark("Ann", "date", Marks.LETTER + "-f-date-1", verdict, Map.of("value", "2008-12-17"), parts);
    return new Correction("", c.letter(), c.file(), c.sha256(), c.value(), c.field(), verdict, c.part(), c.was(), c.is(), c.page(), c.box(),
        c.continues(), c.who(), "", c.note(), Optional.of(audit).filter(a -> !a.isEmpty()));
  }

  @Test
  void anAuditHasItsOwnMarksUntilTheyAreWithdrawn() throws Exception {
    CorrectionLog log = log();
    log.append(inAudit("spring", Verdict.WRONG, "2008-01-02"));
    log.append(inAudit("autumn", Verdict.RIGHT, ""));
    log.append(inAudit("", Verdict.WRONG, "2008-01-04"));
    assertEquals(List.of("2008-01-02"), log.read().ofAudit("spring").current().stream().map(c -> c.is().get("value")).toList());
    assertEquals(List.of(Verdict.RIGHT), log.read().ofAudit("autumn").current().stream().map(Correction::verdict).toList());
    assertEquals(List.of(), log.read().ofAudit("winter").current());
    assertEquals(List.of("2008-01-04"), log.current().stream().map(c -> c.is().get("value")).toList(), "the last word, wherever it was said");
    log.append(inAudit("", Verdict.WITHDRAWN, ""));
    assertEquals(List.of(), log.read().ofAudit("spring").current(), "whoever takes a mark back means all that they said of the value");
  }

  @Test
  void anAuditReportsInvalidLines() throws Exception {
    log().append(inAudit("spring", Verdict.RIGHT, ""));
    Files.writeString(file(), "{\"id\":", StandardOpenOption.APPEND);
    LogContent content = log().read();
    assertEquals(content.unreadable(), content.ofAudit("spring").unreadable());
    assertEquals(content.sha256(), content.ofAudit("spring").sha256());
  }

  @Test
  void partsOfAValueAreMarkedIndependently() throws Exception {
    CorrectionLog log = log();
    for (String part : List.of("polarity", "area")) {
      log.append(Marks.mark("Ann", "point", Optional.of("p1"), Verdict.WRONG, Optional.of(part), Map.of(),
          Map.of(part, part.equals("area") ? "staying-safe" : "mixed"), ""));
    }
    assertEquals(2, log.current().size());
    log.append(Marks.mark("Ann", "point", "p1", Verdict.WITHDRAWN, Map.of(), Map.of()));
    assertEquals(List.of(), log.current(), "taken back as a whole");
  }

  @Test
  void aMissedValueIsReplacedAndWithdrawnByTheIdOfItsMark() throws Exception {
    CorrectionLog log = log();
    Correction first = log.append(missed(Optional.empty(), "Visits are on time."));
    log.append(missed(Optional.empty(), "Visits are late."));
    assertEquals(2, log.current().size());
    log.append(missed(Optional.of(first.id()), "Most visits are on time."));
    assertEquals(List.of("Visits are late.", "Most visits are on time."), log.current().stream().map(c -> c.is().get("text")).toList());
    log.append(Marks.mark("Ann", "point", first.id(), Verdict.WITHDRAWN, Map.of(), Map.of()));
    assertEquals(1, log.current().size());
  }

  private static Correction missed(Optional<String> replaced, String text) {
    return Marks.mark("Ann", "point", replaced, Verdict.MISSED, Optional.empty(), Map.of(), Map.of("text", text), "");
  }

  @Test
  void mergingAddsNewMarksAndOrdersByTime() throws Exception {
    CorrectionLog log = log();
    log.append(Marks.date("Ann", 2));
    CorrectionLog other = CorrectionLog.open(folder.resolve("other.jsonl"));
    other.append(Marks.mark("Ann", "date", Optional.of(Marks.LETTER + "-f-date-1"), Verdict.WRONG, Optional.empty(),
        Map.of("value", "2008-12-17"), Map.of("value", "2001-01-01"), "2020-01-01T00:00:00Z"));
    other.append(Marks.date("Bob", 4));

    assertEquals(2, log.merge(other.read()));
    assertEquals(0, log.merge(other.read()), "once");
    assertEquals(3, log.read().all().size());
    assertEquals(List.of("2008-01-02", "2008-01-04"), log.current().stream().map(c -> c.is().get("value")).toList(),
        "what somebody said earlier does not replace what they say now");
  }

  @Test
  void threadsAndProcessesAddToOneFile() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (String name : List.of("x", "y")) {
      processes.add(process(name, 40, folder.resolve("said " + name)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Correction>> made = threads.invokeAll(IntStream.range(0, 40)
        .<Callable<Correction>>mapToObj(i -> () -> log().append(Marks.date("thread" + i, 1 + i % 28))).toList());
    for (Future<Correction> each : made) {
      each.get();
    }
    threads.shutdown();
    for (Process process : processes) {
      assertEquals(0, process.waitFor());
    }
    LogContent content = log().read();
    assertEquals(List.of(), content.unreadable());
    assertEquals(120, content.all().stream().map(Correction::who).distinct().count());
  }

  private Process process(String name, int marks, Path said) throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
        LogWriter.class.getName(), file().toString(), name, "" + marks)
        .redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  @Test
  void aKilledProcessLosesNoReportedMark() throws Exception {
    Path said = folder.resolve("said");
    Process killed = process("k", 1_000_000, said);
    while (killed.isAlive() && (!Files.exists(said) || Files.readAllLines(said).size() < 25)) {
      Thread.sleep(5);
    }
    killed.destroyForcibly().waitFor();
    List<String> lines = Files.readAllLines(said);
    log().append(Marks.date("after", 1));
    LogContent content = log().read();
    assertTrue(who(content.all()).containsAll(lines.subList(0, lines.size() - 1)), "the last name may have been cut off");
    assertTrue(content.unreadable().size() <= 1);
    assertEquals("after", content.all().get(content.all().size() - 1).who());
  }

  /** Accepts this many bytes, then the disk is full. */
  private static final class FullDisk implements CorrectionLog.Opener {
    private final int room;

    FullDisk(int room) {
      this.room = room;
    }

    @Override
    public CorrectionLog.Appending open(Path file) throws IOException {
      return new CorrectionLog.Appending() {
        private int left = room;

        @Override
        public int write(ByteBuffer bytes) throws IOException {
          if (left == 0) {
            throw new IOException("No space left on device");
          }
          byte[] taken = new byte[Math.min(left, bytes.remaining())];
          bytes.get(taken);
          Files.write(file, taken, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
          left -= taken.length;
          return taken.length;
        }

        @Override
        public void force() {}

        @Override
        public boolean isOpen() {
          return true;
        }

        @Override
        public void close() {}
      };
    }
  }

  @Test
  void aFullDiskLeavesTheFileUnchangedAndIsReported() throws Exception {
    log().append(Marks.date("Ann", 1));
    byte[] before = Files.readAllBytes(file());
    for (int room : List.of(0, 1, 100)) {
      CorrectionException full = assertThrows(
          CorrectionException.class, () -> new CorrectionLog(file(), new FullDisk(room)).append(Marks.date("Bob", 2)));
      assertTrue(full.getMessage().contains("No space left on device. Nothing was recorded"), full.getMessage());
      assertArrayEquals(before, Files.readAllBytes(file()));
    }
  }

  @Test
  void aFullDeviceIsReported() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Files.createSymbolicLink(file(), Path.of("/dev/full"));
    CorrectionException full = assertThrows(CorrectionException.class, () -> log().append(Marks.date("Bob", 2)));
    assertTrue(full.getMessage().contains("Nothing was recorded"), full.getMessage());
  }

  static Stream<Correction> wrong() {
    String value = Marks.LETTER + "-p-01234567";
    return Stream.of(
        Marks.mark("", "date", value, Verdict.RIGHT, Map.of(), Map.of()),
        Marks.mark("Ann", "colour", value, Verdict.RIGHT, Map.of(), Map.of()),
        Marks.mark("Ann", "date", value, Verdict.WRONG, Map.of(), Map.of("value", "17/12/2008")),
        Marks.mark("Ann", "date", value, Verdict.WRONG, Map.of(), Map.of("value", "2008-02-30")),
        Marks.mark("Ann", "point", value, Verdict.WRONG, Map.of(), Map.of("polarity", "good")),
        Marks.mark("Ann", "point", value, Verdict.WRONG, Map.of(), Map.of("trend", "improving")),
        Marks.mark("Ann", "point", value, Verdict.WRONG, Map.of(), Map.of("text", " ")),
        Marks.mark("Ann", "point", value, Verdict.WRONG, Map.of(), Map.of("text", "x".repeat(200_000))),
        Marks.mark("Ann", "point", Optional.empty(), Verdict.MISSED, Optional.empty(), Map.of(), Map.of(), ""),
        Marks.mark("Ann", "point", Optional.empty(), Verdict.WRONG, Optional.empty(), Map.of(), Map.of("text", "a"), ""),
        Marks.mark("Ann", "page", Optional.empty(), Verdict.RIGHT, Optional.empty(), Map.of(), Map.of(), ""));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(Correction mark) {
    CorrectionException e = assertThrows(CorrectionException.class, () -> log().append(mark));
    assertTrue(e.getMessage().startsWith("The correction cannot be recorded: ") && e.getMessage().endsWith("."), e.getMessage());
    assertFalse(Files.exists(file()));
  }
}
