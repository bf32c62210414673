package letterminer.reading;

/**
 * The tolerances of reading. Lengths that depend on the type are in ems, that is as a share of the font
 * size; the others are in points.
 *
 * @param wordGap smallest gap between two glyphs that parts words, in ems
 * @param lineGap smallest gap between two words of a baseline that parts lines, in ems
 * @param baselineShift largest difference of two baselines that still count as one row, in ems; it has
 *     to let superscripts in and the next line out
 * @param overprint largest distance at which a glyph that is printed again is no new one, as a share of its
 *     width
 * @param largestSlope largest slope of a line, against that of the page's text, that is not left out as
 *     tilted
 * @param faintness smallest difference to what lies below, as a share of the range of a colour channel,
 *     that lets text be seen
 * @param smallestType smallest size of type that can be seen
 * @param ruleThickness largest thickness of a filled shape that counts as a ruled line
 * @param ruleLength smallest length of a ruled line
 * @param signSizeMin smallest side of a drawn shape that may be a bullet
 * @param signSizeMax largest side of such a shape
 * @param signDistance largest distance from a drawn bullet to its text
 * @param pictureShare smallest share of a page that pictures cover to count as pictures
 * @param scanShare smallest share of a page that pictures cover to be taken for a scan of it
 * @param drawnText so many filled shapes may be text that is drawn as outlines
 * @param mostShapes a page with more drawn shapes, or more ruled lines, than this is a picture: they are
 *     left out, and a problem says so
 * @param mostPages a document with more pages is not read
 * @param mostGlyphs a document that shows more glyphs is not read
 * @param mostContent a document whose content, fonts left aside, runs to more bytes is not read; counted
 *     as unpacked, and a form as often as it is shown
 * @param mostForms a document that shows forms, pieces of content that pages share, more often is not read
 * @param mostFontBytes a document one of whose fonts unpacks to more bytes is not read
 * @param mostFontEntries a document one of whose fonts lists more widths or characters is not read
 * @param mostCharacters a text file with more characters is not read
 */
public record ReadingSettings(
    double wordGap,
    double lineGap,
    double baselineShift,
    double overprint,
    double largestSlope,
    double faintness,
    double smallestType,
    double ruleThickness,
    double ruleLength,
    double signSizeMin,
    double signSizeMax,
    double signDistance,
    double pictureShare,
    double scanShare,
    int drawnText,
    int mostShapes,
    int mostPages,
    int mostGlyphs,
    int mostContent,
    int mostForms,
    int mostFontBytes,
    int mostFontEntries,
    int mostCharacters) {

  /** Settings that suit letters made with word processors and browsers. */
  public static ReadingSettings defaults() {
    return new ReadingSettings(
        0.16, 1.3, 0.4, 0.35, 0.06, 0.08, 0.5, 2.6, 8, 1.4, 9, 40, 0.01, 0.5, 100, 3000,
        2_000, 5_000_000, 200_000_000, 100_000, 64_000_000, 1_000_000, 5_000_000);
  }

  /** The same with another gap between words. */
  ReadingSettings withWordGap(double gap) {
    return new ReadingSettings(
        gap, lineGap, baselineShift, overprint, largestSlope, faintness, smallestType, ruleThickness,
        ruleLength, signSizeMin, signSizeMax, signDistance, pictureShare, scanShare, drawnText, mostShapes, mostPages,
        mostGlyphs, mostContent, mostForms, mostFontBytes, mostFontEntries, mostCharacters);
  }
}
