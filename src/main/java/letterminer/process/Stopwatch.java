package letterminer.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Measures a child process by two clocks: the processor time it has used, and the time that has passed. Limits
 * are set in processor time, because time that passes depends on what else the machine does: under load the
 * same file would be given up in one run and read in the next. The wall clock catches what hangs and does not even
 * wait for the processor, after {@value #IDLE_FACTOR} times as long; and in the end, after {@value #BUSY_FACTOR}
 * times as long, everything.
 *
 * <p>Safe for use by several threads: one calls {@link #look}, any may take a {@link Mark}.
 */
public final class Stopwatch {
  private static final int IDLE_FACTOR = 10;
  private static final int BUSY_FACTOR = 100;

  /** A child that uses less than this share of the time that passes does not work, or is crowded out. */
  private static final double IDLE_SHARE = 0.005;

  private final Process process;
  private final boolean measured;
  private volatile long used;

  /**
   * A moment in the life of a child.
   *
   * @param wall {@link System#nanoTime} at that moment
   * @param used processor time until then, in nanoseconds
   */
  public record Mark(long wall, long used) {}

  private Stopwatch(Process process, boolean measured) {
    this.process = process;
    this.measured = measured;
  }

  /** Measures a process. Where the system does not say how much processor time it used, the wall clock decides. */
  public static Stopwatch of(Process process) {
    return new Stopwatch(process, process.info().totalCpuDuration().isPresent());
  }

  /** Asks the system again; to be called a few times a second. */
  public void look() {
    used = measured ? process.info().totalCpuDuration().map(Duration::toNanos).orElse(used) : System.nanoTime();
  }

  /** This moment, as of the last look. */
  public Mark mark() {
    return new Mark(System.nanoTime(), used);
  }

  /**
   * Whether a child has taken too long since a moment, as of the last look.
   *
   * @param limit in processor time
   * @return how long is too long, as a sentence has it; empty while it has time
   */
  public Optional<String> exceeded(Mark since, Duration limit) {
    long passed = System.nanoTime() - since.wall();
    long worked = used - since.used();
    // A process of several threads can use more processor time than passes; one document cannot.
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
   * Whether a thread of the child could run just now: with a low priority on a busy machine it may get next to
   * nothing of the processor for minutes. Only Linux says so; elsewhere the answer is no.
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
      return false; // It has ended meanwhile.
    }
    return false;
  }

  /** The state follows the name in brackets, which may hold anything: {@code 42 (main) R ...}. */
  private static boolean isRunnable(Path thread) throws IOException {
    String stat = new String(Files.readAllBytes(thread.resolve("stat")), StandardCharsets.ISO_8859_1);
    return stat.startsWith("R", stat.lastIndexOf(')') + 2);
  }

  private static String seconds(Duration time) {
    return time.toMillis() / 1000.0 + " seconds";
  }
}
