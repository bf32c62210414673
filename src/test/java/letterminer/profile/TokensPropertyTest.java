package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Guards that words and their places are consistent for any text. */
class TokensPropertyTest {

  @Property(tries = 500)
  void everyWordComesFromItsPlace(@ForAll @StringLength(max = 200) String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      String source = tokens.source(i, i + 1);
      assertTrue(text.contains(source));
      assertEquals(tokens.word(i), Tokens.of(source).flat());
    }
  }

  @Property(tries = 500)
  void theTextAfterAWordCompletesTheText(@ForAll @StringLength(max = 200) String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 1; i <= tokens.size(); i++) {
      assertTrue(text.endsWith(tokens.source(i - 1, i) + tokens.sourceAfter(i)));
    }
  }

  @Property(tries = 500)
  void takingTheWordsTwiceChangesNothing(
      @ForAll @CharRange(from = ' ', to = '\u00FF') @StringLength(max = 200) String text) {
    String flat = Tokens.of(text).flat();
    assertEquals(flat, Tokens.of(flat).flat());
  }

  @Property(tries = 500)
  void initialAndLengthAgreeWithTheWord(@ForAll @StringLength(max = 200) String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(tokens.word(i).length(), tokens.length(i));
      assertEquals(Tokens.initial(tokens.word(i).charAt(0)), tokens.initial(i));
    }
    assertEquals(tokens.size() == 0 ? -1 : tokens.initial(0), Tokens.firstInitial(text));
  }

  @Property(tries = 500)
  void wordsAreCountedAsTheyAreRead(
      @ForAll @CharRange(from = ' ', to = 'z') @StringLength(max = 60) String text,
      @ForAll @IntRange(min = 0, max = 12) int words) {
    assertEquals(Tokens.of(text).size() > words, Tokens.hasMoreThan(words, text));
  }
}
