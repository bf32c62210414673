package letterminer.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import letterminer.process.Stopwatch;

/**
 * A worker process as its parent sees it. Several threads may have it read documents at once; when it ends,
 * each is told how.
 */
final class Worker implements AutoCloseable {
  private static final long END_WITHIN_SECONDS = 2;

  private final Process process;
  private final Limits limits;
  private final DataOutputStream out;
  private final Map<Long, Exchange> open = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final Stopwatch stopwatch;
  private final Stopwatch.Mark started;
  private volatile boolean ended;
  private volatile boolean overdue;

  /** Starts a process; {@link #awaitStart} tells whether it came up. */
  Worker(ProcessBuilder command, Limits limits) throws IOException {
    this.limits = limits;
    this.process = command.start();
    this.stopwatch = Stopwatch.of(process);
    this.started = stopwatch.mark();
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    Thread listener = new Thread(this::listen, "worker-" + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  /**
   * The version of the model that it uses, once it has started.
   *
   * @throws WorkerException if it ended before that, or had to be ended
   */
  String awaitStart() throws InterruptedException, WorkerException {
    try {
      return ready.get();
    } catch (ExecutionException e) {
      throw new WorkerException(overdue
          ? "the process that reads files did not start within " + limits.exchange().toSeconds()
              + " seconds of processor time (--exchange-limit)."
          : "the process that reads files could not start; it ended with status " + status() + ".");
    }
  }

  /** Whether it has started and can read documents. */
  boolean isUsable() {
    return ready.isDone() && !ready.isCompletedExceptionally() && !ended;
  }

  /** Whether it had started, and has ended since. */
  boolean isGone() {
    return ready.isDone() && !ready.isCompletedExceptionally() && ended;
  }

  /** Has a document read, and waits for what becomes of it. */
  Ending read(String name, byte[] content, String sha256) throws InterruptedException {
    Exchange exchange = new Exchange(stopwatch);
    long number = numbers.incrementAndGet();
    open.put(number, exchange);
    try {
      synchronized (out) {
        new Frame(Frame.Kind.DOCUMENT, number, name, sha256, content).write(out);
      }
    } catch (IOException e) {
      kill(); // It takes nothing any more; the listener will see it end.
    }
    if (ended) {
      exchange.end(Ending.lost(status()));
    }
    Ending ending = exchange.await();
    open.remove(number);
    return ending;
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      while (true) {
        Frame frame = Frame.read(in);
        Exchange exchange = open.get(frame.number());
        switch (frame.kind()) {
          case READY -> ready.complete(frame.name());
          case RESULT -> tell(exchange, e -> e.end(Ending.answered(frame.content())));
          case TAKEN -> tell(exchange, Exchange::taken);
          default -> tell(exchange, Exchange::sign);
        }
      }
    } catch (IOException e) {
      // It ended, closed its end, or talks nonsense; only in the first case it has a status of its own.
    }
    int status = status();
    ended = true;
    ready.completeExceptionally(new IOException("ended"));
    open.values().forEach(exchange -> exchange.end(Ending.lost(status)));
  }

  private static void tell(Exchange exchange, Consumer<Exchange> news) {
    if (exchange != null) {
      news.accept(exchange);
    }
  }

  /** Looks at the limits: a document that exceeds one ends, and the process with it. */
  void watch() {
    stopwatch.look();
    if (!ready.isDone() && stopwatch.exceeded(started, limits.exchange()).isPresent()) {
      overdue = true;
      kill();
      ready.completeExceptionally(new IOException("overdue")); // One that hangs in the system does not even end.
    }
    for (Exchange exchange : open.values()) {
      exchange.overdue(limits).ifPresent(clock -> {
        exchange.end(Ending.overdue(clock));
        kill();
      });
    }
  }

  @Override
  public String toString() {
    return "" + process.pid();
  }

  private void kill() {
    process.destroyForcibly();
  }

  private int status() {
    try {
      if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @Override
  public void close() {
    try {
      out.close(); // It ends by itself when its input does.
    } catch (IOException e) {
      // It is gone already.
    }
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
