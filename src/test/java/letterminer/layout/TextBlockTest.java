package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.BoundingBox;
import letterminer.model.PageBox;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards what is asked of blocks after layout: boxes, parts, and texts without the marks of notes. */
class TextBlockTest {
  private static Line line(int page, double x, double y, String text) {
    Sheets sheets = new Sheets();
    for (int i = 1; i < page; i++) {
      sheets.page();
    }
    return sheets.at(x, y, text).document().pages().get(page - 1).lines().get(0);
  }

  private static TextBlock block(BlockKind kind, Line... lines) {
    String text = String.join(" ", List.of(lines).stream().map(Line::text).toList());
    return new TextBlock(kind, Optional.of(new ListMarker("1.", ListMarker.Style.NUMBER)), text, List.of(lines), 90, 72);
  }

  @Test
  void aBlockIsCutBeforeALine() {
    Line first = line(1, 72, 100, "Being healthy is");
    Line second = line(1, 80, 114, "good. All is well.");
    List<TextBlock> parts = block(BlockKind.ITEM, first, second).cutBefore(1);

    assertEquals(List.of("Being healthy is", "good. All is well."), parts.stream().map(TextBlock::text).toList());
    assertEquals(List.of(BlockKind.ITEM, BlockKind.PARAGRAPH), parts.stream().map(TextBlock::kind).toList());
    assertEquals(List.of(90.0, 80.0), parts.stream().map(TextBlock::textLeft).toList());
    assertEquals(List.of(List.of(first), List.of(second)), parts.stream().map(TextBlock::lines).toList());
  }

  @Test
  void aBlockWhoseLinesWereJoinedOtherwiseIsNotCut() {
    TextBlock block = block(BlockKind.ITEM, line(1, 72, 100, "Being healthy is"), line(1, 72, 114, "good."));
    TextBlock other = new TextBlock(block.kind(), block.marker(), "Being healthy is excellent", block.lines(), 90, 72);
    TextBlock same = new TextBlock(block.kind(), block.marker(), "good.", block.lines(), 90, 72);

    assertEquals(List.of(other), other.cutBefore(1));
    assertEquals(List.of(same), same.cutBefore(1));
  }

  @Test
  void aBlockHasABoxOnEachPageAndOnEachSideOfASheet() {
    TextBlock block = block(BlockKind.ITEM, line(1, 72, 700, "Youth"), line(1, 72, 714, "work"), line(1, 640, 100, "is"),
        line(2, 72, 100, "good"));

    assertEquals(
        List.of(PageBox.of(1, new BoundingBox(72, 691, 30, 26)), PageBox.of(1, new BoundingBox(640, 91, 12, 12)),
            PageBox.of(2, new BoundingBox(72, 91, 24, 12))),
        block.boxes());
    assertEquals(1, block(BlockKind.ITEM, line(1, 72, 700, "Youth"), line(1, 200, 690, "work")).boxes().size(),
        "beside each other");
    assertEquals(1, block(BlockKind.ITEM, line(1, 72, 700, "Youth"), line(1, 80, 600, "work")).boxes().size(),
        "above, but not further right");
  }

  @Test
  void aMarkerHasAStyle() {
    TextBlock block = block(BlockKind.ITEM, line(1, 72, 100, "Youth"));

    assertEquals(true, block.hasMarker(ListMarker.Style.NUMBER));
    assertEquals(false, block.hasMarker(ListMarker.Style.LETTER));
    assertEquals(false, new TextBlock(BlockKind.ITEM, Optional.empty(), "Youth", block.lines(), 90, 72)
        .hasMarker(ListMarker.Style.NUMBER));
  }

  @Test
  void aBlockAndTheNextAreOne() {
    TextBlock joined = block(BlockKind.ITEM, line(1, 72, 100, "Youth")).followedBy(block(BlockKind.PARAGRAPH, line(2, 72, 100,
        "work")));

    assertEquals("Youth work", joined.text());
    assertEquals(BlockKind.ITEM, joined.kind());
    assertEquals(2, joined.endPage());
  }

  /** Marks of notes are small, raised and a number of one or two digits, an asterisk or a dagger. */
  @ParameterizedTest
  @CsvSource({
    "2, 6, 5, Youth", "12, 6, 5, Youth", "*, 6, 5, Youth", "[2], 6, 5, Youth", "10, 10.1, 5, Youth", "123, 6, 5, Youth123",
        "a, 6, 5, Youtha",
    "2, 10.3, 5, Youth2", "2, 6, 1.3, Youth", "2, 6, 1.1, Youth2",
  })
  void theMarksOfNotesAreLeftOut(String mark, double size, double raised, String without) {
    List<Word> words = new ArrayList<>(line(1, 72, 100, "Youth").words());
    words.add(new Word(mark, new BoundingBox(102, 90, 6, 6), 100 - raised, new FontStyle("Serif", size, false, false, false),
        false));
    Line line = Line.of(1, words);

    assertEquals(without, new TextBlock(BlockKind.HEADING, Optional.empty(), line.text(), List.of(line), 72, 72)
        .textWithoutNoteMarks());
  }

  @Test
  void theLayoutsOfTwoDocumentsAreOne() {
    Layout first = new Sheets().at(72, 40, "Marrow review").filler(100).note(72, 760, "1", "The first.")
        .page().at(72, 40, "Marrow review").filler(100).filler(500).page().at(72, 40, "Marrow review").filler(100).filler(500)
            .layout();
    Layout second = new Sheets().filler(100).at(72, 400, "Wexmoor").at(74, 402, "Marrow").layout();
    Layout both = Layout.of(List.of(first, second));

    assertEquals(first.blocks().size() + second.blocks().size(), both.blocks().size());
    assertEquals(List.of("1 The first."), both.footnotes().stream().map(TextBlock::text).toList());
    assertEquals(List.of("Marrow review", "Marrow review", "Marrow review"), both.furniture().stream().map(Line::text).toList());
    assertEquals(second.uncertain(), both.uncertain());
    assertEquals(1, both.uncertain().size());
    assertEquals(first, Layout.of(List.of(first)));
  }

  @Test
  void aCellHasTheTextOfItsBlocks() {
    TableCell cell = new TableCell(0, 1, List.of(block(BlockKind.PARAGRAPH, line(1, 72, 100, "Youth"), line(1, 72, 114, "work")),
        block(BlockKind.PARAGRAPH, line(2, 72, 100, "is good"))));

    assertEquals("Youth work is good", cell.text());
    assertEquals("Youth work is good", cell.textWithoutNoteMarks());
    assertEquals("Youth work is good", cell.printedText());
    assertEquals(new BoundingBox(72, 91, 30, 26), cell.box());
    assertEquals(3, cell.lines().size());
  }
}
