package letterminer.ocr;

import java.util.List;
import letterminer.reading.Page;

/**
 * Recognises one page: paints it, straightens and cleans it, has its words read and puts them into lines. A page that
 * makes little sense is tried the other ways round.
 */
final class PageRecogniser {
  /** A page of a lower mean confidence may lie on its side or upside down. */
  private static final double LEGIBLE = 60;

  private static final int POINTS_PER_INCH = 72;
  private static final List<String> DIGITS = List.of("tessedit_char_whitelist=0123456789");

  private final OcrSettings settings;
  private final Engine engine;

  /** What reads the words of a picture. */
  interface Engine {
    /**
     * The words as a table for {@link TesseractTable}.
     *
     * @throws OcrException if it fails or takes too long
     */
    String read(GreyPicture picture, int dotsPerInch, Tesseract.Paging paging, List<String> variables)
        throws OcrException;
  }

  PageRecogniser(OcrSettings settings, Engine engine) {
    this.settings = settings;
    this.engine = engine;
  }

  RecognisedPage recognise(Page page, PagePainter painter) throws OcrException {
    PagePainter.Painted painted = painter.paint(page);
    RecognisedPage upright = recognise(page, painted, 0);
    if (painted.incomplete() && isBlank(upright)) {
      throw new OcrException("it shows a picture that is damaged or in a format that this program cannot read");
    }
    RecognisedPage best = upright;
    for (int turns = 1; turns < 4 && best.confidence() < LEGIBLE && !isBlank(upright); turns++) {
      RecognisedPage turned = recognise(page, painted, turns);
      best = turned.confidence() > best.confidence() ? turned : best;
    }
    return best;
  }

  private static boolean isBlank(RecognisedPage page) {
    return page.lines().isEmpty() && page.rules().isEmpty() && page.bullets().isEmpty();
  }

  private RecognisedPage recognise(Page page, PagePainter.Painted painted, int turns) throws OcrException {
    GreyPicture copy = new GreyPicture(
        painted.picture().width(), painted.picture().height(), painted.picture().dots().clone());
    CleanPage clean = CleanPage.of(copy.turned(turns), painted.dots(), settings);
    PageAssembly assembly = new PageAssembly(clean, settings);
    if (clean.isBlank()) {
      return assembly.assemble(page.number(), turns, List.of());
    }
    int dotsPerInch = (int) Math.round(POINTS_PER_INCH * painted.dots());
    List<ReadWord> words = words(clean, dotsPerInch);
    List<ReadWord> checked = new DigitCheck(clean.picture()).check(words, digits -> TesseractTable.words(
        engine.read(digits, 2 * dotsPerInch, Tesseract.Paging.BLOCK, DIGITS)));
    return assembly.assemble(page.number(), turns, checked);
  }

  private List<ReadWord> words(CleanPage page, int dotsPerInch) throws OcrException {
    GreyPicture small = page.picture().shrunk(settings.squeeze(), settings.shrink());
    String table = engine.read(
        small, (int) Math.round(dotsPerInch * settings.shrink()), Tesseract.Paging.AUTOMATIC, List.of());
    WordBoxes boxes = new WordBoxes(page);
    return TesseractTable.words(table).stream()
        .map(word -> word.scaled(1 / settings.squeeze(), 1 / settings.shrink()))
        .filter(word -> !boxes.isGhost(word)).map(boxes::fitted).toList();
  }
}
