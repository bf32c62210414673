package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Tags;
import letterminer.reading.Tags.Role;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards documents that say themselves what is a list, a table or a note, as word processor files do. */
class StructureLayoutTest {
  private final List<Tags.Piece> pieces = new ArrayList<>();
  private final List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
  private double y = 100;

  private StructureLayoutTest piece(Role role) {
    return piece(role, Tags.OUTSIDE);
  }

  private StructureLayoutTest piece(Role role, Tags.Place place) {
    pieces.add(new Tags.Piece(role, Tags.UNTAGGED, place));
    return this;
  }

  private StructureLayoutTest page() {
    pages.add(new ArrayList<>());
    return this;
  }

  private StructureLayoutTest line(String text) {
    return line(Sheets.PLAIN, 72, text);
  }

  private StructureLayoutTest line(FontStyle font, double x, String text) {
    return add(new Sheets().set(font, x, y, text), pieces.size() - 1);
  }

  /** A marker at the margin and its text to the right of it. */
  private StructureLayoutTest item(String marker, String text) {
    return add(new Sheets().item(72, 90, y, marker, text), pieces.size() - 1);
  }

  private StructureLayoutTest add(Sheets sheets, int tag) {
    List<Word> words = sheets.document().pages().get(0).lines().get(0).words().stream()
        .map(w -> new Word(w.text(), w.box(), w.baseline(), w.font(), w.spaceBefore(), tag)).toList();
    pages.get(pages.size() - 1).add(Line.of(pages.size(), words));
    y += 14;
    return this;
  }

  private Layout layout() {
    List<Page> all = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      all.add(new Page(i + 1, Sheets.WIDTH, Sheets.HEIGHT, pages.get(i), List.of()));
    }
    return new LayoutEngine(LayoutSettings.defaults())
        .layout(new Document(Medium.DOCX, false, all, new Tags(pieces, true), List.of()));
  }

  private List<String> blocks() {
    return layout().blocks().stream().map(b -> ((TextBlock) b).kind() + " " + ((TextBlock) b).text()).toList();
  }

  /** A line break within a paragraph ends a line of an address, but not a sentence. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Ms Barr| Marrow House| 2", "The council of this| town agrees.| 1", "The council of this| (and its partners) agrees.| 1",
    "The council of this| Town agrees.| 2", "The council of| town| 2", "The council of this.| town agrees.| 2",
        "The council of this:| town agrees.| 2",
    "The council of this;| town agrees.| 2", "The council of this?| town agrees.| 2", "The council of this!| town agrees.| 2",
  })
  void aLineBreakThatItsAuthorMadeEndsATextUnlessItsSentenceContinues(String first, String second, int blocks) {
    assertEquals(blocks, piece(Role.TEXT).line(first).line(second).blocks().size());
  }

  /** Both lines are bold and of one size, and the first does not end a sentence. */
  @ParameterizedTest
  @CsvSource({"true, 12, Being healthy, 1", "false, 12, Being healthy, 2", "true, 14, Being healthy, 2",
      "true, 12, Being healthy:, 2"})
  void aTitleOfTwoLinesIsOne(boolean bold, double size, String first, int blocks) {
    piece(Role.TEXT).line(Sheets.BOLD, 72, first).line(new FontStyle("Serif-Bold", size, bold, false, false), 72, "Staying safe");

    assertEquals(blocks, blocks().size());
  }

  @Test
  void aPageBreakEndsNoText() {
    assertEquals(List.of("PARAGRAPH Ms Barr Marrow House"), piece(Role.TEXT).line("Ms Barr").page().line("Marrow House")
        .blocks());
  }

  /** Whatever its first word is: the file says that it is a marker. */
  @ParameterizedTest
  @CsvSource({"Q, LETTER", "7x, NUMBER", "\u00A4\u00A4, BULLET", "\u2022, BULLET", "1., NUMBER", "(a), LETTER"})
  void anItemBeginsWithItsMarker(String marker, ListMarker.Style style) {
    TextBlock item = (TextBlock) piece(Role.ITEM).item(marker, "Attendance").line("Has improved.").layout().blocks().get(0);

    assertEquals(new ListMarker(marker, style), item.marker().orElseThrow());
    assertEquals("Attendance Has improved.", item.text());
    assertEquals(90, item.textLeft());
    assertEquals(72, item.flowLeft());
  }

  @Test
  void aMarkerOnALineOfItsOwnIsNoText() {
    TextBlock item = (TextBlock) piece(Role.ITEM).line("\u2022").line("Attendance").layout().blocks().get(0);

    assertEquals("Attendance", item.text());
    assertEquals(78, item.textLeft());
  }

  @Test
  void aBulletThatTheAuthorTypedBeginsAnItem() {
    assertEquals(List.of("PARAGRAPH Strengths", "ITEM Attendance", "ITEM Housing"),
        piece(Role.TEXT).line("Strengths").line("\u2022 Attendance").line("\u2022Housing").blocks());
  }

  /** A dash may be part of a sentence that continues. */
  @Test
  void aDashThatTheAuthorTypedBeginsAnItemUnlessItIsInASentence() {
    assertEquals(List.of("PARAGRAPH Strengths", "ITEM Attendance"), piece(Role.TEXT).line("Strengths")
        .line("\u2013 Attendance").blocks());
    assertEquals(List.of("ITEM Attendance"), new StructureLayoutTest().piece(Role.TEXT).line("\u2013 Attendance").blocks());
    assertEquals(List.of("PARAGRAPH The council of this (a) town"),
        new StructureLayoutTest().piece(Role.TEXT).line("The council of this").line("(a) town").blocks());
    assertEquals(List.of("ITEM The council \u2013 Attendance"),
        new StructureLayoutTest().piece(Role.ITEM).item("\u2022", "The council").line("\u2013 Attendance").blocks());
  }

  @Test
  void aMarkerAloneInATextIsText() {
    assertEquals(List.of("PARAGRAPH \u2022"), piece(Role.TEXT).line("\u2022").blocks());
  }

  /** A paragraph that is aligned with the text of an item continues it. */
  @ParameterizedTest
  @ValueSource(doubles = {87, 90, 93})
  void aParagraphUnderAnItemsTextBelongsToIt(double x) {
    assertEquals(List.of("ITEM Attendance has improved. Wexmoor is pleased."),
        piece(Role.ITEM).item("\u2022", "Attendance has improved.").piece(Role.TEXT).line(Sheets.PLAIN, x,
            "Wexmoor is pleased.").blocks());
  }

  @ParameterizedTest
  @ValueSource(doubles = {72, 86, 94})
  void aParagraphElsewhereIsOneOfItsOwn(double x) {
    assertEquals(2, piece(Role.ITEM).item("\u2022", "Attendance has improved.").piece(Role.TEXT).line(Sheets.PLAIN, x,
        "Wexmoor is pleased.").blocks().size());
  }

  @Test
  void aTitleUnderAnItemsTextIsATitle() {
    assertEquals(2, piece(Role.ITEM).item("\u2022", "Attendance has improved.").piece(Role.TEXT).line(Sheets.BOLD, 90,
        "Housing").blocks().size());
    assertEquals(2, new StructureLayoutTest().piece(Role.TEXT).line(Sheets.PLAIN, 90, "Youth").piece(Role.TEXT)
        .line(Sheets.PLAIN, 90, "Music").blocks().size());
  }

  @Test
  void notesAndTextWithoutATagAreSetAside() {
    Layout layout = piece(Role.TEXT).line("Youth work is good.").piece(Role.NOTE).line("1 In 2008.").add(new Sheets().at(72,
        800, "Page 1"), Tags.UNTAGGED).layout();

    assertEquals(List.of("1 In 2008."), layout.footnotes().stream().map(TextBlock::text).toList());
    assertEquals(BlockKind.FOOTNOTE, layout.footnotes().get(0).kind());
    assertEquals(List.of("Page 1"), Sheets.furniture(layout));
    assertEquals(List.of("Youth work is good."), Sheets.paragraphs(layout));
  }

  private static Tags.Place cell(int row, int table, int column, int span) {
    return new Tags.Place(row, table, column, span, table == 0);
  }

  @Test
  void theCellsOfATableAreWhereTheFileSaysThatTheyAre() {
    piece(Role.TEXT).line("Grades")
        .piece(Role.CELL, cell(0, 0, 0, 2)).line("The grades of Wexmoor")
        .piece(Role.CELL, cell(1, 0, 0, 1)).line("Being healthy").piece(Role.CELL, cell(1, 0, 1, 1)).line(Sheets.PLAIN, 300,
            "Good")
        .piece(Role.CELL, cell(1, 0, 1, 1)).line(Sheets.PLAIN, 300, "in part")
        .piece(Role.CELL, cell(2, 1, 0, 1)).line("Another table")
        .piece(Role.TEXT).line("The end.");
    Layout layout = layout();
    List<TableBlock> tables = Sheets.tables(layout);

    assertEquals(List.of("Grades", "The end."), Sheets.paragraphs(layout));
    assertEquals(4, layout.blocks().size());
    assertEquals(List.of(2, 1), tables.stream().map(TableBlock::columns).toList());
    assertEquals(List.of(true, false), tables.stream().map(TableBlock::ruled).toList());
    assertEquals(List.of("The grades of Wexmoor", "Being healthy|Good in part"), tables.get(0).rows().stream()
        .map(r -> String.join("|", r.cells().stream().map(TableCell::text).toList())).toList());
    assertEquals(2, tables.get(0).rows().get(0).cells().get(0).span());
    assertEquals(300, tables.get(0).rows().get(1).cells().get(1).blocks().get(0).flowLeft());
  }

  @Test
  void anItemInACellHasTheEdgeOfItsCell() {
    piece(Role.CELL, cell(0, 0, 1, 1)).line(Sheets.PLAIN, 300, "Strengths")
        .piece(Role.ITEM, cell(0, 0, 1, 1)).add(new Sheets().item(300, 318, y, "\u2022", "Attendance"), pieces.size() - 1)
        .piece(Role.TEXT, cell(0, 0, 1, 1)).line(Sheets.PLAIN, 318, "Wexmoor is pleased.");

    assertEquals("Strengths Attendance Wexmoor is pleased.", Sheets.tables(layout()).get(0).rows().get(0).cells().get(0).text());
  }
}
