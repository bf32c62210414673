package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import letterminer.model.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextModelTest {
  private static final List<String> FEATURES = Surroundings.features();

  /** A model that knows a single weight. */
  private static ContextModel model(Polarity polarity, String feature, double weight) {
    double[][] weights = new double[Polarity.values().length][FEATURES.size() + 1];
    weights[polarity.ordinal()][FEATURES.indexOf(feature)] = weight;
    return new ContextModel(weights);
  }

  private static double[] features(String feature, double value) {
    double[] features = new double[FEATURES.size()];
    features[FEATURES.indexOf(feature)] = value;
    return features;
  }

  @Test
  void probabilitiesFollowTheWeights() {
    double[] p = model(Polarity.WEAKNESS, "before.1.weakness", Math.log(3)).probabilities(features("before.1.weakness", 1));

    assertArrayEquals(new double[] {1 / 6.0, 0.5, 1 / 6.0, 1 / 6.0}, p, 1e-9);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ContextModel model = model(Polarity.MIXED, "section.any", -1.25);
    ContextModel again = ContextModel.read(model.text());

    assertEquals(model.text(), again.text());
    double[] features = features("section.any", 1);
    assertArrayEquals(model.probabilities(features), again.probabilities(features));
  }

  @Test
  void reasonsNameTheGroupThatDecided() {
    Map<String, Double> reasons = model(Polarity.WEAKNESS, "after.turns.strength", 2)
        .reasons(features("after.turns.strength", 0.5), Polarity.WEAKNESS.ordinal(), Polarity.STRENGTH.ordinal());

    assertEquals(Map.of("[sentences after]", 1.0), reasons);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-1e9", "1e300"})
  void aWeightThatIsNoUsableNumberIsRefused(String weight) {
    String text = model(Polarity.STRENGTH, "own.strength", 7).text().replaceFirst("7\\.0000", weight);

    assertThrows(IOException.class, () -> ContextModel.read(text));
  }

  @Test
  void otherFeaturesOrClassesAreRefused() {
    String text = model(Polarity.STRENGTH, "own.strength", 7).text();
    for (String other : List.of(
        "", text.replace("own.mixed", "java.lang.Runtime"), text.replace("\tmixed\t", "\tboth\t"), text + "more\t0\t0\t0\t0\n",
        text.substring(0, text.length() / 2), text.replaceFirst("\t7\\.0000", ""))) {
      assertThrows(IOException.class, () -> ContextModel.read(other));
    }
  }
}
