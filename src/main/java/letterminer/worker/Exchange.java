package letterminer.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One document in a worker: its clocks, and how it ends. */
final class Exchange {
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private final long sent = System.nanoTime();

  private volatile boolean taken;

  /** Whether the worker has begun to read it, which gives the next two their meaning. */
  private volatile boolean begun;
  private volatile long start;

  /** The moment of the last sign of life; the first is the beginning. */
  private volatile long sign;

  /** The worker has it, and reads others first. */
  void taken() {
    taken = true;
  }

  /** The worker reads it, or still does. */
  void sign() {
    sign = System.nanoTime();
    if (!begun) {
      start = sign;
      begun = true;
    }
  }

  void end(Ending how) {
    ending.complete(how);
  }

  Ending await() throws InterruptedException {
    try {
      return ending.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e); // It is only ever completed with a value.
    }
  }

  /** Which clock has run out, as a sentence has it. */
  Optional<String> overdue(Limits limits) {
    long now = System.nanoTime();
    if (ending.isDone()) {
      return Optional.empty();
    }
    if (!begun) { // One that waits for others has their clocks.
      return taken ? Optional.empty() : over(now - sent, limits.exchange(), "was not taken in within");
    }
    return over(now - start, limits.document(), "was not done within")
        .or(() -> over(now - sign, limits.silence(), "showed no progress for"));
  }

  private static Optional<String> over(long nanos, Duration limit, String what) {
    return nanos > limit.toNanos() ? Optional.of(what + " " + limit.toMillis() / 1000.0 + " seconds") : Optional.empty();
  }
}
