package letterminer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
  private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}"
      + "{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset238 Arial CE{\\*\\falt Arial};}}\n"
      + "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\s7 heading 2;}}";
  private static final String ROW = "\\trowd\\clbrdrt\\brdrs\\cellx3000\\clbrdrt\\brdrs\\cellx6000 ";

  private static byte[] bytes(String body) {
    return (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> blocks(String body) {
    return Blocks.of("letter.rtf", bytes(body));
  }

  private static List<String> lines(String body) {
    Document document = Blocks.document("letter.doc", bytes(body));
    return document.pages().stream().flatMap(p -> p.lines().stream()).map(Line::text).toList();
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(
        ReadingException.class, () -> new FileReader(ReadingSettings.defaults()).read("letter.rtf", bytes)).code().code();
  }

  @Test
  void paragraphsHeadingsAndItemsAreWhatTheFileSays() {
    assertEquals(
        List.of("heading Being healthy", "heading Strengths", "paragraph School nurses reach every village.",
            "item \uF0B7 Visits are timely.", "item 2) Records are clear.", "item \u2022 No marker for it."),
        blocks("\\pard\\plain\\s1\\b Being healthy\\par\\pard\\plain\\s7 Strengths\\par"
            + "\\pard\\plain School nurses {\\b reach} every\r\n village.\\par"
            + "{\\listtext\\pard\\plain\\f1 \\'b7\\tab}\\pard\\ls1\\ilvl0\\fi-360\\li720 Visits are timely.\\par"
            + "{\\pntext 2)\\tab}\\pard Records are clear.\\par\\pard\\ls1 No marker for it.\\par\\pard"));
    assertEquals(Medium.RTF, Blocks.document("letter.rtf", bytes("A")).medium());
  }

  @Test
  void charactersAreThoseOfTheirCodePageOrUnicode() {
    assertEquals(
        List.of("Children\u2019s \u201Cview\u201D \u2013 caf\u00E9 \u0159 \u2022 {x} co-op"),
        lines("Children\\rquote s \\ldblquote view\\rdblquote  \\endash  caf\\'e9 {\\f2\\'f8} {\\uc2\\u8226\\'3f?} \\{x\\} co\\_op"));
    assertEquals(List.of("Unicode"), lines("{\\upr{Ansi}{\\*\\ud{Unicode}}}"));
  }

  @Test
  void tablesKeepTheirCellsAndRules() {
    assertEquals(
        List.of("ruled 0:Area | 1:Grade / 0:Being healthy | 1:2 / 0:Both columns", "paragraph After"),
        blocks(ROW + "\\pard\\intbl Area\\cell Grade\\cell\\row" + ROW + "\\intbl Being healthy\\cell 2\\cell\\row"
            + "\\trowd\\clbrdrt\\brdrs\\cellx6010\\intbl Both columns\\cell\\row\\pard After\\par"));
    assertEquals(
        List.of("0:A | 1:B"), blocks("\\trowd\\cellx3000\\cellx6000\\pard\\intbl A\\cell B\\cell\\row"));
    assertEquals(
        List.of("Outer", "Inner"),
        lines(ROW + "\\pard\\intbl Outer\\par\\pard\\intbl\\itap2 Inner\\nestcell{\\*\\nesttableprops\\trowd\\cellx2000\\nestrow}"
            + "{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell\\cell\\row"));
  }

  @Test
  void changesAreAcceptedAndWhatIsNotTextIsLeftOut() {
    assertEquals(
        List.of("Visits are timely. See the plan.", "Joined here."),
        lines("Visits {\\deleted never }are {\\*\\atnid OB}{\\*\\annotation Really?}timely.{\\v draft} {\\*\\unheard of}"
            + "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt See the plan.}}{\\pict\\bin5 {{{{{ff}{\\xe entry}\\par "
            + "Joined {\\deleted\\par }here.\\par"));
  }

  @Test
  void letterheadBoxesAndNotesStandWhereTheyBelong() {
    String headers = "{\\header Letter to Wexmoor\\par}{\\headerf Ofsted House\\par}{\\footer Page {\\field{\\fldrslt 2}}\\par}";
    assertEquals(
        List.of("paragraph Ofsted House", "paragraph Marrow House", "paragraph Dear Ms Barr"),
        blocks("\\titlepg" + headers + "Dear Ms Barr{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt Marrow House\\par}}"
            + "{\\shprslt Marrow House}}\\par"));
    assertEquals(
        List.of("All is well.1", "1 As of May."),
        lines("All is well.{\\super\\chftn{\\*\\footnote\\pard\\plain{\\super\\chftn} As of May.}}\\par"));
  }

  @Test
  void pagesAreCountedAtBreaksAndSections() {
    assertEquals(
        3, Blocks.document("letter.rtf", bytes("One\\par\\page Two\\par\\sect\\sectd Three\\par\\sect\\sectd\\sbknone Here\\par"))
            .pages().size());
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsReason() {
    assertEquals("file-damaged", refusal((HEAD + "Dear Ms Barr {\\b").getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("file-too-large", refusal((HEAD + "{".repeat(500)).getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("file-damaged", refusal((HEAD + "\\bin2000000000 x").getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void oddNumbersAndTablesAreBounded() {
    String cells = "\\trowd" + "\\cellx99999999999".repeat(3000);
    List<String> lines = lines("\\fs-99999999999 A\\li99999999999\\par " + cells
        + "\\intbl B\\cell\\row\\row\\nestrow\\nestcell\\itap900000 C\\cell\\row}");
    assertTrue(lines.contains("B"), lines.toString());
  }
}
