package letterminer.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a text of OpenDocument into the terms of WordprocessingML. What was deleted stands outside the text there, so that
 * changes are accepted as they are; comments and prompts are left out. One use per story.
 */
final class OdtText {
  private static final int MOST_REPEATED = 64;
  private static final int MOST_SPACES = 1000;

  private final OdtStyles styles;
  private final Target target;
  private boolean pageSeen;

  /** What all stories of a file share. */
  record Target(OdtLists lists, Element footnotes, Element endnotes) {}

  /** Where a paragraph stands in a list. */
  private record Listed(String list, String style, int level) {}

  OdtText(OdtStyles styles, Target target) {
    this.styles = styles;
    this.target = target;
  }

  void read(Element story, Element into) {
    blocks(story, into, Optional.empty());
  }

  /** @param listed the list that paragraphs without a marker of their own are in */
  private void blocks(Element parent, Element into, Optional<Listed> listed) {
    for (Element child : parent.children()) {
      switch (child.name()) {
        case "text:p", "text:h" -> paragraph(child, into, Optional.empty());
        case "text:list" -> list(child, into, listed);
        case "table:table" -> into.children().add(table(child));
        case "text:soft-page-break" -> pageSeen = true;
        case "text:section" -> {
          if (child.attribute("display").filter(d -> !d.equals("true")).isEmpty()) {
            blocks(child, into, listed);
          }
        }
        case "text:tracked-changes", "office:annotation", "office:forms", "text:index-title-template" -> { }
        default -> {
          if (child.name().startsWith("draw:")) {
            Element run = Element.of("w:r", Map.of());
            boxes(child, run);
            into.children().add(Element.of("w:p", Map.of(), run));
          } else {
            blocks(child, into, listed);
          }
        }
      }
    }
  }

  private void list(Element list, Element into, Optional<Listed> outer) {
    String style = list.attribute("style-name").or(() -> outer.map(Listed::style)).orElse("");
    int level = outer.map(o -> o.level() + 1).orElse(0);
    boolean goesOn = outer.filter(o -> o.style().equals(style)).isPresent();
    String number = goesOn ? outer.get().list() : target.lists().begin(list, style);
    for (Element item : list.children()) {
      if (item.is("text:list-item") && item.attribute("start-value").isPresent()) {
        number = target.lists().restart(style, level, item.attribute("start-value").get());
      }
      Listed here = new Listed(number, style, level);
      boolean marked = item.is("text:list-header");
      for (Element child : item.children()) {
        if (child.is("text:p") || child.is("text:h")) {
          paragraph(child, into, marked ? Optional.empty() : Optional.of(here));
          marked = true;
        } else if (!child.is(Element.TEXT)) {
          blocks(Element.of("", Map.of(), child), into, Optional.of(here));
        }
      }
    }
  }

  private void paragraph(Element paragraph, Element into, Optional<Listed> listed) {
    Optional<String> style = paragraph.attribute("style-name");
    Element properties = styles.paragraph(style, listed.isPresent());
    Optional<Listed> number = listed;
    if (paragraph.is("text:h")) {
      int level = (int) Math.max(0, Math.min(8, paragraph.number("outline-level").orElse(1.0) - 1));
      properties.children().add(Element.valued("w:outlineLvl", level));
      boolean outline = listed.isEmpty() && paragraph.attribute("is-list-header").filter("true"::equals).isEmpty();
      number = outline ? target.lists().outline(level).map(l -> new Listed(l, "", level)) : listed;
    }
    number.ifPresent(l -> properties.children().add(Element.of(
        "w:numPr", Map.of(), Element.valued("w:ilvl", l.level()), Element.valued("w:numId", l.list()))));
    Element made = Element.of("w:p", Map.of(), properties);
    boolean blank = paragraph.below(e -> e.is(Element.TEXT)).stream().allMatch(t -> t.text().toString().isBlank());
    if (blank) { // A page that ends here begins with the next text, if there is any.
      pageSeen |= !paragraph.below(e -> e.is("text:soft-page-break")).isEmpty();
    } else if (pageSeen) {
      pageSeen = false;
      made.children().add(Element.of("w:r", Map.of(), Element.of("w:lastRenderedPageBreak", Map.of())));
    }
    new Runs(style, blank, made).inline(paragraph);
    if (styles.breaksAfter(style)) {
      made.children().add(Element.of("w:r", Map.of(), Element.of("w:br", Map.of("type", "page"))));
    }
    into.children().add(made);
  }

  /** The runs of a paragraph. */
  private final class Runs {
    private final Optional<String> paragraph;
    private final boolean blank;
    private final Element into;
    private final Deque<String> spans = new ArrayDeque<>();
    private boolean spaced = true; // White space at the beginning is none.
    private Element properties;

    Runs(Optional<String> paragraph, boolean blank, Element into) {
      this.paragraph = paragraph;
      this.blank = blank;
      this.into = into;
    }

    private void add(Element piece) {
      if (properties == null) {
        properties = styles.run(paragraph, List.copyOf(spans));
      }
      into.children().add(Element.of("w:r", Map.of(), properties, piece));
    }

    private void text(String characters) {
      if (!characters.isEmpty()) {
        add(Element.text(characters));
      }
    }

    void inline(Element parent) {
      for (Element child : parent.children()) {
        switch (child.name()) {
          case Element.TEXT -> text(collapsed(child.text()));
          case "text:s" -> text(" ".repeat((int) Math.max(1, Math.min(MOST_SPACES, child.number("c").orElse(1.0)))));
          case "text:tab" -> mark("w:tab");
          case "text:line-break" -> mark("w:br");
          case "text:soft-page-break" -> {
            if (!blank) {
              mark("w:lastRenderedPageBreak");
            }
          }
          case "text:span" -> span(child);
          case "text:note" -> note(child);
          case "text:ruby" -> inline(child.child("text:ruby-base"));
          case "text:placeholder", "text:hidden-text", "text:hidden-paragraph", "office:annotation",
              "office:annotation-end", "office:event-listeners", "text:tracked-changes" -> { }
          default -> {
            if (child.name().startsWith("draw:")) {
              Element run = Element.of("w:r", Map.of());
              boxes(child, run);
              into.children().add(run);
            } else {
              plain(child);
            }
          }
        }
      }
    }

    private void mark(String name) {
      add(Element.of(name, Map.of()));
      spaced = false;
    }

    /** A field or a link: its result. Elements outside the text's own hold their characters themselves. */
    private void plain(Element other) {
      text(collapsed(other.text()));
      inline(other);
    }

    private void span(Element span) {
      Optional<String> style = span.attribute("style-name");
      style.ifPresent(spans::push);
      properties = null;
      inline(span);
      style.ifPresent(s -> spans.pop());
      properties = null;
    }

    private void note(Element note) {
      boolean atEnd = note.attribute("note-class").filter("endnote"::equals).isPresent();
      Element notes = atEnd ? target.endnotes() : target.footnotes();
      String id = String.valueOf(notes.children().size());
      Element made = Element.of(atEnd ? "w:endnote" : "w:footnote", Map.of("id", id));
      notes.children().add(made);
      blocks(note.child("text:note-body"), made, Optional.empty());
      add(Element.of(atEnd ? "w:endnoteReference" : "w:footnoteReference", Map.of("id", id)));
      spaced = false;
    }

    /** White space as OpenDocument means it: a run of it is one space, and none at the beginning. */
    private String collapsed(CharSequence characters) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < characters.length(); i++) {
        char c = characters.charAt(i);
        boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space || !spaced) {
          text.append(space ? ' ' : c);
        }
        spaced = space;
      }
      return text.toString();
    }
  }

  /** Text in frames and shapes, as boxes that are anchored in a run. */
  private void boxes(Element drawing, Element run) {
    Element box = Element.of("w:txbxContent", Map.of());
    Element holder = drawing.is("draw:frame") ? drawing.child("draw:text-box") : drawing;
    boolean group = drawing.is("draw:g") || drawing.is("draw:a");
    if (group) {
      drawing.children().forEach(c -> boxes(c, run));
    } else if (!drawing.is("draw:control") && !drawing.is("draw:object")) {
      blocks(holder, box, Optional.empty());
    }
    if (!box.children().isEmpty()) {
      run.children().add(Element.of("w:pict", Map.of(), box));
    }
  }

  private Element table(Element table) {
    Element made = Element.of("w:tbl", Map.of());
    for (Element row : table.below(e -> e.is("table:table-row") || e.is("table:table"))) {
      if (row.is("table:table-row")) {
        made.children().add(row(row));
      }
    }
    return made;
  }

  private Element row(Element row) {
    List<Element> cells = new ArrayList<>();
    int covered = 0;
    for (Element cell : row.children()) {
      int repeated = (int) Math.max(1, Math.min(MOST_REPEATED, cell.number("number-columns-repeated").orElse(1.0)));
      for (int i = 0; i < repeated; i++) {
        if (cell.is("table:table-cell")) {
          int span = (int) Math.max(1, Math.min(MOST_REPEATED, cell.number("number-columns-spanned").orElse(1.0)));
          covered = span - 1;
          cells.add(cell(cell, span, i == 0));
        } else if (cell.is("table:covered-table-cell") && covered > 0) {
          covered--; // Taken by the cell to its left.
        } else if (cell.is("table:covered-table-cell")) { // By one above.
          cells.add(Element.of("w:tc", Map.of(), Element.of("w:tcPr", Map.of(), Element.of("w:vMerge", Map.of()))));
        }
      }
    }
    return Element.of("w:tr", Map.of(), cells.toArray(Element[]::new));
  }

  private Element cell(Element cell, int span, boolean filled) {
    Element borders = Element.of("w:tcBorders", Map.of());
    if (styles.isRuled(cell)) {
      borders.children().add(Element.valued("w:top", "single"));
    }
    Element made = Element.of("w:tc", Map.of(), Element.of("w:tcPr", Map.of(), Element.valued("w:gridSpan", span), borders));
    if (filled) {
      blocks(cell, made, Optional.empty());
    }
    return made;
  }
}
