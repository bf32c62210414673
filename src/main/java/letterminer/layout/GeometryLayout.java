package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * Builds a layout from the positions of words and ruled lines alone: furniture and notes are set aside, tables are
 * found first with rules, then without, and the rest becomes blocks of text. Immutable and thread-safe.
 */
final class GeometryLayout {
  /** So many lines show where the right margin of a page is. */
  private static final int LEAST_LINES = 5;

  /** Lines of more words, in a size that differs from the body's by less points, show where the body's margin is. */
  private static final int LONG_LINE = 6;
  private static final double BODY_SIZE = 0.5;

  /** The share of these lines that ends before the margin or at it; the others stick out. */
  private static final double WITHOUT_OUTLIERS = 0.97;

  private final LayoutSettings settings;

  GeometryLayout(LayoutSettings settings) {
    this.settings = settings;
  }

  /** The layout of a document. {@code all} are its lines, {@code joiner} knows its words. */
  Layout layout(Document document, List<Line> all, LineJoiner joiner) {
    Metrics metrics = Metrics.of(document);
    Set<Line> furniture = new FurnitureFinder(settings).find(document, metrics);
    ListMarkers markers = new ListMarkers(LearnedMarkers.of(document.pages()));
    FlowBuilder flows = new FlowBuilder(settings, metrics, markers, joiner);
    FootnoteFinder footnoteFinder = new FootnoteFinder(settings, metrics);
    RowSplitter splitter = new RowSplitter(settings, metrics);
    RuledTables ruledTables = new RuledTables(settings, splitter);
    ColumnZones zones = new ColumnZones(settings, metrics, markers, splitter);
    CarriedRows carriedRows = new CarriedRows(settings, metrics, splitter);
    Optional<Region> last = Optional.empty();
    List<Block> blocks = new ArrayList<>();
    List<TextBlock> notes = new ArrayList<>();
    double usual = bodyRight(document.pages(), metrics, 1);
    for (Page page : document.pages()) {
      // Each page of a scan lay on the glass in another place.
      double right = document.medium() == Medium.SCAN ? bodyRight(List.of(page), metrics, LEAST_LINES) : usual;
      List<Line> body =
          new ArrayList<>(page.lines().stream().filter(l -> !furniture.contains(l)).toList());
      body = markers.joinedToText(ListMarkers.splitBeforeBullets(body));
      List<Region> tables = ruledTables.takeFrom(body, page.rules(), page.height());
      List<List<Line>> foot = footnoteFinder.find(page, body);
      foot.forEach(note -> flows.build(FootnoteFinder.asText(note), 0).forEach(n -> notes.add(n.as(BlockKind.FOOTNOTE))));
      foot.forEach(body::removeAll);
      double top = body.isEmpty() ? 0 : body.get(0).box().y();
      if (tables.stream().noneMatch(t -> t.top() < top)) {
        carriedRows.takeFrom(body, last).ifPresent(tables::add);
      }
      List<Piece> pieces = pieces(body, tables, zones, flows, right);
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

  /** The right margin of the body: the right edge of its longer lines, apart from a few outliers; 0 if it has fewer lines. */
  private static double bodyRight(List<Page> pages, Metrics metrics, int least) {
    List<Double> rights = new ArrayList<>();
    for (Page page : pages) {
      for (Line line : page.lines()) {
        if (line.words().size() > LONG_LINE && Math.abs(line.size() - metrics.bodySize()) < BODY_SIZE) {
          rights.add(line.box().right());
        }
      }
    }
    if (rights.size() < least) {
      return 0;
    }
    Collections.sort(rights);
    return rights.get((int) (rights.size() * WITHOUT_OUTLIERS));
  }

  /** A piece of a page with its top edge; and the table, if it is one. */
  private record Piece(double top, List<? extends Block> blocks, Optional<Region> table) {}

  private static List<Piece> pieces(
      List<Line> rest, List<Region> tables, ColumnZones columnZones, FlowBuilder flows, double right) {
    List<Region> regions = new ArrayList<>(tables);
    List<Double> cuts = regions.stream().map(Region::top).sorted().toList();
    List<Piece> pieces = new ArrayList<>();
    for (List<Line> run : LineBands.of(rest, cuts)) {
      List<Line> text = new ArrayList<>(run);
      List<Region> zones = columnZones.takeFrom(text);
      List<Double> zoneTops = zones.stream().map(Region::top).sorted().toList();
      for (List<Line> flow : LineBands.of(text, zoneTops)) {
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
