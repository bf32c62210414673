package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import letterminer.reading.Page;

/**
 * Recognises pages: paints them, straightens and cleans them, has their words read and puts these into lines. A page that
 * makes little sense is tried the other ways round.
 */
final class PageRecogniser {
  /** A page of a lower mean confidence may lie on its side or upside down. */
  private static final double LEGIBLE = 60;

  private static final int POINTS_PER_INCH = 72;
  private static final List<String> DIGITS = List.of("tessedit_char_whitelist=0123456789");

  private final OcrSettings settings;
  private final Engine engine;
  private final Runnable pulse;

  /** What reads the words of pictures. */
  interface Engine {
    /** What reading gave, for each picture. */
    List<Reading> read(List<GreyPicture> pictures, Tesseract.Request request);
  }

  /**
   * What became of a page.
   *
   * @param failure why it was not read
   */
  record Result(Page page, Optional<RecognisedPage> read, Optional<OcrException> failure) {}

  /**
   * Makes a recogniser.
   *
   * @param pulse called after every page
   */
  PageRecogniser(OcrSettings settings, Engine engine, Runnable pulse) {
    this.settings = settings;
    this.engine = engine;
    this.pulse = pulse;
  }

  /** A page in one of its four poses on its way to being read. */
  private static final class Attempt {
    private final Page page;
    private final int turns;
    private boolean incomplete;
    private Optional<CleanPage> clean = Optional.empty();
    private List<ReadWord> words = List.of();
    private Optional<OcrException> failure = Optional.empty();

    Attempt(Page page, int turns) {
      this.page = page;
      this.turns = turns;
    }

    /** Whether there is something to read. */
    boolean isOpen() {
      return failure.isEmpty() && clean.isPresent() && !clean.get().isBlank();
    }

    int dotsPerInch() {
      return (int) Math.round(POINTS_PER_INCH * clean.orElseThrow().dots());
    }

    RecognisedPage recognised(OcrSettings settings) throws OcrException {
      if (failure.isPresent()) {
        throw failure.get();
      }
      return new PageAssembly(clean.orElseThrow(), settings).assemble(page.number(), turns, words);
    }
  }

  /** Recognises pages together; all of them are held in memory. */
  List<Result> recognise(List<Page> pages, PagePainter painter) {
    List<Result> results = new ArrayList<>();
    for (Attempt attempt : attempts(pages, 0, painter)) {
      try {
        results.add(new Result(attempt.page, Optional.of(best(attempt, painter)), Optional.empty()));
      } catch (OcrException e) {
        results.add(new Result(attempt.page, Optional.empty(), Optional.of(e)));
      }
      pulse.run();
    }
    return results;
  }

  /** The page as it makes most sense. */
  private RecognisedPage best(Attempt attempt, PagePainter painter) throws OcrException {
    RecognisedPage upright = attempt.recognised(settings);
    if (attempt.incomplete && isBlank(upright)) {
      throw new OcrException("it shows a picture that is damaged or in a format that this program cannot read");
    }
    RecognisedPage best = upright;
    for (int turns = 1; turns < 4 && best.confidence() < LEGIBLE && !isBlank(upright); turns++) {
      RecognisedPage turned = attempts(List.of(attempt.page), turns, painter).get(0).recognised(settings);
      best = turned.confidence() > best.confidence() ? turned : best;
    }
    return best;
  }

  private static boolean isBlank(RecognisedPage page) {
    return page.lines().isEmpty() && page.rules().isEmpty() && page.bullets().isEmpty();
  }

  private List<Attempt> attempts(List<Page> pages, int turns, PagePainter painter) {
    List<Attempt> attempts = new ArrayList<>();
    for (Page page : pages) {
      Attempt attempt = new Attempt(page, turns);
      try {
        PagePainter.Painted painted = painter.paint(page);
        attempt.incomplete = painted.incomplete();
        attempt.clean = Optional.of(CleanPage.of(painted.picture().turned(turns), painted.dots(), settings));
      } catch (OcrException e) {
        attempt.failure = Optional.of(e);
      }
      attempts.add(attempt);
      pulse.run();
    }
    byResolution(attempts).forEach((dotsPerInch, same) -> {
      readWords(same, dotsPerInch);
      checkDigits(same, dotsPerInch);
    });
    return attempts;
  }

  private static Map<Integer, List<Attempt>> byResolution(List<Attempt> attempts) {
    Map<Integer, List<Attempt>> same = new TreeMap<>();
    attempts.stream().filter(Attempt::isOpen)
        .forEach(a -> same.computeIfAbsent(a.dotsPerInch(), dotsPerInch -> new ArrayList<>()).add(a));
    return same;
  }

  private void readWords(List<Attempt> attempts, int dotsPerInch) {
    Tesseract.Request request = new Tesseract.Request(
        (int) Math.round(dotsPerInch * settings.shrink()), Tesseract.Paging.AUTOMATIC, List.of());
    List<Reading> readings = engine.read(
        attempts.stream().map(a -> a.clean.orElseThrow().picture().shrunk(settings.squeeze(), settings.shrink())).toList(),
        request);
    for (int i = 0; i < attempts.size(); i++) {
      WordBoxes boxes = new WordBoxes(attempts.get(i).clean.orElseThrow());
      take(readings.get(i), attempts.get(i), words -> words.stream()
          .map(word -> word.scaled(1 / settings.squeeze(), 1 / settings.shrink()))
          .filter(word -> !boxes.isGhost(word)).map(boxes::fitted).toList());
    }
  }

  private void checkDigits(List<Attempt> attempts, int dotsPerInch) {
    List<Attempt> checked = new ArrayList<>();
    List<DigitCheck> checks = new ArrayList<>();
    List<GreyPicture> columns = new ArrayList<>();
    for (Attempt attempt : attempts) {
      DigitCheck check = new DigitCheck(attempt.clean.orElseThrow().picture(), attempt.words);
      check.column().ifPresent(column -> {
        checked.add(attempt);
        checks.add(check);
        columns.add(column);
      });
    }
    if (columns.isEmpty()) {
      return;
    }
    List<Reading> readings =
        engine.read(columns, new Tesseract.Request(2 * dotsPerInch, Tesseract.Paging.BLOCK, DIGITS));
    for (int i = 0; i < checked.size(); i++) {
      take(readings.get(i), checked.get(i), checks.get(i)::checked);
    }
  }

  /** Gives a page the words that were made of a reading, or the reason why there is none. */
  private static void take(Reading reading, Attempt attempt, Function<List<ReadWord>, List<ReadWord>> made) {
    try {
      attempt.words = made.apply(reading.words());
    } catch (OcrException e) {
      attempt.failure = Optional.of(e);
    }
  }
}
