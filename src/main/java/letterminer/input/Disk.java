package letterminer.input;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Accesses a disk that may never answer, such as a network folder whose server is gone. Such a call cannot be
 * interrupted, so a separate thread makes it, which is abandoned if necessary. Thread-safe.
 */
final class Disk {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The timeout after a first timeout, until the disk answers again: a folder may have thousands of files. */
  private static final int SHORTER = 20;

  private final Duration patience;
  private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
    Thread thread = new Thread(task, "disk");
    thread.setDaemon(true);
    return thread;
  });
  private volatile boolean silent;

  Disk() {
    this(PATIENCE);
  }

  Disk(Duration patience) {
    this.patience = patience;
  }

  /** A call to the disk. */
  interface Question<T> {
    /**
     * Makes the call.
     *
     * @param alive to be run after every answer
     */
    T ask(Runnable alive) throws IOException;
  }

  /** Thrown when the disk did not answer. */
  static final class NoAnswerException extends IOException {
    private static final long serialVersionUID = 1;

    NoAnswerException(Duration waited) {
      super("the disk or network folder did not answer within " + waited.toMillis() / 1000.0 + " seconds");
    }
  }

  /**
   * Makes a call and waits as long as answers keep coming.
   *
   * @throws IOException if the call throws it, or the disk does not answer
   */
  <T> T ask(Question<T> question) throws IOException {
    LastAnswer last = new LastAnswer();
    Future<T> answer = threads.submit(() -> question.ask(last));
    while (true) {
      Duration wait = silent ? patience.dividedBy(SHORTER) : patience;
      long left = wait.toNanos() - (System.nanoTime() - last.nanos);
      try {
        T value = answer.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
        silent = false;
        return value;
      } catch (TimeoutException e) {
        if (System.nanoTime() - last.nanos >= wait.toNanos()) {
          silent = true;
          throw new NoAnswerException(wait);
        }
      } catch (ExecutionException e) {
        silent = false;
        throw thrown(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private static IOException thrown(Throwable cause) {
    if (cause instanceof IOException e) {
      return e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
    throw (RuntimeException) cause;
  }

  /** The time of the last answer. */
  private static final class LastAnswer implements Runnable {
    private volatile long nanos = System.nanoTime();

    @Override
    public void run() {
      nanos = System.nanoTime();
    }
  }
}
