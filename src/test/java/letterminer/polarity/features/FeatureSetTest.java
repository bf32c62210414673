package letterminer.polarity.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import letterminer.language.WordTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureSetTest {
  private static Set<String> features(String text, String... kinds) {
    return Set.copyOf(Arrays.asList(new FeatureSet(List.of(kinds)).of(new WordTokenizer().tokenize(text))));
  }

  @Test
  void unknownDoubleAndMissingNamesAreRefused() {
    for (List<String> names : List.of(List.<String>of(), List.of("words", "words"), List.of("words", "tea leaves"))) {
      IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new FeatureSet(names));
      assertTrue(e.getMessage().startsWith("Features are one or more of words, stems"), e.getMessage());
    }
  }

  @Test
  void leavingOneOutKeepsTheOrder() {
    assertEquals(List.of("words", "stems"), new FeatureSet(List.of("words", "verbs", "stems")).without("verbs").names());
    assertFalse(FeatureSet.ALL.without("judging").names().contains("judging"));
  }

  @Test
  void textsThatDifferInAProtectedTermAloneHaveTheSameFeatures() {
    assertEquals(features("The Polish community is small.", FeatureSet.ALL.names().toArray(String[]::new)),
        features("The Jewish and Sikh community is small.", FeatureSet.ALL.names().toArray(String[]::new)));
  }

  @Test
  void everyFeatureCanBeRead() {
    for (String text : List.of(
        "Although visits are late, 12 children are not seen often enough, but plans are clear.",
        "Ensure that plans, while short, say who does what.", "The quality of 3 plans.", "Marrow", "")) {
      for (String feature : FeatureSet.ALL.of(new WordTokenizer().tokenize(text))) {
        String readable = FeatureName.readable(feature);
        assertFalse(readable.isEmpty() || readable.contains("=") || readable.equals(feature), feature);
      }
    }
    assertEquals("not ... timely", FeatureName.readable("n2=timely"));
    assertEquals("the (opening)", FeatureName.readable("frag=thefalse"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Totals: 12 14 18 21 | numbers=many", "In 2017 six teams met. | numbers=some", "Annex A | short=2",
  })
  void listsOfNumbersAndShortTextsAreMarked(String text, String expected) {
    assertTrue(features(text, "shape").contains(expected), features(text, "shape").toString());
  }

  @Test
  void aTextWithoutJudgingWordsIsMarkedWithItsOpening() {
    assertEquals(Set.of("judging=0", "density=0", "j0=there", "j0=there is"),
        features("There is a community centre.", "judging"));
    assertEquals(Set.of("judging=2", "density=3"), features("Plans are clear and timely.", "judging"));
    assertArrayEquals(new String[0], new FeatureSet(List.of("judging")).of(new String[0]));
  }
}
