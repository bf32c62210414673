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
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

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
  private volatile boolean ended;

  /** Starts a process; {@link #awaitStart} tells whether it came up. */
  Worker(ProcessBuilder command, Limits limits) throws IOException {
    this.limits = limits;
    this.process = command.start();
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    Thread listener = new Thread(this::listen, "worker-" + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  /** The version of the model that it uses, once it has started. */
  String awaitStart() throws InterruptedException, WorkerException {
    try {
      return ready.get(limits.exchange().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new WorkerException("the process that reads files could not start; it ended with status " + status() + ".");
    } catch (TimeoutException e) {
      process.destroyForcibly();
      throw new WorkerException(
          "the process that reads files did not start within " + limits.exchange().toSeconds() + " seconds.");
    }
  }

  boolean hadStarted() {
    return ready.isDone() && !ready.isCompletedExceptionally();
  }

  boolean hasEnded() {
    return ended;
  }

  /** Has a document read, and waits for what becomes of it. */
  Ending read(String name, byte[] content, String sha256) throws InterruptedException {
    Exchange exchange = new Exchange();
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

  /** Looks at the clocks: a document that is over its time ends, and the process with it. */
  void watch() {
    for (Exchange exchange : open.values()) {
      exchange.overdue(limits).ifPresent(clock -> {
        exchange.end(Ending.overdue(clock));
        kill();
      });
    }
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
