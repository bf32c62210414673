package letterminer.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Tags;

/**
 * Builds a layout from the file's own structure: the paragraphs, lists and tables of a word processor file or web
 * page. What has to be found by geometry in a PDF is known here, except for what the author typed by hand: list
 * markers at the start of a line, and lines that look like paragraphs. Immutable and thread-safe.
 */
final class StructureLayout {
  /** A line of at least this many words may be part of a sentence that continues. */
  private static final int SENTENCE = 4;

  /** The end of a sentence or of an independent clause. */
  private static final String ENDS = ".:;?!";

  private final LayoutSettings settings;

  StructureLayout(LayoutSettings settings) {
    this.settings = settings;
  }

  Layout layout(Document document) {
    return new Run(document).layout();
  }

  /** A piece of the tags with its lines. */
  private record Text(Tags.Piece piece, List<Line> lines) {}

  /** The layout of one document. */
  private final class Run {
    private final Document document;
    private final Metrics metrics;
    private final ListMarkers markers;
    private final LineJoiner joiner;
    private final FlowBuilder look;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextBlock> notes = new ArrayList<>();
    private final List<Line> furniture = new ArrayList<>();

    Run(Document document) {
      this.document = document;
      List<Line> all = document.pages().stream().flatMap(p -> p.lines().stream()).toList();
      this.metrics = Metrics.of(document);
      this.markers = new ListMarkers(LearnedMarkers.of(document.pages()));
      this.joiner = new LineJoiner(DocumentWords.of(all));
      this.look = new FlowBuilder(settings, metrics, markers, joiner);
    }

    Layout layout() {
      List<Text> texts = texts();
      double left = texts.stream().filter(t -> t.piece().table() == Tags.UNTAGGED)
          .mapToDouble(t -> t.lines().get(0).box().x()).min().orElse(0);
      for (int i = 0; i < texts.size(); i++) {
        Tags.Piece piece = texts.get(i).piece();
        if (piece.role() == Tags.Role.NOTE) {
          blocks(texts.get(i), left).forEach(b -> notes.add(b.as(BlockKind.FOOTNOTE)));
        } else if (piece.table() == Tags.UNTAGGED) {
          blocks(texts.get(i), left).forEach(b -> add(b, blocks));
        } else {
          int end = i + 1;
          while (end < texts.size() && texts.get(end).piece().table() == piece.table()) {
            end++;
          }
          blocks.add(table(texts.subList(i, end)));
          i = end - 1;
        }
      }
      return new Layout(List.copyOf(blocks), List.copyOf(notes), List.copyOf(furniture));
    }

    /** The pieces in the order in which they were written, each with its lines. */
    private List<Text> texts() {
      Map<Integer, List<Line>> lines = new LinkedHashMap<>();
      for (Page page : document.pages()) {
        for (Line line : page.lines()) {
          int tag = line.firstWord().tag();
          (tag == Tags.UNTAGGED ? furniture : lines.computeIfAbsent(tag, t -> new ArrayList<>())).add(line);
        }
      }
      List<Text> texts = new ArrayList<>();
      lines.forEach((tag, own) -> texts.add(new Text(document.tags().pieces().get(tag), own)));
      return texts;
    }

    private TableBlock table(List<Text> texts) {
      Map<Integer, Map<Integer, List<Text>>> rows = new LinkedHashMap<>();
      int columns = 1;
      for (Text text : texts) {
        Tags.Place place = text.piece().place();
        columns = Math.max(columns, place.column() + place.span());
        rows.computeIfAbsent(place.row(), r -> new LinkedHashMap<>())
            .computeIfAbsent(place.column(), c -> new ArrayList<>()).add(text);
      }
      List<TableRow> made = new ArrayList<>();
      for (Map<Integer, List<Text>> row : rows.values()) {
        List<TableCell> cells = new ArrayList<>();
        row.forEach((column, inCell) -> {
          double left = inCell.stream().mapToDouble(t -> t.lines().get(0).box().x()).min().orElse(0);
          List<TextBlock> own = new ArrayList<>();
          inCell.forEach(t -> blocks(t, left).forEach(b -> add(b, own)));
          cells.add(new TableCell(column, inCell.get(0).piece().place().span(), List.copyOf(own)));
        });
        made.add(new TableRow(List.copyOf(cells)));
      }
      return new TableBlock(List.copyOf(made), columns, texts.get(0).piece().place().ruled());
    }

    /** Adds a block; a paragraph without a marker that is aligned with an item's text continues the item. */
    private <B extends Block> void add(TextBlock block, List<B> to) {
      @SuppressWarnings("unchecked") // Both kinds of list accept text blocks.
      List<Block> list = (List<Block>) to;
      int last = list.size() - 1;
      if (last >= 0 && list.get(last) instanceof TextBlock item && item.kind() == BlockKind.ITEM
          && item.marker().isPresent() && block.kind() == BlockKind.PARAGRAPH
          && item.textLeft() > item.flowLeft() + settings.alignment()
          && Math.abs(block.left() - item.textLeft()) <= settings.alignment()) {
        list.set(last, item.followedBy(block, joiner));
      } else {
        list.add(block);
      }
    }

    /** The blocks of a paragraph: one, unless its author inserted line breaks. */
    private List<TextBlock> blocks(Text text, double left) {
      List<TextBlock> result = new ArrayList<>();
      List<Line> open = new ArrayList<>();
      Optional<ListMarker> marker = Optional.empty();
      boolean listed = text.piece().role() == Tags.Role.ITEM;
      boolean item = listed;
      for (Line raw : text.lines()) {
        Line line = item && open.isEmpty() ? raw : ListMarkers.parted(raw);
        Optional<ListMarker> here = marker(line, open, item);
        if (!open.isEmpty() && (here.isPresent() || !listed && !goesOn(open.get(open.size() - 1), line))) {
          result.add(block(open, marker, left));
          open = new ArrayList<>();
          marker = here;
        } else if (open.isEmpty()) {
          marker = here;
        }
        open.add(line);
      }
      result.add(block(open, marker, left));
      return result;
    }

    /** The marker of a line: the one of its list, or one that was typed. */
    private Optional<ListMarker> marker(Line line, List<Line> above, boolean item) {
      Optional<ListMarkers.Found> found = markers.at(line);
      if (item && above.isEmpty()) {
        String text = line.firstWord().text();
        return Optional.of(found.map(ListMarkers.Found::marker).orElseGet(() -> new ListMarker(text, kind(text))));
      }
      boolean counts = above.isEmpty() || !item && !goesOn(above.get(above.size() - 1), line);
      return found.filter(f -> !f.alone() && (f.strong() || counts)).map(ListMarkers.Found::marker);
    }

    private static ListMarker.Style kind(String marker) {
      if (marker.chars().anyMatch(Character::isDigit)) {
        return ListMarker.Style.NUMBER;
      }
      return marker.chars().anyMatch(Character::isLetter) ? ListMarker.Style.LETTER : ListMarker.Style.BULLET;
    }

    /** Whether a line after a forced break or page break continues the sentence above. */
    private static boolean goesOn(Line above, Line line) {
      if (above.page() != line.page()) {
        return true;
      }
      char first = line.text().charAt(0);
      char end = above.text().charAt(above.text().length() - 1);
      if (above.bold() && line.bold() && above.size() == line.size() && ENDS.indexOf(end) < 0) {
        return true; // A title of two lines.
      }
      return (Character.isLowerCase(first) || first == '(') && ENDS.indexOf(end) < 0 && above.words().size() >= SENTENCE;
    }

    private TextBlock block(List<Line> lines, Optional<ListMarker> marker, double flowLeft) {
      List<Line> text = new ArrayList<>(lines);
      double textLeft = lines.get(0).box().x();
      if (marker.isPresent() && lines.get(0).words().size() == 1) {
        text.remove(0);
        textLeft = lines.get(0).box().right();
      } else if (marker.isPresent()) {
        text.set(0, ListMarkers.without(lines.get(0)));
        textLeft = text.get(0).box().x();
      }
      String joined = joiner.join(text);
      BlockKind kind = marker.isPresent() ? BlockKind.ITEM : look.kindByLook(lines, joined);
      return new TextBlock(kind, marker, joined, List.copyOf(lines), textLeft, flowLeft);
    }
  }
}
