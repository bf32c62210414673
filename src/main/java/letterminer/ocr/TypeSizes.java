package letterminer.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import letterminer.ocr.RecognisedPage.RecognisedLine;

/**
 * The sizes of type that a document uses. Heights of letters in a picture vary by a dot or two from line to line; what
 * differs less than that is one size, so that layout sees a size as it sees one of a font. Immutable.
 */
final class TypeSizes {
  private final double body;
  private final double stroke;
  private final double step;

  private TypeSizes(double body, double stroke, double step) {
    this.body = body;
    this.stroke = stroke;
    this.step = step;
  }

  static TypeSizes of(List<RecognisedPage> pages, OcrSettings settings) {
    List<RecognisedLine> lines = new ArrayList<>();
    pages.forEach(p -> p.lines().stream().filter(l -> l.size() > 0).forEach(lines::add));
    lines.sort(Comparator.comparingDouble(RecognisedLine::size));
    double body = middle(lines, true);
    lines.removeIf(l -> Math.abs(Math.log(l.size() / body)) > Math.log(settings.sameSize()));
    lines.sort(Comparator.comparingDouble(RecognisedLine::stroke));
    return new TypeSizes(body > 0 ? Math.round(body * 2) / 2.0 : 12, middle(lines, false), settings.sameSize());
  }

  /** The size, or stroke, of the character in the middle. */
  private static double middle(List<RecognisedLine> sorted, boolean size) {
    int half = sorted.stream().mapToInt(RecognisedLine::characters).sum() / 2;
    for (RecognisedLine line : sorted) {
      half -= line.characters();
      if (half <= 0) {
        return size ? line.size() : line.stroke();
      }
    }
    return 0;
  }

  /** A line's size: that of most text, or one of the steps above and below it. */
  double of(RecognisedLine line) {
    if (line.size() <= 0) {
      return body;
    }
    double steps = Math.log(line.size() / body) / Math.log(step);
    if (Math.abs(steps) < 1) {
      return body;
    }
    return Math.round(body * Math.pow(step, Math.round(steps)) * 10) / 10.0;
  }

  /** The size of most text. */
  double body() {
    return body;
  }

  /** How much thicker than most text's strokes these are. */
  double boldness(double strokes) {
    return stroke > 0 ? strokes / stroke : 1;
  }
}
