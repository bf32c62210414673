package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letterminer.model.BoundingBox;
import letterminer.reading.Document;
import org.junit.jupiter.api.Test;

/** The words under a box that somebody drew. */
class TextInBoxTest {
  private static final Document DOCUMENT = new Sheets()
      .item(Sheets.SYMBOLS, 72, 90, 200, "n", "Attendance has improved in", "most of the schools")
      .item(72, 90, 240, "\u2022", "3 of 4 pupils stay on")
      .document();

  private static String text(double x, double y, double width, double height) {
    return TextInBox.of(DOCUMENT, 1, new BoundingBox(x, y, width, height));
  }

  @Test
  void bulletsAreNoTextOfThePoint() {
    assertEquals("Attendance has improved in most of the schools", text(60, 180, 500, 40));
    assertEquals("3 of 4 pupils stay on", text(60, 225, 500, 20), "a number is text");
  }

  @Test
  void onlyWordsWhoseMiddleIsInTheBoxCount() {
    assertEquals("", text(60, 400, 500, 40));
    assertEquals("3", text(85, 225, 12, 20));
  }
}
