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

  /**
   * Runs over fewer documents than this are over before the second compiler has paid for itself: with the first
   * alone a document takes about twice as long, but the second takes as much time as some hundred documents.
   */
  private static final int SHORT_RUN = 800;

  /** Nearly all that a document makes is garbage when it is done; a large young generation is seldom cleared. */
  private static final int YOUNG_PERCENT = 50;

  private final Path state;
  private final List<String> arguments;
  private final boolean shortRun;

  /**
   * Makes a command.
   *
   * @param state a folder that is there
   * @param arguments of the worker command
   * @param documents how many there are; 0 if that is not known
   */
  WorkerProcess(Path state, List<String> arguments, int documents) {
    this.state = state;
    this.arguments = List.copyOf(arguments);
    this.shortRun = documents > 0 && documents < SHORT_RUN;
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
        "-Xmx" + memory + "m", "-Xmn" + memory * YOUNG_PERCENT / 100 + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-Xlog:disable", "-Xlog:all=error:stderr",
        "-XX:ErrorFile=" + state.resolve("crash-%p.log"),
        "-Djava.io.tmpdir=" + state, "-Djava.awt.headless=true"));
    if (shortRun) {
      flags.add("-XX:TieredStopAtLevel=1");
    }
    Optional.ofNullable(System.getProperty(CLASSES)).filter(file -> new File(file).isFile()).ifPresent(
        file -> flags.addAll(List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-D" + CLASSES + "=" + file)));
    return flags;
  }
}
