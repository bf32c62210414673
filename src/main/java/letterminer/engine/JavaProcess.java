package letterminer.engine;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts our own program again, for one of its hidden commands. Whatever it writes stays in the folder of the
 * run's state, and its exit status says what happened to it.
 *
 * @param state a folder that is there
 * @param classPath where the program and its libraries are
 */
public record JavaProcess(Path state, String classPath) {
  /** The property that names the file for messages to developers; processes write to the same. */
  public static final String DEBUG_FILE = "letterminer.debug";

  /** Where the launcher says that it keeps classes ready to be mapped. */
  private static final String CLASSES = "letterminer.classes";

  /** By name, because the commands are above everything else. */
  private static final String PROGRAM = "letterminer.cli.Main";

  /** The program as this process has it. */
  public JavaProcess(Path state) {
    this(state, ownClassPath());
  }

  /**
   * An engine such as Spark loads our jar by a class loader of its own: then the jar, which has its libraries in it, is
   * all it takes, and what the engine was started with is not needed.
   */
  private static String ownClassPath() {
    String all = System.getProperty("java.class.path");
    try {
      File own = new File(JavaProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      boolean listed = List.of(all.split(File.pathSeparator)).stream()
          .anyMatch(part -> new File(part).getAbsoluteFile().equals(own.getAbsoluteFile()));
      return listed || !own.isFile() ? all : own.getPath();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return all; // Not from a file.
    }
  }

  /**
   * A process.
   *
   * @param memory its heap in megabytes
   * @param flags more flags for Java
   * @param words the command and its arguments
   */
  public ProcessBuilder build(int memory, List<String> flags, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(
        "-Xmx" + memory + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-Xlog:disable", "-Xlog:all=error:stderr",
        "-XX:ErrorFile=" + state.resolve("crash-%p.log"),
        "-Djava.io.tmpdir=" + state, "-Djava.awt.headless=true"));
    command.addAll(flags);
    Optional.ofNullable(System.getProperty(DEBUG_FILE)).ifPresent(
        file -> command.add("-D" + DEBUG_FILE + "=" + file));
    Optional.ofNullable(System.getProperty(CLASSES)).filter(file -> new File(file).isFile()).ifPresent(
        file -> command.addAll(List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-D" + CLASSES + "=" + file)));
    command.addAll(List.of("-cp", classPath, PROGRAM));
    command.addAll(words);
    return new ProcessBuilder(command).redirectError(
        ProcessBuilder.Redirect.appendTo(state.resolve("worker.log").toFile()));
  }
}
