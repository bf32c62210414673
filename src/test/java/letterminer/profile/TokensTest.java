package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards how text becomes the words that phrases are compared with. */
class TokensTest {

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "council's", "council\u2019s", "council\u2018s", "council`s", "council\u00B4s", "COUNCIL'S"
  })
  void everyKindOfApostropheInAWordIsDropped(String printed) {
    assertEquals(List.of("councils"), words(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"well-being", "well\u2010being", "well\u2011being", "Well-Being"})
  void everyKindOfHyphenInAWordIsDropped(String printed) {
    assertEquals(List.of("wellbeing"), words(printed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "'leadership & management';leadership,and,management",
    "outstanding/excellent;outstanding,excellent",
    "'Grade: 3.';grade,3",
    "'(very) good';very,good",
    "'trusts'' plans';trusts,plans",
    "'being healthy - grade 3';being,healthy,grade,3",
    "'2007-08';200708"
  })
  void punctuationSeparatesWordsAndIsDropped(String text, String expected) {
    assertEquals(List.of(expected.split(",")), words(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u2014 \u2022 \uFFFD", "'-'", "\u0000"})
  void aTextWithoutLettersHasNoWords(String text) {
    assertEquals(List.of(), words(text));
    assertEquals("", Tokens.of(text).flat());
  }

  @Test
  void wordsCanBeGivenBackAsPrinted() {
    Tokens tokens = Tokens.of("  The Council\u2019s  (well-being) grade: 3!");

    assertEquals("Council\u2019s  (well-being", tokens.source(1, 3));
    assertEquals("", tokens.source(2, 2));
    assertEquals(") grade: 3!", tokens.sourceAfter(3));
  }

  @Test
  void beforeTheFirstWordAllOfTheTextIsStillToCome() {
    assertEquals("  Good", Tokens.of("  Good").sourceAfter(0));
  }
}
