package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that only visible text is read, and that hidden text is reported. */
class HiddenTextTest {
  private static final String GRADE = SmallPdf.text(72, 400, "Grade 4");
  private static final String OTHER = "0 g " + SmallPdf.text(72, 300, "Staying safe");
  private static final String BOX = " 60 390 200 30 re f ";

  private static void assertHidden(SmallPdf pdf, String kind) {
    Document document = pdf.read();
    assertEquals(List.of("Staying safe"), SmallPdf.texts(document.pages().get(0)));
    Problem problem = document.problems().get(0);
    assertEquals(ProblemCode.HIDDEN_TEXT, problem.code());
    assertEquals(1, problem.page().orElseThrow());
    assertTrue(problem.message().contains("6 " + kind), problem.message());
  }

  private static void assertHidden(String content, String kind) {
    assertHidden(new SmallPdf().page(content + OTHER), kind);
  }

  private static void assertShown(SmallPdf pdf) {
    Document document = pdf.read();
    assertEquals(List.of("Grade 4", "Staying safe"), SmallPdf.texts(document.pages().get(0)));
    assertEquals(List.of(), document.problems());
  }

  private static void assertShown(String content) {
    assertShown(new SmallPdf().page(content + OTHER));
  }

  private static COSDictionary transparency(String name, double value) {
    return SmallPdf.entries(name, new COSFloat((float) value));
  }

  private static COSStream picture() {
    COSStream picture = SmallPdf.stream("\u0001");
    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
    picture.setInt(COSName.WIDTH, 1);
    picture.setInt(COSName.HEIGHT, 1);
    return picture;
  }

  private static SmallPdf pictured(String content) {
    return new SmallPdf().page(content + OTHER).resource(COSName.XOBJECT, "P", picture());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "1 g", "0.97 g", "1 1 1 rg", "0 0 0 0 k", "/DeviceCMYK cs 0 0 0 0.03 scn", "/DeviceRGB cs 1 1 1 sc",
    "1 Tr 1 G"})
  void whiteTextOnPaperIsHidden(String colour) {
    assertHidden("q " + colour + " " + GRADE + " Q ", "in the colour of their background");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.85 g", "1 0 0 rg", "1 1 0 rg", "0 0 0 0.2 k", "/Pattern cs /P1 scn", "/Spot cs 1 scn"})
  void textInAnyOtherColourIsShown(String colour) {
    assertShown("q " + colour + " " + GRADE + " Q ");
  }

  @Test
  void anInkWithZeroTintIsWhite() {
    COSArray spot = new COSArray(List.of(
        COSName.SEPARATION, COSName.getPDFName("House blue"), COSName.DEVICECMYK,
        SmallPdf.entries("FunctionType", COSInteger.get(4))));
    assertHidden(new SmallPdf().page("q /S cs 0 scn " + GRADE + " Q " + OTHER)
        .resource(COSName.COLORSPACE, "S", spot), "in the colour of their background");
    assertShown(new SmallPdf().page("q /S cs 1 scn " + GRADE + " Q " + OTHER)
        .resource(COSName.COLORSPACE, "S", spot));
  }

  @Test
  void whiteTextOnADarkBoxIsShownAndOnAWhiteOneAboveItIsNot() {
    assertShown("0.2 g" + BOX + "1 g " + GRADE);
    assertHidden("0.2 g" + BOX + "1 g" + BOX + GRADE, "in the colour of their background");
  }

  @Test
  void aBroadLineIsABoxAsWell() {
    assertShown("0.2 G 30 w 60 404 m 260 404 l S 1 g " + GRADE);
    assertHidden(GRADE + "1 G 30 w 60 404 m 260 404 l S ", "covered by what is painted over them");
  }

  @Test
  void whiteTextOnABoxGlyphIsShown() {
    Page page = SmallPdf.read(
        "0 g " + SmallPdf.text("Z", 40, 70, 390, "n") + "1 g " + SmallPdf.text("R", 12, 80, 400, "3"));
    assertTrue(SmallPdf.texts(page).toString().contains("3"), SmallPdf.texts(page).toString());
  }

  @Test
  void textThatIsCoveredAndPrintedAgainIsNotHidden() {
    assertShown(GRADE + "1 1 0 rg" + BOX + "0 g " + GRADE);
  }

  @Test
  void darkTextOnADarkBoxIsHidden() {
    assertHidden("0 g" + BOX + GRADE, "in the colour of their background");
  }

  @Test
  void textBelowABoxIsHiddenAndTextOnItIsShown() {
    assertHidden(GRADE + "1 g" + BOX, "covered by what is painted over them");
    assertHidden(GRADE + "0 g 60 390 m 260 390 l 260 420 l 60 420 l h f ", "covered by what is painted over them");
    assertShown("1 g" + BOX + "0 g " + GRADE);
  }

  @Test
  void ofTwoOverlappingGradesTheUpperOneCounts() {
    Page page = SmallPdf.read("BT /R 12 Tf 72 400 Td (2) Tj ET 1 g" + BOX + "0 g " + "BT /R 12 Tf 75 400 Td (3) Tj ET");
    assertEquals(List.of("3"), SmallPdf.texts(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "60 390 20 30 re f",
    "40 380 300 60 re 50 385 250 50 re f*",
    "72 399 200 1 re f",
    "60 390 m 260 390 l 60 396 l h f",
    "60 390 200 30 re S",
    "q 60 390 m 90 430 l 60 430 l h W n 60 390 200 30 re f Q",
    "/Pattern cs /P scn 60 390 200 30 re f"})
  void whatCoversItInPartOrPerhapsIsNoReasonToHideText(String paint) {
    assertShown(GRADE + "1 g " + paint + " ");
  }

  @Test
  void aRoundedBoxCoversLikeAnyOther() {
    assertHidden(GRADE + "1 g 64 390 m 256 390 l 260 390 260 390 260 394 c 260 416 l 260 420 260 420 256 420 c "
        + "64 420 l 60 420 60 420 60 416 c 60 394 l 60 390 60 390 64 390 c f ", "covered");
  }

  @Test
  void translucentShapesHideNothing() {
    SmallPdf half = new SmallPdf().page(GRADE + "q /Half gs 1 g" + BOX + "Q " + OTHER)
        .resource(COSName.EXT_G_STATE, "Half", transparency("ca", 0.5));
    SmallPdf marker = new SmallPdf().page(GRADE + "q /Marker gs 1 1 0 rg" + BOX + "Q " + OTHER)
        .resource(COSName.EXT_G_STATE, "Marker", SmallPdf.entries("BM", COSName.MULTIPLY));
    assertShown(half);
    assertShown(marker);
  }

  @Test
  void fullyTransparentTextIsHidden() {
    assertHidden(new SmallPdf().page("q /None gs " + GRADE + "Q " + OTHER)
        .resource(COSName.EXT_G_STATE, "None", transparency("ca", 0)), "fully transparent");
    assertShown(new SmallPdf().page("q /Most gs " + GRADE + "Q " + OTHER)
        .resource(COSName.EXT_G_STATE, "Most", transparency("ca", 0.6)));
  }

  @Test
  void clippingTextIsVisibleIfSomethingIsPaintedThroughIt() {
    assertHidden("q 7 Tr " + GRADE + " Q ", "not painted");
    assertHidden("q 7 Tr " + GRADE + " Q 0.9 g" + BOX, "not painted");
    assertShown("q 7 Tr " + GRADE + " 0 g" + BOX + "Q ");
  }

  @Test
  void invisibleTextIsHidden() {
    assertHidden("3 Tr " + GRADE + "0 Tr ", "set in the invisible rendering mode");
  }

  @Test
  void aSmallPictureHidesWhatIsBelowIt() {
    assertHidden(pictured(GRADE + "q 200 0 0 30 60 390 cm /P Do Q "), "covered by a picture");
    assertShown(pictured("q 200 0 0 30 60 390 cm /P Do Q " + GRADE));
  }

  @Test
  void theTextLayerOfAScanIsVisible() {
    String scan = "q 400 0 0 600 0 0 cm /P Do Q ";
    Document over = new SmallPdf().page(scan + "3 Tr " + GRADE).resource(COSName.XOBJECT, "P", picture()).read();
    Document under = new SmallPdf().page(GRADE + scan).resource(COSName.XOBJECT, "P", picture()).read();

    assertEquals(List.of("Grade 4"), SmallPdf.texts(over.pages().get(0)));
    assertEquals(List.of("Grade 4"), SmallPdf.texts(under.pages().get(0)));
    assertEquals(List.of(), over.problems());
    assertEquals(List.of(), under.problems());
  }

  @Test
  void invisibleTextOnALetterheadThatIsAPictureStaysHidden() {
    String page = "q 400 0 0 600 0 0 cm /P Do Q 3 Tr " + GRADE + "0 Tr ";
    assertHidden(pictured(page), "set in the invisible rendering mode");
  }

  private static SmallPdf layered(String content) {
    COSDictionary layer = SmallPdf.entries("Type", COSName.OCG);
    COSDictionary combination = SmallPdf.entries(
        "Type", COSName.OCMD, "OCGs", new COSArray(List.of(layer)), "P", COSName.getPDFName("AnyOff"));
    COSDictionary setting = SmallPdf.entries("OFF", new COSArray(List.of(layer)));
    return new SmallPdf().page(content + OTHER)
        .resource(COSName.PROPERTIES, "Off", layer)
        .resource(COSName.PROPERTIES, "Shown", combination)
        .resource(COSName.PROPERTIES, "Other", SmallPdf.entries("Type", COSName.OCG))
        .catalogue("OCProperties", SmallPdf.entries("OCGs", new COSArray(List.of(layer)), "D", setting));
  }

  @Test
  void aHiddenLayerIsNotReadAndItsShapesHideNothing() {
    assertHidden(layered("/OC /Off BDC " + GRADE + "EMC "), "on a layer that is switched off");
    assertHidden(layered("/OC /Off BDC /Span BMC EMC " + GRADE + "EMC "), "on a layer that is switched off");
    assertShown(layered("/OC /Shown BDC " + GRADE + "EMC "));
    assertShown(layered("/OC /Other BDC " + GRADE + "EMC "));
    assertShown(layered(GRADE + "/OC /Off BDC 1 g" + BOX + "EMC "));
  }

  @Test
  void aFormOnAHiddenLayerIsHidden() {
    SmallPdf pdf = layered("/F Do ");
    COSStream form = pdf.form(GRADE, new PDRectangle(400, 600));
    form.setItem(COSName.OC, pdf.resource(COSName.PROPERTIES, "Off"));
    assertHidden(pdf.resource(COSName.XOBJECT, "F", form), "on a layer that is switched off");
  }

  @Test
  void textOutsideAFormsBoxIsHidden() {
    SmallPdf pdf = new SmallPdf().page("q /F Do Q " + OTHER);
    assertHidden(
        pdf.resource(COSName.XOBJECT, "F", pdf.form(GRADE, new PDRectangle(0, 0, 400, 300))), "outside the frame");
    SmallPdf whole = new SmallPdf().page("q /F Do Q " + OTHER);
    assertShown(whole.resource(COSName.XOBJECT, "F", whole.form(GRADE, new PDRectangle(0, 0, 400, 600))));
  }

  @Test
  void textBesideThePageIsReported() {
    assertHidden(SmallPdf.text(500, 400, "Grade 4"), "outside the page");
  }

  @Test
  void blanksAreNotHiddenText() {
    Document document = new SmallPdf().page("1 g " + SmallPdf.text(72, 400, "    ") + OTHER).read();
    assertEquals(List.of(), document.problems());
  }

  @Test
  void overprintedWhiteMayBeInvisible() {
    assertShown(new SmallPdf().page(GRADE + "q /Over gs 0 0 0 0 k" + BOX + "Q " + OTHER)
        .resource(COSName.EXT_G_STATE, "Over", SmallPdf.entries("op", COSBoolean.TRUE)));
  }
}
