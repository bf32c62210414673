package letterminer.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final SurveySettings SETTINGS = SurveySettings.defaults();

  private static List<Agreement.Pair> pairs(int[][] counts, int perCluster) {
    List<Agreement.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        for (int n = 0; n < counts[i][j]; n++) {
          pairs.add(new Agreement.Pair("c" + pairs.size() / perCluster, "k" + i, "k" + j));
        }
      }
    }
    return pairs;
  }

  /** Cohen (1960), Educational and Psychological Measurement 20, 37-46: two judges, 200 cases, kappa 0.492. */
  @Test
  void kappaIsThatOfCohen() {
    Agreement agreement = Agreement.of(pairs(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}, 1), SETTINGS);
    assertEquals(0.70, agreement.agreed(), 1e-9);
    assertEquals(0.492, agreement.kappa().orElseThrow(), 0.0005);
  }

  /**
   * Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, section 18.1: two diagnosticians, 100
   * subjects, kappa 0.68 with the standard error 0.087.
   */
  @Test
  void theIntervalOfSingleSubjectsIsThatOfFleiss() {
    Agreement agreement = Agreement.of(pairs(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}, 1), SETTINGS);
    assertEquals(0.676, agreement.kappa().orElseThrow(), 0.0005);
    double t = Binomial.t(99, 0.95);
    // The book divides by the number of subjects, we by one less.
    assertEquals(0.087, agreement.interval().orElseThrow().halfWidth() / t * Math.sqrt(0.99), 0.001);
  }

  @Test
  void valuesOfOneLetterThatDisagreeTogetherWidenTheInterval() {
    int[][] counts = {{60, 10}, {10, 20}};
    double single = Agreement.of(pairs(counts, 1), SETTINGS).interval().orElseThrow().halfWidth();
    double together = Agreement.of(pairs(counts, 10), SETTINGS).interval().orElseThrow().halfWidth();
    assertTrue(together > 1.5 * single, together + " " + single);
  }

  @Test
  void fullAgreementIsNotCertainty() {
    Agreement agreement = Agreement.of(pairs(new int[][] {{15, 0}, {0, 5}}, 1), SETTINGS);
    assertEquals(1, agreement.kappa().orElseThrow(), 1e-9);
    assertTrue(agreement.interval().orElseThrow().low() < 0.9);
  }

  @Test
  void oneCategoryHasNoKappa() {
    assertTrue(Agreement.of(pairs(new int[][] {{20}}, 1), SETTINGS).kappa().isEmpty());
  }
}
