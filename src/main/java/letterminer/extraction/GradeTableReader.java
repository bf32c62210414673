package letterminer.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.layout.Block;
import letterminer.layout.ListSign;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;
import letterminer.reading.Line;

/**
 * Reads the grade table. A grade belongs to the label in whose row it stands, and to no other: where the
 * rows could not be told apart, or a cell holds anything but one grade, the row is reported as unread.
 *
 * <p>A table is known by its head, or by two rows that each pair an area's name with a grade.
 */
final class GradeTableReader {
  /** No column: its rows' grades cannot be told. */
  private static final int NONE = -1;

  private final Profile profile;
  private final boolean positioned;
  private final HeadingReader headings;
  private final Optional<String> year;

  /**
   * Makes a reader.
   *
   * @param year the year that the letter is about, which tells this year's column from last year's
   */
  GradeTableReader(Profile profile, boolean positioned, Optional<String> year) {
    this.profile = profile;
    this.positioned = positioned;
    this.headings = new HeadingReader(profile);
    this.year = year;
  }

  /**
   * What the tables say.
   *
   * @param statements grades read
   * @param unread rows without a certain grade
   * @param used the blocks that are grade tables, by identity
   */
  record Result(List<Statement> statements, List<UnreadRow> unread, Set<Block> used) {}

  Result read(List<Block> blocks) {
    Result result = new Result(
        new ArrayList<>(), new ArrayList<>(), Collections.newSetFromMap(new IdentityHashMap<>()));
    if (profile.judgements().isEmpty()) {
      return result;
    }
    for (Block block : blocks) {
      if (block instanceof TableBlock table) {
        read(table, result);
      }
    }
    if (result.statements().isEmpty() && result.unread().isEmpty()) {
      readLines(blocks, result); // With a table, such lines tell of an earlier inspection.
    }
    return result;
  }

  /** The columns of labels and grades, and the first row below the head. */
  private record Columns(int label, int grade, int firstRow, boolean headed) {}

  private void read(TableBlock table, Result result) {
    Optional<Columns> columns = byHead(table).map(c -> withValues(c, table)).or(() -> byContent(table));
    if (columns.isEmpty()) {
      return;
    }
    result.used().add(table);
    for (int r = columns.get().firstRow(); r < table.rows().size(); r++) {
      TableRow row = table.rows().get(r);
      label(row, columns.get().label(), columns.get().grade())
          .ifPresent(label -> read(label, row.cell(columns.get().grade()), columns.get().headed(), result));
    }
  }

  /**
   * The cell of a row's label; a part of a judgement may be set in, in a column of its own. A cell that goes
   * over the grades too is a text in the table, no label.
   */
  private static Optional<TableCell> label(TableRow row, int column, int grade) {
    boolean none = grade == NONE;
    return row.cell(column).filter(c -> none || c.column() + c.span() <= grade)
        .or(() -> row.filled().stream()
            .filter(c -> c.column() > column && c.column() + c.span() <= grade)
            .reduce((a, b) -> b));
  }

  private Optional<Columns> byHead(TableBlock table) {
    for (int r = 0; r < Math.min(3, table.rows().size()); r++) {
      int label = -1;
      List<TableCell> grades = new ArrayList<>();
      for (TableCell cell : table.rows().get(r).filled()) {
        Tokens text = Tokens.of(cell.textWithoutNoteMarks());
        if (label >= 0 && matches(profile.table().grade(), text)) {
          grades.add(cell);
        } else if (label < 0 && matches(profile.table().label(), text)) {
          label = cell.column();
        }
      }
      if (label >= 0 && !grades.isEmpty()) {
        return Optional.of(new Columns(label, thisYears(grades), r + 1, true));
      }
    }
    return Optional.empty();
  }

  /** Of several columns of grades the one of the letter's year; none if that cannot be told. */
  private int thisYears(List<TableCell> heads) {
    if (heads.size() == 1) {
      return heads.get(0).column();
    }
    List<TableCell> own = heads.stream()
        .filter(h -> year.map(y -> h.text().contains(y)).orElse(false)).toList();
    return own.size() == 1 ? own.get(0).column() : NONE;
  }

  /** A head may stand beside its values where nothing is ruled: the column that has the grades counts. */
  private Columns withValues(Columns head, TableBlock table) {
    if (head.grade() == NONE || graded(table, head, head.grade()) > 0) {
      return head;
    }
    int best = head.grade();
    long most = 0;
    for (int c = head.label() + 1; c < table.columns(); c++) {
      long here = graded(table, head, c);
      if (here > most) {
        most = here;
        best = c;
      }
    }
    return new Columns(head.label(), best, head.firstRow(), true);
  }

  private long graded(TableBlock table, Columns head, int column) {
    return table.rows().stream().skip(head.firstRow())
        .filter(r -> r.cell(column).map(c -> grade(c).grade().isPresent()).orElse(false))
        .count();
  }

  private boolean matches(List<Phrase> phrases, Tokens text) {
    return Phrase.anyMatches(phrases, text, profile.scale());
  }

  /** Without a head: the column whose cells are grades beside areas' names, if there is just one. */
  private Optional<Columns> byContent(TableBlock table) {
    boolean items = table.rows().stream().flatMap(r -> r.filled().stream())
        .flatMap(c -> c.blocks().stream())
        .flatMap(b -> b.sign().stream())
        .anyMatch(s -> s.kind() == ListSign.Kind.BULLET);
    if (items) {
      return Optional.empty();
    }
    List<Integer> columns = new ArrayList<>();
    for (int g = 1; g < table.columns(); g++) {
      int column = g;
      long pairs = table.rows().stream()
          .filter(r -> r.cell(column).map(c -> grade(c).grade().isPresent()).orElse(false))
          .filter(r -> label(r, 0, column).flatMap(c -> area(c.textWithoutNoteMarks())).isPresent())
          .count();
      if (pairs >= 2 && 2 * pairs >= table.rows().size()) {
        columns.add(g);
      }
    }
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Columns(0, columns.size() == 1 ? columns.get(0) : NONE, 0, false));
  }

  private Optional<Area> area(String label) {
    return headings.read(label)
        .filter(h -> h.grade().isEmpty() && h.list() == Heading.List.NONE)
        .flatMap(Heading::area);
  }

  /** A cell that holds more than one grade, even the same, is a cell whose rows were not told apart. */
  private GradeText grade(TableCell cell) {
    long graded = cell.lines().stream()
        .filter(l -> GradeText.read(l.text(), profile.scale()).grade().isPresent())
        .count();
    String text = cell.textWithoutNoteMarks();
    GradeText read = GradeText.read(text, profile.scale());
    return graded > 1 && Tokens.of(text).size() > 3 || graded > 2
        ? new GradeText(Optional.empty(), false)
        : read;
  }

  private void read(
      TableCell label, Optional<TableCell> value, boolean headed, Result result) {
    String text = label.textWithoutNoteMarks();
    Optional<Area> area = area(text).or(() -> headed ? onlyNamed(text) : Optional.empty());
    GradeText grade = value.map(this::grade).orElse(new GradeText(Optional.empty(), false));
    String written = value.map(TableCell::textWithoutNoteMarks).filter(w -> !w.isBlank())
        .or(() -> value.map(GradeTableReader::asPrinted)).orElse("");
    if (grade.grade().isPresent() && (area.isPresent() || headed && text.matches(".*\\p{L}{3}.*"))) {
      if (area.isEmpty() && namesAnArea(text)) {
        unread(label, written, false, result);
        return;
      }
      int page = value.get().blocks().get(0).page();
      boolean together = page == label.blocks().get(0).page();
      BoundingBox box = together ? value.get().box().union(label.box()) : value.get().box();
      result.statements().add(new Statement(
          area.map(Area::id), text, grade.grade().get(), written,
          new Evidence(EvidenceKind.TABLE, grade.grade().get().grade(), text + " | " + written,
              page, positioned ? Optional.of(box.rounded()) : Optional.empty())));
    } else if (area.isPresent() || namesAnArea(text)) {
      unread(label, written, grade.outside(), result);
    }
  }

  /** Under the table's head a label may say more than the area's name, if it names just one. */
  private Optional<Area> onlyNamed(String text) {
    List<Area> named = named(text);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Everything in a cell, also what looks like a list's sign. */
  private static String asPrinted(TableCell cell) {
    return cell.lines().stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private boolean namesAnArea(String text) {
    return !named(text).isEmpty();
  }

  /** The graded areas whose names stand anywhere in a text. */
  private List<Area> named(String text) {
    Tokens tokens = Tokens.of(text);
    return profile.areas().stream()
        .filter(a -> profile.judgements().contains(a.id()))
        .filter(a -> a.names().stream().anyMatch(n -> n.find(tokens, profile.scale()).isPresent()))
        .toList();
  }

  private void unread(TableCell label, String written, boolean outside, Result result) {
    String text = label.textWithoutNoteMarks();
    int page = label.blocks().get(0).page();
    List<Area> areas = area(text).map(List::of).orElseGet(() -> named(text));
    for (Area area : areas) {
      String name = areas.size() == 1 ? text : area.label();
      result.unread().add(new UnreadRow(area.id(), name, written, outside, page));
    }
  }

  /**
   * A table whose columns a converter ran together leaves lines of label and grade, one below the other.
   * Three of them without anything between are a table; a single one is a section's heading.
   */
  private void readLines(List<Block> blocks, Result result) {
    List<Statement> run = new ArrayList<>();
    List<Block> used = new ArrayList<>();
    for (int i = 0; i <= blocks.size(); i++) {
      Optional<Statement> statement = i < blocks.size() && blocks.get(i) instanceof TextBlock text
          ? lineStatement(text) : Optional.empty();
      boolean pair = statement.isEmpty() && i + 1 < blocks.size()
          && blocks.get(i) instanceof TextBlock && blocks.get(i + 1) instanceof TextBlock;
      if (pair) {
        statement = pairStatement((TextBlock) blocks.get(i), (TextBlock) blocks.get(i + 1));
      }
      if (statement.isPresent()) {
        run.add(statement.get());
        used.add(blocks.get(i));
        if (pair) {
          used.add(blocks.get(++i));
        }
      } else {
        if (run.size() >= 3) {
          result.statements().addAll(run);
          result.used().addAll(used);
        }
        run.clear();
        used.clear();
      }
    }
  }

  private Optional<Statement> lineStatement(TextBlock block) {
    boolean bullet = block.sign().map(ListSign::kind).equals(Optional.of(ListSign.Kind.BULLET));
    return Optional.of(block.text()).filter(t -> !bullet).flatMap(headings::read)
        .filter(h -> h.area().isPresent() && h.grade().isPresent())
        .map(h -> {
          String rest = block.text().substring(
              Math.min(block.text().length(), block.text().indexOf(h.name()) + h.name().length()));
          return statement(h.area().get(), h.name(), h, rest.replaceAll("^\\W+", ""), block);
        });
  }

  private Optional<Statement> pairStatement(TextBlock label, TextBlock value) {
    GradeText grade = GradeText.read(value.text(), profile.scale());
    if (grade.grade().isEmpty() || value.lines().size() > 1) {
      return Optional.empty();
    }
    return headings.read(label.text())
        .filter(h -> h.area().isPresent() && h.grade().isEmpty() && h.list() == Heading.List.NONE)
        .map(h -> statement(
            h.area().get(), label.textWithoutNoteMarks(),
            new Heading(h.area(), h.name(), grade.grade(), h.list(), h.polarity()),
            value.text(), value));
  }

  private Statement statement(
      Area area, String label, Heading heading, String written, TextBlock block) {
    var grade = heading.grade().orElseThrow();
    return new Statement(
        Optional.of(area.id()), label, grade, written,
        Statement.evidence(EvidenceKind.TABLE, grade.grade(), block.text(), block, positioned));
  }
}
