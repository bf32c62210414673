package letterminer.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Tags;
import letterminer.reading.Tags.Piece;
import letterminer.reading.Word;

/**
 * Builds a layout from a PDF's {@link Tags} alone: list items and cells are those of the tags, in the order of the
 * structure tree. It exists for comparison with the geometric layout and for measurements. Untagged text counts as
 * furniture. Immutable and thread-safe.
 */
final class TagLayout {
  private final LayoutSettings settings;

  TagLayout(LayoutSettings settings) {
    this.settings = settings;
  }

  Layout layout(Document document) {
    List<Line> furniture = new ArrayList<>();
    ListMarkers markers = new ListMarkers(LearnedMarkers.of(document.pages()));
    Map<Integer, List<Line>> pieces = pieces(document, markers, furniture);
    Metrics metrics = Metrics.of(document);
    LineJoiner joiner = new LineJoiner(DocumentWords.of(
        document.pages().stream().flatMap(p -> p.lines().stream()).toList()));
    FlowBuilder flows = new FlowBuilder(settings, metrics, markers, joiner);
    Map<Integer, TextBlock> texts = new TreeMap<>();
    pieces.forEach((tag, lines) ->
        texts.put(tag, block(document.tags().pieces().get(tag), lines, flows, markers, joiner)));
    List<Block> blocks = new ArrayList<>();
    List<TextBlock> notes = new ArrayList<>();
    Map<Integer, Map<Integer, Map<Integer, List<TextBlock>>>> tables = new LinkedHashMap<>();
    texts.forEach((tag, block) -> {
      Piece piece = document.tags().pieces().get(tag);
      if (piece.role() == Tags.Role.NOTE) {
        notes.add(block.as(BlockKind.FOOTNOTE));
      } else if (piece.table() == Tags.UNTAGGED || piece.row() == Tags.UNTAGGED) {
        endTables(tables, blocks);
        blocks.add(block);
      } else {
        if (!tables.containsKey(piece.table())) {
          endTables(tables, blocks);
        }
        tables.computeIfAbsent(piece.table(), t -> new LinkedHashMap<>())
            .computeIfAbsent(piece.row(), r -> new LinkedHashMap<>())
            .computeIfAbsent(cell(document.tags(), tag), c -> new ArrayList<>()).add(block);
      }
    });
    endTables(tables, blocks);
    List<Block> joined = new PageJoiner(settings, metrics, joiner, PageGaps.of(document)).join(blocks);
    return new Layout(List.copyOf(joined), List.copyOf(notes), List.copyOf(furniture));
  }

  /** The lines of each piece, in page order; a line may be divided among several pieces. */
  private static Map<Integer, List<Line>> pieces(
      Document document, ListMarkers markers, List<Line> furniture) {
    Map<Integer, List<Line>> pieces = new TreeMap<>();
    for (Page page : document.pages()) {
      for (Line line : markers.joinedToText(ListMarkers.splitBeforeBullets(page.lines()))) {
        Map<Integer, List<Word>> parts = new LinkedHashMap<>();
        line.words().forEach(w -> parts.computeIfAbsent(w.tag(), t -> new ArrayList<>()).add(w));
        parts.forEach((tag, words) -> {
          Line part = Line.of(page.number(), words);
          (tag == Tags.UNTAGGED ? furniture : pieces.computeIfAbsent(tag, t -> new ArrayList<>())).add(part);
        });
      }
    }
    return pieces;
  }

  private static TextBlock block(
      Piece piece, List<Line> lines, FlowBuilder flows, ListMarkers markers, LineJoiner joiner) {
    List<Line> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) { // Page by page, since heights start again on each.
      if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
        rows.addAll(FlowBuilder.oneLinePerRow(lines.subList(from, i)));
        from = i;
      }
    }
    Optional<ListMarkers.Found> found =
        piece.role() == Tags.Role.ITEM ? markers.at(rows.get(0)) : Optional.empty();
    List<Line> text = new ArrayList<>(rows);
    double textLeft = rows.get(0).box().x();
    if (found.isPresent()) {
      if (found.get().alone()) {
        text.remove(0);
      } else {
        text.set(0, ListMarkers.without(rows.get(0)));
      }
      textLeft = text.isEmpty() ? rows.get(0).box().right() : text.get(0).box().x();
    }
    String joined = joiner.join(text);
    BlockKind kind = piece.role() == Tags.Role.ITEM ? BlockKind.ITEM : flows.kindByLook(rows, joined);
    return new TextBlock(
        kind, found.map(ListMarkers.Found::marker), joined, List.copyOf(rows), textLeft, rows.get(0).box().x());
  }

  /** The cell of a piece: the outermost enclosing piece within the table. */
  private static int cell(Tags tags, int tag) {
    int at = tag;
    int cell = tag;
    int table = tags.pieces().get(tag).table();
    while (at >= 0 && tags.pieces().get(at).table() == table) {
      cell = at;
      at = tags.pieces().get(at).parent();
    }
    return cell;
  }

  private static void endTables(
      Map<Integer, Map<Integer, Map<Integer, List<TextBlock>>>> tables, List<Block> blocks) {
    tables.values().forEach(table -> {
      List<TableRow> rows = new ArrayList<>();
      int columns = 1;
      for (Map<Integer, List<TextBlock>> row : table.values()) {
        List<TableCell> cells = new ArrayList<>();
        row.values().forEach(texts -> cells.add(new TableCell(cells.size(), 1, List.copyOf(texts))));
        columns = Math.max(columns, cells.size());
        rows.add(new TableRow(List.copyOf(cells)));
      }
      blocks.add(new TableBlock(List.copyOf(rows), columns, true));
    });
    tables.clear();
  }
}
