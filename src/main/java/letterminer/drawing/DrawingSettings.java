package letterminer.drawing;

/**
 * Limits for pictures.
 *
 * @param pixelsPerPoint resolution of an ordinary page
 * @param mostPixels larger pictures are scaled down
 * @param longestSide in pixels; longer pictures are scaled down
 * @param largestPage in points; a wider or higher PDF page gets no picture. The default is 200 inches, the former
 *     limit of PDF viewers (ISO 32000-1, Annex C)
 */
public record DrawingSettings(
    double pixelsPerPoint, double mostPixels, double longestSide, double largestPage) {

  /** An A4 page at 108 pixels per inch. */
  public static DrawingSettings defaults() {
    return new DrawingSettings(1.5, 8_000_000, 30_000, 14_400);
  }

  /** The same limits for an ordinary page at another resolution. */
  public DrawingSettings at(double scale) {
    return new DrawingSettings(scale, mostPixels, longestSide, largestPage);
  }

  /** The pixels per point at which a picture of this size, in points, stays within the limits. */
  double scale(double width, double height) {
    return Math.min(
        pixelsPerPoint,
        Math.min(Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height)));
  }
}
