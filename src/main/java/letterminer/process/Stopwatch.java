package letterminer.process;

import java.time.Duration;
import java.util.Optional;

/**
 * Measures a child process by two clocks: the processor time it has used, and the time that has passed. Limits
 * are set in processor time, because time that passes depends on what else the machine does: under load the
 * same file would be given up in one run and read in the next. The wall clock catches what hangs without using
 * the processor, after {@value #IDLE_FACTOR} times as long; and in the end, after {@value #BUSY_FACTOR} times as
 * long, everything.
 *
 * <p>Safe for use by several threads: one calls {@link #look}, any may take a {@link Mark}.
 */
public final class Stopwatch {
  private static final int IDLE_FACTOR = 10;
  private static final int BUSY_FACTOR = 100;

  /** A child that uses less than this share of the time that passes does not work; one that is crowded out uses more. */
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
    Duration last = limit.multipliedBy(worked < passed * IDLE_SHARE ? IDLE_FACTOR : BUSY_FACTOR);
    return passed > last.toNanos() ? Optional.of(seconds(last)) : Optional.empty();
  }

  private static String seconds(Duration time) {
    return time.toMillis() / 1000.0 + " seconds";
  }
}
