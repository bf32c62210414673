package letterminer.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecallTest {
  private static final SurveySettings SETTINGS = SurveySettings.defaults();
  private final Map<String, Stratum> clusters = new HashMap<>();
  private final List<Observation> values = new ArrayList<>();
  private final List<Recall.Page> pages = new ArrayList<>();

  /** 50 of 500 letters; of 10 values each one is checked, of 5 pages one is read. */
  private Recall recall(int wrong, int missed) {
    for (int i = 0; i < 50; i++) {
      clusters.put("c" + i, new Stratum("s", 500, 50));
      values.add(new Observation("c" + i, "v", 0.1, i < wrong ? 0 : 1));
      pages.add(new Recall.Page("c" + i, "p", 0.2, i < missed ? 2 : 0));
    }
    return Recall.of(new Design(clusters), values, Map.of("v", 5000L), pages, Map.of("p", 2500L), SETTINGS);
  }

  /** 4500 of 5000 values are right; 2 are missed on each tenth of 2500 pages: 500. */
  @Test
  void hitsAreComparedWithMisses() {
    Recall recall = recall(5, 5);
    assertEquals(500, recall.missed(), 1e-6);
    assertEquals(0.9, recall.recall().value(), 1e-9);
    assertEquals(0.9, recall.f1().value(), 1e-9);
    assertEquals(10, recall.seen(), 1e-9);
    Interval interval = recall.recall().interval();
    assertTrue(interval.low() > 0.7 && interval.low() < 0.9 && interval.high() > 0.9 && interval.high() < 1, recall.toString());
  }

  /** 50 pages with 2 values each: 100 values seen, so up to 3 of 100 may be missed, more as those of a page depend on each other. */
  @Test
  void nothingMissedIsNotCertainty() {
    Recall recall = recall(0, 0);
    assertEquals(1, recall.recall().value());
    assertEquals(0.967, recall.recall().interval().low(), 0.006);
  }
}
