package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that all visible text is read, however it is shown, and in reading order. */
class ShownTextTest {
  private static final PDRectangle FIELD = new PDRectangle(300, 396, 60, 16);
  private static final String LABEL = SmallPdf.text(72, 400, "Being healthy");
  private static final COSDictionary NOTHING = new COSDictionary();

  private static List<String> texts(SmallPdf pdf) {
    return SmallPdf.texts(pdf.read().pages().get(0));
  }

  private static List<ProblemCode> problems(SmallPdf pdf) {
    return pdf.read().problems().stream().map(Problem::code).toList();
  }

  private static SmallPdf field(String appearance, Object... entries) {
    return new SmallPdf().page(LABEL).annotation("Widget", FIELD, appearance, SmallPdf.entries(entries));
  }

  @Test
  void theValueOfAFormFieldIsText() {
    SmallPdf pdf = field("/Tx BMC q " + SmallPdf.text("R", 10, 2, 4, "3") + "Q EMC", "FT", COSName.TX);
    assertEquals(List.of("Being healthy", "3"), texts(pdf));
  }

  @Test
  void aFieldWithoutAppearanceShowsItsValue() {
    SmallPdf pdf = field(null, "FT", COSName.TX, "V", new COSString("3"), "DA", new COSString("/Helv 0 Tf 0 g"));
    assertEquals(List.of("Being healthy", "3"), texts(pdf));
    SmallPdf parent = field(null, "Parent", SmallPdf.entries("FT", COSName.TX, "V", new COSString("2")));
    assertEquals(List.of("Being healthy", "2"), texts(parent));
  }

  @Test
  void whereViewersMakeAppearancesTheValueCounts() {
    SmallPdf pdf = field(SmallPdf.text("R", 10, 2, 4, "1"), "FT", COSName.TX, "V", new COSString("3"))
        .catalogue("AcroForm", SmallPdf.entries("NeedAppearances", COSBoolean.TRUE));
    assertEquals(List.of("Being healthy", "3"), texts(pdf));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 32})
  void aHiddenFieldIsNotShown(int flags) {
    SmallPdf pdf = field(SmallPdf.text("R", 10, 2, 4, "3"), "F", COSInteger.get(flags));
    assertEquals(List.of("Being healthy"), texts(pdf));
  }

  @Test
  void aBoxIsTickedIfItsStateSaysSo() {
    SmallPdf on = field(null, "FT", COSName.BTN, "AS", COSName.getPDFName("Yes"));
    SmallPdf off = field(null, "FT", COSName.BTN, "AS", COSName.OFF);
    assertEquals(List.of("Being healthy", "\u2714"), texts(on));
    assertEquals(List.of("Being healthy"), texts(off));
  }

  @Test
  void textOfSignatureBoxesAndButtonsIsIgnored() {
    String face = SmallPdf.text("R", 8, 2, 4, "Signed 1.4.2009");
    assertEquals(List.of("Being healthy"), texts(field(face, "FT", COSName.SIG)));
    assertEquals(List.of("Being healthy"), texts(field(face, "FT", COSName.BTN, "Ff", COSInteger.get(1 << 16))));
    assertEquals(List.of("Being healthy", "Signed 1.4.2009"), texts(field(face, "FT", COSName.TX)));
  }

  @Test
  void aNoteTypedOntoThePageIsText() {
    SmallPdf pdf = new SmallPdf().page(LABEL)
        .annotation("FreeText", FIELD, SmallPdf.text("R", 10, 2, 4, "Grade 3"), NOTHING);
    assertEquals(List.of("Being healthy", "Grade 3"), texts(pdf));
  }

  @Test
  void aNoteThatCoversAGradeReplacesIt() {
    SmallPdf pdf = new SmallPdf().page(LABEL + SmallPdf.text(310, 400, "2"))
        .annotation("FreeText", FIELD, "1 g 0 0 60 16 re f 0 g " + SmallPdf.text("R", 10, 20, 4, "3"), NOTHING);
    assertEquals(List.of("Being healthy", "3"), texts(pdf));
    assertEquals(List.of(ProblemCode.HIDDEN_TEXT), problems(pdf));
  }

  @Test
  void aStampIsNoTextAndHidesNone() {
    SmallPdf pdf = new SmallPdf().page(LABEL + SmallPdf.text(310, 400, "2"))
        .annotation("Stamp", FIELD, "1 g 0 0 60 16 re f 0 g " + SmallPdf.text("R", 8, 2, 4, "RECEIVED"), NOTHING);
    assertEquals(List.of("Being healthy", "2"), texts(pdf));
    assertEquals(List.of(ProblemCode.OVERLAID_TEXT), problems(pdf));
  }

  private static COSDictionary drawnFont(float scale) {
    COSDictionary glyphs = SmallPdf.entries("a", SmallPdf.stream("500 0 0 0 500 700 d1 0 0 500 700 re f"));
    COSArray differences = new COSArray(List.of(COSInteger.get('H')));
    COSArray widths = new COSArray();
    for (char c : "Healthy".toCharArray()) {
      differences.add(COSName.getPDFName(String.valueOf(c)));
    }
    for (int i = 32; i < 127; i++) {
      widths.add(COSInteger.get(500));
    }
    float s = scale;
    return SmallPdf.entries(
        "Type", COSName.FONT, "Subtype", COSName.TYPE3, "CharProcs", glyphs,
        "FontBBox", new COSArray(List.of(
            COSInteger.get(0), COSInteger.get(-200), COSInteger.get(500), COSInteger.get(800))),
        "FontMatrix", new COSArray(List.of(
            new COSFloat(s), COSInteger.ZERO, COSInteger.ZERO, new COSFloat(s), COSInteger.ZERO, COSInteger.ZERO)),
        "FirstChar", COSInteger.get(32), "LastChar", COSInteger.get(126), "Widths", widths,
        "Encoding", COSName.WIN_ANSI_ENCODING);
  }

  @ParameterizedTest
  @CsvSource({"0.001, 12", "1, 0.012", "0.1, 0.12", "0.00001, 1200"})
  void theSizeOfADrawnFontIsItsVisibleSize(float scale, double size) {
    Page page = new SmallPdf()
        .page(String.format(Locale.ROOT, "BT /D %.4f Tf 72 400 Td (Being healthy) Tj ET", size))
        .resource(COSName.FONT, "D", drawnFont(scale)).read().pages().get(0);

    assertEquals(List.of("Being healthy"), SmallPdf.texts(page));
    assertEquals(12, page.lines().get(0).size(), 2);
  }

  private static SmallPdf meaningless(String content) {
    COSDictionary font = SmallPdf.entries(
        "Type", COSName.FONT, "Subtype", COSName.TYPE3, "CharProcs", SmallPdf.entries(
            "g1", SmallPdf.stream("500 0 0 0 500 700 d1 0 0 500 700 re f")),
        "FontBBox", new PDRectangle(500, 800).getCOSArray(),
        "FontMatrix", new COSArray(List.of(
            new COSFloat(0.001f), COSInteger.ZERO, COSInteger.ZERO, new COSFloat(0.001f), COSInteger.ZERO,
            COSInteger.ZERO)),
        "FirstChar", COSInteger.get(1), "LastChar", COSInteger.get(1),
        "Widths", new COSArray(List.of(COSInteger.get(500))),
        "Encoding", SmallPdf.entries("Differences", new COSArray(List.of(COSInteger.ONE, COSName.getPDFName("g1")))));
    return new SmallPdf().page(content).resource(COSName.FONT, "U", font);
  }

  private static String unknown(double x, double y) {
    return SmallPdf.text("U", 12, x, y, "\u0001");
  }

  @Test
  void unknownCharactersAreReportedWithTheirPlace() {
    Document document = meaningless(LABEL + unknown(300, 400)).read();

    assertEquals(List.of("Being healthy", "\uFFFD"), SmallPdf.texts(document.pages().get(0)));
    Problem problem = document.problems().get(0);
    assertEquals(ProblemCode.CHARACTERS_UNKNOWN, problem.code());
    assertEquals(1, problem.page().orElseThrow());
    assertTrue(problem.message().contains("200 points from the top"), problem.message());
  }

  @Test
  void anUnknownCharacterMayBeABullet() {
    assertEquals(List.of(), problems(meaningless(LABEL + unknown(60, 400))));
    assertEquals(List.of(), problems(meaningless(LABEL + unknown(30, 400))));
  }

  @Test
  void unknownGlyphsTakeTheirReplacementText() {
    assertEquals(List.of("Grade 3"), texts(meaningless(
        SmallPdf.text(72, 400, "Grade") + "/Span << /ActualText (3) >> BDC " + unknown(112, 400) + "EMC")));
    assertEquals(List.of("offer"), texts(meaningless(
        SmallPdf.text(72, 400, "o") + "/Span << /ActualText (ff) >> BDC " + unknown(78.7, 400) + "EMC "
            + SmallPdf.text(84.7, 400, "er"))));
    assertEquals(List.of("2 3 4"), texts(meaningless(
        "/P << /ActualText (2 3 4) >> BDC " + unknown(72, 400) + unknown(84, 400) + unknown(96, 400) + "EMC")));
  }

  @Test
  void visibleTextCountsMoreThanReplacementText() {
    assertEquals(
        List.of("Grade 3"),
        texts(new SmallPdf().page("/Span << /ActualText (Grade 1) >> BDC " + SmallPdf.text(72, 400, "Grade 3") + "EMC")));
  }

  private static String lines() {
    return LABEL + SmallPdf.text(72, 380, "Staying safe") + SmallPdf.text(72, 360, "Grade 3");
  }

  @ParameterizedTest
  @CsvSource({"90, 1 0 0 1 0 0", "0, 0 1 -1 0 400 0", "0, 0 -1 1 0 0 600", "180, 1 0 0 1 0 0", "0, -1 0 0 -1 400 600"})
  void aPageWithRotatedTextIsTurned(int rotation, String matrix) {
    PDRectangle sheet = new PDRectangle(SmallPdf.WIDTH, SmallPdf.HEIGHT);
    Document document = new SmallPdf().page(matrix + " cm " + lines(), sheet, sheet, rotation).read();

    assertEquals(List.of("Being healthy", "Staying safe", "Grade 3"), SmallPdf.texts(document.pages().get(0)));
    assertEquals(List.of(), document.problems());
  }

  @Test
  void aTiltedStampIsNotJoinedToTheTextBelowIt() {
    SmallPdf pdf = new SmallPdf().page(
        lines() + "BT /B 14 Tf 0.99 0.139 -0.139 0.99 60 380 Tm (RECEIVED) Tj 0 -16 Td (9 MAY 2008) Tj ET");
    assertEquals(List.of("Being healthy", "Staying safe", "Grade 3"), texts(pdf));
    assertEquals(List.of(ProblemCode.ROTATED_TEXT), problems(pdf));
  }

  @Test
  void aSkewedPageIsRead() {
    SmallPdf pdf = new SmallPdf().page("0.9962 0.0872 -0.0872 0.9962 30 0 cm " + lines());
    assertEquals(List.of("Being healthy", "Staying safe", "Grade 3"), texts(pdf));
    assertEquals(List.of(), problems(pdf));
  }

  @ParameterizedTest
  @CsvSource({"0.8 g /R 90 Tf 60 350, DRAFT", "1 0 0 rg /B 14 Tf 80 385, RECEIVED", "0 g /R 40 Tf 70 370, COPY"})
  void textAcrossOtherTextIsLeftOut(String look, String stamp) {
    SmallPdf pdf = new SmallPdf().page("q BT " + look + " Td (" + stamp + ") Tj ET Q " + lines());
    assertEquals(List.of("Being healthy", "Staying safe", "Grade 3"), texts(pdf));
    assertEquals(List.of(ProblemCode.OVERLAID_TEXT), problems(pdf));
  }

  @Test
  void colouredHeadingsRaisedLettersAndShadowsAreNoStamps() {
    SmallPdf pdf = new SmallPdf().page(
        "0 0 1 rg " + SmallPdf.text("B", 24, 72, 440, "Inspection") + "0 g " + lines()
            + SmallPdf.text("R", 24, 72, 300, "L") + SmallPdf.text("R", 12, 80, 306, "A")
            + "0.6 g " + SmallPdf.text("B", 24, 73, 249, "Report") + "0 g " + SmallPdf.text("B", 24, 72, 250, "Report"));
    assertEquals(List.of(), problems(pdf));
    assertTrue(texts(pdf).containsAll(List.of("Inspection", "Being healthy", "Report")), texts(pdf).toString());
  }

  private static String glyphByGlyph(String text, double width, double space, double offset) {
    StringBuilder content = new StringBuilder();
    double x = 72;
    for (char c : text.toCharArray()) {
      if (c != ' ') {
        for (int i = 0; i < (offset > 0 ? 3 : 1); i++) {
          content.append(SmallPdf.text("F", 12, x + i * offset, 400, String.valueOf(c)));
        }
        x += width;
      } else {
        x += space;
      }
    }
    return content.toString();
  }

  private static SmallPdf typed(String content) {
    COSArray widths = new COSArray();
    for (int i = 32; i < 127; i++) {
      widths.add(COSInteger.get(500));
    }
    return new SmallPdf().page(content).resource(COSName.FONT, "F", SmallPdf.entries(
        "Type", COSName.FONT, "Subtype", COSName.TYPE1, "BaseFont", COSName.getPDFName("Wexmoor"),
        "FirstChar", COSInteger.get(32), "LastChar", COSInteger.get(126), "Widths", widths,
        "Encoding", COSName.WIN_ANSI_ENCODING));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.4, 0.7})
  void glyphsPaintedSeveralTimesAreReadOnceAndBold(double offset) {
    Line line = typed(glyphByGlyph("a well-off committee", 6, 3, offset)).read().pages().get(0).lines().get(0);

    assertEquals("a well-off committee", line.text());
    assertTrue(line.bold());
  }

  @Test
  void aBulletPaintedTwiceIsOneBullet() {
    String twice = SmallPdf.text(72, 400, "\u0095") + SmallPdf.text(72.4, 400, "\u0095");
    assertEquals(List.of("\u2022 An item"), texts(new SmallPdf().page(twice + SmallPdf.text(90, 400, "An item"))));
    String later = SmallPdf.text(72, 400, "\u0095") + SmallPdf.text(90, 400, "An item")
        + SmallPdf.text(72.4, 400, "\u0095");
    assertEquals(List.of("\u2022 An item"), texts(new SmallPdf().page(later)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.13, 0.16, 0.2, 0.28})
  void wordsWithoutSpaceGlyphsAreSeparatedByTheirGaps(double gap) {
    String text = "the board has met each of its aims and knows the area well as its own staff say ";
    String content = "";
    for (int i = 0; i < 4; i++) {
      content += "1 0 0 1 0 -20 cm " + glyphByGlyph(text, 6, gap * 12, 0).replace("/F 12.00", "/F 8.00");
    }
    String smaller = "0.6 0 0 0.6 0 100 cm " + content.replace("/F 8.00", "/F 12.00");
    assertEquals(text.strip(), texts(typed(smaller)).get(0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.12, 0.2, 0.3})
  void lettersThatAreSetApartAreWords(double apart) {
    String text = "the board is good at its work and it has set out how it will act on what we say ";
    String content = "BT /F 8 Tf " + 8 * apart + " Tc 40 400 Td 20 TL ";
    for (String part : text.split("(?<=(work|will) )")) {
      content += "(" + part + ") Tj T* ";
    }
    content += "(no) Tj T* (yes) Tj T* " + "(and so it is for each home of the area) Tj T* ".repeat(3) + "ET";
    assertEquals(
        List.of("the board is good at its work", "and it has set out how it will", "act on what we say", "no", "yes"),
        texts(typed(content)).subList(0, 5));
  }
}
