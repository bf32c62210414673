package letterminer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import letterminer.model.Medium;
import letterminer.reading.Line;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
  private static List<String> blocks(OdtMaker maker) {
    return Blocks.of("letter.odt", maker.bytes());
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(
        ReadingException.class, () -> new FileReader(ReadingSettings.defaults()).read("letter.odt", bytes)).code().code();
  }

  @Test
  void paragraphsHeadingsAndItemsAreWhatTheFileSays() {
    OdtMaker maker = new OdtMaker().heading("Being healthy")
        .paragraph("School\n  nurses <text:span text:style-name='B'>reach<text:s text:c='2'/></text:span>every <text:a>village</text:a>.")
        .list("Bullets", "Visits are timely.", "Records are clear.");
    assertEquals(
        List.of("heading Being healthy", "paragraph School nurses reach every village.", "item \u2022 Visits are timely.",
            "item \u2022 Records are clear."),
        blocks(maker));
    assertEquals(Medium.ODT, Blocks.document("letter.odt", maker.bytes()).medium());
  }

  @Test
  void numbersAreCountedAsPrinted() {
    assertEquals(
        List.of("item 1. One", "item (a) One a", "item (b) One b", "item 2. Two", "paragraph Between", "item 3. Three",
            "paragraph Again", "item 1. First", "item 7. Seventh"),
        blocks(new OdtMaker()
            .xml("<text:list text:style-name='Numbers'><text:list-item><text:p>One</text:p><text:list>"
                + "<text:list-item><text:p>One a</text:p></text:list-item><text:list-item><text:p>One b</text:p>"
                + "</text:list-item></text:list></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>")
            .paragraph("Between")
            .xml("<text:list text:style-name='Numbers' text:continue-numbering='true'><text:list-item><text:p>Three</text:p>"
                + "</text:list-item></text:list>")
            .paragraph("Again").list("Numbers", "First")
            .xml("<text:list text:style-name='Numbers' text:continue-numbering='true'><text:list-item text:start-value='7'>"
                + "<text:p>Seventh</text:p></text:list-item></text:list>")));
  }

  @Test
  void tablesKeepTheirCellsAndRules() {
    assertEquals(
        List.of("ruled 0:Area | 1:Grade / 0:Being healthy | 1:2 / 0:Both columns / 1:3"),
        blocks(new OdtMaker().xml("<table:table>").row("Area", "Grade").row("Being healthy", "2")
            .xml("<table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>Both columns</text:p>"
                + "</table:table-cell><table:covered-table-cell/></table:table-row>"
                + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>3</text:p></table:table-cell>"
                + "</table:table-row></table:table>")));
    String bare = "<table:table-cell table:style-name='Bare'><text:p>A</text:p></table:table-cell>";
    assertEquals(List.of("0:A | 1:A"), blocks(new OdtMaker().xml(
        "<table:table><table:table-row>" + bare + bare + "</table:table-row></table:table>")));
  }

  @Test
  void changesAreAcceptedAndCommentsPromptsAndHiddenTextLeftOut() {
    assertEquals(
        List.of("paragraph Visits are timely."),
        blocks(new OdtMaker()
            .xml("<text:tracked-changes><text:changed-region><text:deletion><text:p>never </text:p></text:deletion>"
                + "</text:changed-region></text:tracked-changes>")
            .paragraph("Visits <text:change/>are<office:annotation><text:p>Really?</text:p></office:annotation>"
                + "<text:change-start/> timely<text:change-end/><text:placeholder>&lt;name&gt;</text:placeholder>"
                + "<text:span text:style-name='Hidden'>draft</text:span>.")));
  }

  @Test
  void boxesComeBeforeTheirParagraphAndNotesAfterTheText() {
    OdtMaker maker = new OdtMaker()
        .paragraph("Dear Ms Barr<draw:frame><draw:text-box><text:p>Marrow House</text:p></draw:text-box></draw:frame>")
        .paragraph("All is well.<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:p>As of May.</text:p></text:note-body></text:note>");
    assertEquals(
        List.of("Marrow House", "Dear Ms Barr", "All is well.1", "1 As of May."),
        Blocks.document("letter.odt", maker.bytes()).pages().get(0).lines().stream().map(Line::text).toList());
  }

  @Test
  void onlyTheHeaderOfTheFirstPageAloneIsPartOfTheText() {
    assertEquals(
        List.of("paragraph Ofsted House", "paragraph Dear Ms Barr"),
        blocks(new OdtMaker()
            .styles("<style:style style:name='P1' style:family='paragraph' style:master-page-name='First'/>")
            .masters("<style:master-page style:name='Standard'><style:header><text:p>Letter to Wexmoor</text:p></style:header>"
                + "<style:footer><text:p>Page <text:page-number>2</text:page-number></text:p></style:footer></style:master-page>"
                + "<style:master-page style:name='First' style:next-style-name='Standard'><style:header><text:p>Ofsted House"
                + "</text:p></style:header></style:master-page>")
            .xml("<text:p text:style-name='P1'>Dear Ms Barr</text:p>")));
  }

  @Test
  void pagesAreCountedWhereTextFollows() {
    OdtMaker maker = new OdtMaker().paragraph("One").xml("<text:p><text:soft-page-break/></text:p>").paragraph("Two")
        .xml("<text:p><text:soft-page-break/></text:p>");
    assertEquals(2, Blocks.document("letter.odt", maker.bytes()).pages().size());
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsReason() {
    assertEquals("file-encrypted", refusal(new OdtMaker().manifest("<m><encryption-data/></m>").bytes()));
    assertEquals("file-type-unknown", refusal(new OdtMaker().type("application/vnd.oasis.opendocument.spreadsheet").bytes()));
    String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";
    assertEquals("file-damaged", refusal(new OdtMaker().before(bomb).paragraph("&a;").bytes()));
    assertEquals("file-damaged", refusal(new OdtMaker().xml("<text:p>").bytes()));
    byte[] whole = new OdtMaker().paragraph("Dear").bytes();
    assertEquals("file-damaged", refusal(Arrays.copyOf(whole, whole.length / 2)));
    String deep = "<text:section>".repeat(400);
    assertEquals("file-too-large", refusal(new OdtMaker().xml(deep).bytes()));
  }

  @Test
  void whatItRepeatsIsBounded() {
    String cell = "<table:table-cell table:number-columns-repeated='900000000'><text:p>A</text:p></table:table-cell>";
    String spaces = "<text:p>A<text:s text:c='900000000'/>B</text:p>";
    List<String> blocks = blocks(new OdtMaker().xml(
        "<table:table><table:table-row>" + cell + "</table:table-row></table:table>" + spaces));
    assertTrue(blocks.toString().length() < 5000);
  }
}
