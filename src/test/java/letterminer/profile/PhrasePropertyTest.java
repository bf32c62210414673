package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Guards that phrases match themselves, never break on a text, and never take long. */
class PhrasePropertyTest {
  private static final Scale SCALE = new Scale(List.of(
      new Scale.Grade("3", List.of("good"), 3), new Scale.Grade("2", List.of("adequate"), 2)), Set.of());
  private static final List<Phrase> PHRASES = List.of(
      Phrase.of("annual [performance] assessment of {authority} {year}"),
      Phrase.of("from {start} ... to {end} ..."),
      Phrase.of("[the] area[s] (for|of) [further] (development|improvement)"),
      Phrase.of("... is {grade}"));

  @Provide
  Arbitrary<List<String>> plainWords() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12)
        .list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 500)
  void plainWordsMatchThemselvesInAnyCaseAndPunctuation(
      @ForAll("plainWords") List<String> words, @ForAll Random random) {
    Phrase phrase = Phrase.of(String.join(" ", words));
    StringBuilder printed = new StringBuilder();
    for (String word : words) {
      printed.append(disguised(word, random)).append(List.of(" ", ", ", "  ", ": ", "/").get(random.nextInt(5)));
    }
    assertTrue(
        phrase.matches(Tokens.of(printed.toString()), Scale.NONE).isPresent(), printed::toString);
  }

  private static String disguised(String word, Random random) {
    String result = random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : word;
    if (word.length() > 1 && random.nextBoolean()) {
      int at = 1 + random.nextInt(word.length() - 1);
      String mark = List.of("'", "\u2019", "-", "\u2010").get(random.nextInt(4));
      result = result.substring(0, at) + mark + result.substring(at);
    }
    return result;
  }

  @Property(tries = 500)
  void aNumberMatchesNoOtherNumber(
      @ForAll @IntRange(min = 0, max = 9999) int expected, @ForAll @IntRange(min = 0, max = 9999) int printed) {
    boolean found = Phrase.of("in " + expected).matches(Tokens.of("in " + printed), SCALE).isPresent();
    assertEquals(expected == printed, found);
  }

  @Property(tries = 500)
  void noTextBreaksAPhrase(@ForAll @StringLength(max = 400) String text) {
    Tokens tokens = Tokens.of(text);
    for (Phrase phrase : PHRASES) {
      phrase.matches(tokens, SCALE);
      phrase.startsWith(tokens, SCALE);
      phrase.find(tokens, SCALE).ifPresent(m -> assertTrue(m.start() <= m.end() && m.end() <= tokens.size()));
    }
  }

  @Property(tries = 500)
  void aWrittenPhraseIsReadOrRefusedWithAMessage(
      @ForAll @CharRange(from = 'a', to = 'c')
          @Chars({'[', ']', '(', ')', '{', '}', '|', '.', ' '})
          @StringLength(max = 40) String written) {
    try {
      Phrase.of(written).find(Tokens.of("a b c ab bc abc"), SCALE);
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage().startsWith("phrase \""), e.getMessage());
    }
  }

  @Property(tries = 200)
  void theSameWordsMatchAnywhere(
      @ForAll("plainWords") List<String> before, @ForAll("plainWords") List<String> words) {
    String text = String.join(" ", before) + " " + String.join(" ", words) + " " + String.join(" ", before);
    assertTrue(Phrase.of(String.join(" ", words)).find(Tokens.of(text), Scale.NONE).isPresent());
  }
}
