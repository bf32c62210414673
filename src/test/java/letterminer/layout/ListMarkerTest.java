package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which number follows another, and which is the first. */
class ListMarkerTest {
  private static ListMarker number(String text) {
    return new ListMarker(text, ListMarker.Style.NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "1., 2., true", "9., 10., true", "(a) 1, (a) 2, true", "2.3, 2.4, true", "(1), (2), true", "100, 101, true", "1., 2), true",
    "1., 3., false", "2., 1., false", "1., 1., false", "2.3, 3.4, false", "(1), 2), false", "a., b., false", "1., b., false",
        "a., 2., false",
  })
  void aNumberFollowsTheOneBefore(String before, String next, boolean follows) {
    assertEquals(follows, number(next).follows(number(before)));
  }

  @ParameterizedTest
  @CsvSource({"1., true", "1, true", "(1), true", "2., false", "11., false", "2.1, false", "A1, false", "a., false", "., false"})
  void theFirstNumberIsAOneWithNothingBeforeIt(String text, boolean first) {
    assertEquals(first, number(text).isFirst());
  }
}
