package letterminer.reading;

import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Maps a point from a page's user space to the page as shown: crop box at the origin, rotation applied, y downwards.
 *
 * @param left left edge of the crop box in user space
 * @param bottom its bottom edge
 * @param cropWidth its width before rotation
 * @param cropHeight its height before rotation
 * @param rotation clockwise quarter turns, 0 to 3
 */
record PageGeometry(
    double left, double bottom, double cropWidth, double cropHeight, int rotation) {

  /** The geometry of a page. If its crop box is empty, the media box is used, or the size that PDF viewers assume. */
  static PageGeometry of(PDPage page) {
    PDRectangle crop = Stream.of(page.getCropBox(), page.getMediaBox())
        .filter(box -> box.getWidth() > 0 && box.getHeight() > 0).findFirst().orElse(PDRectangle.LETTER);
    int quarter = Math.floorMod(page.getRotation() / 90, 4);
    return new PageGeometry(
        crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight(), quarter);
  }

  double width() {
    return rotation % 2 == 0 ? cropWidth : cropHeight;
  }

  double height() {
    return rotation % 2 == 0 ? cropHeight : cropWidth;
  }

  double shownX(double x, double y) {
    return switch (rotation) {
      case 1 -> y - bottom;
      case 2 -> cropWidth - (x - left);
      case 3 -> cropHeight - (y - bottom);
      default -> x - left;
    };
  }

  double shownY(double x, double y) {
    return switch (rotation) {
      case 1 -> x - left;
      case 2 -> y - bottom;
      case 3 -> cropWidth - (x - left);
      default -> cropHeight - (y - bottom);
    };
  }

  /** The page rotated by further quarter turns, clockwise. */
  PageGeometry turned(int quarters) {
    return new PageGeometry(
        left, bottom, cropWidth, cropHeight, Math.floorMod(rotation + quarters, 4));
  }
}
