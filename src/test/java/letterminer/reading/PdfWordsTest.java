package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards how glyphs and shapes of a PDF's page become words, lines, bullets and ruled lines. */
class PdfWordsTest {
  private static final String ITEM = SmallPdf.text(90, 400, "Attendance has improved");

  /** A filled circle of radius r, drawn as four curves. */
  private static String circle(double x, double y, double r, String paint) {
    double c = 0.5523 * r;
    return String.format(Locale.ROOT,
        "%.3f %.3f m %.3f %.3f %.3f %.3f %.3f %.3f c %.3f %.3f %.3f %.3f %.3f %.3f c "
            + "%.3f %.3f %.3f %.3f %.3f %.3f c %.3f %.3f %.3f %.3f %.3f %.3f c h %s%n",
        x + r, y, x + r, y + c, x + c, y + r, x, y + r, x - c, y + r, x - r, y + c, x - r, y,
        x - r, y - c, x - c, y - r, x, y - r, x + c, y - r, x + r, y - c, x + r, y, paint);
  }

  private static List<String> texts(String content) {
    return SmallPdf.texts(SmallPdf.read(content));
  }

  @Test
  void aLigatureIsItsLetters() {
    assertEquals(List.of("The financial office"), texts(SmallPdf.text("M", 12, 72, 400, "The \u00DEnancial of\u00DEce")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "(Cafe) Tj 20 0 Td (\\264) Tj",
    "(Caf) Tj 20 0 Td (\\264) Tj -1.33 0 Td (e) Tj",
    "(Caf) Tj 20 2 Td (\\264) Tj -1.33 -2 Td (e) Tj",
    "(Caf) Tj 20 0 Td (`) Tj 0 0 Td (\\264) Tj -1.33 0 Td (e) Tj"})
  void anAccentDrawnOverALetterIsPartOfIt(String shown) {
    List<String> texts = texts("BT /R 12 Tf 72 400 Td " + shown + " ET");
    assertTrue(texts.get(0).endsWith("Caf\u00E9") || texts.get(0).equals("Caf`\u00E9"), texts.toString());
  }

  @Test
  void theAccentOfACapitalIsSetHigher() {
    assertEquals(
        List.of("\u00C4rger"), texts("BT /R 12 Tf 72 400 Td (A) Tj 2 2.2 Td (\\250) Tj 6 -2.2 Td (rger) Tj ET"));
  }

  @Test
  void anAccentBesideALetterIsACharacter() {
    assertEquals(List.of("e\u00B4 a"), texts("BT /R 12 Tf 72 400 Td (e\\264 a) Tj ET"));
  }

  @Test
  void movementsSeparateWordsAndKerningDoesNot() {
    assertEquals(
        List.of("Staying safe"), texts("BT /R 12 Tf 72 400 Td [(S) 30 (tay) -20 (ing) -300 (safe)] TJ ET"));
  }

  @Test
  void aWordThatIsSetInPiecesIsOneWord() {
    String pieces = "BT /R 12 Tf 72 400 Td (multi) Tj (-) Tj (agency) Tj ( work) Tj ET";
    assertEquals(List.of("multi-agency work"), texts(pieces));
  }

  @Test
  void linesComeFromTopToBottomWhateverTheOrderOfTheFile() {
    assertEquals(
        List.of("first", "second left", "second right", "third"),
        texts(SmallPdf.text(72, 300, "third") + SmallPdf.text(260, 350, "second right")
            + SmallPdf.text(72, 400, "first") + SmallPdf.text(72, 350, "second left")));
  }

  @Test
  void textInTwoColumnsGivesTwoLinesBesideEachOther() {
    Page page = SmallPdf.read(SmallPdf.text(72, 400, "Being healthy") + SmallPdf.text(300, 400, "3"));

    assertEquals(List.of("Being healthy", "3"), SmallPdf.texts(page));
    assertEquals(page.lines().get(0).baseline(), page.lines().get(1).baseline());
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "F", "f*", "b", "S"})
  void aDrawnDiscOrRingBeforeALineIsItsBullet(String paint) {
    assertEquals(List.of("\u2022 Attendance has improved"), texts(ITEM + circle(78, 404, 2, paint)));
  }

  @Test
  void aDrawnSquareBeforeALineIsItsBullet() {
    assertEquals(List.of("\u2022 Attendance has improved"), texts("76 402 4 4 re f " + ITEM));
    assertEquals(List.of("\u2022 Attendance has improved"), texts("76 402 4 4 re S " + ITEM));
  }

  @Test
  void aSmallPictureBeforeALineIsItsBullet() {
    String picture = "q 5 0 0 5 76 401 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI Q ";
    assertEquals(List.of("\u2022 Attendance has improved"), texts(picture + ITEM));
  }

  @Test
  void theBoxOfABulletedLineHoldsTheBullet() {
    assertEquals(76, SmallPdf.read(ITEM + "76 402 4 4 re f").lines().get(0).box().x(), 0.01);
  }

  @Test
  void aShapeThatIsTooLargeOrFarFromAnyLineIsNoBullet() {
    String far = "10 402 4 4 re f ";
    String high = "76 440 4 4 re f ";
    String large = "50 395 20 20 re f ";
    String behind = "300 402 4 4 re f ";
    assertEquals(List.of("Attendance has improved"), texts(far + high + large + behind + ITEM));
  }

  @Test
  void aPathThatIsNeverPaintedLeavesNothing() {
    Page page = SmallPdf.read("76 402 4 4 re n 72 100 m 300 100 l n 72 390 400 40 re W n " + ITEM);

    assertEquals(List.of("Attendance has improved"), SmallPdf.texts(page));
    assertEquals(List.of(), page.rules());
  }

  @Test
  void clippedTextIsLeftOut() {
    assertEquals(List.of(), texts("72 90 200 20 re W n " + ITEM));
    assertEquals(List.of("Attendance has improved"), texts("q 72 90 200 20 re W n Q " + ITEM));
    assertEquals(List.of(), texts("72 90 400 400 re W n 72 90 200 20 re W n " + ITEM));
  }

  @Test
  void theClipOfAFormEndsWithIt() {
    TaggedPdf pdf = new TaggedPdf().form("F", "", "0 0 9 9 re W n " + TaggedPdf.show("R", 72, 100, "hidden"));
    Page page = pdf.raw("/F Do\n").untagged(72, 120, "seen").read().pages().get(0);

    assertEquals(List.of("seen"), SmallPdf.texts(page));
  }

  @Test
  void aGlyphOfASymbolFontIsABulletOfASymbolicFont() {
    Line line = SmallPdf.read(SmallPdf.text("S", 12, 76, 400, "\u00B7") + ITEM).lines().get(0);

    assertEquals(List.of("\u2022", "Attendance"), line.words().stream().limit(2).map(Word::text).toList());
    assertTrue(line.firstWord().font().symbolic());
  }

  @Test
  void aSuperscriptJoinsItsLine() {
    String content = SmallPdf.text(72, 400, "as the survey") + SmallPdf.text("R", 7, 142.7, 404.5, "1")
        + SmallPdf.text(150, 400, "shows clearly") + SmallPdf.text(72, 386, "and the next line goes on");
    assertEquals(List.of("as the survey1 shows clearly", "and the next line goes on"), texts(content));
  }

  @Test
  void aSuperscriptBelowATightLineDoesNotJoinTheLineAbove() {
    String content = SmallPdf.text(72, 400, "the line above is long enough to reach")
        + SmallPdf.text(72, 388, "as the survey") + SmallPdf.text("R", 7, 142.7, 392.5, "12");
    assertEquals(List.of("the line above is long enough to reach", "as the survey12"), texts(content));
  }

  @Test
  void aWordPrintedTwiceToLookBoldIsReadOnce() {
    String twice = SmallPdf.text(72, 400, "Being healthy") + SmallPdf.text(72.4, 400, "Being healthy");
    assertEquals(List.of("Being healthy"), texts(twice));
  }

  @Test
  void wordsPrintedTwiceOneByOneAreReadOnce() {
    String twice = SmallPdf.text(72, 400, "Being") + SmallPdf.text(72.3, 400, "Being")
        + SmallPdf.text(110, 400, "healthy") + SmallPdf.text(110.3, 400.2, "healthy");
    assertEquals(List.of("Being healthy"), texts(twice));
  }

  @Test
  void aRepeatedWordIsReadTwice() {
    assertEquals(List.of("that that is"), texts(SmallPdf.text(72, 400, "that that is")));
  }

  @Test
  void boldIsRecognisedByTheFontsNameOrItsOutline() {
    assertTrue(SmallPdf.read(SmallPdf.text("B", 12, 72, 400, "Bold")).lines().get(0).bold());
    assertTrue(SmallPdf.read("2 Tr " + SmallPdf.text(72, 400, "Outlined")).lines().get(0).bold());
    assertFalse(SmallPdf.read(SmallPdf.text(72, 400, "Plain")).lines().get(0).bold());
    Line mixed = SmallPdf.read(
        SmallPdf.text("B", 12, 72, 400, "Bold") + SmallPdf.text(104, 400, "plain")).lines().get(0);
    assertFalse(mixed.bold());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "72 200 m 272 200 l S", "72 199.5 200 1 re f", "72 200 m 172 200 l 272 200 l S", "1 0 0 1 72 200 cm 0 0 m 200 0 l S",
    "272 200 m 72 200 l s", "72 199 m 272 199 l 272 201 l 72 201 l b"
  })
  void aLineDrawnInAnyWayIsARule(String content) {
    List<Rule> rules = SmallPdf.read(content).rules();
    double start = rules.stream().mapToDouble(Rule::start).min().orElseThrow();
    double end = rules.stream().mapToDouble(Rule::end).max().orElseThrow();

    assertTrue(rules.stream().allMatch(r -> r.horizontal() && Math.abs(r.position() - 400) < 0.01));
    assertEquals(72, start, 0.01);
    assertEquals(272, end, 0.01);
  }

  @Test
  void aStrokedBoxIsFourRulesAndAFilledOneIsNone() {
    assertEquals(4, SmallPdf.read("72 200 100 50 re S").rules().size());
    assertEquals(2, SmallPdf.read("72 200 100 50 re S").rules().stream().filter(Rule::horizontal).count());
    assertEquals(List.of(), SmallPdf.read("72 200 100 50 re f").rules());
  }

  @Test
  void slopesAndShortDashesAreNoRules() {
    assertEquals(List.of(), SmallPdf.read("72 200 m 272 260 l S 72 300 m 76 300 l S").rules());
  }

  @Test
  void curvesAreNoRules() {
    assertEquals(List.of(), SmallPdf.read(circle(200, 200, 40, "S")).rules());
  }

  @Test
  void textThatIsWhiteSpaceAloneGivesNoLines() {
    assertEquals(List.of(), texts(SmallPdf.text(72, 400, "    ") + SmallPdf.text(72, 380, "")));
  }
}
