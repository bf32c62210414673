package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import letterminer.model.Polarity;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static final List<Polarity> CLASSES = List.of(Polarity.values());
  private static final double[] GOOD = {0.98, 0.01, 0, 0.01};
  private static final double[] BAD = {0.01, 0.98, 0, 0.01};
  private static final double[] FACT = {0.01, 0.01, 0, 0.98};

  private static Polarity pooled(double[]... each) {
    double[] p = Balance.pool(List.of(each), CLASSES);
    assertEquals(1, Arrays.stream(p).sum(), 1e-9);
    return CLASSES.get(Calibration.choose(p));
  }

  @Test
  void sentencesInBalanceAreMixed() {
    assertEquals(Polarity.MIXED, pooled(GOOD, BAD));
    assertEquals(Polarity.MIXED, pooled(GOOD, GOOD, BAD, BAD));
    assertEquals(Polarity.MIXED, pooled(FACT, GOOD, GOOD, BAD, BAD));
  }

  @Test
  void aClearMajorityDecides() {
    assertEquals(Polarity.STRENGTH, pooled(GOOD, GOOD, BAD));
    assertEquals(Polarity.WEAKNESS, pooled(BAD, BAD, BAD, GOOD));
    assertEquals(Polarity.STRENGTH, pooled(GOOD, GOOD, BAD, BAD, GOOD));
  }

  @Test
  void oneJudgingSentenceIsEnough() {
    assertEquals(Polarity.STRENGTH, pooled(FACT, FACT, GOOD));
    assertEquals(Polarity.NEUTRAL, pooled(FACT, FACT, FACT));
  }

  @Test
  void agreeingSentencesAreUnchanged() {
    assertArrayEquals(GOOD, Balance.pool(List.of(GOOD, GOOD), CLASSES), 1e-9);
  }

  @Test
  void aModelOfFewerClassesIsPooledByItsMean() {
    assertArrayEquals(new double[] {0.5, 0.5}, Balance.pool(
        List.of(new double[] {1, 0}, new double[] {0, 1}), List.of(Polarity.STRENGTH, Polarity.WEAKNESS)), 1e-9);
  }
}
