package letterminer.ocr;

import java.time.Duration;

/**
 * The tolerances of OCR. Lengths in ems are shares of the type's size; the others are in points.
 *
 * @param dotsPerInch resolution at which pages are painted
 * @param squeeze share of a page's width, and {@code shrink} of its height, at which Tesseract gets it: its time grows
 *     with the width of lines, and it reads condensed letters as well
 * @param shrink see {@code squeeze}
 * @param mostDots a page that would have more dots is painted at a lower resolution
 * @param batchDots pages that have more dots together are not read by one process of Tesseract; four of A4 have as many
 * @param mostPictureDots a page that shows a larger picture is not painted
 * @param largestSkew largest angle, in degrees, by which a page is straightened
 * @param speck a spot whose height and width are both at most this long is dirt, in points; a full stop is larger
 * @param alone a larger spot of at most this size, in points, is dirt if nothing else is near
 * @param ruleLength smallest length of a ruled line across the page
 * @param uprightLength smallest length of a ruled line down the page; letters are shorter
 * @param ruleThickness largest thickness of a ruled line
 * @param bulletMin smallest side of a bullet, in ems
 * @param bulletMax largest side of a bullet, in ems
 * @param bulletReach largest distance from a bullet to its text, in ems
 * @param boldness strokes thicker than the document's usual ones by this factor are bold
 * @param sameSize two sizes of type whose ratio is below this are the same
 * @param doubtful words of a lower confidence, in percent, decide nothing alone
 * @param junk one or two characters of a lower confidence that stand before a line's text are no word
 * @param timeout most processor time for recognising one page, and also for several that are read by one process
 */
public record OcrSettings(
    int dotsPerInch,
    double squeeze,
    double shrink,
    long mostDots,
    long batchDots,
    long mostPictureDots,
    double largestSkew,
    double speck,
    double alone,
    double ruleLength,
    double uprightLength,
    double ruleThickness,
    double bulletMin,
    double bulletMax,
    double bulletReach,
    double boldness,
    double sameSize,
    double doubtful,
    double junk,
    Duration timeout) {

  /** Settings that measured best on letters of A4 paper. */
  public static OcrSettings defaults() {
    return new OcrSettings(
        200, 0.55, 0.75, 20_000_000, 16_000_000, 60_000_000, 3, 0.8, 1.5, 30, 22, 3.5, 0.16, 0.8, 5, 1.25, 1.12, 75, 70, Duration.ofSeconds(20));
  }
}
