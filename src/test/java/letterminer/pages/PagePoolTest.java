package letterminer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import letterminer.model.BoundingBox;
import letterminer.model.Sha256;
import letterminer.reading.HostilePdfs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that pages are drawn, and that a bad page affects no other. */
class PagePoolTest {
  private static final Duration LIMIT = Duration.ofSeconds(15);

  private final AtomicInteger started = new AtomicInteger();
  private PagePool pool = pool(LIMIT);

  /** The program of a process that draws pages for these tests, or ends in one of several ways. */
  static final class Server {
    public static void main(String[] args) throws Exception {
      switch (args[0]) {
        case "halt" -> Runtime.getRuntime().halt(9);
        case "nonsense" -> System.out.println("Dear Ms Barr, this is no answer at all.");
        case "busy" -> {
          for (long i = 0; i < Long.MAX_VALUE; i++) {
            if (System.nanoTime() == 0) {
              return;
            }
          }
        }
        default -> {
          PrintStream answers = System.out;
          System.setOut(System.err); // A library's message must not be taken for an answer.
          new PageServer(System.in, answers).run();
        }
      }
    }
  }

  private PagePool pool(Duration limit, String... ways) {
    return new PagePool(() -> {
      int number = started.getAndIncrement();
      return new ProcessBuilder(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m", "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
          "-cp", System.getProperty("java.class.path"), Server.class.getName(),
          number < ways.length ? ways[number] : "pages").redirectError(ProcessBuilder.Redirect.DISCARD);
    }, limit, 1);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private static byte[] dunmere() throws IOException {
    return Files.readAllBytes(Path.of("corpus/letters/apa-2006-11-01-dunmere.pdf"));
  }

  private PagePool.Picture picture(byte[] pdf, int page, double scale) throws PageException {
    return pool.picture("letter.pdf", Sha256.hex(pdf), pdf, page, scale);
  }

  @Test
  void aFileHasShapesPicturesAndTheWordsUnderABox() throws Exception {
    byte[] pdf = dunmere();
    List<PageShape> shapes = pool.shapes("letter.pdf", Sha256.hex(pdf), pdf);
    PageShape first = shapes.get(0);
    assertEquals(1, first.page());
    assertTrue(first.lines().isEmpty(), "no lines, but a picture");

    PagePool.Picture picture = picture(pdf, 1, 0.5);
    assertEquals("image/png", picture.type());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.content()));
    assertEquals(first.width() * 0.5, image.getWidth(), 1);
    assertEquals(first.height() * 0.5, image.getHeight(), 1);

    String all = pool.text("letter.pdf", Sha256.hex(pdf), pdf, 1, new BoundingBox(0, 0, first.width(), first.height()));
    assertTrue(all.contains("Dunmere"), all);
    assertEquals("", pool.text("letter.pdf", Sha256.hex(pdf), pdf, 1, new BoundingBox(0, 0, 1, 1)));
    assertEquals(1, started.get(), "one process for all");
  }

  @Test
  void aTextFileHasItsLines() throws Exception {
    byte[] text = "Dear Ms Barr\n\n  - Loaves are good.\n".getBytes(StandardCharsets.UTF_8);
    List<PageShape> shapes = pool.shapes("letter.txt", Sha256.hex(text), text);
    assertEquals(List.of("Dear Ms Barr", "", "  - Loaves are good."), shapes.get(0).lines());
    PageException e = assertThrows(
        PageException.class, () -> pool.picture("letter.txt", Sha256.hex(text), text, 1, 1));
    assertEquals("Pages of text files have no picture.", e.getMessage());
  }

  @Test
  void aFileWithoutPagesToDrawHasItsText() throws Exception {
    byte[] html = "<html><body><p>Dear Ms Barr</p><p>Loaves are good.</p></body></html>".getBytes(StandardCharsets.UTF_8);
    List<PageShape> shapes = pool.shapes("letter.html", Sha256.hex(html), html);
    assertEquals(List.of("Dear Ms Barr", "Loaves are good."), shapes.get(0).lines());
  }

  @Test
  void anUnreadableFileIsReportedAndNotTriedAgain() throws Exception {
    byte[] damaged = "%PDF-1.4\nno more than that".getBytes(StandardCharsets.UTF_8);
    String message = assertThrows(PageException.class, () -> picture(damaged, 1, 1)).getMessage();
    assertTrue(message.contains("damaged"), message);
    assertEquals("The file has no page 99.", assertThrows(
        PageException.class, () -> picture(dunmere(), 99, 1)).getMessage());
    assertEquals(1, started.get());
  }

  @Test
  void aProcessThatExitsIsReplacedAndThePageIsRequestedAgain() throws Exception {
    pool.close();
    pool = pool(LIMIT, "halt", "nonsense");
    assertThrows(PageException.class, () -> picture(dunmere(), 1, 0.5));
    assertThrows(PageException.class, () -> picture(dunmere(), 1, 0.5));
    assertTrue(picture(dunmere(), 1, 0.5).content().length > 0);
    assertEquals(3, started.get());
  }

  @Test
  @Tag("slow")
  void aPageThatTakesTooLongIsAbandonedAndRemembered() throws Exception {
    pool.close();
    pool = pool(Duration.ofMillis(200), "busy");
    byte[] pdf = dunmere();
    String message = assertThrows(PageException.class, () -> picture(pdf, 1, 0.5)).getMessage();
    assertTrue(message.startsWith("Drawing page 1 took more than"), message);
    assertEquals(message, assertThrows(PageException.class, () -> picture(pdf, 1, 0.5)).getMessage());
    assertEquals(1, started.get(), "not tried again");
  }

  /** Each of them affects at most its own page; the next file is drawn normally. */
  @Test
  @Tag("slow")
  void hostileFilesAffectOnlyTheirOwnPages() throws Exception {
    pool.close();
    pool = pool(Duration.ofSeconds(1));
    for (HostilePdfs.Hostile hostile : HostilePdfs.all()) {
      try {
        PagePool.Picture picture = picture(hostile.bytes(), 1, 2);
        assertTrue(picture.content().length < 40_000_000, hostile.name());
      } catch (PageException e) {
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
      }
    }
    assertTrue(picture(dunmere(), 1, 0.5).content().length > 0);
  }
}
