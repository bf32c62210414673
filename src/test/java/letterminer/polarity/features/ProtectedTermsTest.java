package letterminer.polarity.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import letterminer.language.WordTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectedTermsTest {
  private static final ProtectedTerms TERMS = ProtectedTerms.bundled();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "There is a large Gypsy, Roma and Traveller population. | there is a large population .",
    "There is a Nepalese community. | there is a community .",
    "Girls and boys do well. | children do well .",
    "The girls’ plans are good. | the children plans are good .",
    "The boy's plan is good. | the child's plan is good .",
    "Children with special educational needs and/or disabilities (SEND) wait. | children with background wait .",
    "A Muslim or Jewish (Orthodox Jewish) school | a school",
    "Asylum seekers and refugees arrive. | people arrive .",
    "The special plan is down to her. | the special plan is down to their .",
  })
  void termsAreOmittedOrReplacedAndASeriesOfTermsBecomesOne(String text, String expected) {
    String got = String.join(" ", TERMS.replace(new WordTokenizer().tokenize(text)));
    assertEquals(expected, got);
  }

  @Test
  void otherWordsStayAsTheyAre() {
    String[] words = new WordTokenizer().tokenize("Plans, and visits, are good or better (mostly).");
    assertSame(words, TERMS.replace(words));
  }

  @Test
  void theLongestTermIsTaken() {
    ProtectedTerms terms = ProtectedTerms.of(List.of("# a comment", "", "sri", "sri lankan\t", "lankan\tx"));
    assertArrayEquals(new String[] {"a", "family"}, terms.replace(new String[] {"a", "sri", "lankan", "family"}));
    assertArrayEquals(new String[] {"x", "family"}, terms.replace(new String[] {"lankan", "family"}));
  }
}
