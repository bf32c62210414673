package letterminer.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How a letter is scanned. Written as words: {@code dpi=200 skew=1 speckle=3 jpeg=40 stamp holes}.
 *
 * @param dpi dots per inch
 * @param skew the most degrees that a page lies askew
 * @param speckle dark and light specks for each 10,000 dots
 * @param grain how far the grey of a dot strays, of 255
 * @param jpeg JPEG quality in per cent
 * @param cut how many points of the page, at its left or right, lie beyond the glass
 * @param kind what the scanner saves
 * @param marks what was done to the paper, or by the scanner
 */
record ScanStyle(int dpi, double skew, double speckle, double grain, int jpeg, double cut, Kind kind, Set<Mark> marks) {

  /** What a scanner saves: {@code FAX} is black and white, compressed as CCITT group 4. */
  enum Kind { FAX, GREY, COLOUR }

  /**
   * What happens to paper before and while it is scanned. With {@code LID} the scanner's black lid shows beside it, with
   * {@code LAYER} and {@code POOR_LAYER} the scanner puts its own text under the picture.
   */
  enum Mark { STAMP, HANDWRITING, HOLES, COFFEE, UPSIDE_DOWN, LID, LAYER, POOR_LAYER }

  static ScanStyle parse(String words) {
    int dpi = 200;
    double skew = 0;
    double speckle = 0;
    double grain = 0;
    int jpeg = 50;
    double cut = 0;
    Kind kind = Kind.GREY;
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (String word : words.strip().split("\\s+")) {
      String[] pair = word.split("=", 2);
      if (pair.length == 1) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        boolean isKind = false;
        for (Kind each : Kind.values()) {
          if (each.name().equals(name)) {
            kind = each;
            isKind = true;
          }
        }
        if (!isKind) {
          marks.add(Mark.valueOf(name));
        }
        continue;
      }
      switch (pair[0]) {
        case "dpi" -> dpi = Integer.parseInt(pair[1]);
        case "skew" -> skew = Double.parseDouble(pair[1]);
        case "speckle" -> speckle = Double.parseDouble(pair[1]);
        case "grain" -> grain = Double.parseDouble(pair[1]);
        case "cut" -> cut = Double.parseDouble(pair[1]);
        case "jpeg" -> jpeg = Integer.parseInt(pair[1]);
        default -> throw new IllegalArgumentException("a scan has no '" + pair[0] + "'");
      }
    }
    return new ScanStyle(dpi, skew, speckle, grain, jpeg, cut, kind, marks);
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }
}
