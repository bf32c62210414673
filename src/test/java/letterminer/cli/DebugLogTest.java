package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debug messages are written on request, by every process of a run. */
class DebugLogTest {
  private static final Path LETTER = Path.of("corpus/letters/apa-2008-12-17-westmarsh.pdf");

  @TempDir Path folder;

  /** What a program of its own said on both outputs, and its status. */
  private record Said(String text, int status) {}

  private static Said run(Object... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
    Arrays.stream(args).map(Object::toString).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(text, process.waitFor());
  }

  @Test
  void theOptionIsFoundAtAnyPosition() {
    assertEquals(Optional.empty(), DebugLog.wanted(new String[] {"show", "letter.pdf"}));
    assertEquals(Optional.of(Path.of("a.log")), DebugLog.wanted(new String[] {"show", "--debug", "a.log", "letter.pdf"}));
    assertEquals(Optional.of(Path.of("a.log")), DebugLog.wanted(new String[] {"show", "letter.pdf", "--debug=a.log"}));
    assertEquals(Optional.empty(), DebugLog.wanted(new String[] {"show", "--", "--debug=a.log"}));
    assertEquals(Optional.empty(), DebugLog.wanted(new String[] {"show", "--debug"}));
  }

  @Tag("slow")
  @Test
  void showIsQuietUnlessAskedAndThenSaysWhatEachStepDid() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4\n1 0 obj\n<< /Type /Catalog");
    Said quiet = run("show", broken);
    assertEquals(1, quiet.status(), quiet.text());
    assertEquals(1, quiet.text().lines().count(), quiet.text());

    Path log = folder.resolve("debug.log");
    assertEquals(0, run("show", LETTER, "--debug", log).status());
    assertEquals(quiet, run("show", broken, "--debug", log));
    String text = Files.readString(log);
    assertTrue(text.contains(" DEBUG letterminer.Letterminer: apa-2008-12-17-westmarsh.pdf: 1 letters; READ "), text);
    assertTrue(text.contains("profile apa-2008 with "), text);
    assertTrue(text.contains("\tat org.apache.pdfbox."), "the stack trace of what PDFBox threw:\n" + text);
    assertTrue(text.contains(" org.apache.pdfbox."), text);
    assertFalse(text.contains("Dear"), "no text of a letter");
  }

  @Tag("slow")
  @Test
  void workersOfARunWriteToTheSameFile() throws Exception {
    Path log = folder.resolve("debug.log");
    Said said = run("extract", LETTER, "-o", folder.resolve("out"), "--quiet", "--debug", log);
    assertEquals(new Said("", 0), said);
    List<String> lines = Files.readAllLines(log);
    assertTrue(lines.stream().anyMatch(l -> l.contains(" letterminer.worker.WorkerPool: worker ")), "" + lines);
    assertTrue(lines.stream().anyMatch(l -> l.contains(" reader-1 DEBUG letterminer.Letterminer: apa-2008")), "" + lines);
  }

  @Tag("slow")
  @Test
  void aFileThatCannotBeWrittenIsNamed() throws Exception {
    Said said = run("show", LETTER, "--debug", folder.resolve("no/such/folder/debug.log"));
    assertEquals(2, said.status());
    assertTrue(said.text().startsWith("letterminer: the file of --debug cannot be written: there is no folder "), said.text());
    assertEquals(1, said.text().lines().count(), said.text());
  }
}
