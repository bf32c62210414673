package letterminer.pages;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import letterminer.model.BoundingBox;
import letterminer.model.Sha256;
import letterminer.process.ByteStrings;

/**
 * The main loop of the process that reads and draws pages. It keeps the last few files open and ends when its input
 * does.
 */
public final class PageServer {
  /** Larger than the default of a thread, because page trees and forms are nested. */
  private static final long STACK = 8L << 20;

  /** Somebody who compares letters switches between two or three. */
  private static final int OPEN_FILES = 3;

  /** Exit status of a JVM that is configured to exit when it runs out of memory. */
  static final int OUT_OF_MEMORY_STATUS = 3;

  private static final int FAILED_STATUS = 70;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final Map<String, OpenFile> open = new LinkedHashMap<>(16, 0.75f, true);

  public PageServer(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /** Answers one request of each kind in this process, so that the classes needed are loaded. */
  public static void loadClasses(String name, byte[] content) {
    PageServer server = new PageServer(InputStream.nullInputStream(), OutputStream.nullOutputStream());
    String sha256 = Sha256.hex(content);
    server.answer(PageRequest.shapes(name, sha256), content);
    server.answer(PageRequest.picture(name, sha256, 1, 2), content);
    server.answer(PageRequest.text(name, sha256, 1, new BoundingBox(0, 0, 300, 300)), content);
  }

  /** Serves until the other side closes its end, then ends the process. */
  public void run() {
    Thread server = new Thread(null, this::serve, "pages", STACK);
    server.start();
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve() {
    try {
      while (true) {
        PageRequest request = PageRequest.read(in);
        answer(request, ByteStrings.read(in, PageAnswer.LONGEST)).write(out);
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0); // The other side is gone.
    } catch (OutOfMemoryError e) { // Thrown by a library for an array that is too long; the JVM exits for its own.
      Runtime.getRuntime().halt(OUT_OF_MEMORY_STATUS);
    } catch (Throwable e) { // Otherwise there would be no answer.
      e.printStackTrace();
      Runtime.getRuntime().halt(FAILED_STATUS);
    }
  }

  /**
   * Answers a request.
   *
   * @param content the file's bytes; empty if it may be open here
   */
  PageAnswer answer(PageRequest request, byte[] content) {
    try {
      OpenFile file = open.get(request.sha256());
      if (file == null && content.length == 0) {
        return PageAnswer.wanted();
      }
      return (file == null ? open(request, content) : file).answer(request);
    } catch (PageException e) {
      return PageAnswer.failed(e.getMessage());
    } catch (IOException e) {
      return PageAnswer.failed("The page could not be drawn.");
    }
  }

  private OpenFile open(PageRequest request, byte[] content) throws PageException {
    while (open.size() >= OPEN_FILES) {
      open.remove(open.keySet().iterator().next()).close();
    }
    OpenFile file = OpenFile.of(request.name(), content);
    open.put(request.sha256(), file);
    return file;
  }
}
