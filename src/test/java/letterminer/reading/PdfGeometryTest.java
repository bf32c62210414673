package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import letterminer.model.BoundingBox;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that positions are those on the page as shown, whatever its rotation and crop box. */
class PdfGeometryTest {
  private static final float W = SmallPdf.WIDTH;
  private static final float H = SmallPdf.HEIGHT;
  private static final String CONTENT = SmallPdf.text("B", 14, 72, 540, "Being healthy")
      + SmallPdf.text(72, 500, "The council is doing well")
      + SmallPdf.text(90, 480, "Grade 3")
      + "72 470 200 1 re f 300 300 m 300 400 l S 74 451 4 4 re f "
      + SmallPdf.text(90, 450, "An item");
  private static final Page UPRIGHT = SmallPdf.read(CONTENT);

  /** The content of a page with this rotation that is shown upright. */
  private static String turned(int rotation) {
    String matrix = switch (Math.floorMod(rotation, 360)) {
      case 90 -> "0 1 -1 0 " + H + " 0 cm ";
      case 180 -> "-1 0 0 -1 " + W + " " + H + " cm ";
      case 270 -> "0 -1 1 0 0 " + W + " cm ";
      default -> "";
    };
    return matrix + CONTENT;
  }

  private static PDRectangle sheet(int rotation) {
    return rotation % 180 == 0 ? new PDRectangle(W, H) : new PDRectangle(H, W);
  }

  private static void assertLikeUpright(Page page) {
    assertEquals(W, page.width(), 0.01);
    assertEquals(H, page.height(), 0.01);
    assertEquals(SmallPdf.texts(UPRIGHT), SmallPdf.texts(page));
    for (int i = 0; i < page.lines().size(); i++) {
      List<Word> expected = UPRIGHT.lines().get(i).words();
      List<Word> words = page.lines().get(i).words();
      for (int k = 0; k < expected.size(); k++) {
        assertNear(expected.get(k).box(), words.get(k).box());
        assertEquals(expected.get(k).font(), words.get(k).font());
        assertEquals(expected.get(k).baseline(), words.get(k).baseline(), 0.01);
      }
    }
    assertEquals(UPRIGHT.rules().size(), page.rules().size());
    for (int i = 0; i < page.rules().size(); i++) {
      assertEquals(UPRIGHT.rules().get(i).horizontal(), page.rules().get(i).horizontal());
      assertEquals(UPRIGHT.rules().get(i).position(), page.rules().get(i).position(), 0.01);
      assertEquals(UPRIGHT.rules().get(i).start(), page.rules().get(i).start(), 0.01);
    }
  }

  private static void assertNear(BoundingBox expected, BoundingBox box) {
    assertEquals(expected.x(), box.x(), 0.01);
    assertEquals(expected.y(), box.y(), 0.01);
    assertEquals(expected.right(), box.right(), 0.01);
    assertEquals(expected.bottom(), box.bottom(), 0.01);
  }

  @Test
  void theOriginIsTheTopLeftCornerAndYGrowsDownwards() {
    Line heading = UPRIGHT.lines().get(0);

    assertEquals(72, heading.box().x(), 0.01);
    assertEquals(60, heading.baseline(), 0.01);
    assertTrue(heading.box().y() < 60 && heading.box().bottom() > 60);
    assertTrue(heading.box().height() > 0.8 * 14 && heading.box().height() < 1.5 * 14);
    assertEquals(129.5, UPRIGHT.rules().get(0).position(), 0.01);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270, 360, -90, 450})
  void aRotatedPageIsReadAsItIsShown(int rotation) {
    Page page = new SmallPdf()
        .page(turned(rotation), sheet(rotation), sheet(rotation), rotation).read().pages().get(0);

    assertLikeUpright(page);
  }

  @ParameterizedTest
  @CsvSource({"0, 50, 30", "90, 50, 30", "180, 50, 30", "270, 50, 30", "0, -20, -40", "90, -20, -40"})
  void positionsAreRelativeToTheCropBoxEvenOnRotatedPages(int rotation, float x, float y) {
    PDRectangle sheet = sheet(rotation);
    PDRectangle crop = new PDRectangle(x, y, sheet.getWidth(), sheet.getHeight());
    PDRectangle media = new PDRectangle(x - 20, y - 10, sheet.getWidth() + 70, sheet.getHeight() + 90);
    String content = "1 0 0 1 " + x + " " + y + " cm " + turned(rotation);
    Page page = new SmallPdf().page(content, media, crop, rotation).read().pages().get(0);

    assertLikeUpright(page);
  }

  @Test
  void textOutsideTheCropBoxIsNotRead() {
    PDRectangle media = new PDRectangle(800, 900);
    String content = SmallPdf.text(150, 400, "Shown") + SmallPdf.text(20, 400, "Left")
        + SmallPdf.text(150, 890, "Above") + SmallPdf.text(700, 400, "Right") + SmallPdf.text(150, 20, "Below");
    Page page = new SmallPdf()
        .page(content, media, new PDRectangle(100, 100, 400, 600), 0).read().pages().get(0);

    assertEquals(List.of("Shown"), SmallPdf.texts(page));
  }

  @Test
  void fontSizesAreThoseOnThePage() {
    Page page = SmallPdf.read("2 0 0 2 0 0 cm " + SmallPdf.text("R", 6, 36, 250, "Small print made large"));

    assertEquals(12, page.lines().get(0).size(), 0.01);
    assertEquals(72, page.lines().get(0).box().x(), 0.01);
  }
}
