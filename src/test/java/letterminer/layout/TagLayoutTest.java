package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import letterminer.reading.Document;
import letterminer.reading.TaggedPdf;
import org.junit.jupiter.api.Test;

/** Guards layout by tags alone, and what tags add to layout by geometry. */
class TagLayoutTest {
  /** A bullet in the encoding of the PDF's fonts. */
  private static final String BULLET = "\u0095";

  private final TaggedPdf pdf = new TaggedPdf();

  private static Layout layout(Document document, Structure structure) {
    return new LayoutEngine(LayoutSettings.defaults(), structure).layout(document);
  }

  private Layout byTags(String... tree) {
    return layout(pdf.tree(tree).read(), Structure.TAGS);
  }

  @Test
  void aTaggedItemIsAnItemWithItsMarker() {
    Layout layout = byTags(
        pdf.element("LI", pdf.element("Lbl", pdf.text(72, 100, BULLET)),
            pdf.element("LBody", pdf.text(90, 100, "The rye is sour", "and dark."))),
        pdf.element("LI", pdf.text(72, 140, "1. The wheat is white.")),
        pdf.element("LI", pdf.text(72, 160, "The crust is thick.")));

    assertEquals(
        List.of("The rye is sour and dark.", "The wheat is white.", "The crust is thick."), Sheets.items(layout));
    List<TextBlock> items = Sheets.texts(layout, BlockKind.ITEM);
    assertEquals(Optional.of(ListMarker.Style.BULLET), items.get(0).marker().map(ListMarker::style));
    assertEquals(Optional.of(ListMarker.Style.NUMBER), items.get(1).marker().map(ListMarker::style));
    assertEquals(Optional.empty(), items.get(2).marker());
  }

  @Test
  void aParagraphThatLooksLikeAnItemIsNone() {
    Layout layout = byTags(pdf.element("P", pdf.text(72, 100, "1. The wheat is white and the rye is not, as we all know.")));

    assertEquals(List.of(), Sheets.items(layout));
    assertEquals(1, Sheets.paragraphs(layout).size());
  }

  @Test
  void blocksComeInTheOrderOfTheTree() {
    Layout layout = byTags(
        pdf.element("P", pdf.text(72, 300, "The end of the page comes first today.")),
        pdf.element("P", pdf.text(72, 100, "The beginning of the page comes after it.")));

    assertEquals(
        List.of("The end of the page comes first today.", "The beginning of the page comes after it."),
        Sheets.paragraphs(layout));
  }

  @Test
  void untaggedTextIsFurniture() {
    pdf.artifact(72, 800, "Bakers of Marrow").untagged(72, 400, "A stamp");
    Layout layout = byTags(pdf.element("P", pdf.text(72, 100, "The rye is sour.")));

    assertEquals(List.of("The rye is sour."), Sheets.paragraphs(layout));
    assertEquals(List.of("A stamp", "Bakers of Marrow"), Sheets.furniture(layout));
  }

  @Test
  void twoPiecesOnOneLineAreSeparatedByTheirTags() {
    Layout layout = byTags(
        pdf.element("P", pdf.text(72, 100, "The rye is sour.")), pdf.element("P", pdf.text(170, 100, "The wheat is white.")));

    assertEquals(List.of("The rye is sour.", "The wheat is white."), Sheets.paragraphs(layout));
  }

  private String row(double y, String... cells) {
    String[] kids = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      kids[i] = pdf.element("TD", pdf.element("P", pdf.text(72 + 200 * i, y, cells[i])));
    }
    return pdf.element("TR", kids);
  }

  @Test
  void cellsMakeTablesWithoutAnyRules() {
    Layout layout = byTags(
        pdf.element("P", pdf.text(72, 80, "These are the grades.")),
        pdf.element("Table", row(100, "Rye", "crisp"), row(120, "Wheat", "soft")),
        pdf.element("Table", row(140, "Oven", "hot")),
        pdf.element("P", pdf.text(72, 160, "Those were the grades.")));

    List<TableBlock> tables = Sheets.tables(layout);
    assertEquals(2, tables.size());
    assertEquals(List.of("Rye", "Wheat"), tables.get(0).column(0).stream().map(TextBlock::text).toList());
    assertEquals(List.of("crisp", "soft"), tables.get(0).column(1).stream().map(TextBlock::text).toList());
    assertEquals(List.of("Oven", "hot"), tables.get(1).rows().get(0).cells().stream().map(TableCell::text).toList());
    assertTrue(layout.blocks().get(0) instanceof TextBlock && layout.blocks().get(3) instanceof TextBlock);
  }

  @Test
  void anItemInACellStaysInTheCell() {
    String cell = pdf.element("TD", pdf.text(72, 100, "Bakers should:"),
        pdf.element("L", pdf.element("LI", pdf.text(80, 114, "- let the rye rest"))));
    Layout layout = byTags(pdf.element("Table", pdf.element("TR", cell, pdf.element("TD", pdf.text(300, 100, "soon")))));
    TableRow row = Sheets.tables(layout).get(0).rows().get(0);

    assertEquals(2, row.cells().size());
    assertEquals(
        List.of("Bakers should:", "let the rye rest"), row.cells().get(0).blocks().stream().map(TextBlock::text).toList());
    assertEquals(BlockKind.ITEM, row.cells().get(0).blocks().get(1).kind());
  }

  @Test
  void notesAreSetApart() {
    Layout layout = byTags(
        pdf.element("P", pdf.text(72, 100, "The rye is sour.")), pdf.element("Note", pdf.text(72, 780, "1 So they say.")));

    assertEquals(List.of("The rye is sour."), Sheets.paragraphs(layout));
    assertEquals(List.of("1 So they say."), layout.footnotes().stream().map(TextBlock::text).toList());
  }

  @Test
  void anItemAcrossAPageBreakIsOne() {
    String first = pdf.text(72, 780, "- The rye is sour because");
    pdf.page();
    Layout layout = byTags(pdf.element("LI", first + pdf.text(90, 72, "the dough had time.")));

    assertEquals(List.of("The rye is sour because the dough had time."), Sheets.items(layout));
    assertEquals(2, Sheets.texts(layout, BlockKind.ITEM).get(0).endPage());
  }

  @Test
  void aMarkerAloneIsAnEmptyItem() {
    Layout layout = byTags(pdf.element("LI", pdf.text(72, 100, "-")), pdf.element("LI", pdf.text(72, 120, "- The rye is sour.")));

    assertEquals(List.of("", "The rye is sour."), Sheets.items(layout));
  }

  @Test
  void withoutTagsGeometryDecides() {
    Document document = pdf.filler(100).untagged(72, 260, "- The rye is sour.").untagged(72, 280, "- The wheat is white.").read();

    assertEquals(List.of("The rye is sour.", "The wheat is white."), Sheets.items(layout(document, Structure.TAGS)));
    assertEquals(layout(document, Structure.GEOMETRY), layout(document, Structure.TAGS));
    assertEquals(layout(document, Structure.GEOMETRY), layout(document, Structure.BOTH));
  }

  /** Three items, of which the middle one has no visible marker, and a paragraph. */
  private Document listWithALostMarker(String middle) {
    pdf.filler(100);
    return pdf.tree(
        pdf.element("P", pdf.text(72, 260, "This is what we have found in the bakeries of the town:")),
        pdf.element("LI", pdf.text(72, 290, "- The rye is sour.")),
        pdf.element(middle, pdf.text(90, 320, "The wheat is white.")),
        pdf.element("LI", pdf.text(72, 350, "- The crust is thick."))).read();
  }

  @Test
  void aParagraphThatIsAnItemOfTheTagsBesideItemsOfBothIsOne() {
    Document document = listWithALostMarker("LI");

    assertEquals(List.of("The rye is sour.", "The crust is thick."), Sheets.items(layout(document, Structure.GEOMETRY)));
    assertEquals(
        List.of("The rye is sour.", "The wheat is white.", "The crust is thick."),
        Sheets.items(layout(document, Structure.BOTH)));
  }

  @Test
  void aParagraphThatIsNoItemOfTheTagsStaysOne() {
    assertEquals(
        List.of("The rye is sour.", "The crust is thick."),
        Sheets.items(layout(listWithALostMarker("P"), Structure.BOTH)));
  }

  @Test
  void paragraphsTaggedAsItemsWithNoItemBesideThemStayParagraphs() {
    pdf.filler(100);
    Document document = pdf.tree(
        pdf.element("LI", pdf.text(72, 290, "The rye is sour.")),
        pdf.element("LI", pdf.text(72, 320, "The wheat is white."))).read();

    assertEquals(List.of(), Sheets.items(layout(document, Structure.BOTH)));
  }

  @Test
  void aParagraphThatIsOnlyAPartOfATaggedItemStaysOne() {
    pdf.filler(100);
    Document document = pdf.tree(
        pdf.element("LI", pdf.text(72, 290, "- The rye is sour.")),
        pdf.element("LI", pdf.text(72, 320, "The wheat is white."), pdf.text(72, 360, "The crust of the wheat is thin and soft."))).read();

    assertEquals(List.of("The rye is sour."), Sheets.items(layout(document, Structure.BOTH)));
  }

  @Test
  void severalItemsWithoutMarkersAreFoundFromTheCertainOne() {
    pdf.filler(100);
    Document document = pdf.tree(
        pdf.element("LI", pdf.text(72, 290, "- The rye is sour.")),
        pdf.element("LI", pdf.text(90, 320, "The wheat is white.")),
        pdf.element("LI", pdf.text(90, 350, "The crust is thick."))).read();

    assertEquals(
        List.of("The rye is sour.", "The wheat is white.", "The crust is thick."),
        Sheets.items(layout(document, Structure.BOTH)));
  }
}
