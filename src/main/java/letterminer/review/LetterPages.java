package letterminer.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import letterminer.input.DocumentFinder;
import letterminer.input.InputException;
import letterminer.layout.PageText;
import letterminer.model.BoundingBox;
import letterminer.pages.PageException;
import letterminer.pages.PagePool;
import letterminer.pages.PagePool.Picture;
import letterminer.pages.PageShape;
import letterminer.values.LetterSummary;

/**
 * The pages of a run's letters, from exactly the files that the run read. Recently used pages are cached, so that
 * turning back is instant. Thread-safe.
 */
final class LetterPages {
  /** As large as the largest file that {@code extract} reads by default, with some margin. */
  private static final long LARGEST_FILE = 512L << 20;

  private static final long KEPT_FILES = 64L << 20;
  private static final long KEPT_PICTURES = 48L << 20;
  private static final long KEPT_SHAPES = 8L << 20;
  private static final int BYTES_OF_A_SHAPE = 64;
  private static final int STRIPES = 64;

  private final DocumentFinder finder;
  private final PagePool pool;
  private final ByteCache<String, byte[]> files = new ByteCache<>(KEPT_FILES, file -> file.length);
  private final ByteCache<PictureKey, Picture> pictures =
      new ByteCache<>(KEPT_PICTURES, picture -> picture.content().length);
  private final ByteCache<String, List<PageShape>> shapes = new ByteCache<>(KEPT_SHAPES, LetterPages::size);

  /** Locks: concurrent requests for the same thing wait for the first. */
  private final List<Object> making = IntStream.range(0, STRIPES).mapToObj(i -> new Object()).toList();

  private record PictureKey(String sha256, int page, double scale) {}

  LetterPages(DocumentFinder finder, PagePool pool) {
    this.finder = finder;
    this.pool = pool;
  }

  private static long size(List<PageShape> shapes) {
    return shapes.stream().mapToLong(
        shape -> BYTES_OF_A_SHAPE + shape.lines().stream().mapToLong(line -> BYTES_OF_A_SHAPE + 2L * line.length()).sum()).sum();
  }

  /** The pages of a letter, without those of its file that belong to other letters. */
  List<PageShape> shapes(LetterSummary letter) throws RequestException {
    return allShapes(letter).stream().filter(shape -> isOf(letter, shape.page())).toList();
  }

  private List<PageShape> allShapes(LetterSummary letter) throws RequestException {
    synchronized (stripe(letter.sha256())) {
      Optional<List<PageShape>> known = shapes.get(letter.sha256());
      if (known.isPresent()) {
        return known.get();
      }
      try {
        List<PageShape> all = pool.shapes(letter.file(), letter.sha256(), content(letter));
        shapes.put(letter.sha256(), all);
        return all;
      } catch (PageException e) {
        throw failed(letter, e);
      }
    }
  }

  private Object stripe(Object key) {
    return making.get(Math.floorMod(key.hashCode(), STRIPES));
  }

  private static boolean isOf(LetterSummary letter, int page) {
    return page >= letter.firstPage() && page <= letter.lastPage();
  }

  /** Draws a page of a letter. */
  Picture picture(LetterSummary letter, int page, double scale) throws RequestException {
    checkPage(letter, page);
    PictureKey key = new PictureKey(letter.sha256(), page, scale);
    synchronized (stripe(key)) {
      Optional<Picture> known = pictures.get(key);
      if (known.isPresent()) {
        return known.get();
      }
      try {
        Picture picture = pool.picture(letter.file(), letter.sha256(), content(letter), page, scale);
        pictures.put(key, picture);
        return picture;
      } catch (PageException e) {
        throw failed(letter, e);
      }
    }
  }

  /** The words under a box on a page of a letter. */
  String text(LetterSummary letter, int page, BoundingBox box) throws RequestException {
    checkPage(letter, page);
    try {
      return pool.text(letter.file(), letter.sha256(), content(letter), page, box);
    } catch (PageException e) {
      throw failed(letter, e);
    }
  }

  /** All words of a page of a letter with their places. */
  PageText words(LetterSummary letter, int page) throws RequestException {
    checkPage(letter, page);
    try {
      return pool.words(letter.file(), letter.sha256(), content(letter), page);
    } catch (PageException e) {
      throw failed(letter, e);
    }
  }

  private static void checkPage(LetterSummary letter, int page) throws RequestException {
    if (!isOf(letter, page)) {
      throw RequestException.of(Reply.NOT_FOUND, "The letter has pages " + letter.firstPage() + " to "
          + letter.lastPage() + " of its file, and no page " + page + ".");
    }
  }

  private byte[] content(LetterSummary letter) throws RequestException {
    byte[] content = files.get(letter.sha256()).orElse(null);
    if (content == null) {
      try {
        content = finder.read(letter.file(), letter.sha256(), LARGEST_FILE);
      } catch (InputException e) {
        throw RequestException.moved(e.getMessage());
      }
      files.put(letter.sha256(), content);
    }
    return content;
  }

  private static RequestException failed(LetterSummary letter, PageException e) {
    return RequestException.of(Reply.UNPROCESSABLE, letter.file() + ": " + e.getMessage());
  }
}
