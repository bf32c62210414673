package letterminer.reading;

import static letterminer.reading.SmallPdf.array;
import static letterminer.reading.SmallPdf.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which colours the operands of a colour space are. */
class ColourSpaceTest {
  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  private static int colour(COSBase space, double... numbers) {
    Operands operands = new Operands();
    for (double number : numbers) {
      operands.addReal((float) number);
    }
    return ColourSpace.of(space).colour(operands);
  }

  @ParameterizedTest
  @CsvSource({"DeviceGray, 1", "CalGray, 1", "G, 1", "DeviceRGB, 3", "CalRGB, 3", "RGB, 3", "DeviceCMYK, 4", "CMYK, 4",
      "Pattern, 0"})
  void aDeviceSpaceHasAName(String name, int components) {
    ColourSpace space = components == 1 ? ColourSpace.GREY : components == 3 ? ColourSpace.RGB
        : components == 4 ? ColourSpace.CMYK : ColourSpace.OTHER;

    assertSame(space, ColourSpace.of(name(name)));
    assertSame(space, ColourSpace.of(array(name(name))));
    assertSame(space, ColourSpace.of(array(name("ICCBased"), SmallPdf.entries("N", COSInteger.get(components)))));
  }

  @Test
  void theColourOfADeviceSpaceNeedsAllItsOperands() {
    assertEquals(0x808080, colour(name("G"), 0.5));
    assertEquals(Colour.UNKNOWN, colour(name("G")));
    assertEquals(0xFF0080, colour(name("RGB"), 1, 0, 0.5));
    assertEquals(Colour.UNKNOWN, colour(name("RGB"), 1, 0));
    assertEquals(0x00FFFF, colour(name("CMYK"), 1, 0, 0, 0));
    assertEquals(Colour.UNKNOWN, colour(name("CMYK"), 1, 0, 0));
    assertEquals(Colour.UNKNOWN, colour(COSInteger.ONE, 1));
    assertEquals(Colour.UNKNOWN, colour(array(COSInteger.ONE), 1));
  }

  @ParameterizedTest
  @CsvSource({"99, 16777215", "98.9, -1", "1, 0", "1.1, -1"})
  void onlyBlackAndWhiteOfLabAreKnown(double lightness, int colour) {
    assertEquals(colour < 0 ? Colour.UNKNOWN : colour, colour(array(name("Lab")), lightness, 0, 0));
    assertEquals(Colour.UNKNOWN, colour(array(name("Lab")), lightness));
  }

  @Test
  void anIndexedColourIsInATable() {
    COSBase grey = array(name("Indexed"), name("G"), COSInteger.get(2), new COSString(new byte[] {0, (byte) 0x80, -1}));
    assertEquals(0x000000, colour(grey, 0));
    assertEquals(0x808080, colour(grey, 1));
    assertEquals(0xFFFFFF, colour(grey, 2));
    assertEquals(Colour.UNKNOWN, colour(grey, 3));
    assertEquals(Colour.UNKNOWN, colour(grey, -1));
    assertEquals(Colour.UNKNOWN, colour(grey));
    COSBase rgb = array(name("I"), name("RGB"), COSInteger.ONE, SmallPdf.stream("\0\0\0\u00ff\u0080\0"));
    assertEquals(0xFF8000, colour(rgb, 1));
    assertEquals(Colour.UNKNOWN, colour(rgb, 2));
    COSBase cmyk = array(name("I"), name("CMYK"), COSInteger.ONE, new COSString(new byte[] {0, 0, 0, 0, -1, 0, 0, 0}));
    assertEquals(0xFFFFFF, colour(cmyk, 0));
    assertEquals(0x00FFFF, colour(cmyk, 1));
    assertEquals(Colour.UNKNOWN, colour(array(name("I"), name("Pattern"), COSInteger.ONE, new COSString(new byte[9])), 0));
    assertEquals(Colour.UNKNOWN, colour(array(name("I"), name("G"), COSInteger.ONE, COSInteger.ONE), 0), "no table");
  }

  @ParameterizedTest
  @CsvSource({"All, 0.5, 8421504", "Black, 1, 0", "Black, 0, 16777215", "House blue, 0, 16777215", "House blue, 0.1, -1",
      "House blue, -1, 16777215"})
  void aSingleInkIsBlackOrUnknownUnlessNoneIsUsed(String ink, double tint, int colour) {
    COSBase space = array(name("Separation"), name(ink), name("DeviceCMYK"), SmallPdf.entries("FunctionType", COSInteger.ZERO));

    assertEquals(colour < 0 ? Colour.UNKNOWN : colour, colour(space, tint));
    assertEquals(Colour.UNKNOWN, colour(space));
  }

  @Test
  void theTintsOfAnInkMayFollowAPower() {
    COSBase square = SmallPdf.entries("FunctionType", COSInteger.TWO, "N", COSInteger.TWO,
        "C0", numbers(1, 1, 1), "C1", numbers(0, 1, 0.5));
    COSBase ink = array(name("Separation"), name("House blue"), name("DeviceRGB"), square);
    assertEquals(Colour.rgb(1, 1, 1), colour(ink, 0));
    assertEquals(Colour.rgb(0.75f, 1, 0.875f), colour(ink, 0.5));
    assertEquals(Colour.rgb(0, 1, 0.5f), colour(ink, 1));
    COSBase linear = SmallPdf.entries("FunctionType", COSInteger.TWO);
    assertEquals(Colour.grey(0.25f), colour(array(name("Separation"), name("Grey"), name("G"), linear), 0.25));
    COSBase full = SmallPdf.entries("FunctionType", COSInteger.TWO, "C1", numbers(1, 0.5, 0));
    assertEquals(Colour.rgb(0.5f, 0.25f, 0), colour(array(name("Separation"), name("Red"), name("RGB"), full), 0.5));
  }

  @Test
  void processInksAreMixedAndOthersAreUnknown() {
    COSBase inks = array(name("DeviceN"), array(name("Black"), name("Yellow"), name("House blue")), name("DeviceCMYK"));

    assertEquals(Colour.cmyk(0, 0, 1, 0.5f), colour(inks, 0.5, 1, 0));
    assertEquals(Colour.UNKNOWN, colour(inks, 0.5, 1, 0.1));
    assertEquals(Colour.UNKNOWN, colour(inks, 0.5, 1));
    assertEquals(Colour.cmyk(0.2f, 0.4f, 0, 0),
        colour(array(name("DeviceN"), array(name("Magenta"), name("Cyan"))), 0.4, 0.2));
    assertEquals(Colour.UNKNOWN, colour(array(name("DeviceN"), array()), 1));
    assertEquals(Colour.UNKNOWN, colour(array(name("DeviceN"), name("Black")), 1));
  }

  /** Only black or white text is known in a space that is nested four deep; one level more is not looked at. */
  @Test
  void spacesAreNestedToALimit() {
    COSBase space = name("G");
    COSBase function = SmallPdf.entries("FunctionType", COSInteger.TWO);
    for (int i = 0; i < 4; i++) {
      space = array(name("Separation"), name("Ink"), space, function);
    }
    assertEquals(Colour.grey(0.5f), colour(space, 0.5));
    assertEquals(Colour.UNKNOWN, colour(array(name("Separation"), name("Ink"), space, function), 0.5));
  }
}
