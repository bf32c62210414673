package letterminer.pages;

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

/** A process that reads and draws, as the program sees it. For one thread at a time. */
final class PageProcess implements AutoCloseable {
  private static final long LOOK_EVERY_MS = 100;
  private static final long END_WITHIN_SECONDS = 2;
  private static final byte[] NOTHING = {};

  private final Process process;
  private final DataOutputStream out;
  private final Stopwatch stopwatch;
  private final Duration limit;
  private final BlockingQueue<Optional<PageAnswer>> said = new LinkedBlockingQueue<>();
  private String lastFile = "";

  PageProcess(ProcessBuilder command, Duration limit) throws IOException {
    this.process = command.start();
    this.limit = limit;
    this.stopwatch = Stopwatch.of(process);
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    Thread listener = new Thread(this::listen, "pages-" + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
      while (true) {
        said.add(Optional.of(PageAnswer.read(in)));
      }
    } catch (IOException e) {
      said.add(Optional.empty());
    }
  }

  /** Whether it served this file last, so that it has it open. */
  boolean has(String sha256) {
    return lastFile.equals(sha256);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Asks, and sends the file if it is not open there.
   *
   * @throws PageException if the process ended, or took too long and was ended
   */
  PageAnswer ask(PageRequest request, byte[] content) throws PageException, InterruptedException {
    PageAnswer answer = ask(request, NOTHING, limit);
    if (answer.kind() == PageAnswer.Kind.WANTED) {
      answer = ask(request, content, limit);
    }
    lastFile = request.sha256();
    return answer;
  }

  private PageAnswer ask(PageRequest request, byte[] content, Duration within)
      throws PageException, InterruptedException {
    stopwatch.look();
    Stopwatch.Mark asked = stopwatch.mark();
    try {
      request.write(out);
      PageAnswer.writeBytes(out, content);
      out.flush();
    } catch (IOException e) {
      throw ended(request);
    }
    while (true) {
      Optional<PageAnswer> answer = said.poll(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
      if (answer != null) {
        if (answer.isEmpty()) {
          throw ended(request);
        }
        return answer.get();
      }
      stopwatch.look();
      Optional<String> exceeded = stopwatch.exceeded(asked, within);
      if (exceeded.isPresent()) {
        process.destroyForcibly();
        throw new PageException(what(request) + " took more than " + exceeded.get() + " and was given up.", true);
      }
    }
  }

  private PageException ended(PageRequest request) throws InterruptedException {
    if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly(); // It closed its end, or talks nonsense.
      process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS);
    }
    int status = process.isAlive() ? -1 : process.exitValue();
    return status == PageServer.OUT_OF_MEMORY_STATUS
        ? new PageException(what(request) + " needs more memory than a page may have and was given up.", true)
        : new PageException("The process that draws pages ended with status " + status + ". Try again.");
  }

  private static String what(PageRequest request) {
    return request.kind() == PageRequest.Kind.PICTURE ? "Drawing page " + request.page() : "Reading the file";
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
