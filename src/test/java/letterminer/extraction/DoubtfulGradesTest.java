package letterminer.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.grades.DoubtfulGrades;
import letterminer.extraction.grades.Statement;
import letterminer.extraction.grades.UnreadRow;
import letterminer.model.BoundingBox;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Scale;
import letterminer.reading.DoubtfulWord;
import org.junit.jupiter.api.Test;

/** Tests that a grade which OCR was unsure about is never a value on its own. */
class DoubtfulGradesTest {
  private static final BoundingBox ROW = new BoundingBox(70, 200, 400, 12);
  private static final DoubtfulWord DIGIT = new DoubtfulWord(1, new BoundingBox(400, 200, 6, 12), "3");

  private static Statement statement(EvidenceKind kind, String written, int page, BoundingBox box) {
    Scale.Grade grade = new Scale.Grade(written, List.of(), 1);
    return new Statement(Optional.of("staying-safe"), "Staying safe", grade, written,
        new Evidence(kind, written, "Staying safe " + written, page, Optional.of(box)));
  }

  private static List<Statement> kept(List<UnreadRow> unread, Statement... statements) {
    List<Statement> all = new ArrayList<>(List.of(statements));
    unread.addAll(new DoubtfulGrades(List.of(DIGIT)).takeFrom(all));
    return all;
  }

  @Test
  void aDoubtfulGradeAloneIsNotAValue() {
    List<UnreadRow> unread = new ArrayList<>();

    assertEquals(List.of(), kept(unread, statement(EvidenceKind.TABLE, "3", 1, ROW)));
    assertEquals(UnreadRow.Why.UNREADABLE, unread.get(0).why());
  }

  @Test
  void anotherPlaceConfirmsADoubtfulGrade() {
    Statement table = statement(EvidenceKind.TABLE, "3", 1, ROW);
    Statement sentence = statement(EvidenceKind.NARRATIVE, "3", 2, ROW);

    assertEquals(List.of(table, sentence), kept(new ArrayList<>(), table, sentence));
  }

  @Test
  void aPlaceThatDiffersDoesNotConfirmIt() {
    Statement table = statement(EvidenceKind.TABLE, "3", 1, ROW);
    Statement sentence = statement(EvidenceKind.NARRATIVE, "2", 2, ROW);

    assertEquals(List.of(sentence), kept(new ArrayList<>(), table, sentence));
  }

  @Test
  void aDoubtfulLabelHasNoGrade() {
    Scale.Grade grade = new Scale.Grade("2", List.of(), 1);
    Statement row = new Statement(Optional.empty(), "nae 3", grade, "2",
        new Evidence(EvidenceKind.TABLE, "2", "2", 1, Optional.of(ROW)));

    assertEquals(List.of(), kept(new ArrayList<>(), row));
  }

  @Test
  void aDoubtfulWordNextToTheGradeDoesNotMatter() {
    Statement table = statement(EvidenceKind.TABLE, "2", 1, ROW);

    assertEquals(List.of(table), kept(new ArrayList<>(), table));
  }
}
