package letterminer.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How sure a figure is. */
class IntervalTest {
  private static final Tally RIGHT = new Tally(10, 10, 10);
  private static final Tally HALF = new Tally(5, 10, 10);

  @Test
  void nothingMeasuredHasNoInterval() {
    assertEquals(Optional.empty(), Interval.of(List.of()));
  }

  @Test
  void noErrorInSomeDocumentsIsNoCertainty() {
    Interval interval = Interval.of(Collections.nCopies(19, RIGHT)).orElseThrow();
    assertEquals(1, interval.high());
    // Clopper and Pearson for 19 of 19.
    assertEquals(0.8235, interval.low(), 0.0001);
  }

  @Test
  void nothingRightIsTheSameFromAbove() {
    Interval interval = Interval.of(Collections.nCopies(19, new Tally(0, 3, 10))).orElseThrow();
    assertEquals(0, interval.low());
    assertEquals(0.1765, interval.high(), 0.0001);
  }

  @Test
  void oneDocumentWithErrorsSaysNothingOfOthers() {
    assertEquals(Optional.empty(), Interval.of(List.of(HALF)));
  }

  @Test
  void manyDocumentsComeNearTheNormalApproximation() {
    List<Tally> documents = new java.util.ArrayList<>(Collections.nCopies(360, Tally.one(true)));
    documents.addAll(Collections.nCopies(40, Tally.one(false)));
    Interval interval = Interval.of(documents).orElseThrow();
    double margin = 1.96 * Math.sqrt(0.9 * 0.1 / 400);
    assertEquals(0.9 - margin, interval.low(), 0.006);
    assertEquals(0.9 + margin, interval.high(), 0.006);
  }

  @Test
  void errorsThatStandTogetherMakeTheIntervalWider() {
    List<Tally> together = new java.util.ArrayList<>(Collections.nCopies(18, RIGHT));
    together.addAll(Collections.nCopies(2, new Tally(0, 10, 10)));
    List<Tally> spread = Collections.nCopies(20, new Tally(9, 10, 10));
    assertTrue(width(together) > width(spread));
  }

  @Property(tries = 100)
  void theIntervalIsAnIntervalAndAlwaysTheSame(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 5) Integer> rights) {
    List<Tally> documents = rights.stream().map(right -> new Tally(right, 5, 6)).toList();
    Interval interval = Interval.of(documents).orElseThrow();
    assertTrue(0 <= interval.low() && interval.low() <= interval.high() && interval.high() <= 1);
    assertEquals(interval, Interval.of(documents).orElseThrow());
  }

  private static double width(List<Tally> documents) {
    Interval interval = Interval.of(documents).orElseThrow();
    return interval.high() - interval.low();
  }
}
