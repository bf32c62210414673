package letterminer.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FtrlWeightsTest {
  @Test
  void aWeightIsZeroUntilItsGradientsExceedTheL1Cost() {
    FtrlWeights weights = new FtrlWeights(2, 0.1, 1, 1);
    weights.update(0, -0.6);
    assertEquals(0, weights.get(0));
    weights.update(0, -0.6);
    assertTrue(weights.get(0) > 0, "" + weights.get(0));
    assertEquals(0, weights.get(1), "never updated");
  }

  @Test
  void aWeightMovesAgainstItsGradientAndIsSmallerWithALargerL2Cost() {
    FtrlWeights free = new FtrlWeights(1, 0.1, 0, 0);
    FtrlWeights held = new FtrlWeights(1, 0.1, 0, 100);
    for (int i = 0; i < 10; i++) {
      free.update(0, 0.5);
      held.update(0, 0.5);
    }
    assertTrue(free.get(0) < held.get(0) && held.get(0) < 0, free.get(0) + " " + held.get(0));
  }

  @Test
  void aCopyOfTheWeightsDoesNotChangeThem() {
    FtrlWeights weights = new FtrlWeights(1, 0.1, 0, 0);
    weights.update(0, 1);
    double before = weights.get(0);
    weights.all()[0] = 7;
    assertArrayEquals(new double[] {before}, weights.all());
  }
}
