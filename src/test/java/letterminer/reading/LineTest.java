package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards what a line derives from its words, and how the letters of spaced words are joined. */
class LineTest {
  private static Word word(String text, double x, double size, boolean bold, boolean space) {
    return new Word(text, new BoundingBox(x, 90, 6 * text.length(), size), 100 + size, new FontStyle("Serif", size, bold,
        false, false), space);
  }

  @Test
  void theTextHasSpacesWhereWordsHave() {
    Line line = Line.of(3, List.of(word("Wex", 72, 12, false, true), word("moor", 90, 12, true, false), word("paid", 120, 12,
        false, true)));

    assertEquals("Wexmoor paid", line.text());
    assertEquals(new BoundingBox(72, 90, 72, 12), line.box());
    assertEquals(3, line.page());
  }

  /** The size and the baseline are those of most characters, or of the larger ones of as many. */
  @ParameterizedTest
  @CsvSource({"Wexmoor, 9, paid, 12, 9", "paid, 9, Wexmoor, 12, 12", "paid, 12, Wexmoor, 9, 9", "paid, 9, went, 12, 12",
      "paid, 12, went, 9, 12"})
  void theSizeIsThatOfMostCharacters(String first, double firstSize, String second, double secondSize, double size) {
    Line line = Line.of(1, List.of(word(first, 72, firstSize, false, true), word(second, 200, secondSize, false, true)));

    assertEquals(size, line.size());
    assertEquals(100 + size, line.baseline());
  }

  @Test
  void aLineIsBoldIfAllItsWordsWithLettersAre() {
    assertEquals(true, Line.of(1, List.of(word("Youth", 72, 12, true, true), word("2", 120, 12, false, true))).bold());
    assertEquals(true, Line.of(1, List.of(word("2", 60, 12, false, true), word("Youth", 72, 12, true, true))).bold());
    assertEquals(false, Line.of(1, List.of(word("Youth", 72, 12, true, true), word("a2", 120, 12, false, true))).bold());
    assertEquals(false, Line.of(1, List.of(word("2", 72, 12, true, true))).bold());
    assertEquals(true, Line.of(1, List.of(word("\uD835\uDC00", 72, 12, true, true))).bold(), "a letter of two characters");
  }

  private static List<String> closed(String letters, double gap, double wordGap) {
    List<Word> words = new ArrayList<>();
    double x = 72;
    for (String word : letters.split(" ")) {
      for (String letter : word.split("")) {
        words.add(word(letter, x, 12, false, true));
        x += 6 + gap;
      }
      x += wordGap - gap;
    }
    return Tracking.closed(words).stream().map(Word::text).toList();
  }

  /** At least five single characters, one of them a letter; a gap between words is half as wide again. */
  @ParameterizedTest
  @CsvSource({
    "STAYING SAFE, 4, 6.1, 'STAYING SAFE'", "STAYING SAFE, 4, 5.9, STAYINGSAFE", "YOUTH, 4, 9, YOUTH", "YOUT, 4, 9, 'Y O U T'",
    "2008 7, 4, 9, '2 0 0 8 7'", "2008 a, 4, 9, '2008 a'", "....., 4, 9, '. . . . .'",
  })
  void theLettersOfASpacedLineAreJoinedToWords(String letters, double gap, double wordGap, String words) {
    assertEquals(words, String.join(" ", closed(letters, gap, wordGap)));
  }

  @Test
  void lettersAmongWordsAreNotJoined() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      words.add(word(i < 2 ? "an" : "a", 72 + 20 * i, 12, false, true));
    }
    assertEquals(words, Tracking.closed(words), "two of nine are words");

    words.set(1, word("a", 92, 12, false, true));
    assertEquals(1, Tracking.closed(words).size(), "one of nine is a word");

    words.set(5, word("a", 172, 12, true, true));
    assertEquals(3, Tracking.closed(words).size(), "another font begins another word");
  }
}
