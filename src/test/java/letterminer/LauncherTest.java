package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a tree of its own, where {@code java} and {@code mvn} are scripts: whatever is missing or goes
 * wrong, it says what, ends with 2, and the next start works.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
class LauncherTest {
  /** Builds by making a file, and leaves a mark for each time it is called. */
  private static final String MAVEN = """
      #!/bin/sh
      echo called >>"$MARKS/mvn"
      echo $$ >"$MARKS/mvn-process"
      for word; do case $word in -Dbuild.folder=*) folder=${word#*=} ;; esac; done
      echo '[INFO] --- maven-compiler-plugin:3.14.0:compile (default-compile) @ letterminer ---'
      [ ! -f "$MARKS/slow" ] || { echo half >"$folder/letterminer.jar"; sleep "$(cat "$MARKS/slow")"; }
      [ ! -f "$MARKS/broken" ] || { echo "[ERROR] $(cat "$MARKS/broken")"; exit 1; }
      echo whole >"$folder/letterminer.jar"
      """;

  /** Says what it was asked to run, and does not start where Java would not. */
  private static final String JAVA = """
      #!/bin/sh
      case "$JAVA_TOOL_OPTIONS" in *UseG1GC*) echo 'Conflicting collector combinations'; exit 1 ;; esac
      [ "$(ulimit -v)" = unlimited ] || { echo 'Could not reserve enough space for object heap'; exit 1; }
      case "$*" in
        *-version*) echo 'openjdk version "17.0.1" 2021-10-19' >&2 ;;
        *-Xshare:dump*) for word; do case $word in -XX:SharedArchiveFile=*) echo classes >"${word#*=}" ;; esac; done ;;
        *-jar*)
          for word; do case $word in *letterminer.jar) jar=$(cat "$word") ;; esac; done
          echo "ran $jar; LC_ALL=$LC_ALL; $*"
          ;;
      esac
      """;

  @TempDir Path folder;
  private Path tree;
  private Path programs;
  private Path marks;

  @BeforeEach
  void aTreeOfItsOwn() throws IOException {
    tree = tree("tree");
    programs = Files.createDirectory(folder.resolve("programs"));
    marks = Files.createDirectory(folder.resolve("marks"));
    script(programs.resolve("mvn"), MAVEN);
    script(programs.resolve("java"), JAVA);
    script(programs.resolve("javac"), "#!/bin/sh\n");
  }

  private Path tree(String name) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("models"));
    Files.writeString(home.resolve("pom.xml"), "");
    script(home.resolve("letterminer"), Files.readString(Path.of("letterminer")));
    return home;
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What it said on both outputs, and its status. */
  private record Said(String text, int status) {}

  private ProcessBuilder launcher(String... environment) {
    ProcessBuilder builder = new ProcessBuilder(tree.resolve("letterminer").toString(), "show", "letter.pdf");
    return prepared(builder, environment);
  }

  private ProcessBuilder prepared(ProcessBuilder builder, String... environment) {
    builder.environment().keySet().removeIf(
        name -> name.startsWith("JAVA") || name.startsWith("JDK") || name.startsWith("LC_"));
    builder.environment().put("PATH", programs + ":/usr/bin:/bin");
    builder.environment().put("MARKS", marks.toString());
    builder.environment().put("LANG", "C.UTF-8");
    for (String value : environment) {
      builder.environment().put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
    }
    return builder.redirectErrorStream(true);
  }

  private Said run(String... environment) throws Exception {
    return said(launcher(environment).start());
  }

  private static Said said(Process process) throws Exception {
    String text = new String(process.getInputStream().readAllBytes());
    return new Said(text, process.waitFor());
  }

  private static void assertFails(Said said, String... words) {
    assertEquals(2, said.status(), said.text());
    for (String word : words) {
      assertTrue(said.text().contains(word), said.text());
    }
    assertFalse(said.text().contains("ran "), said.text());
  }

  private static void assertRuns(Said said) {
    assertEquals(0, said.status(), said.text());
    assertTrue(said.text().contains("ran whole;"), said.text());
    assertTrue(said.text().contains("show letter.pdf"), said.text());
  }

  private long builds() throws IOException {
    return Files.exists(marks.resolve("mvn")) ? Files.readAllLines(marks.resolve("mvn")).size() : 0;
  }

  private List<String> leftBehind() throws IOException {
    try (Stream<Path> files = Files.list(tree.resolve("target"))) {
      return files.map(f -> f.getFileName().toString())
          .filter(name -> name.startsWith("scratch") || name.startsWith("building")).toList();
    }
  }

  @Test
  void itBuildsOnceAndSaysHowLongThatTakesAndWhatItDoes() throws Exception {
    Said first = run();
    assertRuns(first);
    assertTrue(first.text().contains("1 to 3 minutes") && first.text().contains("75 MB"), first.text());
    assertTrue(first.text().contains("compiling"), first.text());
    Said second = run();
    assertRuns(second);
    assertFalse(second.text().contains("letterminer: "), second.text());
    assertEquals(1, builds());
    assertEquals(List.of(), leftBehind());
  }

  @Test
  void changedSourcesAreBuiltAgain() throws Exception {
    run();
    Path pom = Files.writeString(tree.resolve("pom.xml"), "changed");
    Files.setLastModifiedTime(pom, FileTime.from(Instant.now().plusSeconds(60)));
    Said again = run();
    assertRuns(again);
    assertTrue(again.text().contains("sources have changed"), again.text());
    assertEquals(2, builds());
  }

  @Test
  void aFailedBuildSaysWhyAndTheNextStartTriesAgain() throws Exception {
    Files.writeString(marks.resolve("broken"), "cannot find symbol");
    assertFails(run(), "cannot find symbol", "the build failed", "build.log");
    Files.writeString(marks.resolve("broken"), "Could not transfer artifact: repo.maven.apache.org: Unknown host");
    assertFails(run(), "Check the network");
    Files.delete(marks.resolve("broken"));
    assertRuns(run());
    assertEquals(List.of(), leftBehind());
  }

  /** By Ctrl-C, by a polite signal, or for good: what was half made is not run, and the next start builds. */
  @Test
  void stoppedWhileItBuildsItWorksTheNextTime() throws Exception {
    for (String signal : List.of("TERM", "INT", "KILL")) {
      Files.deleteIfExists(tree.resolve("target/letterminer.jar"));
      Files.writeString(marks.resolve("slow"), "30");
      Files.deleteIfExists(marks.resolve("mvn-process"));
      Process process = launcher().redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      long maven = maven();
      signal(process.pid(), signal);
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), signal);
      assertTrue(process.exitValue() > 128, signal + ": " + process.exitValue());
      if (!signal.equals("KILL")) {
        assertFalse(ProcessHandle.of(maven).map(ProcessHandle::isAlive).orElse(false), signal + ": Maven goes on");
        assertEquals(List.of(), leftBehind(), signal);
      }
      Files.delete(marks.resolve("slow"));
      assertRuns(run());
      assertEquals(List.of(), leftBehind(), signal);
      ProcessHandle.of(maven).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /** The process of a build that has begun. */
  private long maven() throws Exception {
    Path process = marks.resolve("mvn-process");
    while (!Files.exists(process) || Files.readString(process).isBlank()) {
      Thread.sleep(20);
    }
    return Long.parseLong(Files.readString(process).strip());
  }

  private static void signal(long process, String signal) throws Exception {
    assertEquals(0, new ProcessBuilder("kill", "-" + signal, "" + process).start().waitFor());
  }

  @Test
  void ofTwoFirstStartsAtOnceOneBuildsAndTheOtherWaits() throws Exception {
    Files.writeString(marks.resolve("slow"), "1");
    Process first = launcher().start();
    Process second = launcher().start();
    assertRuns(said(first));
    assertRuns(said(second));
    assertEquals(1, builds());
    assertEquals(List.of(), leftBehind());
  }

  @Test
  void aWrongJavaIsNamed() throws Exception {
    assertFails(run("JAVA_HOME=/no/such/folder"), "JAVA_HOME is /no/such/folder", "17 or later");
    Path old = Files.createDirectories(folder.resolve("old/bin"));
    script(old.resolve("java"), JAVA);
    Files.writeString(folder.resolve("old/release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=\"1.8.0_412\"\n");
    assertFails(run("JAVA_HOME=" + folder.resolve("old")), "is Java 8", "17 or later");
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"21\"\n");
    assertFails(run("JAVA_HOME=" + folder.resolve("old")), "no compiler");
    script(old.resolve("javac"), "#!/bin/sh\n");
    assertRuns(run("JAVA_HOME=" + folder.resolve("old")));
    script(programs.resolve("java"), "#!/bin/sh\necho 'no runtime present'; exit 1\n");
    assertFails(run(), "does not start", "no runtime present");
  }

  @Test
  void aMissingMavenIsNamed() throws Exception {
    Files.delete(programs.resolve("mvn"));
    ProcessBuilder builder = launcher();
    Path few = Files.createDirectory(folder.resolve("few"));
    for (String tool : List.of("bash", "readlink", "find", "mkdir", "rm", "cat", "env")) {
      script(few.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
    }
    builder.environment().put("PATH", programs + ":" + few);
    assertFails(said(builder.start()), "there is no mvn");
  }

  @Test
  void whatJavaDoesNotStartWithIsNamed() throws Exception {
    assertRuns(run());
    assertFails(run("JAVA_TOOL_OPTIONS=-XX:+UseG1GC"), "JAVA_TOOL_OPTIONS", "Conflicting collector");
    assertRuns(run("JAVA_TOOL_OPTIONS=-Dsome=thing"));
    ProcessBuilder limited = prepared(new ProcessBuilder(
        "bash", "-c", "ulimit -v 500000; exec '" + tree.resolve("letterminer") + "' show letter.pdf"));
    assertFails(said(limited.start()), "ulimit -v", "500000 kB");
  }

  @Test
  void aFolderThatJavaCannotNameIsRefused() throws Exception {
    tree = tree("a:b");
    assertFails(run(), "':' in its name");
    assertEquals(0, builds());
  }

  @Test
  void noFolderForTemporaryFilesIsNeeded() throws Exception {
    assertRuns(run("TMPDIR=/no/such/folder"));
  }

  @Test
  void aLocaleThatIsNotInstalledIsReplaced() throws Exception {
    assertTrue(run("LANG=xx_XX.UTF-8").text().contains("LC_ALL=C.UTF-8;"));
    assertTrue(run("LANG=C").text().contains("LC_ALL=C.UTF-8;"));
    assertTrue(run("LANG=C.UTF-8").text().contains("LC_ALL=;"));
  }
}
