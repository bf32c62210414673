package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import letterminer.reading.Rule;

/**
 * A page straightened and cleaned for OCR.
 *
 * @param picture its picture without dirt and ruled lines
 * @param ink its dark dots, ruled lines left in
 * @param spots its spots without ruled lines, which touch letters in tables
 * @param erased the spots of the size of a full stop that were taken for dirt
 * @param rules its ruled lines, in points
 * @param dots how many dots are a point
 * @param slope slope of the lines before it was straightened, see {@link letterminer.reading.Pose}
 */
record CleanPage(
    GreyPicture picture, Ink ink, List<Ink.Spot> spots, List<Ink.Spot> erased, List<Rule> rules, double dots, double slope) {
  /** How far around a spot, in points, there is nothing else if it is alone; a full stop is nearer to its word. */
  private static final double NEAR = 2.5;

  static CleanPage of(GreyPicture painted, double dots, OcrSettings settings) {
    double slope = Skew.slope(Ink.of(painted), settings.largestSkew());
    GreyPicture straight = slope == 0 ? painted : painted.straightened(slope);
    GreyPicture.Shades shades = straight.shades();
    Ink ink = Ink.of(straight, shades);
    int speck = (int) Math.round(settings.speck() * dots);
    int alone = (int) Math.round(settings.alone() * dots);
    int near = (int) Math.round(NEAR * dots);
    List<Ink.Spot> spots = new ArrayList<>();
    List<Ink.Spot> erased = new ArrayList<>();
    for (Ink.Spot spot : ink.spots()) {
      int size = Math.max(spot.width(), spot.height());
      if (size <= speck || size <= alone && ink.isAlone(spot, near)) {
        erase(spot, straight, ink);
        if (size > speck) {
          erased.add(spot);
        }
      } else {
        spots.add(spot);
      }
    }
    RuledLines lines = new RuledLines(Ink.withPale(straight, shades), settings, dots);
    List<Rule> rules = lines.rules();
    if (!rules.isEmpty()) {
      lines.eraseFrom(straight);
      spots = Ink.of(straight, shades).spots();
    }
    return new CleanPage(straight, ink, List.copyOf(spots), List.copyOf(erased), rules, dots, slope);
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
