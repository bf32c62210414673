package letterminer.drawing;

/**
 * The bounds of pictures.
 *
 * @param pixelsPerPoint resolution of an ordinary page
 * @param mostPixels a picture with more is made smaller
 * @param longestSide in pixels; a picture that is longer is made smaller
 * @param largestPage in points; a PDF page that is wider or higher gets no picture. The default is the
 *     200 inches that PDF viewers used to end at (ISO 32000-1, Annex C)
 */
public record DrawingSettings(
    double pixelsPerPoint, double mostPixels, double longestSide, double largestPage) {

  /** A page of A4 at 108 pixels to the inch. */
  public static DrawingSettings defaults() {
    return new DrawingSettings(1.5, 8_000_000, 30_000, 14_400);
  }

  /** The same bounds for an ordinary page at another resolution. */
  public DrawingSettings at(double scale) {
    return new DrawingSettings(scale, mostPixels, longestSide, largestPage);
  }

  /** Pixels per point at which a picture of this size, in points, keeps within bounds. */
  double scale(double width, double height) {
    return Math.min(
        pixelsPerPoint,
        Math.min(Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height)));
  }
}
