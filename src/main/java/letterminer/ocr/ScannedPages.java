package letterminer.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.DoubtfulWord;
import letterminer.reading.Page;
import letterminer.reading.Tags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the pages of a document whose text is missing or unusable by OCR; a document without any comes out as it is.
 * Safe for use by several threads.
 */
public final class ScannedPages {
  private static final Logger LOG = LoggerFactory.getLogger(ScannedPages.class);

  private static final int MOST_LISTED = 8;

  /** What no longer holds of a page whose text was replaced. */
  private static final Set<ProblemCode> OF_TEXT = Set.of(
      ProblemCode.CHARACTERS_UNKNOWN, ProblemCode.HIDDEN_TEXT, ProblemCode.OVERLAID_TEXT, ProblemCode.ROTATED_TEXT);

  private final OcrMode mode;
  private final OcrSettings settings;
  private final String program;
  private final OcrCache cache;
  private volatile Tesseract.Search search;

  /**
   * Makes a reader; it looks for Tesseract when the first page needs it.
   *
   * @param program name or path of Tesseract
   * @param cache folder for what was read before, if any
   */
  public ScannedPages(OcrMode mode, OcrSettings settings, String program, Optional<Path> cache) {
    this.mode = mode;
    this.settings = settings;
    this.program = program;
    this.cache = new OcrCache(cache);
  }

  /** With the usual settings and program, and without a cache. */
  public static ScannedPages of(OcrMode mode) {
    return new ScannedPages(mode, OcrSettings.defaults(), "tesseract", Optional.empty());
  }

  /**
   * Reads the pages that need it.
   *
   * @param bytes the document's content
   * @param pulse called after every page
   */
  public Document read(Document document, byte[] bytes, Runnable pulse) {
    if (document.medium() != Medium.PDF || mode == OcrMode.NEVER) {
      return document;
    }
    List<Page> wanted = wanted(document);
    if (wanted.isEmpty()) {
      return document;
    }
    Tesseract.Search found = search();
    if (found.found().isEmpty()) {
      return with(document, List.of(Problem.of(ProblemCode.NO_OCR, missing(wanted, found.complaint()))));
    }
    return read(document, bytes, wanted, found.found().get(), pulse);
  }

  private List<Page> wanted(Document document) {
    if (mode == OcrMode.ALWAYS) {
      return document.pages();
    }
    boolean textless = document.pages().stream().allMatch(TextQuality::isEmpty);
    return document.pages().stream().filter(page -> needsOcr(page, textless)).toList();
  }

  private static boolean needsOcr(Page page, boolean textless) {
    if (TextQuality.isGarbage(page)) {
      return true; // Asked first: a page of nothing but unknown characters has no letters either.
    }
    if (TextQuality.isEmpty(page)) {
      return page.painted() || textless && page.pictured();
    }
    // The only text of a scan may be a number or a line stamped on it; what OCR reads has that too.
    return TextQuality.isMissing(page) && page.painted();
  }

  private Tesseract.Search search() {
    Tesseract.Search known = search;
    if (known == null) {
      synchronized (this) {
        if (search == null) {
          search = Tesseract.find(program);
        }
        known = search;
      }
    }
    return known;
  }

  private static String missing(List<Page> wanted, String complaint) {
    return "Page " + list(wanted) + " need" + (wanted.size() == 1 ? "s" : "") + " OCR, but " + complaint
        + ". Install it (Debian: apt-get install tesseract-ocr; macOS: brew install tesseract; Windows: winget install "
        + "UB-Mannheim.TesseractOCR) and run again.";
  }

  private static String list(List<Page> pages) {
    String numbers = pages.stream().limit(MOST_LISTED).map(p -> "" + p.number()).collect(Collectors.joining(", "));
    return pages.size() > MOST_LISTED ? numbers + " and others" : numbers;
  }

  private Document read(Document document, byte[] bytes, List<Page> wanted, Tesseract tesseract, Runnable pulse) {
    TreeMap<Integer, RecognisedPage> recognised = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    PageRecogniser recogniser = new PageRecogniser(
        settings, new PictureReader(tesseract, cache, settings.timeout(), pulse), pulse);
    try (PagePainter painter = PagePainter.open(bytes, settings)) {
      for (List<Page> batch : batches(wanted)) {
        for (PageRecogniser.Result result : recogniser.recognise(batch, painter)) {
          result.read().ifPresent(read -> recognised.put(result.page().number(), read));
          result.failure().ifPresent(e -> problems.add(failed(result.page(), e)));
        }
      }
    } catch (OcrException e) {
      wanted.forEach(page -> problems.add(failed(page, e)));
    } catch (IOException e) {
      LOG.debug("a PDF could not be closed", e); // All that was wanted of it was got.
    }
    return replaced(document, recognised, problems);
  }

  /** Pages that are painted and read together: as many as fit into the memory that a large one may take. */
  private List<List<Page>> batches(List<Page> pages) {
    List<List<Page>> batches = new ArrayList<>();
    double free = 0;
    for (Page page : pages) {
      double dots = PagePainter.dots(page, settings);
      if (batches.isEmpty() || dots > free) {
        batches.add(new ArrayList<>());
        free = settings.batchDots();
      }
      batches.get(batches.size() - 1).add(page);
      free -= dots;
    }
    return batches;
  }

  private static Problem failed(Page page, OcrException e) {
    return Problem.of(
        ProblemCode.NO_OCR, page.number(),
        "Page " + page.number() + " needs OCR, which failed: " + e.getMessage() + ".");
  }

  private Document replaced(Document document, TreeMap<Integer, RecognisedPage> recognised, List<Problem> problems) {
    TypeSizes sizes = TypeSizes.of(List.copyOf(recognised.values()), settings);
    Logos.removeFrom(recognised, sizes);
    RunningLines.correct(recognised, settings.doubtful());
    ListNumbers.correct(recognised);
    PageLines lines = new PageLines(sizes, settings);
    List<Page> pages = new ArrayList<>();
    List<DoubtfulWord> doubtful = new ArrayList<>();
    for (Page page : document.pages()) {
      RecognisedPage read = recognised.get(page.number());
      pages.add(read == null ? page : lines.page(read, page.turns()));
      if (read != null) {
        doubtful.addAll(lines.doubtful(read));
      }
    }
    List<Problem> kept = new ArrayList<>(document.problems());
    kept.removeIf(p -> OF_TEXT.contains(p.code()) && p.page().map(recognised::containsKey).orElse(false));
    kept.addAll(problems);
    boolean scan = 2 * recognised.size() >= document.pages().size();
    return new Document(
        scan ? Medium.SCAN : document.medium(), true, List.copyOf(pages),
        recognised.isEmpty() ? document.tags() : Tags.NONE, List.copyOf(kept), List.copyOf(doubtful));
  }

  private static Document with(Document document, List<Problem> more) {
    List<Problem> problems = new ArrayList<>(document.problems());
    problems.addAll(more);
    return new Document(
        document.medium(), document.positioned(), document.pages(), document.tags(), List.copyOf(problems),
        document.doubtful());
  }

  /** Deletes what was kept in a folder; gives the number of bytes. */
  public static long forget(Path cache) throws IOException {
    return OcrCache.delete(cache);
  }
}
