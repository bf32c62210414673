package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import letterminer.panel.Assessment;
import letterminer.panel.JudgedLetter;
import letterminer.panel.LastOfYear;
import letterminer.panel.TimelineKey;
import org.junit.jupiter.api.Test;

class AssessmentLineTest {
  private static final JudgedLetter LETTER = new JudgedLetter(
      "in/a \"b\".pdf", "id,1", "ilacs", "Wexmoor\nand Marrow", "", LocalDate.of(2019, 3, 1));

  private static Assessment assessment(Optional<Assessment.Grade> grade) {
    return new Assessment(LETTER, "j1", "leadership", "Leadership [of all]", "stated", grade);
  }

  private static final List<Assessment> ALL = List.of(
      assessment(Optional.empty()),
      assessment(Optional.of(new Assessment.Grade(Optional.of(2), "good", "Good", 3))),
      assessment(Optional.of(new Assessment.Grade(Optional.empty(), "met", "Met.", 1))));

  @Test
  void comesBackAsItWas() throws IOException {
    for (Assessment assessment : ALL) {
      assertEquals(assessment, AssessmentLine.read(AssessmentLine.of(assessment), UnaryOperator.identity()));
    }
    for (List<Assessment> some : List.of(ALL, ALL.subList(1, 2), List.<Assessment>of())) {
      LastOfYear year = new LastOfYear(new TimelineKey("Wexmoor", "leadership"), 2, some);
      assertEquals(year, AssessmentLine.readYear(AssessmentLine.of(year), UnaryOperator.identity()));
    }
  }

  @Test
  void anythingElseIsAnError() {
    for (String line : List.of("", "{}", "[]", "[\"a\"]", "null", AssessmentLine.of(ALL.get(1)).replace("2019-03-01", "soon"))) {
      assertThrows(IOException.class, () -> AssessmentLine.read(line, UnaryOperator.identity()), line);
      assertThrows(IOException.class, () -> AssessmentLine.readYear(line, UnaryOperator.identity()), line);
    }
  }
}
