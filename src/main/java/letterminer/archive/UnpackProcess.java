package letterminer.archive;

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
import letterminer.process.Stopwatch;

/** A process that unpacks, as the run sees it: it is asked, and answers or has ended. For one thread. */
final class UnpackProcess implements AutoCloseable {
  private static final long LOOK_EVERY_MS = 100;
  private static final long END_WITHIN_SECONDS = 2;

  private final Process process;
  private final DataOutputStream out;
  private final Stopwatch stopwatch;
  private final Duration step;

  /** What it said; empty when it has ended. It waits to be asked, so these are few. */
  private final BlockingQueue<Optional<Message>> said = new LinkedBlockingQueue<>();

  /** It has ended, or had to be ended. */
  static final class Ended extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean overdue;
    private final int status;

    Ended(boolean overdue, int status) {
      this.overdue = overdue;
      this.status = status;
    }

    /** Whether it took too long for a step. */
    boolean isOverdue() {
      return overdue;
    }

    boolean isOutOfMemory() {
      return !overdue && status == UnpackServer.OUT_OF_MEMORY_STATUS;
    }

    int status() {
      return status;
    }
  }

  UnpackProcess(ProcessBuilder command, Duration step) throws IOException {
    this.process = command.start();
    this.step = step;
    this.stopwatch = Stopwatch.of(process);
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    // A read from a process that hangs in the system, on a disk that does not answer, could not be given up.
    Thread listener = new Thread(this::listen, "unpacker-" + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      while (true) {
        said.add(Optional.of(Message.read(in)));
      }
    } catch (IOException e) {
      said.add(Optional.empty());
    }
  }

  void ask(Message message) throws Ended {
    try {
      message.write(out);
    } catch (IOException e) {
      throw ended(false);
    }
  }

  /** The next thing that it says, except that it is still at it. */
  Message answer() throws Ended {
    while (true) {
      Message message = anything();
      if (message.kind() != Message.Kind.PULSE) {
        return message;
      }
    }
  }

  private Message anything() throws Ended {
    stopwatch.look();
    Stopwatch.Mark asked = stopwatch.mark();
    try {
      while (true) {
        Optional<Message> message = said.poll(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        if (message != null) {
          return message.orElseThrow(() -> ended(false));
        }
        stopwatch.look();
        if (stopwatch.exceeded(asked, step).isPresent()) {
          throw ended(true);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended(true);
    }
  }

  private Ended ended(boolean overdue) {
    if (overdue) {
      process.destroyForcibly();
      return new Ended(true, 0);
    }
    try {
      if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly(); // It closed its end, or talks nonsense.
        process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Ended(false, process.isAlive() ? -1 : process.exitValue());
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
