package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.extraction.heading.GradeText;
import letterminer.layout.Block;
import letterminer.layout.ListSign;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;
import letterminer.reading.Line;

/**
 * Reads the grade table. A grade belongs to the label in whose row it stands, and to no other: where the
 * rows could not be told apart, or a cell holds anything but one grade, the row is reported as unread.
 *
 * <p>A table is known by its head, or by two rows that each pair an area's name with a grade.
 */
public final class GradeTableReader {
  /** No column: its rows' grades cannot be told. */
  private static final int NONE = -1;

  private final Profile profile;
  private final boolean positioned;
  private final GradeLabels labels;
  private final TickTable ticks;
  private final Optional<String> year;

  /**
   * Makes a reader.
   *
   * @param year the year that the letter is about, which tells this year's column from last year's
   */
  public GradeTableReader(Profile profile, boolean positioned, Optional<String> year) {
    this.profile = profile;
    this.positioned = positioned;
    this.labels = new GradeLabels(profile);
    this.ticks = new TickTable(profile, positioned);
    this.year = year;
  }

  /**
   * What the tables say.
   *
   * @param statements grades read
   * @param unread rows without a certain grade
   * @param used the blocks that are grade tables, by identity
   */
  public record Result(List<Statement> statements, List<UnreadRow> unread, Set<Block> used) {}

  public Result read(List<Block> blocks) {
    Result result = new Result(
        new ArrayList<>(), new ArrayList<>(), Collections.newSetFromMap(new IdentityHashMap<>()));
    if (profile.judgements().isEmpty()) {
      return result;
    }
    for (Block block : blocks) {
      if (block instanceof TableBlock table && !ticks.read(table, result)) {
        read(table, result);
      }
    }
    if (result.statements().isEmpty() && result.unread().isEmpty()) {
      new GradeLines(profile, positioned).read(blocks, result); // With a table, such lines tell of an earlier inspection.
    }
    result.statements().removeIf(s -> isUncertain(s.label()) || isUncertain(s.written()));
    return result;
  }

  /** Whether glyphs without a meaning stand in it: nothing is judged by them. */
  private static boolean isUncertain(String text) {
    return text.indexOf('\uFFFD') >= 0;
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
    boolean anywhere = grade == NONE || grade < column;
    return row.cell(column).filter(c -> anywhere || c.column() + c.span() <= grade)
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
        return Optional.of(new Columns(label, thisYears(table, grades), r + 1, true));
      }
    }
    return Optional.empty();
  }

  /** Of several columns of grades the one of the letter's year, or else one of those that agree; none if they differ. */
  private int thisYears(TableBlock table, List<TableCell> heads) {
    if (heads.size() == 1) {
      return heads.get(0).column();
    }
    List<TableCell> own = heads.stream()
        .filter(h -> year.map(y -> h.text().contains(y)).orElse(false)).toList();
    if (own.size() == 1) {
      return own.get(0).column();
    }
    List<Integer> columns = heads.stream().map(TableCell::column).toList();
    boolean dated = heads.stream().anyMatch(h -> h.text().chars().anyMatch(Character::isDigit));
    boolean graded = columns.stream().allMatch(c -> table.rows().stream().anyMatch(r -> gradeIn(r, c).isPresent()));
    return graded && !dated ? agreeing(table, columns) : NONE;
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
    List<Integer> columns = gradeColumns(table, 0);
    if (!columns.isEmpty()) {
      return Optional.of(new Columns(0, agreeing(table, columns), 0, false));
    }
    List<Integer> left = gradeColumns(table, 1);
    return left.equals(List.of(0)) ? Optional.of(new Columns(1, 0, 0, false)) : Optional.empty();
  }

  /** The columns whose cells are grades in most of the rows that a column gives an area's name. */
  private List<Integer> gradeColumns(TableBlock table, int labels) {
    List<Integer> columns = new ArrayList<>();
    for (int g = 0; g < table.columns(); g++) {
      int column = g;
      long pairs = table.rows().stream()
          .filter(r -> column != labels && gradeIn(r, column).isPresent())
          .filter(r -> label(r, labels, column).flatMap(c -> this.labels.area(c.textWithoutNoteMarks())).isPresent())
          .count();
      if (pairs >= 2 && 2 * pairs >= table.rows().size()) {
        columns.add(g);
      }
    }
    return columns;
  }

  private Optional<Scale.Grade> gradeIn(TableRow row, int column) {
    return row.cell(column).flatMap(c -> grade(c).grade());
  }

  /** The first of several columns that say the same in every row, such as digits and words; none if they differ. */
  private int agreeing(TableBlock table, List<Integer> columns) {
    boolean same = table.rows().stream().allMatch(
        r -> columns.stream().flatMap(c -> gradeIn(r, c).stream()).distinct().count() < 2);
    return same ? columns.get(0) : NONE;
  }

  /** A cell that holds more than one grade, even the same, is a cell whose rows were not told apart. */
  private GradeText grade(TableCell cell) {
    long graded = cell.lines().stream()
        .filter(l -> GradeText.read(l.text(), profile.scale()).grade().isPresent())
        .count();
    String words = cell.textWithoutNoteMarks();
    String text = words.isBlank() ? asPrinted(cell) : words; // '3.' looks like an item's number.
    GradeText read = GradeText.read(text, profile.scale());
    return graded > 1 && Tokens.of(text).size() > 3 || graded > 2
        ? GradeText.NONE
        : read;
  }

  private void read(
      TableCell label, Optional<TableCell> value, boolean headed, Result result) {
    String text = label.textWithoutNoteMarks();
    Optional<Area> area = headed ? labels.areaOrOnlyNamed(text) : labels.area(text);
    GradeText grade = value.map(this::grade).orElse(GradeText.NONE);
    String written = value.map(TableCell::textWithoutNoteMarks).filter(w -> !w.isBlank())
        .or(() -> value.map(GradeTableReader::asPrinted)).orElse("");
    boolean severalAreas = area.isEmpty() && !labels.named(text).isEmpty();
    if (grade.grade().isPresent() && !severalAreas && GradeLabels.hasWord(text)) {
      result.statements().add(statement(label, value.get(), area, grade.grade().get(), written));
    } else if (area.isPresent() || severalAreas) {
      unread(label, written, grade.outside(), result);
    } else if (GradeLabels.hasWord(text) && (grade.outside() || labels.saysNotJudged(written))) {
      result.unread().add(new UnreadRow(
          Optional.empty(), text, written, why(written, grade.outside()), label.blocks().get(0).page()));
    }
  }

  private Statement statement(
      TableCell label, TableCell value, Optional<Area> area, Scale.Grade grade, String written) {
    String text = label.textWithoutNoteMarks();
    int page = value.blocks().get(0).page();
    boolean together = page == label.blocks().get(0).page();
    BoundingBox box = together ? value.box().union(label.box()) : value.box();
    return new Statement(
        area.map(Area::id), text, grade, written,
        new Evidence(EvidenceKind.TABLE, grade.grade(), text + " | " + written,
            page, positioned ? Optional.of(box.rounded()) : Optional.empty()));
  }

  /** Everything in a cell, also what looks like a list's sign. */
  static String asPrinted(TableCell cell) {
    return cell.lines().stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private void unread(TableCell label, String written, boolean outside, Result result) {
    String text = label.textWithoutNoteMarks();
    int page = label.blocks().get(0).page();
    List<Area> areas = labels.area(text).map(List::of).orElseGet(() -> labels.named(text));
    for (Area area : areas) {
      String name = areas.size() == 1 ? text : area.label();
      result.unread().add(
          new UnreadRow(Optional.of(area.id()), name, written, why(written, outside), page));
    }
  }

  private UnreadRow.Why why(String written, boolean outside) {
    if (labels.saysNotJudged(written)) {
      return UnreadRow.Why.NOT_JUDGED;
    }
    return outside ? UnreadRow.Why.OUTSIDE_SCALE : UnreadRow.Why.UNREADABLE;
  }
}
