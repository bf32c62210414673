package letterminer.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One document in a worker: its clocks, and how it ends. */
final class Exchange {
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private final long began = System.nanoTime();

  /** The moment of the last sign of life; the first is that the worker has the document. */
  private volatile long sign = began;

  private volatile boolean taken;

  void sign() {
    taken = true;
    sign = System.nanoTime();
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
    if (!taken) {
      return over(now - began, limits.exchange(), "was not taken in within");
    }
    return over(now - began, limits.document(), "was not done within")
        .or(() -> over(now - sign, limits.silence(), "showed no progress for"));
  }

  private static Optional<String> over(long nanos, Duration limit, String what) {
    return nanos > limit.toNanos() ? Optional.of(what + " " + limit.toMillis() / 1000.0 + " seconds") : Optional.empty();
  }
}
