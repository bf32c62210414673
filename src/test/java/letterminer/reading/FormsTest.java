package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Guards the box and the place of forms, and which pictures are opaque. */
class FormsTest {
  private static COSArray numbers(double... numbers) {
    COSArray array = new COSArray();
    for (double number : numbers) {
      array.add(new COSFloat((float) number));
    }
    return array;
  }

  private static COSStream form(COSArray box, COSArray matrix) {
    COSStream form = new COSStream();
    form.setItem(COSName.BBOX, box);
    form.setItem(COSName.MATRIX, matrix);
    return form;
  }

  @Test
  void theCornersOfABoxMayBeInAnyOrder() {
    Optional<Forms.Box> box = Optional.of(new Forms.Box(10, 20, 30, 50));

    assertEquals(box, Forms.box(form(numbers(10, 20, 30, 50), null)));
    assertEquals(box, Forms.box(form(numbers(30, 50, 10, 20), null)));
    assertEquals(box, Forms.box(form(numbers(30, 20, 10, 50), null)));
  }

  @Test
  void aBoxWithoutExtentIsNone() {
    assertEquals(Optional.empty(), Forms.box(form(null, null)));
    assertEquals(Optional.empty(), Forms.box(form(numbers(10, 20, 30), null)));
    assertEquals(Optional.empty(), Forms.box(form(numbers(10, 20, 10, 50), null)));
    assertEquals(Optional.empty(), Forms.box(form(numbers(10, 20, 30, 20), null)));
  }

  @Test
  void aMatrixHasSixNumbers() {
    Affine matrix = new Affine(1, 2, 3, 4, 5, 6);

    assertEquals(matrix, Forms.matrix(form(null, numbers(1, 2, 3, 4, 5, 6))));
    assertEquals(matrix, Forms.matrix(form(null, numbers(1, 2, 3, 4, 5, 6, 7))));
    assertEquals(Affine.IDENTITY, Forms.matrix(form(null, numbers(1, 2, 3, 4, 5))));
    assertEquals(Affine.IDENTITY, Forms.matrix(form(null, null)));
    COSArray odd = numbers(1, 2, 3, 4, 5, 6);
    odd.set(2, COSName.A);
    assertEquals(Affine.IDENTITY, Forms.matrix(form(null, odd)));
  }

  @Test
  void anAppearanceFillsItsRectangle() {
    Affine place = Forms.place(form(numbers(10, 20, 30, 60), null), new PDRectangle(100, 200, 40, 20)).orElseThrow();

    assertEquals(new Affine(2, 0, 0, 0.5f, 80, 190), place);
    Affine turned = Forms.place(form(numbers(10, 20, 30, 60), numbers(0, 1, -1, 0, 0, 0)),
        new PDRectangle(100, 200, 40, 40)).orElseThrow();
    assertEquals(new Affine(1, 0, 0, 2, 160, 180), turned);
    Affine tilted = Forms.place(form(numbers(0, 0, 10, 20), numbers(1, 1, -1, 1, 0, 0)),
        new PDRectangle(0, 0, 60, 30)).orElseThrow();
    assertEquals(new Affine(2, 0, 0, 1, 40, 0), tilted);
  }

  @Test
  void anAppearanceWithoutExtentHasNoPlace() {
    assertEquals(Optional.empty(), Forms.place(form(null, null), new PDRectangle(0, 0, 9, 9)));
    assertEquals(Optional.empty(), Forms.place(form(numbers(0, 0, 9, 9), null), new PDRectangle(0, 0, 0, 9)));
    assertEquals(Optional.empty(), Forms.place(form(numbers(0, 0, 9, 9), null), new PDRectangle(0, 0, 9, 0)));
    assertEquals(Optional.empty(),
        Forms.place(form(numbers(0, 0, 9, 9), numbers(0, 0, 0, 1, 0, 0)), new PDRectangle(0, 0, 9, 9)));
    assertEquals(Optional.empty(),
        Forms.place(form(numbers(0, 0, 9, 9), numbers(1, 0, 0, 0, 0, 0)), new PDRectangle(0, 0, 9, 9)));
  }

  @Test
  void aPictureWithAMaskIsNotOpaque() {
    assertTrue(Forms.isOpaque(new COSStream()));
    for (String mask : new String[] {"SMask", "Mask"}) {
      COSStream picture = new COSStream();
      picture.setItem(COSName.getPDFName(mask), new COSStream());
      assertFalse(Forms.isOpaque(picture), mask);
    }
    COSStream inData = new COSStream();
    inData.setItem(COSName.getPDFName("SMaskInData"), COSInteger.ONE);
    assertFalse(Forms.isOpaque(inData));
    COSStream stencil = new COSStream();
    stencil.setItem(COSName.IMAGE_MASK, COSBoolean.TRUE);
    assertFalse(Forms.isOpaque(stencil));
  }
}
