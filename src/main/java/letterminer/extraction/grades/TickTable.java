package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.heading.GradeText;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.reading.Word;

/**
 * Reads a grade table that has a column for each grade and a mark in one of them: {@code | | 4 | 3 | 2 | 1 |}. The
 * position of the mark counts; a row with none or several is reported as unread.
 */
final class TickTable {
  private static final int HEAD_ROWS = 4;

  /** Number of grades that must head columns; of a scale of two, both. */
  private static final int LEAST_GRADES = 3;

  /** A mark is a character or two, depending on its font. */
  private static final int MARK_LENGTH = 3;

  /**
   * Maximum distance of a mark without a column of its own from the middle of its head, as a share of the distance to
   * the next head.
   */
  private static final double NEAR = 0.35;

  /** Contents of cells that are not ticked, in tables without empty cells. */
  private static final String EMPTY_BOXES = "\u2610\u25A1\u25A2\u25FB\u25FD\u25CB\u25E6\u2012\u2013\u2014-"
      + "\u274F\u2750\u2751\u2752\u2B1C";

  /** Words in a cell that mean that its grade does not apply. */
  private static final Set<String> NO = Set.of("no", "n");

  private final boolean positioned;
  private final Profile profile;
  private final GradeLabels labels;

  TickTable(Profile profile, boolean positioned) {
    this.profile = profile;
    this.positioned = positioned;
    this.labels = new GradeLabels(profile);
  }

  /** Reads a table into the result, if it is of this kind. */
  boolean read(TableBlock table, TableGrades result) {
    for (int r = 0; r < Math.min(HEAD_ROWS, table.rows().size()); r++) {
      List<Head> heads = heads(table.rows().get(r));
      if (!heads.isEmpty()) {
        List<TableRow> below = table.rows().subList(r + 1, table.rows().size());
        if (below.stream().noneMatch(row -> label(row, heads).flatMap(
            c -> labels.areaOrOnlyNamed(c.textWithoutNoteMarks())).isPresent())) {
          return false; // Another table with a column for each grade.
        }
        below.forEach(row -> label(row, heads).ifPresent(l -> read(l, row, heads, result)));
        result.used().add(table);
        return true;
      }
    }
    return false;
  }

  /**
   * The head of a grade's column.
   *
   * @param column the table column, which may hold more than one head if the table has no ruled lines
   * @param centre position of its middle on the page
   */
  private record Head(Scale.Grade grade, String written, int column, double centre) {}

  /** The heads, each of a different grade; empty if the row is not such a head. */
  private List<Head> heads(TableRow row) {
    List<Head> heads = new ArrayList<>();
    for (TableCell cell : row.filled()) {
      List<Head> here = heads(cell);
      boolean label = heads.isEmpty() && labels.area(cell.textWithoutNoteMarks()).isEmpty();
      if (here.isEmpty() && !label || !here.isEmpty() && cell.column() == 0) {
        return List.of();
      }
      heads.addAll(here);
    }
    boolean different = heads.stream().map(Head::grade).distinct().count() == heads.size();
    int least = Math.max(2, Math.min(LEAST_GRADES, profile.scale().grades().size()));
    return different && heads.size() >= least ? heads : List.of();
  }

  /** The heads in a cell: usually one. In a table without ruled lines, a cell may hold several, one per word. */
  private List<Head> heads(TableCell cell) {
    String text = cell.textWithoutNoteMarks();
    Optional<Scale.Grade> one = GradeText.read(text, profile.scale()).grade();
    if (one.isPresent()) {
      return List.of(new Head(one.get(), text, cell.column(), centre(cell.box())));
    }
    List<Head> heads = new ArrayList<>();
    for (Word word : cell.lines().stream().flatMap(l -> l.words().stream()).toList()) {
      Optional<Scale.Grade> grade = profile.scale().named(word.text());
      if (grade.isEmpty()) {
        return List.of();
      }
      heads.add(new Head(grade.get(), word.text(), cell.column(), centre(word.box())));
    }
    return heads;
  }

  private static double centre(BoundingBox box) {
    return box.x() + box.width() / 2;
  }

  /** The head above a mark: that of its column, or else the one directly above it. */
  private static Optional<Head> above(TableCell mark, List<Head> heads) {
    List<Head> inColumn = heads.stream().filter(h -> h.column() == mark.column()).toList();
    if (inColumn.size() == 1) {
      return Optional.of(inColumn.get(0));
    }
    double apart = Double.MAX_VALUE;
    for (int i = 1; i < heads.size(); i++) {
      apart = Math.min(apart, Math.abs(heads.get(i).centre() - heads.get(i - 1).centre()));
    }
    double near = apart * NEAR;
    double centre = centre(mark.box());
    return heads.stream().filter(h -> Math.abs(h.centre() - centre) < near).findFirst();
  }

  private static Optional<TableCell> label(TableRow row, List<Head> heads) {
    int first = heads.stream().mapToInt(Head::column).min().orElse(0);
    return row.filled().stream()
        .filter(c -> c.column() + c.span() <= first && GradeLabels.hasWord(c.textWithoutNoteMarks()))
        .findFirst();
  }

  private void read(
      TableCell label, TableRow row, List<Head> heads, TableGrades result) {
    List<TableCell> filled = row.filled().stream()
        .filter(c -> c.column() >= label.column() + label.span()).toList();
    List<TableCell> marks = filled.stream().filter(c -> !isEmptyBox(c.printedText())).toList();
    String text = label.textWithoutNoteMarks();
    Optional<Area> area = labels.areaOrOnlyNamed(text);
    Optional<Head> head = Optional.of(marks)
        .filter(m -> m.size() == 1 && m.get(0).span() == 1 && isMark(m.get(0)))
        .flatMap(m -> above(m.get(0), heads));
    if (head.isEmpty()) {
      String there = String.join(" / ", filled.stream().map(TableCell::printedText).toList());
      UnreadRow.Why why = labels.saysNotJudged(there) ? UnreadRow.Why.NOT_JUDGED : UnreadRow.Why.UNREADABLE;
      result.unread().add(
          new UnreadRow(area.map(Area::id), text, there, why, label.blocks().get(0).page()));
      return;
    }
    TableCell mark = marks.get(0);
    String written = head.get().written();
    Scale.Grade grade = head.get().grade();
    int page = mark.blocks().get(0).page();
    BoundingBox box = page == label.blocks().get(0).page() ? mark.box().union(label.box()) : mark.box();
    result.statements().add(new Statement(
        area.map(Area::id), text, grade, written,
        new Evidence(EvidenceKind.TABLE, grade.grade(), text + " | " + written,
            page, positioned ? Optional.of(box.rounded()) : Optional.empty())));
  }

  private static boolean isEmptyBox(String text) {
    return text.length() == 1 && EMPTY_BOXES.contains(text) || NO.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a cell is ticked: it holds a mark, or repeats the grade of the column. */
  private boolean isMark(TableCell cell) {
    String text = cell.printedText().strip();
    boolean digits = text.chars().anyMatch(Character::isDigit);
    return text.length() <= MARK_LENGTH && !digits && !labels.saysNotJudged(text);
  }
}
