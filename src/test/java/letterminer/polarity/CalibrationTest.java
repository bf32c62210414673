package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import letterminer.model.Polarity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final List<Polarity> CLASSES = List.of(Polarity.values());

  @Test
  void noCalibrationLeavesProbabilitiesUnchanged() {
    double[] p = {0.5, 0.3, 0.1, 0.1};
    assertArrayEquals(p, Calibration.NONE.apply(p, CLASSES), 1e-12);
  }

  @Test
  void aTemperatureAboveOneMakesLessSure() {
    double[] p = new Calibration(2, 0, 0).apply(new double[] {0.9, 0.05, 0.03, 0.02}, CLASSES);
    assertEquals(0.638, p[0], 0.001);
  }

  @Test
  void shiftsApplyToTheirClassInAnyOrder() {
    Calibration shift = new Calibration(1, 0, -1);
    double[] p = shift.apply(new double[] {0.5, 0.5}, List.of(Polarity.NEUTRAL, Polarity.STRENGTH));
    assertEquals(Math.exp(-1), p[0] / p[1], 1e-9);
  }

  @Test
  void theLikeliestClassIsAnswered() {
    assertEquals(3, Calibration.choose(new double[] {0.35, 0.05, 0.2, 0.4}));
    assertEquals(2, Calibration.choose(new double[] {0.3, 0.31, 0.39, 0}));
    assertEquals(0, Calibration.choose(new double[] {0.5, 0.5, 0, 0}));
  }

  @Property
  void probabilitiesSumToOne(
      @ForAll @DoubleRange(min = 0.1, max = 10) double temperature,
      @ForAll @DoubleRange(min = -5, max = 5) double shift,
      @ForAll @DoubleRange(min = 0, max = 1) double first) {
    double[] p = new Calibration(temperature, shift, -shift)
        .apply(new double[] {first, 1 - first, 0, 0}, CLASSES);
    assertEquals(1, Arrays.stream(p).sum(), 1e-9);
  }
}
