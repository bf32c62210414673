package letterminer.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import letterminer.model.Comparison;
import letterminer.model.Measures;
import letterminer.model.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureReaderTest {
  private final MeasureReader reader = new MeasureReader(ThemeVocabulary.bundled());

  private static String comparisons(Measures measures) {
    return measures.comparisons().stream().map(Comparison::code).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "Attainment is below that of similar councils and the national average. | similar=below national=below",
    "Standards are well above the national average and in line with statistical neighbours. | national=above similar=in-line",
    "The rate of exclusions is higher than in similar authorities. | similar=above",
    "The rate of exclusions is better than the national average. | national=below",
    "Attainment at Key Stage 4 is worse than nationally. | national=below",
    "More care leavers are in work than in the previous year. | previous-year=above",
    "Results are similar to those found nationally. | national=in-line",
    "Results are not above the national average. | -",
    "Attainment is above expectations but the national average is unknown. | -",
    "The council follows national guidance and works with similar councils. | -",
    "Children are above all safe. | -",
    "More than 80% of pupils achieve this, against a national average of 90%. | -",
    "The above concerns were also found in similar councils. | -",
    "Proceedings end within 23 weeks, which is better than the national average. | -",
  })
  void comparisonsAreRead(String text, String expected) {
    assertEquals(expected == null ? "" : expected, comparisons(reader.read(text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "Attainment has steadily improved. | IMPROVING",
    "The number of exclusions has fallen. | IMPROVING",
    "Attainment at GCSE has fallen. | DECLINING",
    "Teenage conceptions are rising. | DECLINING",
    "Placement stability has deteriorated. | DECLINING",
    "The workforce remains stable. | STABLE",
    "The number of referrals has increased. | -",
    "Attainment has continued to improve. | IMPROVING",
    "Managers do not know whether attainment has improved. | -",
    "Help is given where attendance has declined. | -",
    "Delays have reduced. | IMPROVING",
    "The attainment gap has reduced. | IMPROVING",
    "No schools have improved. | -",
    "Attainment has hardly improved. | -",
    "The workforce is stable. | -",
    "Attainment has not improved. | -",
    "Improved plans are needed. | -",
    "Ensure that attainment has improved by May. | -",
    "Attainment should be improved. | -",
    "Attainment has improved. Exclusions have increased. | -",
  })
  void trendsAreRead(String text, Trend expected) {
    assertEquals(expected, reader.read(text).trend().orElse(null));
  }

  @Test
  void themesComeInTheOrderOfTheVocabulary() {
    assertEquals(
        List.of("looked-after-children", "exclusions", "leadership"),
        reader.read("Leaders know why looked after children are excluded.").themes());
    assertEquals(List.of(), reader.read("The weather was fine.").themes());
    assertEquals(List.of(), reader.read("").themes());
  }

  @Test
  void wordsThatOnlyBeginAlikeTellNoTheme() {
    assertEquals(List.of(), reader.read("For example, a contingency was absent.").themes());
  }

  @Test
  void everyThemeIsToldByItsOwnWords() {
    ThemeVocabulary vocabulary = ThemeVocabulary.bundled();
    for (Theme theme : vocabulary.themes()) {
      for (String words : theme.words()) {
        List<String> text = List.of(words.replace("*", "").split(" "));
        assertEquals(true, vocabulary.in(text).contains(theme), theme.id() + ": " + words);
      }
    }
    assertEquals(
        vocabulary.themes().size(), vocabulary.themes().stream().map(Theme::id).distinct().count());
  }
}
