package letterminer.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShareTest {
  private static final SurveySettings SETTINGS = SurveySettings.defaults();

  private static Design design(Stratum stratum, String... clusters) {
    Map<String, Stratum> map = new HashMap<>();
    for (String cluster : clusters) {
      map.put(cluster, stratum);
    }
    return new Design(map);
  }

  /**
   * Lohr (2010), Sampling: Design and Analysis, example 5.2: grades of the students of 5 of 100 suites of four; mean 2.826,
   * standard error 0.164. Grades go up to 4, values here up to 1.
   */
  @Test
  void aMeanOfClustersIsThatOfTheTextbook() {
    double[][] suites = {
      {3.08, 2.60, 3.44, 3.04}, {2.36, 3.04, 3.28, 2.68}, {2.00, 2.56, 2.52, 1.88}, {3.00, 2.88, 3.44, 3.64},
      {2.68, 1.92, 3.28, 3.20}};
    List<Observation> students = new ArrayList<>();
    for (int suite = 0; suite < suites.length; suite++) {
      for (double grade : suites[suite]) {
        students.add(new Observation("suite " + suite, "all", 1, grade / 4));
      }
    }
    Design design = design(new Stratum("house", 100, 5), "suite 0", "suite 1", "suite 2", "suite 3", "suite 4");
    Share share = Share.of(design, students, Map.of("all", 400L), SETTINGS);
    assertEquals(2.826, 4 * share.value(), 0.0005);
    assertEquals(0.164, 4 * Math.sqrt(share.variance()), 0.0005);
    assertEquals(4, share.degrees());
  }

  /** Stratified, every element a cluster: the variance is the sum of W²(1-f)s²/n (Cochran 1977, theorem 5.3). */
  @Test
  void aStratifiedMeanHasTheVarianceOfTheTextbook() {
    Map<String, Stratum> clusters = new HashMap<>();
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      boolean first = i < 20;
      clusters.put("c" + i, first ? new Stratum("a", 100, 20) : new Stratum("b", 900, 10));
      all.add(new Observation("c" + i, first ? "a" : "b", 1, first ? (i < 8 ? 1 : 0) : (i < 23 ? 1 : 0)));
    }
    Share share = Share.of(new Design(clusters), all, Map.of("a", 100L, "b", 900L), SETTINGS);
    assertEquals(0.1 * 0.4 + 0.9 * 0.3, share.value(), 1e-12);
    double a = 0.01 * 0.8 * (0.4 * 0.6 * 20 / 19) / 20;
    double b = 0.81 * (1 - 10 / 900.0) * (0.3 * 0.7 * 10 / 9) / 10;
    assertEquals(a + b, share.variance(), 1e-12);
  }

  @Test
  void aCompletelyCheckedPopulationHasNoUncertainty() {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      all.add(new Observation(i < 5 ? "x" : "y", "g", 1, i == 3 ? 1 : 0));
    }
    Share share = Share.of(design(new Stratum("s", 2, 2), "x", "y"), all, Map.of("g", 10L), SETTINGS);
    assertEquals(new Interval(0.1, 0.1), share.interval());
  }

  @Test
  void clusteredErrorsWidenTheInterval() {
    List<Observation> together = new ArrayList<>();
    List<Observation> apart = new ArrayList<>();
    Map<String, Stratum> clusters = new HashMap<>();
    Stratum stratum = new Stratum("s", 1000, 20);
    for (int c = 0; c < 20; c++) {
      clusters.put("c" + c, stratum);
      for (int i = 0; i < 5; i++) {
        together.add(new Observation("c" + c, "g", 0.1, c < 4 ? 1 : 0));
        apart.add(new Observation("c" + c, "g", 0.1, i == 0 ? 1 : 0));
      }
    }
    Design design = new Design(clusters);
    Share wide = Share.of(design, together, Map.of("g", 50_000L), SETTINGS);
    Share narrow = Share.of(design, apart, Map.of("g", 50_000L), SETTINGS);
    assertEquals(wide.value(), narrow.value(), 1e-12);
    assertTrue(wide.interval().halfWidth() > 1.5 * narrow.interval().halfWidth(), wide + " " + narrow);
  }

  /** Ten heavy observations and a hundred light ones: the heavy ones decide what is known. */
  @Test
  void withoutErrorsTheUpperLimitTakesAccountOfTheWeights() {
    List<Observation> all = new ArrayList<>();
    Map<String, Stratum> clusters = new HashMap<>();
    for (int i = 0; i < 110; i++) {
      clusters.put("c" + i, new Stratum("s", 10_000, 110));
      all.add(new Observation("c" + i, i < 10 ? "heavy" : "light", i < 10 ? 0.01 : 1, 0));
    }
    Share share = Share.of(new Design(clusters), all, Map.of("heavy", 100_000L, "light", 100L), SETTINGS);
    assertEquals(0, share.value());
    assertEquals(1 - Math.pow(0.05, 0.1), share.interval().high(), 0.01);
  }

  @Test
  void moreChecksNarrowAnInterval() {
    List<Observation> all = new ArrayList<>();
    Map<String, Stratum> clusters = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      clusters.put("c" + i, new Stratum("s", 100_000, 100));
      all.add(new Observation("c" + i, "g", 1, i % 2));
    }
    Share share = Share.of(new Design(clusters), all, Map.of("g", 100_000L), SETTINGS);
    // The number of every textbook for 50 %, plus or minus 5 points: 385 in all.
    assertEquals(285, SampleSize.more(share, 0.05, SETTINGS), 15);
    assertEquals(0, SampleSize.more(share, 0.2, SETTINGS));
    Share small = new Share(0.5, share.interval(), share.variance(), 100, 100, 99, 100, 150);
    assertEquals(50, SampleSize.more(small, 0.01, SETTINGS), "no more than there are");
  }
}
