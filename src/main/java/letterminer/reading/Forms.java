package letterminer.reading;

import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads the geometry of forms and pictures from their dictionaries. */
final class Forms {
  private static final COSName SMASK_IN_DATA = COSName.getPDFName("SMaskInData");

  private Forms() {}

  /** A box in a form's own space. */
  record Box(float left, float bottom, float right, float top) {}

  /** The box that clips the form; empty if it has none. */
  static Optional<Box> box(COSStream form) {
    COSArray corners = form.getCOSArray(COSName.BBOX);
    if (corners == null || corners.size() < 4) {
      return Optional.empty();
    }
    float[] c = corners.toFloatArray();
    Box box = new Box(
        Math.min(c[0], c[2]), Math.min(c[1], c[3]), Math.max(c[0], c[2]), Math.max(c[1], c[3]));
    return box.right > box.left && box.top > box.bottom ? Optional.of(box) : Optional.empty();
  }

  /** Maps a form's space to that of the content that shows it. */
  static Affine matrix(COSStream form) {
    Operands numbers = new Operands();
    COSArray matrix = form.getCOSArray(COSName.MATRIX);
    for (int i = 0; matrix != null && i < Math.min(6, matrix.size()); i++) {
      if (matrix.getObject(i) instanceof COSNumber number) {
        numbers.addReal(number.floatValue());
      }
    }
    return numbers.areNumbers(6) ? Affine.of(numbers) : Affine.IDENTITY;
  }

  /** The map that fits the appearance of an annotation into its rectangle (ISO 32000-1, 12.5.5). */
  static Optional<Affine> place(COSStream appearance, PDRectangle rectangle) {
    Optional<Box> box = box(appearance);
    if (box.isEmpty()) {
      return Optional.empty();
    }
    Affine matrix = matrix(appearance);
    Box b = box.get();
    float[] across = {
      matrix.x(b.left, b.bottom), matrix.x(b.right, b.bottom), matrix.x(b.right, b.top), matrix.x(b.left, b.top)};
    float[] up = {
      matrix.y(b.left, b.bottom), matrix.y(b.right, b.bottom), matrix.y(b.right, b.top), matrix.y(b.left, b.top)};
    Arrays.sort(across);
    Arrays.sort(up);
    float scaleX = rectangle.getWidth() / (across[3] - across[0]);
    float scaleY = rectangle.getHeight() / (up[3] - up[0]);
    boolean sane = scaleX > 0 && scaleY > 0 && Float.isFinite(scaleX) && Float.isFinite(scaleY);
    return sane ? Optional.of(new Affine(
        scaleX, 0, 0, scaleY,
        rectangle.getLowerLeftX() - across[0] * scaleX, rectangle.getLowerLeftY() - up[0] * scaleY))
        : Optional.empty();
  }

  /** Whether a picture is opaque. */
  static boolean isOpaque(COSStream picture) {
    return picture.getDictionaryObject(COSName.SMASK) == null
        && picture.getDictionaryObject(COSName.MASK) == null
        && picture.getInt(SMASK_IN_DATA, 0) == 0
        && !picture.getBoolean(COSName.IMAGE_MASK, false);
  }
}
