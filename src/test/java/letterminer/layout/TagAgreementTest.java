package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import letterminer.layout.TagAgreement.Verdict;
import letterminer.reading.Document;
import letterminer.reading.TaggedPdf;
import org.junit.jupiter.api.Test;

/** Guards how a text that was found by geometry is compared with the tags. */
class TagAgreementTest {
  private final TaggedPdf pdf = new TaggedPdf();

  /** The verdict on each item that geometry finds. */
  private List<Optional<Verdict>> verdicts(String... tree) {
    Document document = pdf.tree(tree).read();
    Layout layout = new LayoutEngine(LayoutSettings.defaults(), Structure.GEOMETRY).layout(document);
    TagAgreement agreement = new TagAgreement(document);
    return Sheets.texts(layout, BlockKind.ITEM).stream().map(i -> agreement.of(List.of(i))).toList();
  }

  private static List<Optional<Verdict>> all(Verdict... verdicts) {
    return List.of(verdicts).stream().map(Optional::of).toList();
  }

  private String rye() {
    return pdf.text(72, 290, "- The rye is sour because it has", "   had its time to rest.");
  }

  private String wheat() {
    return pdf.text(72, 330, "- The wheat is white.");
  }

  @Test
  void oneItemOfBothAgrees() {
    pdf.filler(100);
    assertEquals(
        all(Verdict.AGREES, Verdict.AGREES), verdicts(pdf.element("LI", rye()), pdf.element("LI", wheat())));
  }

  @Test
  void aCellOfTheTagsAgreesToo() {
    pdf.filler(100);
    assertEquals(
        all(Verdict.AGREES, Verdict.NO_ITEM),
        verdicts(pdf.element("Table", pdf.element("TR", pdf.element("TD", pdf.element("P", rye())))), pdf.element("P", wheat())));
  }

  @Test
  void markersOutsideTheTaggedItemDoNotMatter() {
    pdf.filler(100);
    pdf.artifact(72, 290, "-");
    assertEquals(all(Verdict.AGREES), verdicts(pdf.element("LI", pdf.text(90, 290, "The rye is sour."))));
  }

  @Test
  void anItemThatTheTagsSplitIsInPieces() {
    pdf.filler(100);
    assertEquals(
        all(Verdict.IN_PIECES),
        verdicts(pdf.element("LI", pdf.text(72, 290, "- The rye is sour because it has")),
            pdf.element("LI", pdf.text(80, 304, "had its time to rest."))));
  }

  @Test
  void itemsThatTheTagsMergeAreParts() {
    pdf.filler(100);
    assertEquals(all(Verdict.PART, Verdict.PART), verdicts(pdf.element("LI", rye() + wheat())));
  }

  @Test
  void itemsThatAreParagraphsOfTheTagsAreNone() {
    pdf.filler(100);
    assertEquals(all(Verdict.NO_ITEM, Verdict.NO_ITEM), verdicts(pdf.element("P", rye()), pdf.element("H1", wheat())));
  }

  @Test
  void anItemWithATaggedItemAndAParagraphInItIsNone() {
    pdf.filler(100);
    assertEquals(
        all(Verdict.NO_ITEM),
        verdicts(pdf.element("LI", pdf.text(72, 290, "- The rye is sour because it has")),
            pdf.element("P", pdf.text(80, 304, "had its time to rest."))));
  }

  @Test
  void anUntaggedItemHasNoVerdict() {
    pdf.filler(100);
    pdf.untagged(72, 290, "- The rye is sour.");
    assertEquals(
        List.of(Optional.empty(), Optional.of(Verdict.AGREES)), verdicts(pdf.element("LI", pdf.text(72, 330, "- The wheat is white."))));
  }

  @Test
  void anItemThatTheTagsSplitAtAPageBreakAgrees() {
    pdf.filler(100);
    String first = pdf.text(72, 780, "- The rye is sour because it has");
    pdf.page();
    String second = pdf.text(90, 72, "had its time to rest and was warm.");
    pdf.filler(120);
    assertEquals(all(Verdict.AGREES), verdicts(pdf.element("LI", first), pdf.element("LI", second)));
  }

  @Test
  void anItemWithItsSubItemsIsOneOfTheTags() {
    pdf.filler(100);
    String inner = pdf.element("L", pdf.element("LI", pdf.text(90, 310, "- dark rye")), pdf.element("LI", pdf.text(90, 330, "- light rye")));
    Document document = pdf.tree(pdf.element("LI", pdf.text(72, 290, "- The rye is sour:"), inner)).read();
    Layout layout = new LayoutEngine(LayoutSettings.defaults(), Structure.GEOMETRY).layout(document);
    TagAgreement agreement = new TagAgreement(document);
    List<TextBlock> items = Sheets.texts(layout, BlockKind.ITEM);

    assertEquals(Optional.of(Verdict.AGREES), agreement.of(items));
    assertEquals(Optional.of(Verdict.PART), agreement.of(items.subList(0, 1)));
    assertEquals(Optional.of(Verdict.AGREES), agreement.of(items.subList(1, 2)));
    assertEquals(Optional.of(Verdict.IN_PIECES), agreement.of(items.subList(1, 3)));
  }
}
