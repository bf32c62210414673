package letterminer.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.records.FileRecord;

/**
 * A worker whose parser does what a document asks: {@code loop}, {@code creep} (never ends, but
 * reports progress), {@code sleep} (hangs without using the processor), {@code work} (uses the processor for
 * a second and a half), {@code memory}, {@code stack}, {@code throw}, {@code exit}, {@code halt} (as a killed
 * process does), {@code chatter} (breaks the frames), {@code slow} (half a second), {@code
 * steady} (three seconds, with progress messages); anything else is read normally.
 */
public final class FaultyWorker {
  private FaultyWorker() {}

  /** Serves with as many threads as the argument says. */
  public static void main(String[] args) {
    new WorkerServer(System.in, System.out, FaultyWorker::mine, Integer.parseInt(args[0])).run("double");
  }

  /** The command that starts it. */
  static ProcessBuilder command(int threads, int memory) {
    return new ProcessBuilder(
        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + memory + "m", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-cp", System.getProperty("java.class.path"), FaultyWorker.class.getName(), "" + threads)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static FileRecord mine(String name, byte[] content, String sha256, Runnable pulse) {
    String order = new String(content, StandardCharsets.UTF_8);
    switch (order.split(" ")[0]) {
      case "loop" -> loop();
      case "creep" -> creep(pulse);
      case "sleep" -> sleep(1_000_000);
      case "work" -> work(600);
      case "memory" -> fill();
      case "stack" -> {
        try {
          deeper(0);
        } catch (StackOverflowError e) { // As the program's own reader does.
          return FileRecord.of(LetterFile.failed(Problem.of(ProblemCode.FILE_FAILED, "" + e)));
        }
      }
      case "throw" -> throw new IllegalStateException("as told");
      case "exit" -> System.exit(7);
      case "halt" -> Runtime.getRuntime().halt(137);
      case "chatter" -> System.out.println("a library that prints");
      case "slow" -> sleep(500);
      case "steady" -> {
        for (int i = 0; i < 30; i++) {
          sleep(100);
          pulse.run();
        }
      }
      default -> { }
    }
    return FileRecord.of(LetterFile.failed(Problem.of(ProblemCode.NO_LETTER, "Read: " + order + ".")));
  }

  private static void loop() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void creep(Runnable pulse) {
    while (true) {
      work(20);
      pulse.run();
    }
  }

  /** As long as it takes for this thread to use so much processor time. */
  private static void work(int millis) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + millis * 1_000_000L;
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void fill() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 20]);
    }
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + depth;
  }
}
