package letterminer.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.worker.WorkerPool;

/**
 * Starts our own program as a worker. Whatever it writes stays in the folder of the run's state, and what
 * happens to it is told by its exit status.
 */
final class WorkerProcess implements WorkerPool.WorkerCommand {
  /** Where the launcher says that it keeps classes ready to be mapped. */
  private static final String CLASSES = "letterminer.classes";

  private final Path state;
  private final List<String> arguments;

  /**
   * Makes a command.
   *
   * @param state a folder that is there
   * @param arguments of the worker command
   */
  WorkerProcess(Path state, List<String> arguments) {
    this.state = state;
    this.arguments = List.copyOf(arguments);
  }

  @Override
  public ProcessBuilder build(int threads, int memory) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(virtualMachine(memory));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "worker"));
    command.addAll(arguments);
    command.addAll(List.of("--threads", "" + threads));
    return new ProcessBuilder(command).redirectError(
        ProcessBuilder.Redirect.appendTo(state.resolve("worker.log").toFile()));
  }

  private List<String> virtualMachine(int memory) {
    List<String> flags = new ArrayList<>(List.of(
        "-Xmx" + memory + "m", "-Xms32m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-Xlog:disable", "-Xlog:all=error:stderr",
        "-XX:ErrorFile=" + state.resolve("crash-%p.log"),
        "-Djava.io.tmpdir=" + state, "-Djava.awt.headless=true"));
    Optional.ofNullable(System.getProperty(CLASSES)).filter(file -> new File(file).isFile()).ifPresent(
        file -> flags.addAll(List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-D" + CLASSES + "=" + file)));
    return flags;
  }
}
