package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the subpaths of a drawn path, whether it is a box, and what its filled shape contains. */
class DrawnPathTest {
  private static DrawnPath path(double... points) {
    DrawnPath path = new DrawnPath();
    add(path, points);
    return path;
  }

  private static void add(DrawnPath path, double... points) {
    path.begin();
    for (int i = 0; i < points.length; i += 2) {
      path.add(points[i], points[i + 1], false);
    }
  }

  @Test
  void subpathsAreRangesOfPoints() {
    DrawnPath path = path(1, 2, 3, 4);
    path.begin();
    add(path, 5, 6, 7, 8, 9, 10);

    assertEquals(2, path.subpaths(), "an empty subpath does not count");
    assertEquals(0, path.start(0));
    assertEquals(2, path.end(0));
    assertEquals(2, path.start(1));
    assertEquals(5, path.end(1));
    assertEquals(new BoundingBox(5, 6, 4, 4), path.bounds(2, 5));
    assertEquals(new BoundingBox(1, 2, 8, 8), path.bounds());
  }

  @Test
  void aLongPathKeepsAllItsPoints() {
    DrawnPath path = new DrawnPath();
    for (int i = 0; i < 300; i++) {
      add(path, i, 2 * i, i + 1, 2 * i + 1);
    }

    assertEquals(300, path.subpaths());
    for (int i = 0; i < 300; i++) {
      assertEquals(2 * i, path.start(i));
      assertEquals(new BoundingBox(i, 2 * i, 1, 1), path.bounds(path.start(i), path.end(i)));
    }
  }

  @Test
  void closingLeadsBackToTheStartOfTheLastSubpath() {
    DrawnPath path = path(1, 1);
    add(path, 20, 30, 40, 50);
    path.close();

    assertEquals(4, path.end(1));
    assertEquals(new BoundingBox(20, 30, 0, 0), path.bounds(3, 4));
  }

  @Test
  void closingAnEmptyPathDoesNothing() {
    DrawnPath path = new DrawnPath();
    path.close();
    path.begin();
    path.close();

    assertTrue(path.isEmpty());
  }

  @Test
  void aBoxIsARectangleParallelToTheAxes() {
    assertTrue(path(10, 20, 50, 20, 50, 40, 10, 40).isBox());
    assertTrue(path(10, 20, 10, 40, 50, 40, 50, 20).isBox());
    assertTrue(path(10, 20, 50, 20, 50, 40, 10, 40, 10, 20).isBox(), "closed");
    assertTrue(path(10, 20, 50, 20.05, 50.05, 40, 10, 40).isBox(), "nearly straight");
  }

  @Test
  void whatIsNoRectangleIsNoBox() {
    assertFalse(path(10, 20, 50, 20, 50, 40).isBox(), "three points");
    assertFalse(path(10, 20, 50, 20, 50, 40, 10, 40, 11, 20).isBox(), "open, to the right");
    assertFalse(path(10, 20, 50, 20, 50, 40, 10, 40, 10, 21).isBox(), "open, below");
    assertFalse(path(10, 20, 50, 20, 50, 40, 10, 40, 10, 20, 10, 20).isBox(), "six points");
    assertFalse(path(10, 20, 50, 22, 52, 42, 12, 40).isBox(), "tilted");
    assertFalse(path(10, 20, 50, 20, 50, 20, 10, 20).isBox(), "flat");
    assertFalse(path(10, 20, 50, 20, 50, 40, 12, 40).isBox(), "a last side that slants");
    assertFalse(path(10, 20, 50, 20, 90, 20, 90, 40).isBox(), "two sides in a row");
    DrawnPath two = path(10, 20, 50, 20);
    add(two, 50, 40, 10, 40);
    assertFalse(two.isBox(), "two subpaths");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aRectangleWithACurveIsNoBox(int curved) {
    DrawnPath path = new DrawnPath();
    double[] corners = {10, 20, 50, 20, 50, 40, 10, 40};
    for (int i = 0; i < 4; i++) {
      path.add(corners[2 * i], corners[2 * i + 1], i == curved);
    }

    assertFalse(path.isBox());
  }

  @Test
  void aShapeHasAtMost400Points() {
    DrawnPath path = new DrawnPath();
    for (int i = 0; i < 400; i++) {
      path.add(i, i, false);
    }
    assertTrue(path.shape(false).isPresent());
    path.add(1, 1, false);
    assertTrue(path.shape(false).isEmpty());
  }

  /** The points at a third and at two thirds of each curve take the place of its control points. */
  @Test
  void aShapesCurvesAreFlattened() {
    DrawnPath path = path(0, 0, 27, 54);
    path.add(54, 81, true);
    path.add(108, 27, true);
    path.add(0, 135, true);
    path.add(27, 27, true);
    path.add(54, 54, true);
    path.add(81, 0, true);
    FilledShape shape = path.shape(true).orElseThrow();

    assertArrayEquals(new double[] {0, 27, (216 + 648 + 648) / 27.0, (27 + 324 + 1296) / 27.0, 0,
        (324 + 324 + 81) / 27.0, (162 + 648 + 648) / 27.0, 81}, shape.x(), 1e-9);
    assertArrayEquals(new double[] {0, 54, (432 + 972 + 162 + 135) / 27.0, (54 + 486 + 324 + 1080) / 27.0, 135,
        (1080 + 324 + 324) / 27.0, (135 + 162 + 648) / 27.0, 0}, shape.y(), 1e-9);
    assertArrayEquals(new int[] {0, 8}, shape.starts());
    assertTrue(shape.evenOdd());
  }

  @Test
  void lessThanAWholeCurveIsLeftAsItIs() {
    for (int straight = 1; straight <= 3; straight++) {
      DrawnPath path = path(0, 0);
      for (int i = 1; i <= 3; i++) {
        path.add(10 * i, 30 / i, i != straight);
      }
      assertArrayEquals(new double[] {0, 10, 20, 30}, path.shape(false).orElseThrow().x());
    }
  }

  /** A diamond around (50, 50). */
  @ParameterizedTest
  @CsvSource({"50, 50, true", "31, 50, true", "69, 50, true", "50, 31, true", "50, 69, true", "39, 42, true",
      "61, 42, true", "39, 58, true", "61, 58, true", "36, 36, false", "64, 36, false", "36, 64, false", "64, 64, false",
      "29, 50, false", "71, 50, false", "50, 29, false", "50, 71, false"})
  void aShapeContainsWhatItsSidesEnclose(double x, double y, boolean inside) {
    assertEquals(inside, path(50, 30, 70, 50, 50, 70, 30, 50).shape(false).orElseThrow().contains(x, y));
    assertEquals(inside, path(50, 30, 30, 50, 50, 70, 70, 50).shape(true).orElseThrow().contains(x, y));
  }

  /** The level of a corner is crossed once, not twice or not at all. */
  @Test
  void aPointLevelWithACornerIsInsideAllTheSame() {
    FilledShape diamond = path(50, 30, 70, 50, 50, 70, 30, 50).shape(false).orElseThrow();

    assertTrue(diamond.contains(40, 50));
    assertFalse(diamond.contains(20, 50));
    assertFalse(diamond.contains(40, 30));
    assertFalse(diamond.contains(40, 70));
    FilledShape box = path(10, 20, 50, 20, 50, 40, 10, 40).shape(true).orElseThrow();
    assertTrue(box.contains(30, 20));
    assertFalse(box.contains(30, 40));
    assertTrue(box.contains(10.001, 30));
    assertFalse(box.contains(50, 30));
  }

  @Test
  void aHoleDependsOnTheRuleAndTheDirection() {
    double[] outside = {0, 0, 90, 0, 90, 90, 0, 90};
    DrawnPath same = path(outside);
    add(same, 30, 30, 60, 30, 60, 60, 30, 60);
    DrawnPath opposite = path(outside);
    add(opposite, 30, 30, 30, 60, 60, 60, 60, 30);

    assertTrue(same.shape(false).orElseThrow().contains(45, 45));
    assertFalse(same.shape(true).orElseThrow().contains(45, 45));
    assertFalse(opposite.shape(false).orElseThrow().contains(45, 45));
    assertFalse(opposite.shape(true).orElseThrow().contains(45, 45));
    assertTrue(opposite.shape(false).orElseThrow().contains(15, 45));
    assertTrue(opposite.shape(true).orElseThrow().contains(75, 45));
  }
}
