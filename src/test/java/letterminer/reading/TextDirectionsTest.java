package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards how the turn and the slope of a page, and the gap between its words, follow from its characters. */
class TextDirectionsTest {
  private static TextDirections directions(double... xyAndCounts) {
    TextDirections directions = new TextDirections(0.1);
    for (int i = 0; i < xyAndCounts.length; i += 3) {
      directions.set(xyAndCounts[i], xyAndCounts[i + 1]);
      for (int k = 0; k < xyAndCounts[i + 2]; k++) {
        directions.count();
      }
    }
    return directions;
  }

  @ParameterizedTest
  @CsvSource({"10, 0, 0", "0, 10, 1", "-10, 0, 2", "0, -10, 3", "10, 1, 0", "10, 2, 0", "1, 10, 1", "-10, 1, 2", "1, -10, 3"})
  void mostOfTheTextTellsTheTurn(double x, double y, int turns) {
    assertEquals(turns, directions(x, y, 10).quarterTurns());
  }

  @Test
  void moreThanHalfOfTheTextMustAgree() {
    assertEquals(1, directions(0, 10, 6, 10, 0, 5).quarterTurns());
    assertEquals(0, directions(0, 10, 5, 10, 5, 5).quarterTurns(), "the rest is tilted");
    assertEquals(0, directions(0, 10, 5, 10, 0, 5).quarterTurns());
    assertEquals(0, directions().quarterTurns());
  }

  /** Slopes below three in a thousand stay within the rows of a page; steep text is no skewed page. */
  @ParameterizedTest
  @CsvSource({"100, 5, 0.05", "100, -5, -0.05", "1000, 2, 0", "1000, 4, 0.004", "1000, -4, -0.004", "100, 30, 0.3",
      "100, 35, 0", "0, 100, 0", "-100, 5, 0"})
  void theSlopeIsThatOfMostOfTheText(double x, double y, double slope) {
    assertEquals(slope, directions(x, y, 10).slope(), 1e-9);
  }

  @Test
  void theSlopeIsTheMeanOfSimilarOnes() {
    assertEquals(0.045, directions(1000, 42, 5, 1000, 48, 5).slope(), 1e-9);
    assertEquals(0, directions(100, 5, 5, 100, -5, 5).slope(), "half of the text");
    assertEquals(0.05, directions(100, 5, 6, 100, -5, 5).slope(), 1e-9);
  }

  private static double wordGap(int letters, double letterGap, int words, double wordGap, int spaces) {
    WordGaps gaps = new WordGaps();
    for (int i = 0; i < letters; i++) {
      gaps.gap(letterGap);
    }
    for (int i = 0; i < words; i++) {
      gaps.gap(wordGap);
    }
    for (int i = 0; i < spaces; i++) {
      gaps.space();
    }
    return gaps.wordGap(0.2);
  }

  @Test
  void aPageWithoutSpacesHasTheGapThatSeparatesItsWords() {
    assertEquals(0.2, wordGap(80, 0, 20, 0.3, 0), "the usual gap separates them");
    assertEquals(0.075, wordGap(80, 0, 20, 0.15, 0), 1e-9, "halfway between letters and words");
    assertEquals(0.2, wordGap(79, 0, 20, 0.15, 0), "too few glyphs");
    assertEquals(0.2, wordGap(80, 0, 20, 0.15, 3), "it has spaces");
    assertEquals(0.2, wordGap(80, 0, 20, 0.03, 0), "too close to the letters");
    assertEquals(0.2, wordGap(95, 0, 5, 0.15, 0), "too few words");
    assertEquals(0.2, wordGap(55, 0, 45, 0.15, 0), "too many words");
  }

  @Test
  void aLetterSpacedPageHasAWiderGap() {
    assertEquals(0.4, wordGap(100, 0.2, 0, 0, 10), 1e-9, "the usual gap more");
    assertEquals(0.2, wordGap(100, 0.06, 0, 0, 10), 1e-9, "not letter-spaced");
    assertEquals(0.355, wordGap(80, 0.2, 20, 0.5, 0), 0.01, "without spaces");
  }

  @Test
  void enoughOfAPageDecides() {
    WordGaps gaps = new WordGaps();
    for (int i = 0; i < 1499; i++) {
      gaps.gap(0);
    }
    assertEquals(false, gaps.isDecided());
    gaps.gap(0.7);
    gaps.gap(-0.3);
    assertEquals(false, gaps.isDecided(), "gaps that are no gaps do not count");
    gaps.gap(0.1);
    assertEquals(true, gaps.isDecided());
  }
}
