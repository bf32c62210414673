package letterminer.process;

import java.time.Duration;

/**
 * Measures a child process by two clocks: the processor time it has used, and the time that has passed. Limits
 * are set in processor time, because time that passes depends on what else the machine does: under load the
 * same file would be given up in one run and read in the next. A process that hangs without using the
 * processor is caught by the wall clock, with a limit that is {@value #PATIENCE} times as long.
 *
 * <p>Safe for use by several threads: one calls {@link #look}, any may take a {@link Mark}.
 */
public final class Stopwatch {
  /** How much longer than its processor time a child may take by the clock on the wall. */
  public static final int PATIENCE = 30;

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

  /** Which limit was exceeded. */
  public enum Exceeded {
    NEITHER,
    PROCESSOR,
    WALL
  }

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

  /** Whether more than a limit has been used since a moment, as of the last look. */
  public Exceeded exceeded(Mark since, Duration limit) {
    long passed = System.nanoTime() - since.wall();
    // A process of several threads can use more processor time than passes; one document cannot.
    if (Math.min(passed, used - since.used()) > limit.toNanos()) {
      return Exceeded.PROCESSOR;
    }
    return passed / PATIENCE > limit.toNanos() ? Exceeded.WALL : Exceeded.NEITHER;
  }
}
