package letterminer.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A child process that receives requests on its standard input and answers on its standard output. It ends when its
 * input does, and is killed if an answer times out. Not thread-safe.
 *
 * @param <A> type of an answer
 */
public final class AskedProcess<A> implements AutoCloseable {
  private static final long LOOK_EVERY_MS = 100;
  private static final long END_WITHIN_SECONDS = 2;
  private static final int BUFFER = 1 << 16;

  private final Process process;
  private final DataOutputStream out;
  private final Stopwatch stopwatch;
  private final Reading<A> reading;

  /** The answers received; an empty one when it has ended. There are few, since it waits for requests. */
  private final BlockingQueue<Optional<A>> said = new LinkedBlockingQueue<>();

  /** Reads one answer. */
  @FunctionalInterface
  public interface Reading<A> {
    A of(DataInputStream in) throws IOException;
  }

  /** Thrown when the process has ended or was killed. */
  public static final class Ended extends Exception {
    private static final long serialVersionUID = 1;

    private final String exceeded;
    private final int status;

    private Ended(String exceeded, int status) {
      this.exceeded = exceeded;
      this.status = status;
    }

    /** The limit that it exceeded, as words of a sentence, if it timed out. */
    public Optional<String> exceeded() {
      return Optional.of(exceeded).filter(e -> !e.isEmpty());
    }

    /** Its exit status if it ended by itself; -1 if it did not even end when it was killed. */
    public int status() {
      return status;
    }
  }

  /**
   * Starts a process.
   *
   * @param name name of the thread that reads its answers, for thread dumps
   */
  public AskedProcess(ProcessBuilder command, String name, Reading<A> reading) throws IOException {
    this.process = command.start();
    this.reading = reading;
    this.stopwatch = Stopwatch.of(process);
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    // A separate thread reads: reading from a process that hangs in a system call cannot be interrupted.
    Thread listener = new Thread(this::listen, name + "-" + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER))) {
      while (true) {
        said.add(Optional.of(reading.of(in)));
      }
    } catch (IOException e) {
      said.add(Optional.empty());
    }
  }

  /** The stream for requests; the caller flushes each request. */
  public DataOutputStream out() {
    return out;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** The current moment, from which the timeout of an answer counts. */
  public Stopwatch.Mark now() {
    stopwatch.look();
    return stopwatch.mark();
  }

  /**
   * Waits for the next answer.
   *
   * @param within timeout since then, in CPU time, see {@link Stopwatch}
   */
  public A answer(Stopwatch.Mark since, Duration within) throws Ended, InterruptedException {
    while (true) {
      Optional<A> answer = said.poll(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
      if (answer != null) {
        if (answer.isEmpty()) {
          throw ended();
        }
        return answer.get();
      }
      stopwatch.look();
      Optional<String> exceeded = stopwatch.exceeded(since, within);
      if (exceeded.isPresent()) {
        process.destroyForcibly();
        throw new Ended(exceeded.get(), 0);
      }
    }
  }

  /** How it ended. If it closed its output or sent garbage but is still running, it is killed. */
  public Ended ended() throws InterruptedException {
    if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS);
    }
    return new Ended("", process.isAlive() ? -1 : process.exitValue());
  }

  /** Kills it. */
  public void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    try {
      out.close(); // It ends when its input does.
    } catch (IOException e) {
      // It has already ended.
    }
    process.destroyForcibly();
  }
}
