package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.heading.GradeText;
import letterminer.layout.ListMarker;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * Decides whether a table is a grade table, and finds its columns: labels, grades, and the grades of the previous
 * inspection, which are never the current ones. A grade table has a head that says so, or it has no bullets, and at
 * least two of its rows, and half of all, pair an area's name in one of the first two columns with a grade. Stateless.
 */
final class GradeColumns {
  /** No column: the grades of its rows are undetermined. */
  static final int NONE = -1;

  /** The head may be in any of this many rows. */
  private static final int HEAD_ROWS = 3;

  private final Profile profile;
  private final GradeLabels labels;
  private final Optional<String> year;

  /**
   * Makes a finder.
   *
   * @param year the year that the letter is about, which distinguishes this year's column from last year's
   */
  GradeColumns(Profile profile, GradeLabels labels, Optional<String> year) {
    this.profile = profile;
    this.labels = labels;
    this.year = year;
  }

  /**
   * The columns of a grade table.
   *
   * @param label the column of labels
   * @param grade the column of grades; {@link #NONE} if several could be it
   * @param several these columns; empty if one is certain
   * @param previous the column of earlier grades, named by a head
   * @param firstRow the first row below the head
   * @param headed whether the table has a head
   */
  record Found(
      int label, int grade, List<Integer> several, Optional<Integer> previous, int firstRow, boolean headed) {

    /** The text of a row in all columns that could hold the grades. */
    String textOf(TableRow row) {
      List<String> texts = new ArrayList<>();
      several.forEach(c -> row.cell(c).map(TableCell::printedText).ifPresent(texts::add));
      return String.join(" / ", texts);
    }
  }

  /** The columns, if the table is a grade table. */
  Optional<Found> of(TableBlock table) {
    Optional<Integer> previous = previous(table);
    return byHead(table, previous).map(c -> withValues(c, table)).or(() -> byContent(table, previous));
  }

  private Optional<Integer> previous(TableBlock table) {
    for (TableRow row : table.rows().subList(0, Math.min(HEAD_ROWS, table.rows().size()))) {
      for (TableCell cell : profile.table().previous().isEmpty() ? List.<TableCell>of() : row.filled()) {
        if (cell.column() > 0 && matches(profile.table().previous(), words(cell))) {
          return Optional.of(cell.column());
        }
      }
    }
    return Optional.empty();
  }

  private static Tokens words(TableCell cell) {
    return Tokens.of(cell.textWithoutNoteMarks());
  }

  private boolean matches(List<Phrase> phrases, Tokens text) {
    return Phrase.anyMatches(phrases, text, profile.scale());
  }

  private Optional<Found> byHead(TableBlock table, Optional<Integer> previous) {
    for (int r = 0; r < Math.min(HEAD_ROWS, table.rows().size()); r++) {
      TableRow row = table.rows().get(r);
      boolean unnamed = previous.isPresent() && row.cell(0).isEmpty(); // There is no head over the labels.
      int label = unnamed ? 0 : NONE;
      List<TableCell> grades = new ArrayList<>();
      for (TableCell cell : row.filled()) {
        Tokens text = words(cell);
        boolean earlier = previous.equals(Optional.of(cell.column())) && matches(profile.table().previous(), text);
        if (label >= 0 && !earlier && matches(profile.table().grade(), text)) {
          grades.add(cell);
        } else if (label < 0 && matches(profile.table().label(), text)) {
          label = cell.column();
        }
      }
      if (label >= 0 && !grades.isEmpty()) {
        return Optional.of(ofHead(table, label, grades, previous, r + 1));
      }
    }
    return Optional.empty();
  }

  private Found ofHead(TableBlock table, int label, List<TableCell> heads, Optional<Integer> previous, int firstRow) {
    int grade = thisYears(table, heads);
    List<Integer> several = grade == NONE ? heads.stream().map(TableCell::column).toList() : List.of();
    if (grade == NONE || !previous.equals(Optional.of(grade))) {
      return new Found(label, grade, several, previous, firstRow, true);
    }
    List<Integer> others = gradeColumns(table, label, previous); // One head over both columns.
    return new Found(
        label, others.size() == 1 ? others.get(0) : NONE, others.size() == 1 ? List.of() : others, previous, firstRow, true);
  }

  /**
   * Of several columns of grades, the one of the letter's year, or else one of those that agree; {@link #NONE} if they
   * differ.
   */
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

  /** Without ruled lines, a head may be next to its values; the column that has the grades counts. */
  private Found withValues(Found head, TableBlock table) {
    if (head.grade() == NONE || graded(table, head, head.grade()) > 0) {
      return head;
    }
    int best = head.grade();
    long most = 0;
    for (int c = head.label() + 1; c < table.columns(); c++) {
      long here = head.previous().equals(Optional.of(c)) ? 0 : graded(table, head, c);
      if (here > most) {
        most = here;
        best = c;
      }
    }
    return new Found(head.label(), best, List.of(), head.previous(), head.firstRow(), true);
  }

  private long graded(TableBlock table, Found head, int column) {
    return table.rows().stream().skip(head.firstRow())
        .filter(r -> r.cell(column).map(c -> grade(c).grade().isPresent()).orElse(false))
        .count();
  }

  /** For a table without a head: the column whose cells are grades next to area names, if there is exactly one. */
  private Optional<Found> byContent(TableBlock table, Optional<Integer> previous) {
    boolean items = table.rows().stream().flatMap(r -> r.filled().stream())
        .flatMap(c -> c.blocks().stream())
        .flatMap(b -> b.marker().stream())
        .anyMatch(m -> m.style() == ListMarker.Style.BULLET);
    if (items) {
      return Optional.empty();
    }
    List<Integer> columns = gradeColumns(table, 0, previous);
    if (!columns.isEmpty()) {
      int grade = agreeing(table, columns);
      return Optional.of(new Found(0, grade, grade == NONE ? columns : List.of(), previous, 0, false));
    }
    List<Integer> left = gradeColumns(table, 1, previous);
    return left.equals(List.of(0)) ? Optional.of(new Found(1, 0, List.of(), previous, 0, false)) : Optional.empty();
  }

  /** The columns whose cells are grades in most of the rows that have an area's name in a given column. */
  private List<Integer> gradeColumns(TableBlock table, int ofLabels, Optional<Integer> previous) {
    List<Integer> columns = new ArrayList<>();
    for (int g = 0; g < table.columns(); g++) {
      int column = g;
      long pairs = previous.equals(Optional.of(column)) ? 0 : table.rows().stream()
          .filter(r -> column != ofLabels && gradeIn(r, column).isPresent())
          .filter(r -> label(r, ofLabels, column)
              .flatMap(c -> labels.area(c.textWithoutNoteMarks())).isPresent())
          .count();
      if (pairs >= 2 && 2 * pairs >= table.rows().size()) {
        columns.add(g);
      }
    }
    return columns;
  }

  /**
   * The cell of a row's label. A part of a judgement may be indented, in a column of its own. A cell that spans the
   * grades too is text in the table, not a label.
   */
  static Optional<TableCell> label(TableRow row, int column, int grade) {
    boolean anywhere = grade == NONE || grade < column;
    return row.cell(column).filter(c -> anywhere || c.column() + c.span() <= grade)
        .or(() -> row.filled().stream()
            .filter(c -> c.column() > column && c.column() + c.span() <= grade)
            .reduce((a, b) -> b));
  }

  private Optional<Scale.Grade> gradeIn(TableRow row, int column) {
    return row.cell(column).flatMap(c -> grade(c).grade());
  }

  /**
   * The first of several columns that say the same in every row, such as digits and words; {@link #NONE} if they
   * differ.
   */
  private int agreeing(TableBlock table, List<Integer> columns) {
    boolean same = table.rows().stream().allMatch(
        r -> columns.stream().flatMap(c -> gradeIn(r, c).stream()).distinct().count() < 2);
    return same ? columns.get(0) : NONE;
  }

  /** A cell that holds more than one grade, even the same one twice, is a cell whose rows were not separated. */
  GradeText grade(TableCell cell) {
    long graded = cell.lines().stream()
        .filter(l -> GradeText.read(l.text(), profile.scale()).grade().isPresent())
        .count();
    String words = cell.textWithoutNoteMarks();
    boolean onlyMarkers = Tokens.upTo(1, words).size() == 0; // '3.' looks like an item's number, a star like a bullet.
    String text = onlyMarkers ? cell.printedText() : words;
    GradeText read = GradeText.read(text, profile.scale());
    return graded > 1 && Tokens.of(text).size() > 3 || graded > 2
        ? GradeText.NONE
        : read;
  }
}
