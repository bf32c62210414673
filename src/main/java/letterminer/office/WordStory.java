package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.reading.FontStyle;

/** Reads a story of a Word file, that is its body, a header, a note or a box: paragraphs and tables in order. One use. */
final class WordStory {
  private static final double TWIPS = 20;
  private static final double LIST_INDENT = 18;
  private static final double AUTOMATIC_SPACE = 14;
  private static final double MOST_SPACE = 200;
  private static final double MOST_INDENT = 400;
  private static final int OUTLINE_LEVELS = 9;
  private static final int DEEPEST_BOX = 8;

  private final WordFile file;
  private final WordRuns runs;
  private final int depth;
  private final List<Part> parts = new ArrayList<>();
  private int section;
  private boolean joinNext;

  WordStory(WordFile file) {
    this(file, 0);
  }

  private WordStory(WordFile file, int depth) {
    this.file = file;
    this.depth = depth;
    this.runs = new WordRuns(file.styles(), file.notes());
  }

  List<Part> read(Element story) {
    walk(story);
    return List.copyOf(parts);
  }

  private void walk(Element parent) {
    for (Element child : parent.children()) {
      switch (child.name()) {
        case "w:p" -> paragraph(child);
        case "w:tbl" -> table(child);
        case "w:sdt" -> {
          if (!child.child("w:sdtPr").flag("w:showingPlcHdr").orElse(false)) {
            walk(child.child("w:sdtContent"));
          }
        }
        case "mc:AlternateContent" ->
            walk(child.has("mc:Choice") ? child.child("mc:Choice") : child.child("mc:Fallback"));
        case "w:customXml", "w:ins", "w:moveTo", "w:smartTag" -> walk(child);
        default -> { }
      }
    }
  }

  private void paragraph(Element paragraph) {
    Element own = paragraph.child("w:pPr");
    List<Element> properties = file.styles().paragraph(own);
    boolean heading = WordStyles.first(properties, p -> p.child("w:outlineLvl").number("val"))
        .filter(level -> level < OUTLINE_LEVELS).isPresent();
    WordRuns.Content content = runs.read(paragraph, heading);
    content.boxes.forEach(this::box);
    List<Span> spans = new ArrayList<>(content.spans);
    if (WordStyles.first(properties, p -> p.flag("w:pageBreakBefore")).orElse(false)) {
      spans.add(0, new Span(String.valueOf(Span.PAGE_SEEN), plain(spans)));
    }
    Paragraph made = made(own, properties, heading, spans);
    int last = parts.size() - 1;
    if (joinNext && last >= 0 && parts.get(last) instanceof Paragraph above) {
      parts.set(last, above.with(made));
    } else {
      parts.add(made);
    }
    Element mark = own.child("w:rPr");
    joinNext = mark.has("w:del") || mark.has("w:moveFrom");
    if (own.has("w:sectPr") && file.sectionBeginsPage(++section)) {
      parts.add(Paragraph.plain(
          Paragraph.Role.TEXT, List.of(new Span(String.valueOf(Span.PAGE_SEEN), plain(spans)))));
    }
  }

  private static FontStyle plain(List<Span> spans) {
    return spans.isEmpty() ? new FontStyle("", 10, false, false, false) : spans.get(0).style();
  }

  private Paragraph made(Element own, List<Element> properties, boolean heading, List<Span> spans) {
    boolean blank = spans.stream().allMatch(s -> s.text().isBlank());
    Optional<WordNumbering.Level> level = blank ? Optional.empty() : level(own, properties);
    List<Element> indents = new ArrayList<>(properties);
    level.ifPresent(l -> indents.add(inherits(own) ? 0 : 1, l.properties()));
    double left = indent(indents, "left", "start").orElse(level.isPresent() ? LIST_INDENT : 0);
    double hanging = indent(indents, "hanging", "hanging").orElse(level.isPresent() ? LIST_INDENT : 0);
    double first = left - hanging + indent(indents, "firstLine", "firstLine").orElse(0.0);
    Paragraph.Align align = align(WordStyles.first(properties, p -> p.value("w:jc")).orElse(""));
    if (level.isPresent()) {
      FontStyle look = plain(spans);
      FontStyle marker = new FontStyle(
          look.family(), look.size(), look.bold(), look.italic(), level.get().symbolic());
      spans.add(0, new Span(level.get().marker(), marker));
    }
    Paragraph.Role unlisted = heading ? Paragraph.Role.HEADING : Paragraph.Role.TEXT;
    return new Paragraph(
        level.isPresent() ? Paragraph.Role.ITEM : unlisted, spans, left, Math.max(0, first), align,
        space(properties, "before"), space(properties, "after"));
  }

  private static double space(List<Element> properties, String side) {
    return WordStyles.first(properties, p -> {
      Element spacing = p.child("w:spacing");
      boolean automatic = spacing.attribute(side + "Autospacing").filter(a -> a.equals("1") || a.equals("true")).isPresent();
      return automatic ? Optional.of(AUTOMATIC_SPACE) : spacing.number(side).map(twips -> twips / TWIPS);
    }).map(points -> Math.max(0, Math.min(MOST_SPACE, points))).orElse(0.0);
  }

  /** Whether a paragraph's own properties say nothing of its indent, so that its list's count before its style's. */
  private static boolean inherits(Element own) {
    return !own.has("w:ind");
  }

  private Optional<WordNumbering.Level> level(Element own, List<Element> properties) {
    Optional<String> list = WordStyles.first(properties, p -> p.child("w:numPr").value("w:numId"));
    Optional<String> level = WordStyles.first(properties, p -> p.child("w:numPr").value("w:ilvl"));
    return list.flatMap(id -> file.numbering().next(id, level, file.styles().styleOf(own)));
  }

  private static Optional<Double> indent(List<Element> properties, String name, String strict) {
    return WordStyles.first(properties, p -> {
      Element indent = p.child("w:ind");
      return indent.number(name).or(() -> indent.number(strict));
    }).map(twips -> Math.max(-MOST_INDENT, Math.min(MOST_INDENT, twips / TWIPS)));
  }

  private static Paragraph.Align align(String code) {
    return switch (code) {
      case "center" -> Paragraph.Align.CENTRE;
      case "right", "end" -> Paragraph.Align.RIGHT;
      default -> Paragraph.Align.LEFT;
    };
  }

  /** A box stands before the paragraph that it is anchored in: letterheads are such boxes. */
  private void box(Element content) {
    if (depth < DEEPEST_BOX) {
      parts.addAll(new WordStory(file, depth + 1).read(content));
    }
  }

  private void table(Element table) {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (Element row : rows(table)) {
      List<Grid.Cell> cells = new ArrayList<>();
      int column = (int) Math.round(row.child("w:trPr").child("w:gridBefore").number("val").orElse(0.0));
      for (Element cell : row.below(e -> e.is("w:tc"))) {
        Element properties = cell.child("w:tcPr");
        int span = (int) Math.max(1, Math.min(1000, properties.child("w:gridSpan").number("val").orElse(1.0)));
        boolean goesOn = properties.has("w:vMerge")
            && properties.value("w:vMerge").filter("restart"::equals).isEmpty();
        List<Part> inside = new WordStory(file, depth + 1).read(cell);
        if (!goesOn) {
          cells.add(new Grid.Cell(column, span, inside));
        }
        column += span;
      }
      rows.add(List.copyOf(cells));
    }
    parts.add(new Grid(List.copyOf(rows), isRuled(table)));
    joinNext = false;
  }

  private static List<Element> rows(Element table) {
    return table.below(e -> e.is("w:tr") || e.is("w:tbl")).stream()
        .filter(r -> r.is("w:tr") && !r.child("w:trPr").has("w:del")).toList();
  }

  private boolean isRuled(Element table) {
    Element own = table.child("w:tblPr");
    List<Element> properties = new ArrayList<>();
    properties.add(own);
    own.value("w:tblStyle").ifPresent(id ->
        file.styles().chain(id).forEach(s -> properties.add(s.child("w:tblPr"))));
    boolean byTable = properties.stream().map(p -> p.child("w:tblBorders")).filter(b -> b != Element.NONE)
        .findFirst().map(WordStory::hasLine).orElse(false);
    return byTable || rows(table).stream().flatMap(r -> r.below(e -> e.is("w:tc")).stream())
        .anyMatch(c -> hasLine(c.child("w:tcPr").child("w:tcBorders")));
  }

  private static boolean hasLine(Element borders) {
    return borders.children().stream()
        .anyMatch(b -> b.attribute("val").filter(v -> !v.equals("nil") && !v.equals("none")).isPresent());
  }
}
