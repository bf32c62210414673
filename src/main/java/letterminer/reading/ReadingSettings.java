package letterminer.reading;

/**
 * The tolerances and limits of reading. Units are points, ems (multiples of the font size) or shares.
 *
 * @param wordGap smallest gap between two glyphs that separates words, in ems
 * @param lineGap smallest gap between two words on a baseline that separates lines, in ems
 * @param baselineShift largest difference of two baselines in the same row, in ems; it has to include superscripts
 *     and exclude the next line
 * @param overprint largest distance at which a glyph that is printed twice counts as one, as a share of its width
 * @param largestSlope largest slope of a line against that of the page's text; steeper lines are left out as tilted
 * @param faintness smallest visible difference of text from its background, as a share of the range of a colour
 *     channel
 * @param smallestType smallest visible font size, in points
 * @param ruleThickness largest thickness of a filled shape that counts as a ruled line, in points
 * @param ruleLength smallest length of a ruled line, in points
 * @param bulletSizeMin smallest side of a drawn shape that may be a bullet, in points
 * @param bulletSizeMax largest side of such a shape, in points
 * @param bulletDistance largest distance of a drawn bullet from its text, in points
 * @param pictureShare smallest share of a page that pictures cover to count as pictures
 * @param scanShare smallest share of a page that pictures cover to count as a scan of it
 * @param drawnText this many filled shapes on a page may be text drawn as outlines
 * @param mostShapes a page with more drawn shapes, or more ruled lines, is a picture: they are dropped, which is
 *     reported
 * @param mostPages a document with more pages is not read
 * @param mostGlyphs a document that shows more glyphs is not read
 * @param mostContent a document with more bytes of content, without fonts, is not read; unpacked, and a form counts
 *     each time it is shown
 * @param mostForms a document that shows forms, which are content that pages share, more often is not read
 * @param mostFontBytes a document with a font that unpacks to more bytes is not read
 * @param mostFontEntries a document with a font that lists more widths or characters is not read
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
    double bulletSizeMin,
    double bulletSizeMax,
    double bulletDistance,
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
    return new Builder().build();
  }

  /** The settings by name, with their defaults. */
  static final class Builder {
    double wordGap = 0.16;
    double lineGap = 1.3;
    double baselineShift = 0.4;
    double overprint = 0.35;
    double largestSlope = 0.06;
    double faintness = 0.08;
    double smallestType = 0.5;
    double ruleThickness = 2.6;
    double ruleLength = 8;
    double bulletSizeMin = 1.4;
    double bulletSizeMax = 9;
    double bulletDistance = 40;
    double pictureShare = 0.01;
    double scanShare = 0.5;
    int drawnText = 100;
    int mostShapes = 3_000;
    int mostPages = 2_000;
    int mostGlyphs = 5_000_000;
    int mostContent = 200_000_000;
    int mostForms = 100_000;
    int mostFontBytes = 64_000_000;
    int mostFontEntries = 1_000_000;
    int mostCharacters = 5_000_000;

    ReadingSettings build() {
      return new ReadingSettings(
          wordGap, lineGap, baselineShift, overprint, largestSlope, faintness, smallestType, ruleThickness,
          ruleLength, bulletSizeMin, bulletSizeMax, bulletDistance, pictureShare, scanShare, drawnText, mostShapes,
          mostPages, mostGlyphs, mostContent, mostForms, mostFontBytes, mostFontEntries, mostCharacters);
    }
  }
}
