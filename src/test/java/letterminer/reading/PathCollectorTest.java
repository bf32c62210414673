package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import letterminer.model.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which rules, bullets and painted areas paths become. The page has 400 × 600 points. */
class PathCollectorTest {
  private final Paints paints = new Paints(ReadingSettings.defaults());
  private final PathCollector paths =
      new PathCollector(new PageGeometry(0, 0, 400, 600, 0), ReadingSettings.defaults(), paints);
  private final GraphicsState state = new GraphicsState();

  private void add(Operator operator, double... numbers) {
    Operands operands = new Operands();
    for (double number : numbers) {
      operands.addReal((float) number);
    }
    paths.add(operator, operands, state.matrix);
  }

  /** A box given by its corners, as seen from the page's top. */
  private void box(double left, double top, double right, double bottom) {
    add(Operator.RECTANGLE, left, 600 - bottom, right - left, bottom - top);
  }

  private void lines(double... points) {
    for (int i = 0; i < points.length; i += 2) {
      add(i == 0 ? Operator.MOVE : Operator.LINE, points[i], 600 - points[i + 1]);
    }
  }

  private static void assertBox(double left, double top, double right, double bottom, BoundingBox box) {
    assertEquals(left, box.x(), 1e-4);
    assertEquals(top, box.y(), 1e-4);
    assertEquals(right, box.right(), 1e-4);
    assertEquals(bottom, box.bottom(), 1e-4);
  }

  private Paints.Paint onlyPaint() {
    assertEquals(1, paints.count());
    return paints.get(0);
  }

  @Test
  void aFilledBoxCoversItsArea() {
    state.fillColour = 0xFF0000;
    box(10, 20, 50, 40);
    paths.fill(state, false);

    assertBox(10, 20, 50, 40, onlyPaint().area());
    assertNull(onlyPaint().shape());
    assertTrue(onlyPaint().covers());
    assertEquals(0xFF0000, onlyPaint().colour());
    assertEquals(1, paths.drawn());
  }

  /** A rectangle ends where it began: the subpath after it starts anew. */
  @Test
  void severalBoxesAreOneShape() {
    box(10, 20, 50, 40);
    box(100, 20, 150, 40);
    paths.fill(state, true);

    assertBox(10, 20, 150, 40, onlyPaint().area());
    assertTrue(onlyPaint().contains(30, 30));
    assertFalse(onlyPaint().contains(75, 30));
    assertTrue(onlyPaint().contains(125, 30));
    assertEquals(2, paths.drawn());
  }

  @Test
  void aLineWithoutAStartIsTheStart() {
    add(Operator.LINE, 10, 580);
    add(Operator.LINE, 50, 580);
    add(Operator.LINE, 50, 560);
    add(Operator.LINE, 10, 560);
    paths.fill(state, false);

    assertBox(10, 20, 50, 40, onlyPaint().area());
    assertNull(onlyPaint().shape());
  }

  @ParameterizedTest
  @CsvSource({"CURVE", "CURVE_FROM_CURRENT", "CURVE_TO_FINAL"})
  void aCurveWithoutAStartIsTheStart(Operator curve) {
    double[] six = {300, 300, 200, 200, 10, 580};
    add(curve, curve == Operator.CURVE ? six : new double[] {300, 300, 10, 580});
    add(Operator.LINE, 120, 580);
    paths.stroke(state);

    assertEquals(List.of(new Rule(true, 20, 10, 120)), paths.rules());
  }

  @Test
  void aCurveStaysWithinItsControlPoints() {
    add(Operator.MOVE, 10, 500);
    add(Operator.CURVE, 20, 550, 80, 560, 100, 500);
    paths.clip(state);
    assertBox(10, 40, 100, 100, state.clip);
    assertFalse(state.clipIsBox);
  }

  @Test
  void aCurveMayBeginAtTheCurrentPoint() {
    add(Operator.MOVE, 10, 500);
    add(Operator.CURVE_FROM_CURRENT, 90, 590, 100, 500);
    paths.fill(state, false);

    FilledShape shape = onlyPaint().shape();
    assertEquals(4, shape.x().length);
    assertEquals((8 * 10 + 12 * 10 + 6 * 90 + 100) / 27.0, shape.x()[1], 1e-9);
    assertEquals((8 * 100 + 12 * 100 + 6 * 10 + 100) / 27.0, shape.y()[1], 1e-9);
    assertEquals((10 + 6 * 10 + 12 * 90 + 8 * 100) / 27.0, shape.x()[2], 1e-9);
  }

  @Test
  void aCurvesLastControlPointMayBeItsEnd() {
    add(Operator.MOVE, 10, 500);
    add(Operator.CURVE_TO_FINAL, 90, 590, 100, 500);
    paths.fill(state, false);

    FilledShape shape = onlyPaint().shape();
    assertEquals((8 * 10 + 12 * 90 + 6 * 100 + 100) / 27.0, shape.x()[1], 1e-9);
    assertEquals((8 * 100 + 12 * 10 + 6 * 100 + 100) / 27.0, shape.y()[1], 1e-9);
  }

  @Test
  void segmentsWithMissingOrOtherOperandsAreIgnored() {
    add(Operator.MOVE, 10);
    add(Operator.LINE, 10);
    add(Operator.RECTANGLE, 10, 20, 30);
    add(Operator.CURVE, 10, 20, 30, 40);
    add(Operator.CURVE_FROM_CURRENT, 10, 20, 30);
    Operands names = new Operands();
    names.add(COSName.A);
    names.addReal(5);
    paths.add(Operator.MOVE, names, state.matrix);
    paths.add(Operator.LINE, names, state.matrix);
    paths.clip(state);

    assertTrue(state.clip.width() > 1e9, "without a path, nothing is clipped");
    assertTrue(state.clipIsBox);
  }

  @Test
  void theClipIsTheBoxOfAFormInItsSpace() {
    state.matrix = new Affine(2, 0, 0, 3, 10, 20);
    paths.clip(state, new Forms.Box(5, 10, 25, 60));

    assertBox(20, 400, 60, 550, state.clip);
    assertTrue(state.clipIsBox);
    state.matrix = new Affine(1, 1, -1, 1, 0, 0);
    paths.clip(state, new Forms.Box(0, 0, 400, 400));
    assertFalse(state.clipIsBox, "a tilted form");
  }

  @Test
  void strokedSegmentsAreRules() {
    lines(10, 20, 60, 20, 60, 70);
    paths.stroke(state);

    assertEquals(List.of(new Rule(true, 20, 10, 60), new Rule(false, 60, 20, 70)), paths.rules());
    assertEquals(0, paints.count());
    paths.stroke(state);
    assertEquals(2, paths.rules().size(), "a path is stroked once");
  }

  @Test
  void aClosedPathHasALastSide() {
    lines(10, 20, 60, 20, 60, 70);
    paths.closePath();
    lines(100, 20, 160, 20, 160, 70, 100, 70);
    paths.closePath();
    paths.stroke(state);

    assertEquals(6, paths.rules().size());
    assertEquals(new Rule(false, 100, 20, 70), paths.rules().get(5));
  }

  @ParameterizedTest
  @CsvSource({"8.1, 2.5, 1", "7.9, 2.5, 0", "8.1, 2.7, 0", "2.5, 8.1, 1", "2.5, 7.9, 0", "2.7, 8.1, 0"})
  void aThinFilledBoxIsARule(double width, double height, int rules) {
    box(100, 200, 100 + width, 200 + height);
    paths.fill(state, false);

    assertEquals(rules, paths.rules().size());
  }

  @ParameterizedTest
  @CsvSource({"2.5, 9, 0", "5, 5, 1", "5, 7.9, 1", "5, 8.1, 0", "8.9, 8.9, 1", "9.1, 9.1, 0", "1.5, 1.5, 1", "1.3, 1.3, 0",
      "7.9, 5, 1"})
  void aSmallFilledShapeMayBeABullet(double width, double height, int bullets) {
    box(100, 200, 100 + width, 200 + height);
    paths.fill(state, false);

    assertEquals(bullets, paths.bullets().size());
  }

  @Test
  void aRuleIsNoBullet() {
    box(100, 200, 108.5, 202.5);
    box(100, 200, 102.5, 208.5);
    paths.fill(state, false);

    assertEquals(2, paths.rules().size());
    assertEquals(0, paths.bullets().size());
    assertEquals(0, paints.count());
  }

  @Test
  void aSmallRingIsABulletAndASmallLineIsNot() {
    lines(100, 200, 105, 205);
    paths.stroke(state);
    assertEquals(0, paths.bullets().size());
    lines(100, 200, 105, 205, 100, 205);
    paths.stroke(state);
    assertBox(100, 200, 105, 205, paths.bullets().get(0));
  }

  /** The second ring counts by its own points. */
  @Test
  void eachRingIsABullet() {
    lines(100, 200, 105, 205, 100, 205);
    lines(100, 300, 105, 305);
    lines(100, 400, 105, 405, 100, 405);
    paths.stroke(state);

    assertEquals(2, paths.bullets().size());
    assertBox(100, 400, 105, 405, paths.bullets().get(1));
  }

  @Test
  void aBroadLineCoversItsWidth() {
    state.lineWidth = 10;
    state.strokeColour = 0xFF0000;
    lines(100, 200, 180, 200);
    paths.stroke(state);

    assertBox(100, 195, 180, 205, onlyPaint().area());
    assertTrue(onlyPaint().covers());
    assertEquals(0xFF0000, onlyPaint().colour());
    assertEquals(List.of(new Rule(true, 200, 100, 180)), paths.rules());
  }

  @Test
  void aBroadUprightLineCoversItsWidth() {
    state.lineWidth = 10;
    lines(100, 200, 100, 280);
    paths.stroke(state);

    assertBox(95, 200, 105, 280, onlyPaint().area());
    assertTrue(onlyPaint().covers());
  }

  @Test
  void whatABroadSlantingLineCoversIsUnknown() {
    state.lineWidth = 10;
    lines(100, 200, 180, 280);
    paths.stroke(state);

    assertFalse(onlyPaint().covers());
    assertEquals(Colour.UNKNOWN, onlyPaint().colour());
  }

  @Test
  void aBroadLineThatIsTranslucentOrOfUnknownColourCoversNothing() {
    state.lineWidth = 10;
    state.strokeAlpha = 0.98f;
    lines(100, 200, 180, 200);
    paths.stroke(state);
    state.strokeAlpha = 1;
    state.strokeColour = Colour.UNKNOWN;
    lines(100, 200, 180, 200);
    paths.stroke(state);
    state.strokeColour = Colour.BLACK;
    state.blended = true;
    lines(100, 200, 180, 200);
    paths.stroke(state);

    assertEquals(3, paints.count());
    for (int i = 0; i < 3; i++) {
      assertFalse(paints.get(i).covers());
    }
  }

  @Test
  void aBroadCurveCoversNothing() {
    state.lineWidth = 10;
    add(Operator.MOVE, 100, 400);
    add(Operator.CURVE, 120, 400, 140, 400, 180, 400);
    paths.stroke(state);

    assertEquals(3, paints.count());
    assertFalse(paints.get(0).covers());
    assertEquals(List.of(), paths.rules());
  }

  /** A line's width grows with the state's matrix, whether it enlarges or rotates. */
  @ParameterizedTest
  @CsvSource({"2, 0, 0, 2, 6", "0, 2, -2, 0, 6", "0, -2, 2, 0, 6", "3, 0, 0, 1, 6.708204"})
  void theWidthOfALineIsScaled(float a, float b, float c, float d, double width) {
    state.matrix = new Affine(a, b, c, d, 200, 300);
    state.lineWidth = 3;
    add(Operator.MOVE, 0, 0);
    add(Operator.LINE, 40, 0);
    paths.stroke(state);

    assertEquals(width, Math.min(onlyPaint().area().width(), onlyPaint().area().height()), 1e-4);
  }

  @ParameterizedTest
  @CsvSource({"2.6, 0", "2.7, 1"})
  void aThinLineCoversNothing(float width, int areas) {
    state.lineWidth = width;
    lines(100, 200, 180, 200);
    paths.stroke(state);

    assertEquals(areas, paints.count());
  }

  @Test
  void aFillIsLimitedByTheClip() {
    state.clipTo(BoundingBox.ofCorners(0, 0, 30, 30), true);
    box(10, 20, 50, 40);
    paths.fill(state, false);

    assertBox(10, 20, 30, 30, onlyPaint().area());
  }

  @Test
  void aFillThatIsFullyTransparentPaintsNothing() {
    state.fillAlpha = 0;
    box(10, 20, 50, 40);
    paths.fill(state, false);

    assertEquals(0, paints.count());
    assertEquals(1, paths.drawn());
  }

  @Test
  void aGradientFillsTheClipAndUsesUpThePath() {
    state.clipTo(BoundingBox.ofCorners(-10, 20, 30, 700), true);
    box(10, 20, 50, 40);
    paths.shade(state);
    paths.fill(state, false);

    assertBox(0, 20, 30, 600, onlyPaint().area());
    assertFalse(onlyPaint().covers());
    assertEquals(Colour.UNKNOWN, onlyPaint().colour());
  }

  @Test
  void aPictureFillsTheUnitSquareOfItsState() {
    state.matrix = new Affine(200, 0, 0, 100, 50, 60);
    paths.picture(state, true);

    assertBox(50, 440, 250, 540, onlyPaint().area());
    assertTrue(onlyPaint().covers());
    assertTrue(onlyPaint().picture());
    assertEquals(20_000, paints.pictureArea(), 1e-6);
  }

  @Test
  void aPictureMayBeTurnedOrTilted() {
    state.matrix = new Affine(0, 200, -100, 0, 150, 60);
    paths.picture(state, true);
    assertBox(50, 340, 150, 540, paints.get(0).area());
    assertTrue(paints.get(0).covers());
    state.matrix = new Affine(100, 50, -50, 100, 150, 60);
    paths.picture(state, true);
    assertBox(100, 390, 250, 540, paints.get(1).area());
    assertFalse(paints.get(1).covers());
  }

  @Test
  void aPictureIsLimitedByThePageAndMayBeTranslucent() {
    state.matrix = new Affine(200, 0, 0, 100, 300, 550);
    paths.picture(state, false);

    assertBox(300, 0, 400, 50, onlyPaint().area());
    assertFalse(onlyPaint().covers());
  }

  @Test
  void aSmallPictureMayBeABullet() {
    state.matrix = new Affine(5, 0, 0, 5, 100, 100);
    paths.picture(state, true);

    assertBox(100, 495, 105, 500, paths.bullets().get(0));
  }

  @Test
  void annotationsHaveNoRulesAndHideTextOnlyIfTheyMay() {
    paths.takeFromAnnotation(true);
    box(100, 200, 180, 202);
    box(100, 200, 105, 205);
    box(100, 300, 180, 380);
    paths.fill(state, false);
    assertEquals(1, paints.count());
    paths.takeFromAnnotation(false);
    box(100, 300, 180, 380);
    paths.fill(state, false);
    state.lineWidth = 10;
    lines(100, 200, 180, 200);
    paths.stroke(state);
    state.matrix = new Affine(200, 0, 0, 100, 50, 60);
    paths.picture(state, true);

    assertEquals(1, paints.count());
    assertEquals(List.of(), paths.rules());
    assertEquals(List.of(), paths.bullets());
  }

  /** One hundredth of the page makes a picture, half of it a scan. */
  @ParameterizedTest
  @CsvSource({"60, 40, false, false", "60, 41, true, false", "400, 299, true, false", "400, 300, true, true"})
  void largePicturesMayShowText(float width, float height, boolean hasPicture, boolean mayShowText) {
    state.matrix = new Affine(width, 0, 0, height, 0, 0);
    paths.picture(state, true);

    assertEquals(hasPicture, paths.hasPicture());
    assertEquals(mayShowText, paths.mayShowText());
  }

  @Test
  void manyFilledShapesMayShowText() {
    for (int i = 0; i < 100; i++) {
      assertFalse(paths.mayShowText());
      box(100, 200, 105, 205);
      paths.fill(state, false);
    }
    assertTrue(paths.mayShowText());
  }

  @Test
  void oneRuleMoreThanTheSettingsAllowIsKept() {
    for (int i = 0; i < 3_003; i++) {
      lines(100, 200, 180, 200);
      paths.stroke(state);
    }
    assertEquals(3_001, paths.rules().size());
  }
}
