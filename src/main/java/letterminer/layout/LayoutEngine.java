package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Medium;
import letterminer.model.PageBox;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * Runs the steps of layout over a document. Immutable and safe for use by several threads.
 *
 * <p>It reads one column of text with tables and short runs of columns in it, as letters and reports
 * have. It does not follow text from column to column over a page of newspaper columns, and it leaves
 * out text that runs up or down the page.
 */
public final class LayoutEngine {
  private final LayoutSettings settings;
  private final Structure structure;

  /** An engine that goes by geometry, confirmed by tags where there are any. */
  public LayoutEngine(LayoutSettings settings) {
    this(settings, Structure.BOTH);
  }

  /**
   * An engine.
   *
   * @param structure which readers tell how a document is built
   */
  public LayoutEngine(LayoutSettings settings, Structure structure) {
    this.settings = settings;
    this.structure = structure;
  }

  public Layout layout(Document document) {
    if (document.tags().certain()) {
      return new StructureLayout(settings).layout(document);
    }
    if (structure == Structure.TAGS && !document.tags().isEmpty()) {
      return new TagLayout(settings).layout(document);
    }
    PaperSizes paper = PaperSizes.of(document);
    LineNumbers numbered = LineNumbers.of(paper.laidOut());
    Layout layout = ofPages(SpacedLines.joinedIn(RuledPaper.removedFrom(numbered.text())));
    Layout onSheets = paper.onSheets(layout.withFurniture(numbered.numbers()));
    if (!document.positioned()) {
      return onSheets;
    }
    List<PageBox> uncertain = new ArrayList<>();
    if (document.medium() != Medium.SCAN) { // A picture has no text over text; boxes that OCR gives may overlap.
      uncertain.addAll(TextOverText.find(document.pages(), onSheets.furniture()));
      uncertain.addAll(TextOverText.inCells(onSheets.blocks()));
    }
    uncertain.addAll(NewspaperColumns.find(onSheets.blocks()));
    return onSheets.withUncertain(List.copyOf(uncertain));
  }

  private Layout ofPages(Document document) {
    List<Line> all = document.pages().stream().flatMap(p -> p.lines().stream()).toList();
    LineJoiner joiner = new LineJoiner(Vocabulary.of(all));
    Layout layout = byGeometry(document, all, joiner);
    return structure == Structure.BOTH && !document.tags().isEmpty()
        ? new TaggedItems(document, joiner).in(layout)
        : layout;
  }

  private Layout byGeometry(Document document, List<Line> all, LineJoiner joiner) {
    Metrics metrics = Metrics.of(document);
    Set<Line> furniture = new FurnitureFinder(settings).find(document, metrics);
    ListSigns signs = new ListSigns(ListMarks.of(document.pages()));
    FlowBuilder flows = new FlowBuilder(settings, metrics, signs, joiner);
    FootnoteFinder footnoteFinder = new FootnoteFinder(settings, metrics);
    RowSplitter splitter = new RowSplitter(settings, metrics);
    RuledTables ruledTables = new RuledTables(settings, splitter);
    ColumnZones zones = new ColumnZones(settings, metrics, signs, splitter);
    CarriedRows carriedRows = new CarriedRows(settings, metrics, splitter);
    Optional<Region> last = Optional.empty();
    List<Block> blocks = new ArrayList<>();
    List<TextBlock> notes = new ArrayList<>();
    double right = bodyRight(document, metrics);
    for (Page page : document.pages()) {
      List<Line> body =
          new ArrayList<>(page.lines().stream().filter(l -> !furniture.contains(l)).toList());
      body = withSigns(ListSigns.cutBeforeSigns(body), signs);
      List<Region> tables = ruledTables.takeFrom(body, page.rules(), page.height());
      List<List<Line>> foot = footnoteFinder.find(page, body);
      foot.forEach(note -> flows.build(FootnoteFinder.asText(note), 0).forEach(n -> notes.add(n.as(BlockKind.FOOTNOTE))));
      foot.forEach(body::removeAll);
      double top = body.isEmpty() ? 0 : body.get(0).box().y();
      if (tables.stream().noneMatch(t -> t.top() < top)) {
        carriedRows.takeFrom(body, last).ifPresent(tables::add);
      }
      List<Piece> pieces = page(body, tables, zones, flows, right);
      pieces.forEach(p -> blocks.addAll(p.blocks()));
      last = pieces.isEmpty() ? Optional.empty() : pieces.get(pieces.size() - 1).table();
    }
    List<Block> joined = new PageJoiner(settings, metrics, joiner, PageGaps.of(document)).join(blocks);
    if (metrics.positioned()) {
      joined = new LostMarkers(settings).itemsIn(joined);
    }
    return new Layout(
        List.copyOf(joined), List.copyOf(notes), all.stream().filter(furniture::contains).toList());
  }

  /** The right margin of the body: what its longer lines reach, a few outliers aside. */
  private static double bodyRight(Document document, Metrics metrics) {
    List<Double> rights = new ArrayList<>();
    for (Page page : document.pages()) {
      for (Line line : page.lines()) {
        if (line.words().size() > 6 && Math.abs(line.size() - metrics.bodySize()) < 0.5) {
          rights.add(line.box().right());
        }
      }
    }
    if (rights.isEmpty()) {
      return 0;
    }
    Collections.sort(rights);
    return rights.get((int) (rights.size() * 0.97));
  }

  /** Joins each sign that stands alone with the text beside it, so that the gap is no column's. */
  static List<Line> withSigns(List<Line> lines, ListSigns signs) {
    List<Line> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean alone = signs.at(line).map(ListSigns.Found::alone).orElse(false);
      if (alone && i + 1 < lines.size()) {
        Line next = lines.get(i + 1);
        double gap = next.box().x() - line.box().right();
        if (next.page() == line.page() && gap > 0 && gap < 5 * next.size()
            && Math.abs(next.baseline() - line.baseline()) < 0.4 * next.size()) {
          List<Word> words = new ArrayList<>(line.words());
          words.addAll(Words.spaced(next.words()));
          result.add(Line.of(line.page(), words));
          i++;
          continue;
        }
      }
      result.add(line);
    }
    return result;
  }

  /** A piece of a page and where it begins; the table that it is, if it is one. */
  private record Piece(double top, List<? extends Block> blocks, Optional<Region> table) {}

  private List<Piece> page(
      List<Line> rest, List<Region> tables, ColumnZones columnZones, FlowBuilder flows, double right) {
    List<Region> regions = new ArrayList<>(tables);
    List<Double> cuts = regions.stream().map(Region::top).sorted().toList();
    List<List<Line>> runs = runs(rest, cuts);
    List<Piece> pieces = new ArrayList<>();
    for (List<Line> run : runs) {
      List<Line> text = new ArrayList<>(run);
      List<Region> zones = columnZones.takeFrom(text);
      List<Double> zoneTops = zones.stream().map(Region::top).sorted().toList();
      for (List<Line> flow : runs(text, zoneTops)) {
        if (!flow.isEmpty()) {
          pieces.add(new Piece(flow.get(0).box().y(), flows.build(flow, right), Optional.empty()));
        }
      }
      regions.addAll(zones);
    }
    for (Region region : regions) {
      pieces.add(new Piece(region.top(), List.of(table(region, flows)), Optional.of(region)));
    }
    pieces.sort(Comparator.comparingDouble(Piece::top));
    return pieces;
  }

  /** Lines cut into runs at heights, from the top: where tables begin, or where rules part a box. */
  static List<List<Line>> runs(List<Line> lines, List<Double> tops) {
    List<List<Line>> runs = new ArrayList<>();
    for (int i = 0; i <= tops.size(); i++) {
      runs.add(new ArrayList<>());
    }
    for (Line line : lines) {
      int i = 0;
      while (i < tops.size() && line.box().centreY() > tops.get(i)) {
        i++;
      }
      runs.get(i).add(line);
    }
    return runs;
  }

  private static TableBlock table(Region region, FlowBuilder flows) {
    List<TableRow> rows = new ArrayList<>();
    double[] rights = new double[region.columns()];
    for (Region.Row row : region.rows()) {
      for (Region.Cell cell : row.cells()) {
        for (Line line : cell.lines()) {
          if (cell.span() == 1) {
            rights[cell.column()] = Math.max(rights[cell.column()], line.box().right());
          }
        }
      }
    }
    for (Region.Row row : region.rows()) {
      List<TableCell> cells = new ArrayList<>();
      for (Region.Cell cell : row.cells()) {
        double right = cell.span() > 1 ? 0 : rights[cell.column()];
        cells.add(new TableCell(cell.column(), cell.span(), flows.build(cell.lines(), right)));
      }
      TableRow built = new TableRow(List.copyOf(cells));
      if (!built.filled().isEmpty()) {
        rows.add(built);
      }
    }
    return new TableBlock(List.copyOf(rows), region.columns(), region.ruled());
  }
}
