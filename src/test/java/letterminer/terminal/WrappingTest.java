package letterminer.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text fills lines, and no line is too wide. */
class WrappingTest {
  private static List<String> lines(String text, int width) {
    return Wrapping.lines(List.of(Run.plain(text)), width).stream().map(WrappingTest::text).toList();
  }

  private static String text(List<Run> line) {
    return line.stream().map(Run::text).collect(Collectors.joining());
  }

  @Test
  void linesEndAtSpaces() {
    assertEquals(List.of("one two", "three"), lines("one two three", 9));
    assertEquals(List.of("one two three"), lines("one two three", 13));
    assertEquals(List.of(""), lines("", 9));
    assertEquals(List.of("a  b"), lines(" a  b ", 9));
  }

  @Test
  void onlyWordsWiderThanALineAreSplit() {
    assertEquals(List.of("see", "www.exampl", "e/long"), lines("see www.example/long", 10));
  }

  @Test
  void anAccentStaysWithItsLetter() {
    assertEquals(List.of("e\u0301e\u0301", "e\u0301e\u0301"), lines("e\u0301e\u0301e\u0301e\u0301", 2));
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertEquals(List.of("\u6F22\u5B57", "\u6F22"), lines("\u6F22\u5B57\u6F22", 5));
  }

  @Test
  void aWordMayChangeItsStyleWithoutABreak() {
    List<List<Run>> lines = Wrapping.lines(List.of(Run.plain("one tw"), new Run("o  p2,", "faint"), new Run(" up", "faint")), 8);
    assertEquals(List.of("one two", "p2, up"), lines.stream().map(WrappingTest::text).toList());
    assertEquals(List.of(Run.plain("one tw"), new Run("o", "faint")), lines.get(0));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab \u0301\u6F22,\u00AD\u200B".toCharArray()).ofMaxLength(60);
  }

  @Property(tries = 500)
  void nothingIsLostAndNoLineIsTooWide(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 30) int width) {
    List<String> lines = lines(text, width);
    lines.forEach(l -> assertTrue(DisplayWidth.of(l) <= width, l));
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "St Brannock\u2019s, 13", "e\u0301, 1", "\u6F22\u5B57, 4", "\uD83D\uDE00, 2", "a\u200Bb, 2", "\uFF21, 2", "'', 0"})
  void columnsOfATextAreCounted(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text));
  }
}
