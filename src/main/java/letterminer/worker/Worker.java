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
 * A worker process as seen by its parent. Several threads may let it read documents at once; when it ends,
 * each thread receives the reason.
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

  /** Starts a process; {@link #awaitStart} returns once it is ready. */
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
   * Waits for the start; returns the version of the model that the worker uses.
   *
   * @throws WorkerException if the process ended before, or had to be killed
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

  /** Whether it had started and has ended since. */
  boolean isGone() {
    return ready.isDone() && !ready.isCompletedExceptionally() && ended;
  }

  /** Has a document read, and waits for the outcome. */
  Ending read(String name, byte[] content, String sha256) throws InterruptedException {
    Exchange exchange = new Exchange(stopwatch);
    long number = numbers.incrementAndGet();
    open.put(number, exchange);
    try {
      synchronized (out) {
        new Frame(Frame.Kind.DOCUMENT, number, name, sha256, content).write(out);
      }
    } catch (IOException e) {
      kill(); // It accepts no more input; the listener will see it end.
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
          case RESULT -> inform(exchange, e -> e.end(Ending.answered(frame.content())));
          case TAKEN -> inform(exchange, Exchange::taken);
          default -> inform(exchange, Exchange::alive);
        }
      }
    } catch (IOException e) {
      // It ended, closed its output, or sent nonsense; only in the first case does it have its own exit status.
    }
    int status = status();
    ended = true;
    ready.completeExceptionally(new IOException("ended"));
    open.values().forEach(exchange -> exchange.end(Ending.lost(status)));
  }

  private static void inform(Exchange exchange, Consumer<Exchange> news) {
    if (exchange != null) {
      news.accept(exchange);
    }
  }

  /** Checks the limits: a document that exceeds one ends, and the process with it. */
  void watch() {
    stopwatch.look();
    if (!ready.isDone() && stopwatch.exceeded(started, limits.exchange()).isPresent()) {
      overdue = true;
      kill();
      ready.completeExceptionally(new IOException("overdue")); // A process that hangs in a system call does not even end when killed.
    }
    for (Exchange exchange : open.values()) {
      exchange.overdue(limits).ifPresent(timeout -> {
        exchange.end(Ending.overdue(timeout));
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
      out.close(); // The process ends when its input ends.
    } catch (IOException e) {
      // It has already ended.
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
