package letterminer.pages;

import java.io.IOException;
import java.time.Duration;
import letterminer.process.AskedProcess;
import letterminer.process.ByteStrings;
import letterminer.process.Stopwatch;

/** The program's side of a process that reads and draws pages. For one thread at a time. */
final class PageProcess implements AutoCloseable {
  private static final byte[] NOTHING = {};

  private final AskedProcess<PageAnswer> process;
  private final Duration limit;
  private String lastFile = "";

  PageProcess(ProcessBuilder command, Duration limit) throws IOException {
    this.process = new AskedProcess<>(command, "pages", PageAnswer::read);
    this.limit = limit;
  }

  /** Whether it served this file last, so that the file is open there. */
  boolean has(String sha256) {
    return lastFile.equals(sha256);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Sends a request, and the file if it is not open there.
   *
   * @throws PageException if the process exited, or took too long and was killed
   */
  PageAnswer ask(PageRequest request, byte[] content) throws PageException, InterruptedException {
    PageAnswer answer = answer(request, NOTHING);
    if (answer.kind() == PageAnswer.Kind.WANTED) {
      answer = answer(request, content);
    }
    lastFile = request.sha256();
    return answer;
  }

  private PageAnswer answer(PageRequest request, byte[] content) throws PageException, InterruptedException {
    Stopwatch.Mark asked = process.now();
    try {
      try {
        request.write(process.out());
        ByteStrings.write(process.out(), content);
        process.out().flush();
      } catch (IOException e) {
        throw process.ended();
      }
      return process.answer(asked, limit);
    } catch (AskedProcess.Ended e) {
      throw exception(request, e);
    }
  }

  private static PageException exception(PageRequest request, AskedProcess.Ended how) {
    String what = request.kind() == PageRequest.Kind.PICTURE ? "Drawing page " + request.page() : "Reading the file";
    if (how.exceeded().isPresent()) {
      return new PageException(what + " took more than " + how.exceeded().get() + " and was stopped.", true);
    }
    return how.status() == PageServer.OUT_OF_MEMORY_STATUS
        ? new PageException(what + " needs more memory than a page may have and was given up.", true)
        : new PageException("The process that draws pages ended with status " + how.status() + ". Try again.");
  }

  @Override
  public void close() {
    process.close();
  }
}
