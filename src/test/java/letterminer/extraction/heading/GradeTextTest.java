package letterminer.extraction.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import letterminer.extraction.Profiles;
import letterminer.profile.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which texts consist of exactly one grade. */
class GradeTextTest {

  private static GradeText read(String text) {
    return GradeText.read(text, Profiles.APA_2008.scale());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "3;3", " 3. ;3", "Grade 3;3", "Grade: 3;3", "GRADE 3;3", "- Grade 3;3", "(Grade 3);3", "Good;3", "good;3",
    "Grade 3 (good);3", "3 - Good;3", "Good (3);3", "Outstanding;4", "Very good;4", "Outstanding/excellent;4",
    "outstanding / excellent (4);4", "Adequate;2", "Satisfactory;2", "Inadequate;1", "APA grade: 2;2",
    "Judgement: adequate;2", "Grade 3 3;3", "Three;3", "Three (good);3", "Grade two;2", "3 out of 4;3", "4 out of 4;4"
  })
  void aGradeInAnyOfItsFormsIsRead(String text, String grade) {
    assertEquals(Optional.of(grade), read(text).grade().map(Scale.Grade::grade));
    assertFalse(read(text).outside());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "\u2014", "Grade", "Grade awarded", "Grade 3 2", "good and adequate", "3 or 2", "3/4", "34", "3 out of 5", "one of the best", "3 of 4",
    "good progress", "Staying safe", "3 schools", "not good", "Good in 2008", "n/a", "inadequate good",
    "The contribution of services is good", "2008", "Grade 3 in 2007 and in all the years since then too"
  })
  void textsOtherThanOneGradeAreNotGrades(String text) {
    assertTrue(read(text).grade().isEmpty());
    assertFalse(read(text).outside());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "0", "Grade 7", "Grade: 9.", "(8)"})
  void aDigitOutsideTheScaleDiffersFromNoGrade(String text) {
    assertTrue(read(text).grade().isEmpty());
    assertTrue(read(text).outside());
  }
}
