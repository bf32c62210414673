package letterminer.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import letterminer.model.Polarity;
import org.junit.jupiter.api.Test;

class ThemeModelTest {
  private static final ThemeVocabulary VOCABULARY = ThemeVocabulary.withoutModel();

  private static ThemeEvidence evidence(String text) {
    return VOCABULARY.evidence(text, Optional.empty());
  }

  @Test
  void placesAreTheSameForEveryTheme() {
    assertEquals(
        evidence("Neglect is seldom missed.").ofPlaces("neglect"),
        evidence("Exploitation is seldom missed.").ofPlaces("missing-and-exploitation").stream()
            .map(f -> f.startsWith("d00") ? "d10" + f.substring(3) : f).toList(),
        "only whether its words are distinct may tell themes apart");
    assertEquals(List.of("none"), evidence("Neglect is seldom missed.").ofPlaces("health"));
  }

  @Test
  void theListOfAPointIsEvidence() {
    ThemeEvidence listed = VOCABULARY.evidence("The response to neglect.", Optional.of(Polarity.WEAKNESS));
    assertTrue(listed.ofPlaces("neglect").contains("hweaknessn1a1"), listed.ofPlaces("neglect").toString());
  }

  @Test
  void weightsAreOfOneThemeOrOfAll() throws IOException {
    SortedMap<String, double[]> table = new TreeMap<>();
    table.put("bias", new double[] {-1, -1, 0});
    table.put("w=snow", new double[] {0, 3, 0});
    table.put("p=neglect", new double[] {3, 0, 0});
    table.put("none", new double[] {0, 0, -0.25});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ThemeModel.write(List.of("neglect", "health"), 0.5, table, out);
    ThemeModel model = ThemeModel.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(List.of("neglect"), model.predicted(evidence("Neglect is seldom missed.")));
    assertEquals(List.of("health"), model.predicted(evidence("Snow fell.")));
    assertEquals(1 / (1 + Math.exp(1.25)), model.probabilities(evidence("Rain fell.")).get("health"), 1e-6);
  }

  @Test
  void theBundledModelKnowsTheBundledThemes() {
    assertEquals(
        ThemeVocabulary.bundled().themes().stream().map(Theme::id).toList(),
        ThemeModel.bundled().orElseThrow().themes());
  }

  @Test
  void aTextIsAboutTheThemeWhoseChangeItStates() {
    assertTrue(new MeasureReader(ThemeVocabulary.bundled()).read(
        "Panels of housing officers, nurses and police officers meet weekly. As a result, exclusions have fallen.")
        .themes().contains("exclusions"));
  }

  @Test
  void shortTextsAreAboutWhatTheyName() {
    MeasureReader reader = new MeasureReader(ThemeVocabulary.bundled());
    assertEquals(List.of("care-leavers", "housing"), reader.read("Care leavers live in suitable accommodation.").themes());
    assertTrue(reader.read("Pathway plans of care leavers are late and of poor quality.").themes()
        .containsAll(List.of("care-leavers", "assessment-and-planning")));
  }
}
