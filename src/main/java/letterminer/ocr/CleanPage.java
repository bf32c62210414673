package letterminer.ocr;

import java.util.List;
import letterminer.reading.Rule;

/**
 * A page straightened and cleaned for OCR.
 *
 * @param picture its picture without dirt and ruled lines
 * @param ink its dark dots, ruled lines left in
 * @param rules its ruled lines, in points
 * @param dots how many dots are a point
 */
record CleanPage(GreyPicture picture, Ink ink, List<Rule> rules, double dots) {

  static CleanPage of(GreyPicture painted, double dots, OcrSettings settings) {
    double slope = Skew.slope(Ink.of(painted), settings.largestSkew());
    GreyPicture straight = slope == 0 ? painted : painted.straightened(slope);
    Ink ink = Ink.of(straight);
    int speck = (int) Math.round(settings.speck() * dots);
    for (Ink.Spot spot : ink.spots(speck)) {
      erase(spot, straight, ink);
    }
    RuledLines lines = new RuledLines(Ink.withPale(straight), settings, dots);
    lines.eraseFrom(straight);
    return new CleanPage(straight, ink, lines.rules(), dots);
  }

  /** Whether nothing of it is dark. */
  boolean isBlank() {
    for (boolean dark : ink.dark()) {
      if (dark) {
        return false;
      }
    }
    return true;
  }

  private static void erase(Ink.Spot spot, GreyPicture picture, Ink ink) {
    int margin = 1;
    for (int y = Math.max(0, spot.top() - margin); y <= Math.min(ink.height() - 1, spot.bottom() + margin); y++) {
      for (int x = Math.max(0, spot.left() - margin); x <= Math.min(ink.width() - 1, spot.right() + margin); x++) {
        picture.dots()[y * ink.width() + x] = (byte) 255;
        ink.dark()[y * ink.width() + x] = false;
      }
    }
  }
}
