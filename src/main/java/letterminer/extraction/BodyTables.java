package letterminer.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;
import letterminer.reading.Line;

/**
 * Reads what stands in tables of the body: lists side by side, tables whose rows are points, boxes that
 * interrupt a list, and text that merely stands in columns. One use per letter, for its {@link
 * BodyReader}.
 */
final class BodyTables {
  private final Profile profile;
  private final BodyReader body;
  private final HeadingReader headings;
  private final HeadingJoiner joiner;

  /** The columns that are lists, as long as tables of as many columns follow. */
  private Map<Integer, Heading> columnLists = Map.of();
  private int columnsOfLists;

  /** Areas opened inside a column: they hold for the column alone. */
  private final Map<Integer, Area> columnAreas = new HashMap<>();

  BodyTables(Profile profile, BodyReader body, HeadingReader headings, HeadingJoiner joiner) {
    this.profile = profile;
    this.body = body;
    this.headings = headings;
    this.joiner = joiner;
  }

  void leaveLists() {
    columnLists = Map.of();
  }

  void read(TableBlock table) {
    body.goTo(body.place());
    if (ScaleReader.isScale(table, profile.scale())) {
      return;
    }
    Map<Integer, Heading> lists = listsOf(table);
    if (!lists.isEmpty()) {
      columnLists = lists;
      columnsOfLists = table.columns();
    }
    if (profile.lists().rows() && isListOfRows(table)) {
      rowsAsPoints(table);
    } else if (!columnLists.isEmpty() && columnsOfLists == table.columns() && table.columns() > 1) {
      table.rows().forEach(this::listRow);
    } else if (table.columns() == 1) {
      box(table);
    } else {
      table.rows().forEach(this::plainRow);
    }
  }

  private boolean isListOfRows(TableBlock table) {
    return !columnLists.isEmpty() && columnsOfLists == table.columns()
        || body.place().list() == Heading.List.POINTS && table.ruled();
  }

  /** The columns whose first text is the heading of a list of points. */
  private Map<Integer, Heading> listsOf(TableBlock table) {
    Map<Integer, Heading> lists = new HashMap<>();
    List<List<TextBlock>> columns = table.byColumn();
    for (int c = 0; c < columns.size(); c++) {
      List<TextBlock> column = columns.get(c);
      for (int k = 0; k < Math.min(2, column.size()) && !lists.containsKey(c); k++) {
        Optional<Heading> found = body.knownHeading(column.get(k))
            .filter(Heading::opensPolarList);
        if (found.isPresent()) {
          lists.put(c, found.get());
        }
      }
    }
    return lists;
  }

  /**
   * Each row is one point: the text of the list's column (of each, where several are lists), or, where the list's heading stands above the
   * table, of the last column. A row that repeats a heading opens its list.
   */
  private void rowsAsPoints(TableBlock table) {
    Map<Integer, Heading> lists = columnLists;
    List<Integer> columns = lists.isEmpty()
        ? List.of(table.columns() - 1) : lists.keySet().stream().sorted().toList();
    for (TableRow row : table.rows()) {
      for (int column : columns) {
        Optional<TableCell> cell = row.cell(column)
            .or(() -> row.filled().stream().filter(c -> c.span() > 1).findFirst());
        cell.ifPresent(c -> rowAsPoint(table, row, c, lists));
      }
    }
  }

  private void rowAsPoint(TableBlock table, TableRow row, TableCell cell, Map<Integer, Heading> lists) {
    List<TextBlock> blocks = cell.blocks();
    Optional<Heading> heading = body.knownHeading(blocks.get(0));
    heading.ifPresent(h -> {
      body.apply(h, blocks.get(0));
      columnLists = lists;
    });
    if (lists.size() > 1 && lists.containsKey(cell.column())) {
      body.goTo(inColumn(body.place(), lists.get(cell.column())));
    }
    List<TextBlock> text = heading.isPresent() ? blocks.subList(1, blocks.size()) : blocks;
    boolean head = heading.isEmpty() && row == table.rows().get(0)
        && row.filled().stream().flatMap(c -> c.lines().stream()).allMatch(Line::bold);
    if (!text.isEmpty() && !head) {
      body.cellOfPoints(text);
    }
  }

  /**
   * A box: text that interrupts the text around it, if a heading in it opens no area or list; what was
   * open before goes on behind it.
   */
  private void box(TableBlock table) {
    Place before = body.place();
    List<TextBlock> blocks = table.column(0);
    boolean opens = blocks.stream().anyMatch(b -> body.knownHeading(b)
        .filter(h -> h.area().isPresent() || h.list() == Heading.List.POINTS).isPresent());
    boolean headingsOnly = blocks.stream().allMatch(b -> b.kind() == BlockKind.HEADING);
    for (TableRow row : table.rows()) {
      row.filled().forEach(c -> joiner.join(c.blocks()).forEach(b -> body.text((TextBlock) b)));
    }
    if (!opens && !headingsOnly) {
      body.goTo(before);
    }
  }

  /** A row of a table whose columns are lists: an area's name in a column without list is the row's. */
  private void listRow(TableRow row) {
    Map<Integer, Heading> current = new HashMap<>(columnLists);
    for (TableCell cell : row.filled()) {
      Optional<Heading> named = headings.read(cell.textWithoutNoteMarks())
          .filter(h -> h.area().isPresent() && h.list() == Heading.List.NONE);
      boolean spans = cell.span() > 1 || row.filled().size() == 1;
      if (named.isPresent() && (spans || !current.containsKey(cell.column()))) {
        body.apply(named.get(), cell.blocks().get(0));
        columnAreas.clear();
      } else if (current.containsKey(cell.column())) {
        listCell(cell, current.get(cell.column()));
      } else {
        cell.blocks().forEach(body::text);
      }
      columnLists = current;
    }
  }

  private void listCell(TableCell cell, Heading columnList) {
    Place rowPlace = body.place();
    Optional<Area> columnArea = Optional.ofNullable(columnAreas.get(cell.column()));
    body.goTo(inColumn(rowPlace, columnList)
        .inArea(columnArea.or(rowPlace::area), rowPlace.areaName()));
    for (Block joined : joiner.join(cell.blocks())) {
      TextBlock block = (TextBlock) joined;
      Optional<Heading> found = body.knownHeading(block);
      if (found.isPresent()) {
        body.apply(found.get(), block);
        found.get().area().ifPresent(a -> columnAreas.put(cell.column(), a));
        if (found.get().list() == Heading.List.NONE) {
          body.goTo(inColumn(body.place(), columnList));
        }
      } else if (block.kind() == BlockKind.ITEM) {
        body.item(block);
      } else {
        body.plain(block);
      }
    }
    Place after = body.place().withoutList();
    body.goTo(columnAreas.containsKey(cell.column())
        ? after : after.inArea(rowPlace.area(), rowPlace.areaName()));
  }

  private static Place inColumn(Place place, Heading columnList) {
    return place.inList(columnList.list(), columnList.polarity(), place.listLook());
  }

  /** Text in columns that is no table of lists: a row may be a heading with its grade beside it. */
  private void plainRow(TableRow row) {
    List<TableCell> cells = row.filled();
    StringBuilder joined = new StringBuilder();
    cells.forEach(c -> joined.append(joined.length() == 0 ? "" : " ").append(c.textWithoutNoteMarks()));
    boolean shortCells = cells.stream().allMatch(c -> c.blocks().size() == 1
        && c.blocks().get(0).kind() != BlockKind.ITEM);
    Optional<Heading> found =
        shortCells && !Tokens.hasMoreThan(BodyReader.HEADING_WORDS, joined.toString())
            ? headings.read(joined.toString())
            : Optional.empty();
    if (found.isPresent() && cells.size() > 1) {
      body.apply(found.get(), cells.get(0).blocks().get(0), joined.toString());
    } else if (shortCells && cells.size() > 1 && body.isListing()) {
      cells.forEach(c -> body.row(c.text(), c.blocks().get(0).page())); // Two bodies side by side, or two people.
    } else if (shortCells && cells.size() > 1) {
      body.row(joined.toString(), cells.get(0).blocks().get(0).page()); // A row of some other table: its cells are no headings.
    } else {
      cells.forEach(c -> joiner.join(c.blocks()).forEach(b -> body.text((TextBlock) b)));
    }
  }
}
