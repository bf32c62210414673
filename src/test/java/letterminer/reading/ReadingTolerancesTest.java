package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page content that determines each tolerance of {@link ReadingSettings}: on either side of it, a page that is read
 * differently if the tolerance is changed by a third. Pages are 400 points wide and 600 high, type has 12 points.
 */
class ReadingTolerancesTest {
  private static final String ITEM = SmallPdf.text(90, 400, "Attendance has improved");

  /** An inline picture of one grey pixel. */
  private static final String PICTURE = "BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI ";

  private static Page read(String content, Object... arguments) {
    return SmallPdf.read(String.format(Locale.ROOT, content, arguments));
  }

  /** Loose kerning within a word; a tight space. */
  @ParameterizedTest
  @CsvSource({"140, Carefor", "200, Care for"})
  void wordGap(int thousandths, String text) {
    assertEquals(text, read("BT /R 12 Tf 72 400 Td [(Care) -%d (for)] TJ ET", thousandths).lines().get(0).text());
  }

  /** A wide space in a justified line; the gap between a label and its grade. */
  @ParameterizedTest
  @CsvSource({"1200, 1", "1500, 2"})
  void lineGap(int thousandths, int lines) {
    assertEquals(lines, read("BT /R 12 Tf 72 400 Td [(Care) -%d (Good)] TJ ET", thousandths).lines().size());
  }

  /** A grade in a slightly raised cell; a line that is set tightly below another. */
  @ParameterizedTest
  @CsvSource({"4.3, 1", "5.8, 2"})
  void baselineShift(double rise, int lines) {
    assertEquals(lines, SmallPdf.read(SmallPdf.text(72, 400, "Grade") + SmallPdf.text(110, 400 + rise, "4")).lines().size());
  }

  /** A letter printed twice to look bold; two narrow letters set closely. */
  @ParameterizedTest
  @CsvSource({"0.8, i", "1.1, ii"})
  void overprint(double offset, String text) {
    Page page = SmallPdf.read(SmallPdf.text(72, 400, "i") + SmallPdf.text(72 + offset, 400, "i"));
    assertEquals(text, page.lines().get(0).text());
  }

  /** A line that was scanned slightly askew; a tilted stamp. */
  @ParameterizedTest
  @CsvSource({"0.05, 3", "0.07, 2"})
  void largestSlope(double slope, int lines) {
    String level = SmallPdf.text(72, 400, "Being healthy is good") + SmallPdf.text(72, 380, "Staying safe is fair");
    assertEquals(lines, read("BT /R 12 Tf 1 %1$.2f -%1$.2f 1 72 300 Tm (Received) Tj ET " + level, slope).lines().size());
  }

  /** Pale grey type on white paper; type that is meant to be invisible. */
  @ParameterizedTest
  @CsvSource({"0.90, 1", "0.94, 0"})
  void faintness(double grey, int lines) {
    assertEquals(lines, read("%.2f g " + ITEM, grey).lines().size());
  }

  /** The smallest visible print; text that only search engines are meant to find. */
  @ParameterizedTest
  @CsvSource({"0.55, 1", "0.45, 0"})
  void smallestType(double size, int lines) {
    assertEquals(lines, SmallPdf.read(SmallPdf.text("R", size, 72, 400, "Attendance")).lines().size());
  }

  /** A thick rule of a table; a thin bar. */
  @ParameterizedTest
  @CsvSource({"2.3, 1", "3.0, 0"})
  void ruleThickness(double height, int rules) {
    assertEquals(rules, read("72 400 200 %.1f re f", height).rules().size());
  }

  /** A dash; the side of a narrow cell. */
  @ParameterizedTest
  @CsvSource({"7.0, 0", "9.5, 1"})
  void ruleLength(double width, int rules) {
    assertEquals(rules, read("72 400 %.1f 1 re f", width).rules().size());
  }

  /** A speck; a small square bullet. */
  @ParameterizedTest
  @CsvSource({"1.2, 3", "1.7, 4"})
  void bulletSizeMin(double side, int words) {
    assertEquals(words, words(76, side));
  }

  /** A large square bullet; a tick box. */
  @ParameterizedTest
  @CsvSource({"8.0, 4", "10.5, 3"})
  void bulletSizeMax(double side, int words) {
    assertEquals(words, words(76, side));
  }

  /** A bullet at the start of a wide indent; a shape in the margin. */
  @ParameterizedTest
  @CsvSource({"50, 4", "41, 3"})
  void bulletDistance(double left, int words) {
    assertEquals(words, words(left, 4));
  }

  /** The number of words of an item, its bullet included, if a square is drawn before it. */
  private static int words(double left, double side) {
    Page page = read("%.1f %.1f %.1f %.1f re f " + ITEM, left, 404 - side / 2, side, side);
    return page.lines().get(0).words().size();
  }

  /** A row of icons; a crest. */
  @ParameterizedTest
  @CsvSource({"44, false", "60, true"})
  void pictureShare(int height, boolean pictured) {
    assertEquals(pictured, read("q 50 0 0 %d 76 300 cm " + PICTURE + "Q", height).pictured());
  }

  /** A letter with a large picture; a scanned page with white margins. */
  @ParameterizedTest
  @CsvSource({"280, false", "320, true"})
  void scanShare(int height, boolean painted) {
    assertEquals(painted, read("q 400 0 0 %d 0 0 cm " + PICTURE + "Q", height).painted());
  }

  /** The bullets and cells of a page; a line of letters drawn as outlines. */
  @ParameterizedTest
  @CsvSource({"90, false", "110, true"})
  void drawnText(int shapes, boolean painted) {
    assertEquals(painted, SmallPdf.read("72 400 5 5 re f ".repeat(shapes)).painted());
  }

  /** A large table; a technical drawing, whose lines are dropped. */
  @ParameterizedTest
  @CsvSource({"2900, 2900", "3100, 0"})
  void mostShapes(int drawn, int rules) {
    assertEquals(rules, SmallPdf.read("72 400 90 1 re f ".repeat(drawn)).rules().size());
  }
}
