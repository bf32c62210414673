package letterminer.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import letterminer.process.Stopwatch;

/** One document in a worker: how much of its limits it has used, and how it ends. */
final class Exchange {
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private final Stopwatch stopwatch;
  private final Stopwatch.Mark sent;

  private volatile boolean taken;

  /** When the worker began to read it, if it has. */
  private volatile Optional<Stopwatch.Mark> begun = Optional.empty();

  /** The time of the last message; initially the time of the start. */
  private volatile Stopwatch.Mark lastMessage;

  Exchange(Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
    this.sent = stopwatch.mark();
    this.lastMessage = sent;
  }

  /** The worker has received it, and reads others first. */
  void taken() {
    taken = true;
  }

  /** The worker has begun to read it, or still does. */
  void alive() {
    lastMessage = stopwatch.mark();
    if (begun.isEmpty()) {
      begun = Optional.of(lastMessage);
    }
  }

  void end(Ending how) {
    ending.complete(how);
  }

  Ending await() throws InterruptedException {
    try {
      return ending.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e); // It is always completed with a value.
    }
  }

  /** Which limit was exceeded, as part of a sentence. */
  Optional<String> overdue(Limits limits) {
    if (ending.isDone()) {
      return Optional.empty();
    }
    if (begun.isEmpty()) { // A document that waits for others has their limits.
      return taken ? Optional.empty() : over(sent, limits.exchange(), "was not accepted within");
    }
    return over(begun.get(), limits.document(), "was not finished within")
        .or(() -> over(lastMessage, limits.silence(), "showed no progress for"));
  }

  private Optional<String> over(Stopwatch.Mark since, Duration limit, String what) {
    return stopwatch.exceeded(since, limit).map(time -> what + " " + time);
  }
}
