package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which lines a small shape is the bullet of. Lines have 10 points. */
class DrawnBulletsTest {
  private static final ReadingSettings SETTINGS = ReadingSettings.defaults();

  private static Line line(String text, double x, double baseline) {
    return Line.of(1, List.of(new Word(text, new BoundingBox(x, baseline - 8, 5 * text.length(), 10), baseline,
        new FontStyle("Sans", 10, false, false, false), false, 7)));
  }

  /** The text of the lines with a bullet whose right edge is at {@code right}. */
  private static String texts(double right, double centreY, Line... lines) {
    List<Line> with = new DrawnBullets(SETTINGS)
        .addTo(List.of(lines), List.of(new BoundingBox(right - 4, centreY - 2, 4, 4)));
    return String.join(" | ", with.stream().map(Line::text).toList());
  }

  @Test
  void aBulletIsAWordOfItsLine() {
    BoundingBox shape = new BoundingBox(80, 194, 4, 4);
    Line line = new DrawnBullets(SETTINGS).addTo(List.of(line("Marrow", 100, 200)), List.of(shape)).get(0);

    assertEquals("\u2022 Marrow", line.text());
    Word bullet = line.words().get(0);
    assertEquals(shape, bullet.box());
    assertEquals(200, bullet.baseline());
    assertEquals(7, bullet.tag());
    assertFalse(bullet.spaceBefore());
    assertTrue(line.words().get(1).spaceBefore());
  }

  /** The line begins at 100. */
  @ParameterizedTest
  @CsvSource({"60.1, true", "60, false", "59, false", "100, false", "99.1, false", "98.9, true", "99, true",
      "101, false", "300, false"})
  void aBulletIsShortlyBeforeItsLine(double right, boolean bullet) {
    assertEquals(bullet ? "\u2022 Marrow" : "Marrow", texts(right, 197, line("Marrow", 100, 200)));
  }

  /** The line reaches from 192 to 202. */
  @ParameterizedTest
  @CsvSource({"191.9, false", "192, false", "192.1, true", "201.9, true", "202, false", "202.1, false"})
  void aBulletIsWithinTheHeightOfItsLine(double centre, boolean bullet) {
    assertEquals(bullet ? "\u2022 Marrow" : "Marrow", texts(90, centre, line("Marrow", 100, 200)));
  }

  @Test
  void theNearestLineHasTheBullet() {
    Line near = line("near", 110, 200);
    Line far = line("far", 120, 201);

    assertEquals("\u2022 near | far", texts(100, 197, near, far));
    assertEquals("\u2022 near | far", texts(100, 197, far, near));
  }

  /** The first of two lines that are as near. */
  @Test
  void onlyOneLineHasTheBullet() {
    assertEquals("\u2022 one | two", texts(100, 197, line("one", 110, 200), line("two", 110, 201)));
  }

  /** The word before the shape ends at 130; one that starts after it, far to the right, does not matter. */
  @ParameterizedTest
  @CsvSource({"133, false", "134, true", "134.1, true"})
  void aShapeThatALineReachesIsNoBullet(double right, boolean bullet) {
    assertEquals(bullet ? "Marrow | \u2022 Wexmoor" : "Marrow | Wexmoor",
        texts(right, 197, line("Marrow", 100, 200), line("Wexmoor", 160, 201)));
  }

  /** A line that begins more than 5 ems to the left of the shape is another column. */
  @ParameterizedTest
  @CsvSource({"150, false", "150.1, true"})
  void aColumnFarToTheLeftDoesNotMatter(double right, boolean bullet) {
    assertEquals(bullet ? "Marrow and Wexmoor | \u2022 Good" : "Marrow and Wexmoor | Good",
        texts(right, 197, line("Marrow and Wexmoor", 100, 200), line("Good", 160, 201)));
  }

  @Test
  void linesAreSortedDownAndAcross() {
    assertEquals("left | \u2022 right | below",
        texts(290, 197, line("below", 100, 230), line("right", 300, 200), line("left", 100, 200)));
  }

  @Test
  void theShapesOfADrawingAreNoBullets() {
    List<Line> lines = List.of(line("Marrow", 100, 200));
    BoundingBox shape = new BoundingBox(80, 194, 4, 4);
    DrawnBullets bullets = new DrawnBullets(SETTINGS);

    assertEquals("\u2022", bullets.addTo(lines, Collections.nCopies(SETTINGS.mostShapes(), shape)).get(0).text().substring(0, 1));
    assertSame(lines, bullets.addTo(lines, Collections.nCopies(SETTINGS.mostShapes() + 1, shape)));
    assertSame(lines, bullets.addTo(lines, List.of()));
  }
}
