package letterminer.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.Scale;

/**
 * Reads a grade table that has a column for each grade and a mark in one of them: {@code | | 4 | 3 | 2 | 1 |}.
 * The mark counts by where it stands; where a row has none or several, it is reported as unread.
 */
final class TickTable {
  private static final int HEAD_ROWS = 4;
  private static final int LEAST_GRADES = 3;

  /** A mark is a character or two, whatever its font makes of it. */
  private static final int MARK_LENGTH = 3;

  /** What stands in the cells that are not chosen, where every cell has something. */
  private static final String EMPTY_BOXES = "\u2610\u25A1\u25A2\u25FB\u25FD\u25CB\u25E6\u2012\u2013\u2014-";

  private final boolean positioned;
  private final Profile profile;
  private final GradeLabels labels;

  TickTable(Profile profile, boolean positioned) {
    this.profile = profile;
    this.positioned = positioned;
    this.labels = new GradeLabels(profile);
  }

  /** Reads a table into the result, if it is of this kind. */
  boolean read(TableBlock table, GradeTableReader.Result result) {
    for (int r = 0; r < Math.min(HEAD_ROWS, table.rows().size()); r++) {
      Map<Integer, TableCell> heads = heads(table.rows().get(r));
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

  /** The columns headed by grades, each by another; none if the row is no such head. */
  private Map<Integer, TableCell> heads(TableRow row) {
    Map<Integer, TableCell> heads = new LinkedHashMap<>();
    List<Scale.Grade> seen = new ArrayList<>();
    for (TableCell cell : row.filled()) {
      Optional<Scale.Grade> grade = grade(cell);
      if (grade.isEmpty()) {
        boolean label = heads.isEmpty() && labels.area(cell.textWithoutNoteMarks()).isEmpty();
        if (!label) {
          return Map.of();
        }
      } else if (cell.column() == 0 || cell.span() > 1 || seen.contains(grade.get())) {
        return Map.of();
      } else {
        seen.add(grade.get());
        heads.put(cell.column(), cell);
      }
    }
    return heads.size() >= LEAST_GRADES ? heads : Map.of();
  }

  private Optional<Scale.Grade> grade(TableCell cell) {
    return GradeText.read(cell.textWithoutNoteMarks(), profile.scale()).grade();
  }

  private static Optional<TableCell> label(TableRow row, Map<Integer, TableCell> heads) {
    int first = heads.keySet().stream().mapToInt(c -> c).min().orElse(0);
    return row.filled().stream()
        .filter(c -> c.column() + c.span() <= first && GradeLabels.hasWord(c.textWithoutNoteMarks()))
        .findFirst();
  }

  private void read(
      TableCell label, TableRow row, Map<Integer, TableCell> heads, GradeTableReader.Result result) {
    List<TableCell> filled = row.filled().stream()
        .filter(c -> c.column() >= label.column() + label.span()).toList();
    List<TableCell> marks = filled.stream().filter(c -> !isEmptyBox(GradeTableReader.asPrinted(c))).toList();
    String text = label.textWithoutNoteMarks();
    Optional<Area> area = labels.areaOrOnlyNamed(text);
    boolean certain = marks.size() == 1 && marks.get(0).span() == 1
        && heads.containsKey(marks.get(0).column()) && isMark(marks.get(0));
    if (!certain) {
      String there = String.join(" / ", filled.stream().map(GradeTableReader::asPrinted).toList());
      UnreadRow.Why why = labels.saysNotJudged(there) ? UnreadRow.Why.NOT_JUDGED : UnreadRow.Why.UNREADABLE;
      result.unread().add(
          new UnreadRow(area.map(Area::id), text, there, why, label.blocks().get(0).page()));
      return;
    }
    TableCell mark = marks.get(0);
    String written = heads.get(mark.column()).textWithoutNoteMarks();
    Scale.Grade grade = grade(heads.get(mark.column())).orElseThrow();
    int page = mark.blocks().get(0).page();
    BoundingBox box = page == label.blocks().get(0).page() ? mark.box().union(label.box()) : mark.box();
    result.statements().add(new Statement(
        area.map(Area::id), text, grade, written,
        new Evidence(EvidenceKind.TABLE, grade.grade(), text + " | " + written,
            page, positioned ? Optional.of(box.rounded()) : Optional.empty())));
  }

  private static boolean isEmptyBox(String text) {
    return text.length() == 1 && EMPTY_BOXES.contains(text);
  }

  /** A sign, or the grade of the column said again. */
  private boolean isMark(TableCell cell) {
    String text = GradeTableReader.asPrinted(cell).strip();
    boolean digits = text.chars().anyMatch(Character::isDigit);
    return text.length() <= MARK_LENGTH && !digits && !labels.saysNotJudged(text);
  }
}
