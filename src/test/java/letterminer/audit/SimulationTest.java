package letterminer.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Audits of simulated runs state 95 % intervals that hold the truth in 95 of 100 repetitions, in each part of the run that
 * they state a rate for: with errors that come together in letters, rare ones, small runs, and readers who stop early.
 */
class SimulationTest {
  private static final double LEVEL = 0.95;

  /** Of so many parts one or two lie two standard errors low by chance. */
  private static final double STANDARD_ERRORS = 3;

  private static final SimulatedRun.Kind USUAL = new SimulatedRun.Kind("usual", 310, 1, 1);

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(USUAL, 1.0), Arguments.of(new SimulatedRun.Kind("rare errors", 310, 0.15, 1), 1.0),
        Arguments.of(new SimulatedRun.Kind("errors come together", 310, 0.5, 2), 1.0),
        Arguments.of(new SimulatedRun.Kind("small", 40, 1, 1), 1.0), Arguments.of(USUAL, 0.6));
  }

  @Test
  void intervalsCoverTheTruth() {
    check(USUAL, 1, 40, 1);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("kinds")
  void intervalsCoverTheTruthInManyRepetitions(SimulatedRun.Kind kind, double patience) {
    check(kind, patience, 300, 2);
  }

  private static void check(SimulatedRun.Kind kind, double patience, int repetitions, int seed) {
    SimulatedAudits audits = new SimulatedAudits(SimulatedRun.of(kind, seed), seed);
    for (int i = 0; i < repetitions; i++) {
      audits.repeat(i, patience);
    }
    List<String> low = new ArrayList<>();
    double[] sums = new double[2];
    StringBuilder table = new StringBuilder();
    audits.coverage().forEach((name, coverage) -> {
      double error = Math.sqrt(LEVEL * (1 - LEVEL) / coverage.stated());
      String line = String.format("%-40s %4d %.3f width %.3f", name, coverage.stated(), coverage.share(), coverage.meanWidth());
      table.append(line).append('\n');
      if (coverage.share() < LEVEL - STANDARD_ERRORS * error) {
        low.add(line);
      }
      sums[0] += coverage.share() * coverage.stated();
      sums[1] += coverage.stated();
    });
    if (Boolean.getBoolean("coverage.print")) {
      System.out.println(kind + ", patience " + patience + "\n" + table + String.format("all %.3f", sums[0] / sums[1]));
    }
    assertEquals(List.of(), low, kind.toString());
    assertTrue(sums[0] / sums[1] >= LEVEL, "in all " + sums[0] / sums[1]);
  }
}
