package letterminer.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {
  /** The mid-P intervals of Newcombe (1998), Statistics in Medicine 17, 857-872, table I. */
  @ParameterizedTest
  @CsvSource({"81, 263, 0.2544, 0.3658", "15, 148, 0.0601, 0.1581", "0, 20, 0, 0.1391", "1, 29, 0.0017, 0.1585"})
  void intervalsAreThoseOfThePaper(int found, int n, double low, double high) {
    Interval interval = Binomial.interval(found / (double) n, n, 0.95);
    assertEquals(low, interval.low(), 5e-5);
    assertEquals(high, interval.high(), 5e-5);
  }

  @Test
  void theUpperLimitWithoutFindingsIsTheRuleOfThree() {
    for (int n : new int[] {30, 100, 1000}) {
      double high = Binomial.interval(0, n, 0.95).high();
      assertEquals(1 - Math.pow(0.05, 1.0 / n), high, 1e-9);
      assertEquals(3.0 / n, high, 0.2 / n);
    }
  }

  @Test
  void numbersThatAreNotWholeLieBetweenThoseThatAre() {
    double whole = Binomial.interval(0.1, 40, 0.95).high();
    double less = Binomial.interval(0.1, 39.5, 0.95).high();
    double lesser = Binomial.interval(0.1, 30, 0.95).high();
    assertTrue(whole < less && less < lesser);
    Interval tiny = Binomial.interval(0.001, 10.5, 0.95);
    assertTrue(tiny.low() >= 0 && tiny.low() <= 0.001 && tiny.high() < 0.4, tiny.toString());
  }

  @Test
  void aCompletelyKnownShareHasNoInterval() {
    assertEquals(new Interval(0.2, 0.2), Binomial.interval(0.2, Double.POSITIVE_INFINITY, 0.95));
  }
}
