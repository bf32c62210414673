package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards what the operators of a page's content do to its text, lines and areas. */
class ContentOperatorsTest {
  private static final String GRADE = SmallPdf.text(72, 400, "Grade 4");
  private static final String BOX = " 60 390 200 30 re f ";

  private static void assertTexts(SmallPdf pdf, String... texts) {
    assertEquals(List.of(texts), SmallPdf.texts(pdf.read().pages().get(0)));
  }

  private static void assertTexts(String content, String... texts) {
    assertTexts(new SmallPdf().page(content), texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(outside) Tj", "[(outside)] TJ", "(outside) '", "1 2 (outside) \""})
  void textIsShownOnlyWithinATextObject(String show) {
    assertTexts(GRADE + show, "Grade 4");
  }

  @Test
  void movingToTheNextLineMaySetTheLeading() {
    List<Line> lines = SmallPdf.read("BT /R 12 Tf 72 400 Td 0 -20 TD (one) Tj T* (two) Tj ET").lines();

    assertEquals(List.of(220.0, 240.0), lines.stream().map(Line::baseline).toList());
  }

  @ParameterizedTest
  @CsvSource({"S, 3", "h S, 4", "s, 4", "n, 0"})
  void aPathMayBeClosedBeforeItIsStroked(String paint, int rules) {
    assertEquals(rules, SmallPdf.read("100 200 m 160 200 l 160 250 l 100 250 l " + paint).rules().size());
  }

  /** The inner box, which runs in the same direction, is a hole by the even-odd rule only. */
  @ParameterizedTest
  @CsvSource({"b, false", "b*, true", "B, false", "B*, true", "f, false", "f*, true"})
  void theEvenOddRuleMakesHoles(String paint, boolean seen) {
    assertTexts(GRADE + "1 g 1 G 40 300 300 200 re 60 390 200 30 re " + paint, seen ? new String[] {"Grade 4"} : new String[0]);
  }

  @Test
  void aGradientIsABackgroundOfUnknownColour() {
    assertTexts("/Blend sh 1 g " + GRADE, "Grade 4");
    assertTexts("sh 1 g " + GRADE);
  }

  @Test
  void theFontMayBeSetByAGraphicsState() {
    SmallPdf pdf = new SmallPdf().page("BT /Large gs 72 400 Td (Grade) Tj ET");
    COSArray font = new COSArray();
    font.add(pdf.resource(COSName.FONT, "B"));
    font.add(new COSFloat(20));
    Word word = pdf.resource(COSName.EXT_G_STATE, "Large", SmallPdf.entries("Font", font))
        .read().pages().get(0).lines().get(0).firstWord();

    assertEquals(20, word.font().size());
    assertTrue(word.font().bold());
  }

  @Test
  void aRenderingModeThatDoesNotExistIsIgnored() {
    assertTexts("3 Tr 8 Tr " + GRADE);
    assertTexts("3 Tr -1 Tr " + GRADE);
    assertTexts("3 Tr 0 Tr " + GRADE, "Grade 4");
  }

  @ParameterizedTest
  @CsvSource({"4, true", "5, true", "0, false"})
  void whatIsPaintedThroughLettersDoesNotHideThem(int mode, boolean seen) {
    assertTexts(mode + " Tr " + GRADE + "1 g" + BOX, seen ? new String[] {"Grade 4"} : new String[0]);
  }

  @Test
  void theTextOfAMarkedContentMayBeAResource() {
    String glyph = "BT /U 12 Tf 72 400 Td <1234> Tj ET ";
    SmallPdf pdf = new SmallPdf().page("/Span /Known BDC " + glyph + "EMC")
        .resource(COSName.FONT, "U", GlyphFontTest.composite("Identity-H"))
        .resource(COSName.PROPERTIES, "Known", SmallPdf.entries("ActualText", new COSString("x")));

    assertTexts(pdf, "x");
  }

  private static SmallPdf layered(String content) {
    COSDictionary layer = SmallPdf.entries("Type", COSName.OCG);
    return new SmallPdf().page(content).resource(COSName.PROPERTIES, "Off", layer).catalogue("OCProperties",
        SmallPdf.entries("OCGs", new COSArray(List.of(layer)),
            "D", SmallPdf.entries("OFF", new COSArray(List.of(layer)))));
  }

  @Test
  void theEndOfAMarkedContentWithUnknownPropertiesEndsNoOther() {
    assertTexts(layered("/OC /Off BDC /Span /Missing BDC EMC " + GRADE + "EMC " + SmallPdf.text(72, 300, "Good")), "Good");
  }

  @Test
  void thePathsOfAHiddenLayerAreUsedUp() {
    Page page = layered(GRADE + "1 g /OC /Off BDC" + BOX + "60 390 m 260 390 l S EMC f 100 200 m 160 200 l S")
        .read().pages().get(0);

    assertEquals(List.of("Grade 4"), SmallPdf.texts(page));
    assertEquals(1, page.rules().size());
  }

  private static COSStream object(String kind) {
    COSStream object = SmallPdf.stream("x");
    object.setName(COSName.SUBTYPE, kind);
    return object;
  }

  @ParameterizedTest
  @CsvSource({"PS, 0", "Video, 1"})
  void aDrawingOfAnUnknownKindIsReported(String kind, int problems) {
    Document document = new SmallPdf().page("/X Do " + GRADE).resource(COSName.XOBJECT, "X", object(kind)).read();

    assertEquals(List.of("Grade 4"), SmallPdf.texts(document.pages().get(0)));
    assertEquals(problems, document.problems().size());
    assertTrue(document.problems().stream().allMatch(p -> p.code() == ProblemCode.PAGE_UNREADABLE));
  }

  /** The group is shown half transparent as a whole, whatever its own content sets. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTranslucentGroupHidesNothing(boolean isGroup) {
    SmallPdf pdf = new SmallPdf().page(GRADE + "/Half gs /F Do")
        .resource(COSName.EXT_G_STATE, "Half", SmallPdf.entries("ca", new COSFloat(0.5f)));
    COSStream form = pdf.form("/Whole gs 1 g" + BOX, new PDRectangle(400, 600));
    form.getCOSDictionary(COSName.RESOURCES).setItem(COSName.EXT_G_STATE,
        SmallPdf.entries("Whole", SmallPdf.entries("ca", new COSFloat(1))));
    if (isGroup) {
      form.setItem(COSName.GROUP, SmallPdf.entries("S", COSName.TRANSPARENCY));
    }
    assertTexts(pdf.resource(COSName.XOBJECT, "F", form), isGroup ? new String[] {"Grade 4"} : new String[0]);
  }
}
