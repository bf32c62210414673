package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which letters are markers of a list. */
class LetterCountTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1", "z, 26", "A, 1", "Z, 26", "(b), 2", "b., 2", "b), 2", "(b., 2",
    "(b, 0", "1, 0", "ab, 0", "b;, 0", "\u00E9, 0", "{, 0", "`, 0", "@, 0", "[, 0",
  })
  void aLetterHasItsPlaceInTheAlphabet(String text, int value) {
    assertEquals(value, LetterCount.valueOf(text));
  }

  @ParameterizedTest
  @CsvSource({
    "a., b., true", "(a), (b), true", "a, b, true", "A., B., true",
    "a., b), false", "(a), b), false", "a, B, false", "A., b., false", "(a), (B), false", "(a., b), false", "a, b., false",
  })
  void markersOfAListHaveTheSameForm(String first, String second, boolean same) {
    assertEquals(same, LetterCount.sameForm(first, second));
  }

  /** Seven of ten must count. */
  @ParameterizedTest
  @CsvSource({
    "1 2 3, true", "5 6, true", "1 2 1 2, true", "1 2 3 4 5 6 7 20 9 14, true",
    "1, false", "1 1 1, false", "3 1, false", "7 8 20, false", "1 2 3 4 5 6 12 20 9 14, false",
  })
  void lettersThatFollowEachOtherAreAList(String values, boolean list) {
    assertEquals(list, LetterCount.isList(Arrays.stream(values.split(" ")).mapToInt(Integer::parseInt).toArray(), 0.7));
  }
}
