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
 * A child process that is asked on its standard input and answers on its standard output. It ends by itself when its
 * input does, and is ended if an answer takes too long. For one thread at a time.
 *
 * @param <A> what it answers
 */
public final class AskedProcess<A> implements AutoCloseable {
  private static final long LOOK_EVERY_MS = 100;
  private static final long END_WITHIN_SECONDS = 2;
  private static final int BUFFER = 1 << 16;

  private final Process process;
  private final DataOutputStream out;
  private final Stopwatch stopwatch;
  private final Reading<A> reading;

  /** What it said; empty when it has ended. It waits to be asked, so these are few. */
  private final BlockingQueue<Optional<A>> said = new LinkedBlockingQueue<>();

  /** Reads one answer. */
  @FunctionalInterface
  public interface Reading<A> {
    A of(DataInputStream in) throws IOException;
  }

  /** The process has ended, or had to be ended. */
  public static final class Ended extends Exception {
    private static final long serialVersionUID = 1;

    private final String exceeded;
    private final int status;

    private Ended(String exceeded, int status) {
      this.exceeded = exceeded;
      this.status = status;
    }

    /** The time that it exceeded, as a sentence has it, if it took too long. */
    public Optional<String> exceeded() {
      return Optional.of(exceeded).filter(e -> !e.isEmpty());
    }

    /** Its exit status if it ended by itself; -1 if it did not end even when it was told to. */
    public int status() {
      return status;
    }
  }

  /**
   * Starts a process.
   *
   * @param name what the thread that listens to it is called, for people who look at threads
   */
  public AskedProcess(ProcessBuilder command, String name, Reading<A> reading) throws IOException {
    this.process = command.start();
    this.reading = reading;
    this.stopwatch = Stopwatch.of(process);
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    // A read from a process that hangs in the system, on a disk that does not answer, could not be given up.
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

  /** Where questions are written to; whoever writes one flushes it. */
  public DataOutputStream out() {
    return out;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** This moment, from which the time for an answer counts. */
  public Stopwatch.Mark now() {
    stopwatch.look();
    return stopwatch.mark();
  }

  /**
   * Waits for the next answer.
   *
   * @param within the processor time that it may take since then, see {@link Stopwatch}
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

  /** How it ended; one that closed its output, or talks nonsense, and does not end is ended. */
  public Ended ended() throws InterruptedException {
    if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS);
    }
    return new Ended("", process.isAlive() ? -1 : process.exitValue());
  }

  /** Ends it at once. */
  public void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    try {
      out.close(); // It ends by itself when its input does.
    } catch (IOException e) {
      // It is gone already.
    }
    process.destroyForcibly();
  }
}
