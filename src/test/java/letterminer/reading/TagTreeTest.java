package letterminer.reading;

import static letterminer.ProcessorTime.assertWithin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import letterminer.reading.Tags.Piece;
import letterminer.reading.Tags.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which piece of a PDF's structure tree each word belongs to, whatever the tree contains. */
class TagTreeTest {
  private final TaggedPdf pdf = new TaggedPdf();

  private static Word word(Document document, String text) {
    return document.pages().stream().flatMap(p -> p.lines().stream()).flatMap(l -> l.words().stream())
        .filter(w -> w.text().equals(text)).findFirst().orElseThrow(() -> new AssertionError("no word " + text));
  }

  private static int tag(Document document, String text) {
    return word(document, text).tag();
  }

  private static Piece piece(Document document, String text) {
    return document.tags().pieces().get(tag(document, text));
  }

  /** Whether a piece is another one, or is inside it at any depth. */
  private static boolean isWithin(Document document, int piece, int other) {
    int at = piece;
    while (at >= 0 && at != other) {
      at = document.tags().pieces().get(at).parent();
    }
    return at == other;
  }

  @Test
  void wordsBelongToTheirElement() {
    Document document = pdf.tree(pdf.element("Document",
        pdf.element("P", pdf.text(72, 100, "Loaves stand", "everywhere")),
        pdf.element("L", pdf.element("LI", pdf.text(72, 140, "rolls"))))).read();

    assertEquals(Role.TEXT, piece(document, "Loaves").role());
    assertEquals(tag(document, "Loaves"), tag(document, "everywhere"));
    assertEquals(Role.ITEM, piece(document, "rolls").role());
  }

  @Test
  void piecesComeInTheOrderOfTheTreeNotOfThePage() {
    Document document = pdf.tree(
        pdf.element("P", pdf.text(72, 200, "lower")), pdf.element("P", pdf.text(72, 100, "upper"))).read();

    assertTrue(tag(document, "lower") < tag(document, "upper"));
  }

  @Test
  void numberedMarksAreOnTheElementsPage() {
    int mark = pdf.mark(TaggedPdf.show("R", 72, 100, "loaves"));
    Document document = pdf.tree(pdf.elementOnPage("LI", "" + mark)).read();

    assertEquals(Role.ITEM, piece(document, "loaves").role());
  }

  @Test
  void anElementInheritsThePageOfItsParent() {
    int mark = pdf.mark(TaggedPdf.show("R", 72, 100, "loaves"));
    Document document = pdf.tree(pdf.elementOnPage("L", pdf.element("LI", "" + mark))).read();

    assertEquals(Role.ITEM, piece(document, "loaves").role());
  }

  @Test
  void marksOfOneNumberOnTwoPagesAreTwo() {
    String first = pdf.element("LI", pdf.text(72, 100, "loaves"));
    pdf.page();
    Document document = pdf.tree(first, pdf.element("P", pdf.text(72, 100, "rolls"))).read();

    assertEquals(Role.ITEM, piece(document, "loaves").role());
    assertEquals(Role.TEXT, piece(document, "rolls").role());
  }

  @Test
  void anElementMayExtendOverAPageBreak() {
    String first = pdf.text(72, 700, "loaves");
    pdf.page();
    Document document = pdf.tree(pdf.element("LI", first + pdf.text(72, 100, "rolls"))).read();

    assertEquals(tag(document, "loaves"), tag(document, "rolls"));
  }

  @Test
  void markerAndTextOfAnItemAreOnePiece() {
    Document document = pdf.tree(pdf.element("L", pdf.element("LI",
        pdf.element("Lbl", pdf.text(72, 100, "-")),
        pdf.element("LBody", pdf.element("P", pdf.text(90, 100, "loaves")), pdf.text(90, 114, "rolls"))))).read();

    assertEquals(tag(document, "-"), tag(document, "loaves"));
    assertEquals(tag(document, "-"), tag(document, "rolls"));
    assertEquals(1, document.tags().pieces().size());
  }

  @Test
  void marksInAFormAreNotThoseOfThePage() {
    pdf.form("F", "", "/Span <</MCID 0>> BDC " + TaggedPdf.show("R", 72, 140, "stamp") + " EMC");
    String item = pdf.element("LI", pdf.text(72, 100, "loaves"));
    Document document = pdf.raw("/F Do\n").tree(item).read();

    assertEquals(Role.ITEM, piece(document, "loaves").role());
    assertEquals(Tags.UNTAGGED, tag(document, "stamp"));
  }

  @Test
  void afterAnUnreadableFormThePageContinuesWithItsMarks() {
    pdf.form("F", "/Filter/NoSuchFilter", "q").raw("/F Do\n");
    Document document = pdf.tree(pdf.element("LI", pdf.text(72, 100, "loaves"))).read();

    assertEquals(Role.ITEM, piece(document, "loaves").role());
  }

  @Test
  void endsOfMarksThatNeverBeganAreIgnored() {
    Document document = pdf.raw("EMC EMC\n").tree(pdf.element("LI", pdf.text(72, 100, "loaves"))).read();

    assertEquals(Role.ITEM, piece(document, "loaves").role());
  }

  @Test
  void anItemInsideAnItemKnowsTheOuterOne() {
    String inner = pdf.element("L", pdf.element("LI", pdf.element("LBody", pdf.text(108, 120, "rye"))));
    Document document = pdf.tree(pdf.element("L", pdf.element("LI", pdf.text(72, 100, "loaves"), inner))).read();

    assertEquals(tag(document, "loaves"), piece(document, "rye").parent());
    assertEquals(Tags.UNTAGGED, piece(document, "loaves").parent());
    assertTrue(isWithin(document, tag(document, "rye"), tag(document, "loaves")));
    assertTrue(isWithin(document, tag(document, "rye"), tag(document, "rye")));
    assertFalse(isWithin(document, tag(document, "loaves"), tag(document, "rye")));
    assertFalse(isWithin(document, Tags.UNTAGGED, tag(document, "loaves")));
  }

  @Test
  void cellsKnowTheirRowAndTheirTable() {
    String first = pdf.element("Table",
        pdf.element("THead", pdf.element("TR", pdf.element("TH", pdf.text(72, 100, "Bread")), pdf.element("TH", pdf.text(300, 100, "Grade")))),
        pdf.element("TR", pdf.element("TD", pdf.element("P", pdf.text(72, 120, "Rye"))), pdf.element("TD", pdf.text(300, 120, "crisp"))));
    String second = pdf.element("Table", pdf.element("TR", pdf.element("TD", pdf.text(72, 160, "Wheat"))));
    Document document = pdf.tree(first, pdf.element("P", pdf.text(72, 140, "between")), second).read();

    assertEquals(Role.CELL, piece(document, "Rye").role());
    assertEquals(piece(document, "Bread").row(), piece(document, "Grade").row());
    assertEquals(piece(document, "Rye").row(), piece(document, "crisp").row());
    assertTrue(piece(document, "Bread").row() != piece(document, "Rye").row());
    assertEquals(piece(document, "Bread").table(), piece(document, "crisp").table());
    assertTrue(piece(document, "Bread").table() != piece(document, "Wheat").table());
    assertEquals(Tags.UNTAGGED, piece(document, "between").table());
    assertEquals(Tags.UNTAGGED, piece(document, "between").row());
  }

  @ParameterizedTest
  @CsvSource({"Note,NOTE", "FENote,NOTE", "H1,TEXT", "H6,TEXT", "Title,TEXT", "BlockQuote,TEXT", "TH,CELL", "LI,ITEM"})
  void elementsHaveTheirRole(String element, Role role) {
    assertEquals(role, piece(pdf.tree(pdf.element(element, pdf.text(72, 100, "loaves"))).read(), "loaves").role());
  }

  @Test
  void elementsThatOnlyGroupTagNothing() {
    Document document = pdf.tree(pdf.element("Document", pdf.element("Sect", pdf.text(72, 100, "loaves")))).read();

    assertEquals(Tags.UNTAGGED, tag(document, "loaves"));
  }

  @Test
  void aProducersOwnNamesAreMappedToStandardOnes() {
    pdf.role("Point", "Bullet").role("Bullet", "LI").role("Absatz", "P");
    Document document = pdf.tree(
        pdf.element("Point", pdf.text(72, 100, "loaves")), pdf.element("Absatz", pdf.text(72, 120, "rolls"))).read();

    assertEquals(Role.ITEM, piece(document, "loaves").role());
    assertEquals(Role.TEXT, piece(document, "rolls").role());
  }

  @Test
  void namesThatAreMappedToEachOtherAreBounded() {
    pdf.role("One", "Two").role("Two", "One").role("Three", "Three");
    Document document = assertWithin(Duration.ofSeconds(20), () -> pdf.tree(
        pdf.element("One", pdf.text(72, 100, "loaves")), pdf.element("Three", pdf.text(72, 120, "rolls"))).read());

    assertEquals(Tags.UNTAGGED, tag(document, "loaves"));
    assertEquals(Tags.UNTAGGED, tag(document, "rolls"));
  }

  @Test
  void artifactsAndUnmarkedTextHaveNoTag() {
    Document document = pdf.tree(pdf.element("P", pdf.text(72, 100, "loaves")))
        .artifact(72, 800, "footer").untagged(72, 140, "plain")
        .raw("/Artifact BMC " + TaggedPdf.show("R", 72, 780, "line") + " EMC\n").read();

    assertEquals(Tags.UNTAGGED, tag(document, "footer"));
    assertEquals(Tags.UNTAGGED, tag(document, "line"));
    assertEquals(Tags.UNTAGGED, tag(document, "plain"));
    assertEquals(0, tag(document, "loaves"));
  }

  @Test
  void marksInsideMarksAreTheInnermostAndEndAgain() {
    int mark = pdf.mark("/Span <</Lang(en)>> BDC " + TaggedPdf.show("R", 72, 100, "loaves") + " EMC /Artifact BMC "
        + TaggedPdf.show("R", 200, 100, "footer") + " EMC " + TaggedPdf.show("R", 300, 100, "rolls"));
    Document document = pdf.tree(pdf.elementOnPage("LI", "" + mark)).untagged(72, 120, "plain").read();

    assertEquals(0, tag(document, "loaves"));
    assertEquals(Tags.UNTAGGED, tag(document, "footer"));
    assertEquals(0, tag(document, "rolls"));
    assertEquals(Tags.UNTAGGED, tag(document, "plain"));
  }

  @Test
  void aMarkMayBeNamedInThePagesResources() {
    pdf.raw("/Span /Named BDC " + TaggedPdf.show("R", 72, 100, "loaves") + " EMC ");

    assertEquals(Role.ITEM, piece(pdf.tree(pdf.elementOnPage("LI", "[0]")).read(), "loaves").role());
  }

  @Test
  void unmatchedEndsAreHarmless() {
    pdf.raw("EMC EMC ");

    assertEquals(0, tag(pdf.tree(pdf.element("LI", pdf.text(72, 100, "loaves"))).read(), "loaves"));
  }

  @Test
  void aMarkWithoutAnElementIsUntagged() {
    pdf.mark(TaggedPdf.show("R", 72, 100, "loaves"));

    assertEquals(Tags.UNTAGGED, tag(pdf.tree(pdf.element("P", pdf.text(72, 120, "rolls"))).read(), "loaves"));
  }

  @Test
  void aFileWithoutATreeHasNoTags() {
    pdf.text(72, 100, "loaves");
    Document document = pdf.read();

    assertTrue(document.tags().isEmpty());
    assertEquals(Tags.UNTAGGED, tag(document, "loaves"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "[]", "null", "(text)", "/Name", "-1", "[[[]] 3 (x) null /N 99 0 R]", "999 0 R", "<</S/LI>>", "<</S/LI/K -5>>",
    "<</S 3/K 0>>", "<</K 0>>", "<</Type/MCR>>", "<</Type/MCR/MCID 0>>", "<</S/LI/Pg 3 0 R/K 0>>", "<</S/LI/K<</S/LI/K[0 0]>>>>"
  })
  void aBrokenTreeLosesTheTagsButNotTheText(String kids) {
    pdf.text(72, 100, "loaves");
    Document document = pdf.brokenTree(kids).read();

    assertEquals(Tags.UNTAGGED, tag(document, "loaves"));
    assertEquals(List.of(), document.problems());
  }

  @Test
  void anElementThatContainsItselfIsVisitedOnce() {
    int outer = pdf.reserve();
    String inner = pdf.element("LI", pdf.text(72, 100, "loaves"), TaggedPdf.reference(outer));
    pdf.define(outer, "L", inner, inner, TaggedPdf.reference(outer));
    Document document = assertWithin(
        Duration.ofSeconds(20), () -> pdf.tree(TaggedPdf.reference(outer), inner).read());

    assertEquals(1, document.tags().pieces().size());
    assertEquals(0, tag(document, "loaves"));
  }

  @Test
  void aTreeOfAHundredThousandLevelsIsReadToALimitedDepth() {
    String element = pdf.element("LI", pdf.text(72, 100, "deep"));
    for (int i = 0; i < 100_000; i++) {
      element = pdf.element("Div", element);
    }
    String top = element;
    Document document = assertWithin(Duration.ofSeconds(60), () ->
        pdf.tree(top, pdf.element("LI", pdf.text(72, 120, "shallow"))).read());

    assertEquals(List.of(), document.problems());
    assertEquals(Tags.UNTAGGED, tag(document, "deep"));
    assertEquals(Role.ITEM, piece(document, "shallow").role());
  }

  @Test
  void itemsOfUsualNestingAreAllRead() {
    String element = pdf.element("LI", pdf.text(72, 100, "deep"));
    for (int i = 0; i < 20; i++) {
      element = pdf.element("LI", pdf.element("LBody", pdf.element("L", element)));
    }
    Document document = pdf.tree(element).read();

    assertEquals(21, document.tags().pieces().size());
    assertTrue(isWithin(document, tag(document, "deep"), 0));
  }

  @Test
  void aTreeOfManyElementsIsReadInReasonableTime() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      items.add(pdf.element("LI"));
    }
    items.add(pdf.element("LI", pdf.text(72, 100, "loaves")));
    Document document = assertWithin(
        Duration.ofSeconds(60), () -> pdf.tree(items.toArray(String[]::new)).read());

    assertEquals(20_000, tag(document, "loaves"));
  }
}
