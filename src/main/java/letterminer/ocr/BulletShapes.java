package letterminer.ocr;

/** Tells spots that bullets look like from letters and dirt, by size, place and shape. Immutable. */
final class BulletShapes {
  /** The share of its box that a disc fills, printed badly, and that a square as large as a letter fills. */
  private static final double DISC = 0.62;
  private static final double SQUARE = 0.8;

  /** The share that a disc as large as a letter fills, and one without holes or arms is no letter. */
  private static final double LARGE_DISC = 0.7;

  /** The share that a diamond or a triangle fills. */
  private static final double DIAMOND = 0.4;

  /** What is larger, in ems, may be a letter, unless it is as full as a square. */
  private static final double LARGE = 0.55;

  /** The narrowest and the widest bullet, as shares of its height. */
  private static final double NARROW = 0.65;
  private static final double WIDE = 1.55;

  /** The smallest and the largest ring, in ems, and how much wider or higher it may be. */
  private static final double RING_MIN = 0.25;
  private static final double RING_MAX = 0.62;
  private static final double RING_SHAPE = 1.25;

  /** A dash's lengths and its height above the baseline, in ems. */
  private static final double DASH_MIN = 0.2;
  private static final double DASH_MAX = 1.1;
  private static final double DASH_THICKNESS = 0.16;
  private static final double DASH_LOW = 0.15;
  private static final double DASH_HIGH = 0.45;

  /** Where the middle of a bullet is, in ems above the baseline. */
  private static final double LOWEST = 0.02;
  private static final double HIGHEST = 0.8;

  /** How much a baseline may be wrong where another line stands beside its own, in ems. */
  private static final double DOUBT = 0.3;

  private final Ink ink;
  private final OcrSettings settings;

  BulletShapes(Ink ink, OcrSettings settings) {
    this.ink = ink;
    this.settings = settings;
  }

  /** Whether a spot is as high above the baseline as bullets are. */
  boolean isInRow(Ink.Spot spot, TypeMeasure type) {
    double rise = rise(spot, type);
    return rise > LOWEST && rise < HIGHEST;
  }

  /** Whether it is so high if the baseline is a little wrong. */
  boolean isNearRow(Ink.Spot spot, TypeMeasure type) {
    double rise = rise(spot, type);
    return rise > LOWEST - DOUBT && rise < HIGHEST + DOUBT;
  }

  /** Whether it looks like a disc, a square, a diamond or a triangle. */
  boolean isFilled(Ink.Spot spot, TypeMeasure type) {
    double em = type.size();
    double least = settings.bulletMin() * em;
    double most = settings.bulletMax() * em;
    double shape = (double) spot.width() / spot.height();
    return spot.width() >= least && spot.height() >= least && spot.width() <= most && spot.height() <= most
        && shape > NARROW && shape < WIDE && !ink.isRing(spot) // An o in bold type is fuller than a disc printed badly.
        && (isFull(spot, em) || spot.fill() >= DIAMOND && ink.tapers(spot));
  }

  private boolean isFull(Ink.Spot spot, double em) {
    boolean large = Math.max(spot.width(), spot.height()) > LARGE * em;
    return spot.fill() >= (large ? SQUARE : DISC) || spot.fill() >= LARGE_DISC && ink.isSolid(spot);
  }

  /** Whether it is a circle that is not filled. No English word is the letter that looks like one. */
  boolean isRing(Ink.Spot spot, TypeMeasure type) {
    double least = RING_MIN * type.size();
    double most = RING_MAX * type.size();
    double shape = (double) spot.width() / spot.height();
    return spot.width() >= least && spot.height() >= least && spot.width() <= most && spot.height() <= most
        && shape < RING_SHAPE && shape > 1 / RING_SHAPE && ink.isRing(spot);
  }

  boolean isDash(Ink.Spot spot, TypeMeasure type) {
    double em = type.size();
    double rise = rise(spot, type);
    return spot.width() >= DASH_MIN * em && spot.width() <= DASH_MAX * em && spot.height() <= DASH_THICKNESS * em
        && spot.width() > 2 * spot.height() && rise > DASH_LOW && rise < DASH_HIGH;
  }

  /** How high the middle of a spot is above the baseline, in ems. */
  private static double rise(Ink.Spot spot, TypeMeasure type) {
    return (type.baseline() - (spot.top() + spot.bottom()) / 2.0) / type.size();
  }
}
