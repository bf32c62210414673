package letterminer.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SamplerTest {
  private static final SimulatedRun RUN = SimulatedRun.of(new SimulatedRun.Kind("usual", 60, 1, 1), 1);

  private static Sample draw(List<FrameLetter> letters, long seed) {
    return new Sampler(new DrawSettings(100, OptionalInt.of(26), 20, seed, 5)).draw(letters);
  }

  /** Each value weighs the inverse of its probability: over many draws the weights of a cell add up to its size. */
  @Test
  void theProbabilitiesAreThoseOfTheDraw() {
    int draws = 300;
    Map<SampleCell, double[]> sums = new HashMap<>();
    Map<SampleCell, Integer> sizes = new HashMap<>();
    for (int seed = 0; seed < draws; seed++) {
      Sample sample = draw(RUN.letters(), seed);
      Map<SampleCell, Double> totals = new HashMap<>();
      Map<String, FrameLetter> letters = sample.lettersById();
      for (Drawn drawn : sample.drawn()) {
        double probability = sample.strata().get(letters.get(drawn.letter()).stratum()).probability()
            * sample.cells().get(drawn.cell()).rate();
        totals.merge(drawn.cell(), 1 / probability, Double::sum);
      }
      sample.cells().forEach((cell, size) -> {
        sizes.put(cell, size.all());
        double total = totals.getOrDefault(cell, 0.0);
        double[] sum = sums.computeIfAbsent(cell, c -> new double[2]);
        sum[0] += total;
        sum[1] += total * total;
      });
    }
    sums.forEach((cell, sum) -> {
      double mean = sum[0] / draws;
      double error = Math.sqrt((sum[1] / draws - mean * mean) / draws);
      assertEquals(sizes.get(cell), mean, 4 * error + 1e-6, cell.toString());
    });
  }

  @Test
  void theOrderOfLettersDoesNotMatter() {
    List<FrameLetter> shuffled = new ArrayList<>(RUN.letters());
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(draw(RUN.letters(), 5).drawn(), draw(shuffled, 5).drawn());
  }

  @Test
  void asManyAreDrawnAsWereWanted() {
    Sample sample = draw(RUN.letters(), 1);
    assertEquals(100, sample.drawn().stream().filter(d -> d.page() == 0).count());
    assertEquals(20, sample.drawn().stream().filter(d -> d.page() > 0).count());
    assertEquals(26, sample.letters().size());
    assertEquals(sample.drawn().size(), sample.drawn().stream().distinct().count());
    assertTrue(sample.strata().values().stream().allMatch(s -> s.drawn() >= Math.min(2, s.size())), sample.strata().toString());
    assertTrue(sample.cells().values().stream().allMatch(c -> c.drawn() >= Math.min(3, c.inDrawn())), sample.cells().toString());
  }

  @Test
  void aSmallRunIsDrawnAsAWhole() {
    Sample sample = new Sampler(new DrawSettings(100_000, OptionalInt.empty(), 10_000, 1, 5)).draw(RUN.letters());
    assertTrue(sample.cells().values().stream().allMatch(c -> c.drawn() == c.all()));
  }
}
