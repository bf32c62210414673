package letterminer.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts our own program again, for one of its hidden commands. Its output stays in the folder of the
 * run's state, and its exit status shows what happened to it.
 *
 * @param state an existing folder
 * @param classPath class path of the program and its libraries
 */
public record JavaProcess(Path state, String classPath) {
  /** The property that names the file for debug messages; all processes write to the same file. */
  public static final String DEBUG_FILE = "letterminer.debug";

  /** The launcher's setting for the archive of preloaded classes. */
  private static final String CLASSES = "letterminer.classes";

  /** By name, because the commands are the top layer. */
  private static final String PROGRAM = "letterminer.cli.Main";

  /** The program as this process runs it. */
  public JavaProcess(Path state) {
    this(state, ownClassPath());
  }

  /**
   * A jar that contains the libraries is sufficient by itself: an engine such as Spark has hundreds of others beside it, or
   * loads it with a class loader of its own.
   */
  private static String ownClassPath() {
    String all = System.getProperty("java.class.path");
    try {
      File own = placeOf(JavaProcess.class);
      return own.isFile() && own.equals(placeOf(ObjectMapper.class)) ? own.getPath() : all;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return all; // Not loaded from a file.
    }
  }

  private static File placeOf(Class<?> type) throws URISyntaxException {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
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
