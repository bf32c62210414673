package letterminer.archive;

import java.io.IOException;
import java.time.Duration;
import letterminer.process.AskedProcess;

/**
 * The run's side of the unpacking process: sends requests and receives answers until the process ends. Not
 * thread-safe.
 */
final class UnpackProcess implements AutoCloseable {
  private final AskedProcess<Message> process;
  private final Duration step;

  /** Thrown when the process has ended or was ended. */
  static final class Ended extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean overdue;
    private final int status;

    Ended(boolean overdue, int status) {
      this.overdue = overdue;
      this.status = status;
    }

    /** Whether a step timed out. */
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
    this.process = new AskedProcess<>(command, "unpacker", Message::read);
    this.step = step;
  }

  void ask(Message message) throws Ended {
    try {
      message.write(process.out());
    } catch (IOException e) {
      throw ended();
    }
  }

  /** The next message other than that it is still working. */
  Message answer() throws Ended {
    while (true) {
      Message message = anything();
      if (message.kind() != Message.Kind.PULSE) {
        return message;
      }
    }
  }

  private Message anything() throws Ended {
    try {
      return process.answer(process.now(), step);
    } catch (AskedProcess.Ended e) {
      throw new Ended(e.exceeded().isPresent(), e.status());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.kill();
      throw new Ended(true, 0);
    }
  }

  private Ended ended() {
    try {
      return new Ended(false, process.ended().status());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Ended(false, -1);
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
