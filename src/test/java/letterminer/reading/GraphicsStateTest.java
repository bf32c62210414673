package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;

/** Guards how the graphics state advances text, and what makes its paint opaque. */
class GraphicsStateTest {
  private final GraphicsState state = new GraphicsState();

  @Test
  void textAdvancesAlongItsLine() {
    state.setLine(new Affine(2, 3, 5, 7, 11, 13));
    state.advance(10, 100);

    assertEquals(11 + 2 * 10 + 5 * 100, state.textX);
    assertEquals(13 + 3 * 10 + 7 * 100, state.textY);
    state.advance(1, 0);
    assertEquals(533, state.textX);
    assertEquals(746, state.textY);
    state.setLine(null);
    assertEquals(0, state.textX);
    assertEquals(0, state.textY);
  }

  @Test
  void paintIsOpaqueIfNothingLessensIt() {
    assertTrue(state.isOpaque());
    state.fillAlpha = 0.98f;
    assertFalse(state.isOpaque());
    state.fillAlpha = 1;
    state.groupAlpha = 0.5f;
    assertFalse(state.isOpaque());
    state.groupAlpha = 1;
    state.blended = true;
    assertFalse(state.isOpaque());
    state.blended = false;
    state.masked = true;
    assertFalse(state.isOpaque());
    state.masked = false;
    state.overprinted = true;
    assertFalse(state.isOpaque());
  }

  @Test
  void aGroupTakesOverTheOpacityOutsideIt() {
    state.fillAlpha = 0.5f;
    state.groupAlpha = 0.5f;
    state.strokeAlpha = 0.2f;
    state.beginGroup();

    assertEquals(0.25f, state.groupAlpha);
    assertEquals(1, state.fillAlpha);
    assertEquals(1, state.strokeAlpha);
    assertFalse(state.isMixed());
  }

  @Test
  void aGroupThatBlendsStaysBlended() {
    state.blended = true;
    state.beginGroup();
    assertFalse(state.blended);
    assertTrue(state.isMixed());
    state.beginGroup();
    assertTrue(state.isMixed(), "within another group");
    state.masked = true;
    state.beginGroup();
    assertFalse(state.masked);
    assertTrue(state.isMixed());
  }

  @Test
  void clipsAreIntersected() {
    state.clipTo(new BoundingBox(0, 0, 100, 100), true);
    assertTrue(state.clipIsBox);
    state.clipTo(new BoundingBox(50, 60, 100, 100), false);
    assertFalse(state.clipIsBox);
    state.clipTo(new BoundingBox(0, 0, 90, 90), true);

    assertFalse(state.clipIsBox, "a part of a shape is a shape");
    assertEquals(new BoundingBox(50, 60, 40, 30), state.clip);
  }
}
