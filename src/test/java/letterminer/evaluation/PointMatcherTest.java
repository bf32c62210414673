package letterminer.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import letterminer.evaluation.PointMatcher.Pair;
import org.junit.jupiter.api.Test;

/** Guards which points count as the same. */
class PointMatcherTest {
  private static final String LONG = "thetimelinessofinitialassessmentshasfallen";

  @Test
  void theSameTextIsPairedInOrderAndOnce() {
    PointMatcher matcher = new PointMatcher(List.of("a", "b", "a", "a"), List.of("a", "a", "c"));
    assertEquals(List.of(new Pair(0, 0), new Pair(2, 1)), matcher.exact());
    assertEquals(List.of(), matcher.near());
  }

  @Test
  void aSimilarTextIsPairedOnlyIfThereIsNoEqualOne() {
    PointMatcher matcher = new PointMatcher(List.of(LONG + "3", LONG), List.of(LONG, LONG + "4"));
    assertEquals(List.of(new Pair(1, 0)), matcher.exact());
    assertEquals(List.of(new Pair(0, 1)), matcher.near());
  }

  @Test
  void theFirstOfTheMostSimilarTextsIsPaired() {
    PointMatcher matcher = new PointMatcher(List.of(LONG), List.of(LONG + "34", LONG + "5", LONG + "6"));
    assertEquals(List.of(new Pair(0, 1)), matcher.near());
  }

  @Test
  void theThresholdItselfIsSimilarEnough() {
    // 2 * 19 / 40 is 0.95, 2 * 18 / 38 is less.
    String twenty = "abcdefghijklmnopqrst";
    assertEquals(1, new PointMatcher(
        List.of(twenty), List.of("abcdefghijklmnopqrsX")).near().size());
    assertEquals(0, new PointMatcher(
        List.of(twenty.substring(1)), List.of("bcdefghijklmnopqrsX")).near().size());
  }

  @Test
  void aPointWithoutLettersIsSimilarToNone() {
    assertEquals(List.of(), new PointMatcher(List.of(""), List.of("a")).near());
    assertEquals(List.of(), new PointMatcher(List.of("a"), List.of("")).near());
    assertEquals(List.of(new Pair(0, 0)), new PointMatcher(List.of(""), List.of("")).exact());
  }
}
