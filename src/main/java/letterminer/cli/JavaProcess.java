package letterminer.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts our own program again, for one of its hidden commands. Whatever it writes stays in the folder of the
 * run's state, and its exit status says what happened to it.
 *
 * @param state a folder that is there
 */
record JavaProcess(Path state) {
  /** By its name: the class knows all commands, and some of them start processes. */
  private static final String MAIN = JavaProcess.class.getPackageName() + ".Main";

  /** Where the launcher says that it keeps classes ready to be mapped. */
  private static final String CLASSES = "letterminer.classes";

  /**
   * A process.
   *
   * @param memory its heap in megabytes
   * @param flags more flags for Java
   * @param words the command and its arguments
   */
  ProcessBuilder build(int memory, List<String> flags, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(
        "-Xmx" + memory + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-Xlog:disable", "-Xlog:all=error:stderr",
        "-XX:ErrorFile=" + state.resolve("crash-%p.log"),
        "-Djava.io.tmpdir=" + state, "-Djava.awt.headless=true"));
    command.addAll(flags);
    Optional.ofNullable(System.getProperty(DebugLog.FILE)).ifPresent(
        file -> command.add("-D" + DebugLog.FILE + "=" + file));
    Optional.ofNullable(System.getProperty(CLASSES)).filter(file -> new File(file).isFile()).ifPresent(
        file -> command.addAll(List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-D" + CLASSES + "=" + file)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    command.addAll(words);
    return new ProcessBuilder(command).redirectError(
        ProcessBuilder.Redirect.appendTo(state.resolve("worker.log").toFile()));
  }
}
