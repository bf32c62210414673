package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards how colours look on paper, and where maps place points. */
class ColourTest {
  @Test
  void coloursOfAllKindsAreRedGreenAndBlue() {
    assertEquals(0x808080, Colour.grey(0.5f));
    assertEquals(0xFF8000, Colour.rgb(1, 0.5f, 0));
    assertEquals(0xFF0000, Colour.rgb(2, -1, 0), "out of bounds");
    assertEquals(0xFFFFFF, Colour.cmyk(0, 0, 0, 0));
    assertEquals(0x00FFFF, Colour.cmyk(1, 0, 0, 0));
    assertEquals(0xFF00FF, Colour.cmyk(0, 1, 0, 0));
    assertEquals(0xFFFF00, Colour.cmyk(0, 0, 1, 0));
    assertEquals(0x000000, Colour.cmyk(0, 0, 0, 1));
    assertEquals(0x404040, Colour.cmyk(0.5f, 0.5f, 0.5f, 0.5f));
    assertEquals(0x000000, Colour.cmyk(0, 0, 0, 2), "out of bounds");
  }

  @Test
  void aTranslucentColourIsLighterOnPaper() {
    assertEquals(0x000000, Colour.onPaper(0x000000, 1));
    assertEquals(0x000000, Colour.onPaper(0x000000, 0.995f));
    assertEquals(0x7F7F7F, Colour.onPaper(0x000000, 0.5f));
    assertEquals(0xFF7F7F, Colour.onPaper(0xFF0000, 0.5f));
    assertEquals(0xFFFFFF, Colour.onPaper(0x000000, 0));
    assertEquals(0xFFFFFF, Colour.onPaper(0x000000, -1));
    assertEquals(Colour.UNKNOWN, Colour.onPaper(Colour.UNKNOWN, 0.5f));
  }

  @ParameterizedTest
  @CsvSource({"0, 16777215, 1", "16711680, 16711680, 0", "16711680, 0, 1", "65280, 0, 1", "255, 0, 1", "51, 0, 0.2",
      "0, 51, 0.2"})
  void coloursDifferAsTheirChannelsDo(int one, int other, double difference) {
    assertEquals(difference, Colour.difference(one, other), 1e-9);
  }

  @Test
  void aLightColourIsNearlyWhite() {
    assertEquals(true, Colour.isLight(0xFFFFFF));
    assertEquals(true, Colour.isLight(0xB3B3B3));
    assertEquals(false, Colour.isLight(0xB2B2B2));
    assertEquals(false, Colour.isLight(0xFFFF00));
    assertEquals(false, Colour.isLight(Colour.UNKNOWN));
  }

  @Test
  void aMapPlacesPoints() {
    Affine map = new Affine(2, 3, 5, 7, 11, 13);

    assertEquals(2 * 10 + 5 * 20 + 11, map.x(10, 20));
    assertEquals(3 * 10 + 7 * 20 + 13, map.y(10, 20));
    Affine moved = map.afterMove(10, 20);
    assertEquals(map.x(11, 22), moved.x(1, 2));
    assertEquals(map.y(11, 22), moved.y(1, 2));
    Affine other = new Affine(1, -1, 2, 3, 4, -5);
    Affine both = map.then(other);
    assertEquals(other.x(map.x(10, 20), map.y(10, 20)), both.x(10, 20));
    assertEquals(other.y(map.x(10, 20), map.y(10, 20)), both.y(10, 20));
  }

  @Test
  void aMapWithoutBoundsIsBrokenContent() {
    Affine huge = new Affine(Float.MAX_VALUE, 0, 0, 1, 0, 0);

    assertThrows(BrokenContentException.class, () -> huge.then(huge));
    assertThrows(BrokenContentException.class, () -> huge.afterMove(2, 0));
    for (int i = 0; i < 6; i++) {
      float[] n = new float[6];
      n[i] = Float.MAX_VALUE;
      Affine one = new Affine(n[0], n[1], n[2], n[3], n[4], n[5]);
      Affine ten = new Affine(10, 10, 10, 10, 0, 0);
      assertThrows(BrokenContentException.class, () -> one.then(ten), "number " + i);
    }
  }
}
