package letterminer.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import letterminer.survey.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Guards the confidence intervals of figures. */
class FigureIntervalTest {
  private static final MatchCounts RIGHT = new MatchCounts(10, 10, 10);
  private static final MatchCounts HALF = new MatchCounts(5, 10, 10);

  @Test
  void nothingMeasuredHasNoInterval() {
    assertEquals(Optional.empty(), FigureInterval.of(List.of()));
  }

  @Test
  void someDocumentsWithoutErrorsGiveNoCertainty() {
    Interval interval = FigureInterval.of(Collections.nCopies(19, RIGHT)).orElseThrow();
    assertEquals(1, interval.high());
    // Clopper and Pearson for 19 of 19.
    assertEquals(0.8235, interval.low(), 0.0001);
  }

  @Test
  void nothingRightIsTheSameFromAbove() {
    Interval interval = FigureInterval.of(Collections.nCopies(19, new MatchCounts(0, 3, 10))).orElseThrow();
    assertEquals(0, interval.low());
    assertEquals(0.1765, interval.high(), 0.0001);
  }

  @Test
  void oneDocumentWithErrorsGivesNoInterval() {
    assertEquals(Optional.empty(), FigureInterval.of(List.of(HALF)));
  }

  @Test
  void manyDocumentsAreCloseToTheNormalApproximation() {
    List<MatchCounts> documents = new java.util.ArrayList<>(Collections.nCopies(360, MatchCounts.one(true)));
    documents.addAll(Collections.nCopies(40, MatchCounts.one(false)));
    Interval interval = FigureInterval.of(documents).orElseThrow();
    double margin = 1.96 * Math.sqrt(0.9 * 0.1 / 400);
    assertEquals(0.9 - margin, interval.low(), 0.006);
    assertEquals(0.9 + margin, interval.high(), 0.006);
  }

  @Test
  void clusteredErrorsMakeTheIntervalWider() {
    List<MatchCounts> together = new java.util.ArrayList<>(Collections.nCopies(18, RIGHT));
    together.addAll(Collections.nCopies(2, new MatchCounts(0, 10, 10)));
    List<MatchCounts> spread = Collections.nCopies(20, new MatchCounts(9, 10, 10));
    assertTrue(width(together) > width(spread));
  }

  @Property(tries = 100)
  void theIntervalIsValidAndReproducible(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 5) Integer> rights) {
    List<MatchCounts> documents = rights.stream().map(right -> new MatchCounts(right, 5, 6)).toList();
    Interval interval = FigureInterval.of(documents).orElseThrow();
    assertTrue(0 <= interval.low() && interval.low() <= interval.high() && interval.high() <= 1);
    assertEquals(interval, FigureInterval.of(documents).orElseThrow());
  }

  private static double width(List<MatchCounts> documents) {
    Interval interval = FigureInterval.of(documents).orElseThrow();
    return interval.high() - interval.low();
  }
}
