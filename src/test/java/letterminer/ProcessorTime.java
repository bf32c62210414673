package letterminer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Limits what a test may take by the processor time of its thread, so that the outcome does not depend on what
 * else the machine is doing. The clock is only looked at in case the thread waits for something that never comes.
 */
public final class ProcessorTime {
  /** How many times the processor time may pass by the clock. */
  private static final int WALL_CLOCK = 40;

  private static final long LOOK_EVERY_MILLIS = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** A piece of work without a result. */
  public interface Work {
    void run() throws Exception;
  }

  /** Runs work; fails, and leaves its thread behind, once it has used more processor time than the limit. */
  public static void assertWithin(Duration limit, Work work) {
    assertWithin(limit, () -> {
      work.run();
      return null;
    });
  }

  /** As above, with the result of the work. */
  public static <T> T assertWithin(Duration limit, Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> {
      try {
        result.complete(work.call());
      } catch (Throwable e) { // Assertions, too, belong to the test.
        result.completeExceptionally(e);
      }
      // A thread that has ended has no processor time any more.
      if (THREADS.getCurrentThreadCpuTime() > limit.toNanos()) {
        result.obtrudeException(tooLong(limit, "of processor time"));
      }
    }, "limited test");
    thread.setDaemon(true);
    thread.start();
    watch(thread, limit);
    return value(result);
  }

  private static void watch(Thread thread, Duration limit) {
    long lastMoment = System.nanoTime() + WALL_CLOCK * limit.toNanos();
    while (thread.isAlive()) {
      if (THREADS.getThreadCpuTime(thread.getId()) > limit.toNanos()) {
        throw stuck(thread, limit, "of processor time");
      }
      if (System.nanoTime() > lastMoment) {
        throw stuck(thread, limit.multipliedBy(WALL_CLOCK), "by the clock");
      }
      try {
        thread.join(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  private static AssertionError stuck(Thread thread, Duration limit, String of) {
    AssertionError error = tooLong(limit, of);
    error.setStackTrace(thread.getStackTrace()); // Where it is now is what one wants to know.
    thread.interrupt();
    return error;
  }

  private static AssertionError tooLong(Duration limit, String of) {
    return new AssertionError("not done within " + limit.toMillis() / 1000.0 + " seconds " + of);
  }

  private static <T> T value(CompletableFuture<T> result) {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new AssertionError("failed: " + e.getCause(), e.getCause());
    }
  }
}
