package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which texts name a grade of a scale. */
class ScaleTest {
  private static final Scale SCALE = new Scale(List.of(
      new Scale.Grade("4", List.of("outstanding", "outstanding/excellent", "very good"), 4),
      new Scale.Grade("3", List.of("good"), 3),
      new Scale.Grade("2", List.of("adequate"), 2),
      new Scale.Grade("1", List.of("inadequate"), 1)), Set.of());

  @ParameterizedTest
  @CsvSource({
    "4, 4", "OUTSTANDING, 4", "Outstanding / Excellent, 4", "Very  good., 4", "3, 3", "(good), 3",
    "Adequate, 2", "Inadequate, 1", "In-adequate, 1"
  })
  void aGradeIsNamedByItsDigitOrItsWords(String text, String grade) {
    assertEquals(Optional.of(grade), SCALE.named(text).map(Scale.Grade::grade));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "34", "goods", "very", "not good", "3 good", "good adequate", "adequat"})
  void otherTextsAreNotGrades(String text) {
    assertTrue(SCALE.named(text).isEmpty());
  }

  @Test
  void gradesAreFoundByTheirCanonicalForm() {
    assertEquals(Optional.of(2), SCALE.byGrade("2").orElseThrow().score());
    assertTrue(SCALE.byGrade("adequate").isEmpty());
  }

  @Test
  void aScaleWithoutGradesNamesNothing() {
    assertTrue(Scale.NONE.named("").isEmpty());
    assertTrue(Scale.NONE.named("good").isEmpty());
  }
}
