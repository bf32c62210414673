package letterminer.pages;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import letterminer.layout.PageText;
import letterminer.model.BoundingBox;

/**
 * Reads and draws pages in a few processes that can be killed. Thread-safe.
 *
 * <p>Failures caused by the content are remembered and not tried again: otherwise a page that times out would do so at
 * every visit.
 */
public final class PagePool implements Closeable {
  private static final int REMEMBERED = 1000;

  /** An answer that has waited this long in the queue is no longer of use to anybody. */
  private static final long PATIENCE_SECONDS = 90;

  private final Supplier<ProcessBuilder> command;
  private final Duration limit;
  private final Semaphore free;
  private final List<PageProcess> idle = new ArrayList<>();
  private final Map<PageRequest, String> failures = new LinkedHashMap<>();
  private boolean closed;

  /** A page as a picture: its media type and its bytes. */
  public record Picture(String type, byte[] content) {}

  /**
   * Creates a pool without starting a process.
   *
   * @param command starts a process that runs a {@link PageServer} on its standard input and output, and exits with
   *     status 3 if it runs out of memory
   *
   * @param limit CPU time for one answer
   * @param processes maximum number of processes
   */
  public PagePool(Supplier<ProcessBuilder> command, Duration limit, int processes) {
    this.command = command;
    this.limit = limit;
    this.free = new Semaphore(processes, true);
  }

  /** Starts a process now, so that the first request need not wait for it. */
  public void begin() {
    try {
      give(new PageProcess(command.get(), limit));
    } catch (IOException e) {
      // The first request reports the reason.
    }
  }

  /** Sizes of all pages of a file and, for text files, their lines. */
  public List<PageShape> shapes(String name, String sha256, byte[] content) throws PageException {
    return records(PageRequest.shapes(name, sha256), content, new TypeReference<>() {});
  }

  /** Draws a page. */
  public Picture picture(String name, String sha256, byte[] content, int page, double scale) throws PageException {
    PageAnswer answer = ask(PageRequest.picture(name, sha256, page, scale), content);
    return new Picture(answer.type(), answer.content());
  }

  /** The words under a box on a page. */
  public String text(String name, String sha256, byte[] content, int page, BoundingBox box) throws PageException {
    return new String(ask(PageRequest.text(name, sha256, page, box), content).content(), StandardCharsets.UTF_8);
  }

  /** All words of a page with their places. */
  public PageText words(String name, String sha256, byte[] content, int page) throws PageException {
    return records(PageRequest.words(name, sha256, page), content, new TypeReference<>() {});
  }

  private <T> T records(PageRequest request, byte[] content, TypeReference<T> type) throws PageException {
    try {
      return ask(request, content).records(type);
    } catch (IOException e) {
      throw new PageException("The process that reads pages sent an invalid answer.");
    }
  }

  private PageAnswer ask(PageRequest request, byte[] content) throws PageException {
    Optional<String> failure = failure(request);
    if (failure.isPresent()) {
      throw new PageException(failure.get());
    }
    try {
      if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new PageException("Too many pages are being drawn. Try again.");
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
    try {
      return answer(request, content);
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      free.release();
    }
  }

  private static PageException interrupted() {
    Thread.currentThread().interrupt();
    return new PageException("The program is shutting down.");
  }

  private PageAnswer answer(PageRequest request, byte[] content) throws PageException, InterruptedException {
    PageProcess process = take(request.sha256());
    try {
      PageAnswer answer = process.ask(request, content);
      give(process);
      process = null;
      if (answer.kind() != PageAnswer.Kind.DONE) {
        throw new PageException(answer.type(), true);
      }
      return answer;
    } catch (PageException e) {
      if (e.isLasting()) {
        remember(request, e.getMessage());
      }
      throw e;
    } finally {
      if (process != null) { // It has exited, or is in an unknown state.
        process.close();
      }
    }
  }

  private PageProcess take(String sha256) throws PageException {
    synchronized (this) {
      if (closed) {
        throw new PageException("The program is shutting down.");
      }
      idle.removeIf(process -> !process.isAlive());
      for (PageProcess process : idle) {
        if (process.has(sha256)) {
          idle.remove(process);
          return process;
        }
      }
      if (!idle.isEmpty()) {
        return idle.remove(0);
      }
    }
    try {
      return new PageProcess(command.get(), limit);
    } catch (IOException e) {
      throw new PageException("The process that draws pages could not be started: " + e.getMessage() + ".");
    }
  }

  private synchronized void give(PageProcess process) {
    if (closed) {
      process.close();
    } else {
      idle.add(process);
    }
  }

  private synchronized Optional<String> failure(PageRequest request) {
    return Optional.ofNullable(failures.get(request));
  }

  private synchronized void remember(PageRequest request, String message) {
    if (failures.size() >= REMEMBERED) {
      failures.remove(failures.keySet().iterator().next());
    }
    failures.put(request, message);
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(PageProcess::close);
    idle.clear();
  }
}
