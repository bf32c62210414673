package letterminer.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Measures the CPU time and the wall time of a child process. Timeouts are in CPU time, because wall time depends on
 * the load of the machine: the same file would time out in one run and be read in the next. Wall time catches a
 * process that hangs without waiting for the CPU, after {@value #IDLE_FACTOR} times the timeout, and any process
 * after {@value #BUSY_FACTOR} times the timeout.
 *
 * <p>Thread-safe: one thread calls {@link #look}, any may take a {@link Mark}.
 */
public final class Stopwatch {
  private static final int IDLE_FACTOR = 10;
  private static final int BUSY_FACTOR = 100;

  /** A child that uses less CPU time than this share of wall time is idle, or gets no CPU. */
  private static final double IDLE_SHARE = 0.005;

  private final Process process;
  private final boolean measured;
  private volatile long used;

  /**
   * A moment in the life of a child.
   *
   * @param wall {@link System#nanoTime} at that moment
   * @param used CPU time until then, in nanoseconds
   */
  public record Mark(long wall, long used) {}

  private Stopwatch(Process process, boolean measured) {
    this.process = process;
    this.measured = measured;
  }

  /** Measures a process. If the system does not report its CPU time, wall time is used. */
  public static Stopwatch of(Process process) {
    return new Stopwatch(process, process.info().totalCpuDuration().isPresent());
  }

  /** Updates the measurement; must be called a few times per second. */
  public void look() {
    used = measured ? process.info().totalCpuDuration().map(Duration::toNanos).orElse(used) : System.nanoTime();
  }

  /** The current moment, as of the last look. */
  public Mark mark() {
    return new Mark(System.nanoTime(), used);
  }

  /**
   * Whether a child has timed out since a moment, as of the last look.
   *
   * @param limit timeout in CPU time
   * @return the exceeded limit, as words of a sentence; empty if it has not timed out
   */
  public Optional<String> exceeded(Mark since, Duration limit) {
    long passed = System.nanoTime() - since.wall();
    long worked = used - since.used();
    // With several threads, a process can use more CPU time than wall time; a single document cannot.
    if (Math.min(passed, worked) > limit.toNanos()) {
      return Optional.of(seconds(limit) + " of processor time");
    }
    Duration idle = limit.multipliedBy(IDLE_FACTOR);
    if (passed > idle.toNanos() && worked < passed * IDLE_SHARE && !waitsForProcessor()) {
      return Optional.of(seconds(idle));
    }
    Duration last = limit.multipliedBy(BUSY_FACTOR);
    return passed > last.toNanos() ? Optional.of(seconds(last)) : Optional.empty();
  }

  /**
   * Whether a thread of the child is runnable: at low priority on a busy machine it may get almost no CPU for
   * minutes. Known on Linux only; false elsewhere.
   */
  private boolean waitsForProcessor() {
    Path threads = Path.of("/proc", "" + process.pid(), "task");
    if (!Files.isDirectory(threads)) {
      return false;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
      for (Path thread : all) {
        if (isRunnable(thread)) {
          return true;
        }
      }
    } catch (IOException e) {
      return false; // It has ended in the meantime.
    }
    return false;
  }

  /** The state follows the name in brackets, which may contain anything: {@code 42 (main) R ...}. */
  private static boolean isRunnable(Path thread) throws IOException {
    String stat = new String(Files.readAllBytes(thread.resolve("stat")), StandardCharsets.ISO_8859_1);
    return stat.startsWith("R", stat.lastIndexOf(')') + 2);
  }

  private static String seconds(Duration time) {
    return time.toMillis() / 1000.0 + " seconds";
  }
}
