package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story, that is a text, a header, a note or a box, put together in the terms of WordprocessingML as it is read. */
final class StoryBuilder {
  /** The marker of an item that the file has no marker for. */
  private static final String BULLET = "\u2022";
  private static final int MOST_CELLS = 100;

  private final Element into;
  private final StorySheets sheets;
  private final List<TableBuilder> tables = new ArrayList<>();
  private final List<TableBuilder.Edge> edges = new ArrayList<>();
  private final List<TableBuilder.Edge> nestedEdges = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<Element> runs = new ArrayList<>();
  private RunProperties look = RunProperties.plain(0);
  private Optional<String> marker = Optional.empty();
  private String markerFont = "";
  private int left;
  private int nestedLeft;

  StoryBuilder(String name, StorySheets sheets) {
    this.into = Element.of(name, Map.of());
    this.sheets = sheets;
  }

  void text(String characters, RunProperties how) {
    if (!how.equals(look)) {
      flush();
      look = how;
    }
    text.append(characters);
  }

  void piece(Element piece, RunProperties how) {
    flush();
    look = how;
    runs.add(Element.of("w:r", Map.of(), how.properties(sheets.font(how.font())), piece));
  }

  private void flush() {
    if (text.length() > 0) {
      runs.add(Element.of(
          "w:r", Map.of(), look.properties(sheets.font(look.font())), Element.text(text.toString())));
      text.setLength(0);
    }
  }

  /** The marker of the paragraph that begins, as the word processor prints it. */
  void marker(String printed, int font) {
    marker = Optional.of(printed.strip());
    markerFont = sheets.font(font);
  }

  void endParagraph(ParagraphProperties paragraph, RunProperties mark) {
    endParagraph(paragraph, mark, paragraph.inTable());
  }

  private void endParagraph(ParagraphProperties paragraph, RunProperties mark, int depth) {
    flush();
    Element properties = paragraph.properties();
    boolean heading = sheets.outline(paragraph) >= 0;
    if (heading) {
      properties.children().add(Element.valued("w:outlineLvl", sheets.outline(paragraph)));
    }
    String bullet = marker.orElse(paragraph.list() > 0 && !heading ? BULLET : "");
    if (!bullet.isEmpty()) {
      properties.children().add(sheets.numbered(bullet, markerFont, paragraph.level()));
    }
    if (mark.deleted()) {
      properties.children().add(Element.of("w:rPr", Map.of(), Element.of("w:del", Map.of())));
    }
    Element made = Element.of("w:p", Map.of(), properties);
    made.children().addAll(runs);
    runs = new ArrayList<>();
    marker = Optional.empty();
    markerFont = "";
    level(depth);
    container().children().add(made);
  }

  /** Opens and closes tables, so that what follows is so deep in them. */
  private void level(int depth) {
    while (tables.size() > depth) {
      Element table = tables.remove(tables.size() - 1).table();
      container().children().add(table);
    }
    while (tables.size() < depth) {
      tables.add(new TableBuilder());
    }
  }

  private Element container() {
    return tables.isEmpty() ? into : tables.get(tables.size() - 1).open();
  }

  void endCell(ParagraphProperties paragraph, RunProperties mark, boolean nested) {
    int depth = nested ? Math.max(2, paragraph.inTable()) : 1;
    endParagraph(paragraph, mark, depth);
    tables.get(depth - 1).endCell();
  }

  void beginRow(boolean nested) {
    (nested ? nestedEdges : edges).clear();
    leftEdge(nested, 0);
  }

  void leftEdge(boolean nested, int twips) {
    if (nested) {
      nestedLeft = twips;
    } else {
      left = twips;
    }
  }

  void edge(boolean nested, TableBuilder.Edge edge) {
    List<TableBuilder.Edge> row = nested ? nestedEdges : edges;
    if (row.size() < MOST_CELLS) { // Each row keeps its own.
      row.add(edge);
    }
  }

  void endRow(boolean nested) {
    if (nested && tables.size() > 1) {
      tables.get(tables.size() - 1).endRow(nestedLeft, nestedEdges);
    } else if (!nested && !tables.isEmpty()) {
      level(1);
      tables.get(0).endRow(left, edges);
    }
  }

  /** All of the story; what was not ended is its last paragraph. */
  Element end(ParagraphProperties paragraph, RunProperties mark) {
    flush();
    if (!runs.isEmpty()) {
      endParagraph(paragraph, mark);
    }
    level(0);
    return into;
  }
}
