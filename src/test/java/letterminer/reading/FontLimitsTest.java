package letterminer.reading;

import static letterminer.reading.SmallPdf.array;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which fonts would take too much memory: here, those with more than 10 entries or 100 bytes. */
class FontLimitsTest {
  private static void assertAllowed(boolean allowed, COSDictionary font) {
    ReadingSettings.Builder settings = new ReadingSettings.Builder();
    settings.mostFontEntries = 10;
    settings.mostFontBytes = 100;
    FontLimits limits = new FontLimits(settings.build());
    if (allowed) {
      assertDoesNotThrow(() -> limits.check(font));
    } else {
      assertThrows(LimitException.class, () -> limits.check(font));
    }
  }

  private static COSArray integers(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }

  /** A stream that unpacks to this many bytes. */
  private static COSStream packed(int bytes) {
    COSStream stream = SmallPdf.stream("41".repeat(bytes) + ">");
    stream.setItem(COSName.FILTER, COSName.ASCII_HEX_DECODE);
    return stream;
  }

  @ParameterizedTest
  @CsvSource({"FontFile, 100, true", "FontFile, 101, false", "FontFile2, 101, false", "FontFile3, 101, false",
      "CIDToGIDMap, 101, false", "Encoding, 101, false", "Other, 101, true"})
  void theStreamsOfAFontAreLimited(String name, int bytes, boolean allowed) {
    COSDictionary descriptor = SmallPdf.entries(name, packed(bytes));

    assertAllowed(allowed, descriptor);
    assertAllowed(allowed, SmallPdf.entries("FontDescriptor", descriptor));
    assertAllowed(allowed, SmallPdf.entries("DescendantFonts", array(SmallPdf.entries("FontDescriptor", descriptor))));
  }

  @ParameterizedTest
  @CsvSource({"100, true", "101, false"})
  void theDrawingsOfGlyphsAreLimited(int bytes, boolean allowed) {
    assertAllowed(allowed, SmallPdf.entries("CharProcs", SmallPdf.entries(
        "a", SmallPdf.stream("x"), "b", packed(bytes), "c", COSName.A)));
  }

  @ParameterizedTest
  @CsvSource({"<00> <09> <41>, true", "<00> <0A> <41>, false", "<01> <05> <41> <11> <15> <41>, true",
      "<01> <05> <41> <11> <16> <41>, false", "<0000> <0009> [<41> <42>], true", "<0000> <000A> [<41>], false",
      "<09> <01> <41>, true", "<> <09> <41>, true", "<0 0> <0 A> <41>, false"})
  void theRangesOfACharacterMapAreAddedUp(String ranges, boolean allowed) {
    assertAllowed(allowed, SmallPdf.entries("ToUnicode", SmallPdf.stream("beginbfrange " + ranges + " endbfrange")));
    assertAllowed(allowed, SmallPdf.entries("ToUnicode", SmallPdf.stream("beginbfrange " + ranges)));
  }

  @Test
  void theRangesOfWidthsAreAddedUp() {
    assertAllowed(true, SmallPdf.entries("W", integers(0, 10, 500)));
    assertAllowed(false, SmallPdf.entries("W", integers(0, 11, 500)));
    assertAllowed(true, SmallPdf.entries("W", integers(0, 5, 500, 10, 15, 500)));
    assertAllowed(false, SmallPdf.entries("W", integers(0, 5, 500, 10, 16, 500)));
    assertAllowed(true, SmallPdf.entries("W", integers(90, 5, 500)));
    COSArray list = array(COSInteger.ONE, integers(1, 2, 3, 4, 5, 6), COSInteger.get(20), integers(1, 2, 3, 4));
    assertAllowed(true, SmallPdf.entries("W", list));
    list.add(COSInteger.get(30));
    list.add(integers(1));
    assertAllowed(false, SmallPdf.entries("W", list));
    assertAllowed(false, SmallPdf.entries("W", array(COSName.A, COSInteger.ZERO, COSInteger.get(11), COSInteger.ONE)));
    assertAllowed(true, SmallPdf.entries("W2", integers(0, 5, 0, 0, 0, 20, 25, 0, 0, 0)));
    assertAllowed(false, SmallPdf.entries("W2", integers(0, 5, 0, 0, 0, 20, 26, 0, 0, 0)));
  }
}
