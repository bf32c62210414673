package letterminer.extraction.grades;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.heading.GradeText;
import letterminer.layout.Block;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Area;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * Reads the grade table. A grade belongs to the label in its row, and to no other: if the rows could not be separated,
 * or a cell holds anything but one grade, the row is reported as unread.
 *
 * <p>{@link GradeColumns} says whether a table is a grade table.
 */
public final class GradeTableReader {
  private final Profile profile;
  private final boolean positioned;
  private final GradeLabels labels;
  private final TickTable ticks;
  private final GradeColumns columns;

  /**
   * Makes a reader.
   *
   * @param year the year that the letter is about, which distinguishes this year's column from last year's
   */
  public GradeTableReader(Profile profile, boolean positioned, Optional<String> year) {
    this.profile = profile;
    this.positioned = positioned;
    this.labels = new GradeLabels(profile);
    this.ticks = new TickTable(profile, positioned);
    this.columns = new GradeColumns(profile, labels, year);
  }

  public TableGrades read(List<Block> blocks) {
    TableGrades result = new TableGrades(
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
      new GradeLines(profile, positioned).read(blocks, result); // Beside a table they are about an earlier inspection.
    }
    result.statements().removeIf(s -> isUncertain(s.label()) || isUncertain(s.written()));
    return result;
  }

  /** Whether a text contains glyphs without a known meaning; no judgement is read from them. */
  private static boolean isUncertain(String text) {
    return text.indexOf('\uFFFD') >= 0;
  }

  private void read(TableBlock table, TableGrades result) {
    Optional<GradeColumns.Found> found = columns.of(table);
    if (found.isEmpty()) {
      return;
    }
    result.used().add(table);
    for (TableRow row : table.rows().subList(found.get().firstRow(), table.rows().size())) {
      GradeColumns.label(row, found.get().label(), found.get().grade()).ifPresent(label -> {
        if (found.get().several().isEmpty()) {
          read(label, row, found.get(), result);
        } else {
          severalGrades(label, row, found.get(), result);
        }
      });
    }
  }

  /** A row whose grade is undetermined because two columns have one. */
  private void severalGrades(TableCell label, TableRow row, GradeColumns.Found found, TableGrades result) {
    String text = label.textWithoutNoteMarks();
    Optional<Area> area = found.headed() ? labels.areaOrOnlyNamed(text) : labels.area(text);
    if (area.isPresent() || !labels.named(text).isEmpty()) {
      unread(label, found.textOf(row), UnreadRow.Why.SEVERAL_COLUMNS, result);
    }
  }

  private void read(TableCell label, TableRow row, GradeColumns.Found found, TableGrades result) {
    String text = label.textWithoutNoteMarks();
    Optional<TableCell> value = row.cell(found.grade());
    Optional<Area> area = found.headed() ? labels.areaOrOnlyNamed(text) : labels.area(text);
    GradeText grade = value.map(columns::grade).orElse(GradeText.NONE);
    String written = value.map(TableCell::textWithoutNoteMarks).filter(w -> Tokens.upTo(1, w).size() > 0)
        .or(() -> value.map(TableCell::printedText)).orElse("");
    boolean severalAreas = area.isEmpty() && !labels.named(text).isEmpty();
    if (grade.grade().isPresent() && !severalAreas && GradeLabels.hasWord(text)) {
      Optional<Scale.Grade> previous = found.previous().flatMap(row::cell).flatMap(c -> previous(c, area, text, result));
      result.statements().add(statement(label, value.get(), area, grade.grade().get(), written, previous));
    } else if (area.isPresent() || severalAreas) {
      unread(label, written, why(written, grade.outside()), result);
    } else if (GradeLabels.hasWord(text) && (grade.outside() || labels.saysNotJudged(written))) {
      result.unread().add(new UnreadRow(
          Optional.empty(), text, written, why(written, grade.outside()), label.blocks().get(0).page()));
    }
  }

  /** The grade of the previous inspection. Anything else in its place is reported. */
  private Optional<Scale.Grade> previous(TableCell cell, Optional<Area> area, String label, TableGrades result) {
    Optional<Scale.Grade> grade = columns.grade(cell).grade();
    String printed = cell.printedText();
    if (grade.isEmpty() && GradeLabels.hasWord(printed) && !labels.saysNotJudged(printed)) {
      result.unread().add(new UnreadRow(
          area.map(Area::id), label, printed, UnreadRow.Why.PREVIOUS, cell.blocks().get(0).page()));
    }
    return grade;
  }

  private Statement statement(
      TableCell label, TableCell value, Optional<Area> area, Scale.Grade grade, String written,
      Optional<Scale.Grade> previous) {
    String text = label.textWithoutNoteMarks();
    int page = value.blocks().get(0).page();
    boolean together = page == label.blocks().get(0).page();
    BoundingBox box = together ? value.box().union(label.box()) : value.box();
    return new Statement(
        area.map(Area::id), text, grade, written, previous,
        new Evidence(EvidenceKind.TABLE, grade.grade(), text + " | " + written,
            page, positioned ? Optional.of(box.rounded()) : Optional.empty()));
  }

  private void unread(TableCell label, String written, UnreadRow.Why why, TableGrades result) {
    String text = label.textWithoutNoteMarks();
    int page = label.blocks().get(0).page();
    List<Area> areas = labels.area(text).map(List::of).orElseGet(() -> labels.named(text));
    for (Area area : areas) {
      String name = areas.size() == 1 ? text : area.label();
      result.unread().add(
          new UnreadRow(Optional.of(area.id()), name, written, why, page));
    }
  }

  private UnreadRow.Why why(String written, boolean outside) {
    if (labels.saysNotJudged(written)) {
      return UnreadRow.Why.NOT_JUDGED;
    }
    return outside ? UnreadRow.Why.OUTSIDE_SCALE : UnreadRow.Why.UNREADABLE;
  }
}
