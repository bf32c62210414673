package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.grades.ScaleReader;
import letterminer.extraction.heading.Heading;
import letterminer.extraction.heading.HeadingJoiner;
import letterminer.extraction.heading.HeadingReader;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.SectionRule;
import letterminer.reading.Line;

/**
 * Reads the tables of a body: lists side by side, tables whose rows are points, boxes that interrupt a list, and text
 * that is merely set in columns. It drives a {@link BodyWalk}, which knows nothing about tables. One use per letter.
 */
final class BodyTables {
  /** The head of a column is in one of this many rows. */
  private static final int HEAD_ROWS = 2;

  private final Profile profile;
  private final BodyWalk walk;
  private final Track track;
  private final HeadingReader reader;
  private final BodyHeadings headings;
  private final HeadingJoiner joiner;
  private final MarkedItems marks;

  /** Number of columns of the table that opened the current lists. */
  private int columnsOfLists;

  /** The column of those tables that names who is responsible for each row's point. */
  private Optional<Integer> responsibleColumn = Optional.empty();

  /** The lists in columns that have items. */
  private final Set<OpenList> listsWithItems = new HashSet<>();

  /** Areas opened inside a column; they apply to that column only. */
  private final Map<Integer, Area> columnAreas = new HashMap<>();

  BodyTables(
      Profile profile, BodyWalk walk, HeadingReader reader, BodyHeadings headings, HeadingJoiner joiner,
      MarkedItems marks) {
    this.profile = profile;
    this.walk = walk;
    this.track = walk.track();
    this.reader = reader;
    this.headings = headings;
    this.joiner = joiner;
    this.marks = marks;
  }

  void read(TableBlock table) {
    walk.goTo(walk.place());
    if (ScaleReader.isScale(table, profile.scale())) {
      return;
    }
    Map<Integer, Track.ColumnList> lists = listsOf(table);
    if (!lists.isEmpty()) {
      track.columns = lists;
      columnsOfLists = table.columns();
      responsibleColumn = Optional.empty();
    }
    responsibleColumn = responsibleColumn(table).or(() -> responsibleColumn.filter(c -> !track.columns.isEmpty()));
    if (isMarkedList(table)) {
      table.rows().forEach(this::markedRow);
    } else if (rowsArePoints() && isListOfRows(table)) {
      rowsAsPoints(table);
    } else if (!track.columns.isEmpty() && columnsOfLists == table.columns() && table.columns() > 1) {
      table.rows().forEach(this::listRow);
    } else if (table.columns() == 1) {
      box(table);
    } else {
      table.rows().forEach(this::plainRow);
    }
  }

  private boolean rowsArePoints() {
    return track.columns.values().stream().flatMap(c -> c.heading().rule().stream()).findFirst()
        .or(() -> walk.place().rule()).flatMap(SectionRule::rows).orElse(profile.lists().rows());
  }

  /** Whether a table is a list whose markers layout took for a column. */
  private boolean isMarkedList(TableBlock table) {
    return table.columns() == 2 && !profile.markers().isEmpty() && table.rows().stream().allMatch(
        row -> row.filled().size() == 2 && marks.of(row.filled().get(0).textWithoutNoteMarks()).isPresent());
  }

  private void markedRow(TableRow row) {
    List<TextBlock> blocks = new ArrayList<>(row.filled().get(0).blocks());
    blocks.addAll(row.filled().get(1).blocks());
    marks.in(blocks).forEach(b -> walk.text((TextBlock) b));
  }

  private boolean isListOfRows(TableBlock table) {
    return !track.columns.isEmpty() && columnsOfLists == table.columns()
        || walk.place().list() == Heading.List.POINTS && table.ruled();
  }

  /** The columns whose first text is the heading of a list of points. */
  private Map<Integer, Track.ColumnList> listsOf(TableBlock table) {
    Map<Integer, Track.ColumnList> lists = new HashMap<>();
    List<List<TextBlock>> columns = table.byColumn();
    for (int c = 0; c < columns.size(); c++) {
      List<TextBlock> column = columns.get(c);
      for (int k = 0; k < Math.min(2, column.size()) && !lists.containsKey(c); k++) {
        Optional<Heading> found = headings.known(column.get(k), walk.place().areaId())
            .filter(h -> h.opensPolarList() || h.rule().isPresent() && h.list() == Heading.List.POINTS);
        if (found.isPresent()) {
          TextBlock head = column.get(k);
          lists.put(c, new Track.ColumnList(
              found.get(), new OpenList(found.get().kind().orElseThrow(), head.textWithoutNoteMarks(), head.page())));
        }
      }
    }
    return lists;
  }

  private Optional<Integer> responsibleColumn(TableBlock table) {
    return table.rows().stream().limit(HEAD_ROWS).flatMap(r -> r.filled().stream())
        .filter(c -> c.span() == 1
            && Phrase.anyMatches(profile.lists().responsible(), c.textWithoutNoteMarks(), profile.scale()))
        .map(TableCell::column)
        .findFirst();
  }

  /**
   * Each row is one point: the text of the list's column (of each column if there are several lists) or, if the heading
   * of the list is above the table, of the last column. A row that repeats a heading opens its list.
   */
  private void rowsAsPoints(TableBlock table) {
    Map<Integer, Track.ColumnList> lists = track.columns;
    List<Integer> columns = lists.isEmpty()
        ? List.of(table.columns() - 1) : lists.keySet().stream().sorted().toList();
    for (int r = 0; r < table.rows().size(); r++) {
      TableRow row = table.rows().get(r);
      for (int column : columns) {
        Optional<TableCell> cell = row.cell(column)
            .or(() -> row.filled().stream().filter(c -> c.span() > 1).findFirst());
        if (cell.isPresent()) {
          rowAsPoint(table, r, cell.get(), lists);
        }
      }
    }
  }

  private void rowAsPoint(TableBlock table, int index, TableCell cell, Map<Integer, Track.ColumnList> lists) {
    TableRow row = table.rows().get(index);
    List<TextBlock> blocks = cell.blocks();
    Optional<Heading> heading = headings.known(blocks.get(0), walk.place().areaId());
    heading.ifPresent(h -> {
      walk.heading(h, blocks.get(0));
      track.columns = lists;
    });
    if (lists.size() > 1 && lists.containsKey(cell.column())) {
      walk.goTo(inColumn(walk.place(), lists.get(cell.column())));
    }
    List<TextBlock> text = heading.isPresent() ? blocks.subList(1, blocks.size()) : blocks;
    boolean head = heading.isEmpty() && index == 0
        && row.filled().stream().flatMap(c -> c.lines().stream()).allMatch(Line::bold);
    if (!text.isEmpty() && !head) {
      walk.intake().cellOfPoints(text, responsible(table, index, cell));
    }
  }

  /**
   * The body named as responsible in the cell next to a list's cell; empty if a table has several lists or no such
   * column. A row that holds only a body continues the row above, which a page break cut.
   */
  private Optional<String> responsible(TableBlock table, int index, TableCell cell) {
    Optional<Integer> column = responsibleColumn
        .filter(c -> track.columns.size() <= 1 && c != cell.column() && cell.span() == 1);
    StringBuilder text = new StringBuilder();
    for (int r = index; column.isPresent() && r < table.rows().size(); r++) {
      TableRow next = table.rows().get(r);
      if (r > index && next.cell(cell.column()).isPresent()) {
        break;
      }
      next.cell(column.get()).ifPresent(c -> text.append(text.isEmpty() ? "" : " ").append(c.textWithoutNoteMarks()));
    }
    return Optional.of(text.toString()).filter(t -> !t.isEmpty());
  }

  /**
   * A box: text that interrupts its surroundings, unless a heading in it opens an area or a list. After the box, the
   * state before it is restored.
   */
  private void box(TableBlock table) {
    Place before = walk.place();
    List<TextBlock> blocks = table.column(0);
    boolean opens = blocks.stream().anyMatch(b -> headings.known(b, walk.place().areaId())
        .filter(h -> h.area().isPresent() || h.list() == Heading.List.POINTS).isPresent());
    boolean headingsOnly = blocks.stream().allMatch(b -> b.kind() == BlockKind.HEADING);
    for (TableRow row : table.rows()) {
      row.filled().forEach(c -> joiner.join(c.blocks()).forEach(b -> walk.text((TextBlock) b)));
    }
    if (!opens && !headingsOnly) {
      walk.goTo(before);
    }
  }

  /**
   * A row of a table whose columns are lists. The name of an area in a column without a list applies to the whole row.
   */
  private void listRow(TableRow row) {
    Map<Integer, Track.ColumnList> current = new HashMap<>(track.columns);
    for (TableCell cell : row.filled()) {
      Optional<Heading> named = reader.read(cell.textWithoutNoteMarks(), walk.place().areaId())
          .filter(h -> h.area().isPresent() && h.list() == Heading.List.NONE);
      boolean spans = cell.span() > 1 || row.filled().size() == 1;
      if (named.isPresent() && (spans || !current.containsKey(cell.column()))) {
        walk.heading(named.get(), cell.blocks().get(0));
        columnAreas.clear();
      } else if (current.containsKey(cell.column())) {
        listCell(cell, current.get(cell.column()));
      } else {
        cell.blocks().forEach(walk::text);
      }
      track.columns = current;
    }
  }

  private void listCell(TableCell cell, Track.ColumnList columnList) {
    Place rowPlace = walk.place();
    Optional<Area> columnArea = Optional.ofNullable(columnAreas.get(cell.column()));
    walk.goTo(inColumn(rowPlace, columnList)
        .inArea(columnArea.or(rowPlace::area), rowPlace.areaName()));
    StrayText strays = walk.intake().strays();
    strays.open(columnList.opened().heading(), columnList.heading().opensPolarList());
    if (listsWithItems.contains(columnList.opened())) {
      strays.itemCame();
    }
    for (Block joined : joiner.join(cell.blocks())) {
      TextBlock block = (TextBlock) joined;
      Optional<Heading> found = headings.known(block, walk.place().areaId());
      if (found.isPresent()) {
        walk.heading(found.get(), block);
        found.get().area().ifPresent(a -> columnAreas.put(cell.column(), a));
        if (found.get().list() == Heading.List.NONE) {
          walk.goTo(inColumn(walk.place(), columnList));
        }
      } else if (block.kind() == BlockKind.ITEM) {
        walk.item(block);
        listsWithItems.add(columnList.opened());
      } else {
        walk.intake().plain(block);
      }
    }
    strays.end();
    Place after = walk.place().withoutList();
    walk.goTo(columnAreas.containsKey(cell.column())
        ? after : after.inArea(rowPlace.area(), rowPlace.areaName()));
  }

  private static Place inColumn(Place place, Track.ColumnList columnList) {
    Heading heading = columnList.heading();
    return place.inList(heading.list(), heading.polarity(), Optional.of(columnList.opened()), place.listLook())
        .ruled(heading.rule());
  }

  /** Text in columns that is not a table of lists. A row may be a heading with its grade next to it. */
  private void plainRow(TableRow row) {
    List<TableCell> cells = row.filled();
    StringBuilder joined = new StringBuilder();
    cells.forEach(c -> joined.append(joined.length() == 0 ? "" : " ").append(c.textWithoutNoteMarks()));
    boolean shortCells = cells.stream().allMatch(c -> c.blocks().size() == 1
        && c.blocks().get(0).kind() != BlockKind.ITEM);
    Optional<Heading> found =
        shortCells ? headings.ofRow(joined.toString(), walk.place().areaId()) : Optional.empty();
    if (found.isPresent() && cells.size() > 1) {
      walk.heading(found.get(), cells.stream().flatMap(c -> c.blocks().stream()).toList(), joined.toString());
    } else if (shortCells && cells.size() > 1 && walk.isListing()) {
      cells.forEach(c -> walk.intake().row(c.text(), c.blocks().get(0).page())); // Two bodies side by side, or two people.
    } else if (shortCells && cells.size() > 1) {
      walk.intake().row(joined.toString(), cells.get(0).blocks().get(0).page()); // Another table: cells are not headings.
    } else {
      cells.forEach(c -> joiner.join(c.blocks()).forEach(b -> walk.text((TextBlock) b)));
    }
  }
}
