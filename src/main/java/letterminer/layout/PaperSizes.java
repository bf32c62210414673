package letterminer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Rule;

/**
 * Gives each page of text a page of its own at a common scale: two pages on one sheet are read one after the other,
 * and pages at another scale are brought to that of the others. The resulting blocks are mapped back to the sheets.
 * Immutable.
 */
final class PaperSizes {
  /** Smallest ratio of width to height of a sheet with two pages. */
  private static final double LANDSCAPE = 1.1;

  /** Smallest strip between two pages, as a share of the sheet's width. */
  private static final double STRIP = 0.03;

  /** Smallest share of half a sheet's width that the longest lines of a page take up. */
  private static final double FILLED = 0.5;

  /** Largest text between the two pages at the sheet's edge: its number of words, and its share of the height. */
  private static final int SHORT = 3;
  private static final double EDGE = 0.06;

  /** Smallest number of lines of a page of text. */
  private static final int LEAST_LINES = 5;

  /** Pages whose sizes differ by less have the same scale. */
  private static final double SAME_SCALE = 0.06;

  private final Document document;
  private final Document laidOut;
  private final List<SheetPart> parts;

  private PaperSizes(Document document, Document laidOut, List<SheetPart> parts) {
    this.document = document;
    this.laidOut = laidOut;
    this.parts = parts;
  }

  static PaperSizes of(Document document) {
    if (!document.positioned()) {
      return new PaperSizes(document, document, List.of());
    }
    List<SheetPart> parts = scaled(parts(document), document);
    boolean unchanged = parts.size() == document.pages().size() && parts.stream().allMatch(SheetPart::isUnchanged);
    if (unchanged) {
      return new PaperSizes(document, document, List.of());
    }
    List<Page> pages = new ArrayList<>();
    for (SheetPart part : parts) {
      pages.add(part.page(document.firstPage() + pages.size(), sheet(part, document)));
    }
    Document laidOut = new Document(
        document.medium(), document.positioned(), List.copyOf(pages), document.tags(), document.problems());
    return new PaperSizes(document, laidOut, List.copyOf(parts));
  }

  /** The pages of text of a document; two on one sheet both have the number of the sheet. */
  static List<Page> numberedBySheet(Document document) {
    if (document.pages().stream().noneMatch(page -> page.width() > LANDSCAPE * page.height())) {
      return document.pages();
    }
    return parts(document).stream().map(part -> part.page(part.sheet(), sheet(part, document))).toList();
  }

  /** The document with a page for each page of text. */
  Document laidOut() {
    return laidOut;
  }

  /** The same layout, its lines on the sheets of the file. */
  Layout onSheets(Layout layout) {
    if (laidOut == document) {
      return layout;
    }
    return new Layout(
        layout.blocks().stream().map(this::onSheet).toList(),
        layout.footnotes().stream().map(this::onSheet).toList(),
        layout.furniture().stream().map(this::onSheet).toList());
  }

  private Block onSheet(Block block) {
    if (block instanceof TextBlock text) {
      return onSheet(text);
    }
    TableBlock table = (TableBlock) block;
    List<TableRow> rows = table.rows().stream()
        .map(row -> new TableRow(row.cells().stream()
            .map(cell -> new TableCell(
                cell.column(), cell.span(), cell.blocks().stream().map(this::onSheet).toList()))
            .toList()))
        .toList();
    return new TableBlock(rows, table.columns(), table.ruled());
  }

  private TextBlock onSheet(TextBlock block) {
    SheetPart part = parts.get(block.page() - document.firstPage());
    return new TextBlock(
        block.kind(), block.marker(), block.text(), block.lines().stream().map(this::onSheet).toList(),
        part.onSheet(block.textLeft()), part.onSheet(block.flowLeft()));
  }

  private Line onSheet(Line line) {
    return parts.get(line.page() - document.firstPage()).onSheet(line);
  }

  private static List<SheetPart> parts(Document document) {
    List<SheetPart> parts = new ArrayList<>();
    boolean any = false;
    for (Page page : document.pages()) {
      if (page.width() > LANDSCAPE * page.height()) {
        Optional<Double> middle = middle(page);
        any |= middle.isPresent();
      }
    }
    for (Page page : document.pages()) {
      Optional<Double> middle = any ? middle(page).or(() -> leftOnly(page)) : Optional.empty();
      if (middle.isEmpty()) {
        parts.add(SheetPart.whole(page));
        continue;
      }
      double half = page.width() / 2;
      parts.add(new SheetPart(page.number(), 0, half, 1));
      if (page.lines().stream().anyMatch(l -> l.box().centreX() >= half)) {
        parts.add(new SheetPart(page.number(), half, half, 1));
      }
    }
    return parts;
  }

  /**
   * Where the two pages of a sheet meet: no line crosses it, and both sides have lines as long as those of a page.
   */
  private static Optional<Double> middle(Page page) {
    if (page.width() <= LANDSCAPE * page.height()) {
      return Optional.empty();
    }
    double middle = page.width() / 2;
    double left = 0;
    double right = page.width();
    double longestLeft = 0;
    double longestRight = 0;
    int linesLeft = 0;
    int linesRight = 0;
    for (Line line : page.lines()) {
      if (isSheetNumber(line, page)) {
        continue;
      }
      if (line.box().centreX() < middle) {
        left = Math.max(left, line.box().right());
        longestLeft = Math.max(longestLeft, line.box().width());
        linesLeft++;
      } else {
        right = Math.min(right, line.box().x());
        longestRight = Math.max(longestRight, line.box().width());
        linesRight++;
      }
    }
    boolean open = left < middle && right > middle && right - left > STRIP * page.width();
    boolean full = longestLeft > FILLED * middle && longestRight > FILLED * middle
        && linesLeft >= LEAST_LINES && linesRight >= LEAST_LINES;
    return open && full && page.rules().stream().noneMatch(r -> crosses(r, middle))
        ? Optional.of(middle) : Optional.empty();
  }

  /** A number or stamp at the edge of the sheet belongs to neither of its pages. */
  private static boolean isSheetNumber(Line line, Page page) {
    return line.words().size() <= SHORT
        && (line.baseline() < EDGE * page.height() || line.baseline() > (1 - EDGE) * page.height());
  }

  private static boolean crosses(Rule rule, double x) {
    return rule.horizontal() && rule.start() < x && rule.end() > x;
  }

  /** The last of an odd number of pages is alone on the left, after sheets with two. */
  private static Optional<Double> leftOnly(Page page) {
    double middle = page.width() / 2;
    boolean left = page.width() > LANDSCAPE * page.height() && !page.lines().isEmpty()
        && page.lines().stream().allMatch(l -> l.box().right() < middle);
    return left ? Optional.of(middle) : Optional.empty();
  }

  /** A page has another scale if its text is larger or smaller by the same factor as its paper. */
  private static List<SheetPart> scaled(List<SheetPart> parts, Document document) {
    if (parts.stream().map(p -> Math.round(p.width())).distinct().count() < 2) {
      return parts;
    }
    Map<Integer, Double> sizes = new HashMap<>();
    Map<Long, Integer> widths = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      sizes.put(i, Metrics.bodySize(sheet(parts.get(i), document).lines()).orElse(0.0));
      widths.merge(Math.round(parts.get(i).width()), 1, Integer::sum);
    }
    long usual = widths.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow().getKey();
    double body = 0;
    double height = 0;
    for (int i = 0; i < parts.size() && body == 0; i++) {
      if (Math.round(parts.get(i).width()) == usual) {
        body = sizes.get(i);
        height = sheet(parts.get(i), document).height();
      }
    }
    List<SheetPart> result = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      SheetPart part = parts.get(i);
      double scale = usual / part.width();
      boolean other = sizes.get(i) > 0 && Math.abs(scale - 1) > SAME_SCALE
          && Math.abs(scale * sizes.get(i) / body - 1) < SAME_SCALE
          && Math.abs(scale * sheet(part, document).height() / height - 1) < SAME_SCALE;
      result.add(other ? new SheetPart(part.sheet(), part.left(), part.width(), scale) : part);
    }
    return result;
  }

  private static Page sheet(SheetPart part, Document document) {
    return document.pages().get(part.sheet() - document.firstPage());
  }
}
