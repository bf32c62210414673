package letterminer.reading;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the pages of a PDF. A page whose text turns out to be rotated, or whose words are closer together than usual,
 * is read a second time accordingly. For one document; not thread-safe.
 */
final class PageReader {
  private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);

  /** At most this many faults of a page are reported. */
  private static final int MOST_FAILURES = 3;

  private final ReadingSettings settings;
  private final Layers layers;
  private final FormFields fields;
  private final TagTree tree;
  private final List<Problem> problems;
  private final FontCatalogue fonts;
  private final Allowance allowance;

  /**
   * Creates a reader.
   *
   * @param problems receives what is wrong with a page
   */
  PageReader(
      ReadingSettings settings, Layers layers, FormFields fields, TagTree tree, List<Problem> problems) {
    this.settings = settings;
    this.layers = layers;
    this.fields = fields;
    this.tree = tree;
    this.problems = problems;
    this.fonts = new FontCatalogue(settings);
    this.allowance = new Allowance(settings);
  }

  /** How a page is read; a first reading may show that another way is better. */
  private record Manner(PageGeometry geometry, int turns, double slope, double wordGap) {}

  /** The result of reading a page. */
  private record Reading(
      Manner manner, GlyphCollector glyphs, PathCollector paths, Paints paints, ContentRunner runner,
      String failure) {

    /** The manner that this result calls for. */
    Manner better() {
      TextDirections directions = glyphs.directions();
      int turns = directions.quarterTurns();
      if (turns != 0) {
        return new Manner(manner.geometry().turned(-turns), -turns, 0, manner.wordGap());
      }
      double slope = directions.slope();
      double gap = glyphs.gaps().wordGap(manner.wordGap());
      boolean same = slope == 0 && gap == manner.wordGap();
      return same ? manner : new Manner(manner.geometry(), manner.turns(), slope, gap);
    }
  }

  Page read(PDPage pdfPage, int number) {
    Map<Integer, Integer> marks = tree.marks(pdfPage.getCOSObject());
    PageGeometry shown = PageGeometry.of(pdfPage);
    Reading reading = read(pdfPage, new Manner(shown, 0, 0, settings.wordGap()), marks);
    Manner better = reading.better();
    for (int i = 0; i < 2 && !better.equals(reading.manner()); i++) {
      reading = read(pdfPage, better, marks);
      better = i == 0 ? reading.better() : better;
    }
    return page(reading, number);
  }

  private Reading read(PDPage pdfPage, Manner manner, Map<Integer, Integer> marks) {
    GlyphCollector glyphs =
        new GlyphCollector(settings, manner.geometry(), manner.wordGap(), manner.slope(), marks);
    Paints paints = new Paints(settings);
    PathCollector paths = new PathCollector(manner.geometry(), settings, paints);
    ContentRunner runner = new ContentRunner(
        fonts, settings, allowance, layers, glyphs, paths, new ColourRunner(paints));
    String failure = "";
    try {
      runner.runPage(pdfPage);
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      Defect.rethrowIfOurs(e);
      LOG.debug("the content of a page is broken", e);
      failure = FailureReason.of(e);
    }
    FieldWriter writer = new FieldWriter(fields, allowance);
    new AnnotationReader(layers, writer, glyphs, paths, runner).read(pdfPage);
    return new Reading(manner, glyphs, paths, paints, runner, failure);
  }

  private Page page(Reading reading, int number) {
    PageGeometry geometry = reading.manner().geometry();
    GlyphCollector glyphs = reading.glyphs();
    PaintedWords seen = new Visibility(settings, reading.paints(), glyphs.hidden())
        .seen(glyphs.words(), geometry.width() * geometry.height(), reading.paths().drawn());
    Overlays overlays = Overlays.of(seen);
    report(reading, overlays, number);
    List<Line> lines = new RowBuilder(settings, reading.manner().wordGap()).lines(number, overlays.others());
    UnknownCharacters.message(number, lines)
        .ifPresent(message -> problem(ProblemCode.CHARACTERS_UNKNOWN, number, message));
    lines = new DrawnBullets(settings).addTo(lines, reading.paths().bullets());
    List<Rule> rules = reading.paths().rules();
    return new Page(
        number, geometry.width(), geometry.height(), List.copyOf(lines),
        rules.size() > settings.mostShapes() ? List.of() : rules, reading.paths().hasPicture(),
        reading.manner().turns(), reading.paths().mayShowText());
  }

  private void report(Reading reading, Overlays overlays, int number) {
    if (!reading.failure().isEmpty()) {
      problem(
          ProblemCode.PAGE_UNREADABLE, number,
          "Page " + number + " could not be read to its end: " + reading.failure() + ".");
    }
    reading.runner().failures().stream().limit(MOST_FAILURES).forEach(failure -> problem(
        ProblemCode.PAGE_UNREADABLE, number,
        "A part of page " + number + " could not be read: " + failure + "."));
    if (reading.glyphs().rotatedGlyphs() > 0) {
      problem(
          ProblemCode.ROTATED_TEXT, number,
          reading.glyphs().rotatedGlyphs() + " characters on page " + number
              + " are tilted, or run another way than the page's text, and were left out.");
    }
    int overlaid = reading.glyphs().glyphsSetAside() + overlays.characters();
    if (overlaid > 0) {
      problem(
          ProblemCode.OVERLAID_TEXT, number,
          overlaid + " characters of stamps or marks on page " + number
              + " lie over the page's text and were left out.");
    }
    if (!reading.glyphs().hidden().isEmpty()) {
      problem(ProblemCode.HIDDEN_TEXT, number, reading.glyphs().hidden().message(number));
    }
    if (reading.paths().rules().size() > settings.mostShapes()
        || reading.paths().bullets().size() > settings.mostShapes()) {
      problem(
          ProblemCode.DRAWING_LEFT_OUT, number,
          "Page " + number + " has more than " + settings.mostShapes()
              + " drawn lines or shapes; they were not used for tables and bullets.");
    }
  }

  private void problem(ProblemCode code, int page, String message) {
    problems.add(Problem.of(code, page, message));
  }
}
