package letterminer.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts the right answers of theme models to points that they have not seen. Not thread-safe. */
final class ThemeScore {
  /** A theme that a point has or may have. */
  private record Prediction(String theme, double probability, boolean right) {}

  private final List<Prediction> answers = new ArrayList<>();

  void add(ThemeExample example, Map<String, Double> probabilities) {
    Set<String> right = example.themes();
    probabilities.forEach((theme, p) -> answers.add(new Prediction(theme, p, right.contains(theme))));
  }

  /**
   * Counts of themes.
   *
   * @param right those that the readers gave as well
   * @param wrong those that the readers did not give
   * @param missed those that only the readers gave
   */
  record Counts(int right, int wrong, int missed) {
    double precision() {
      return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }
  }

  /** The counts if a theme needs at least this probability. */
  Counts counts(double least) {
    return counts(least, a -> true);
  }

  /** The same for one theme. */
  Counts counts(double least, String theme) {
    return counts(least, a -> a.theme().equals(theme));
  }

  private Counts counts(double least, Predicate<Prediction> which) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Prediction answer : answers) {
      if (which.test(answer)) {
        boolean predicted = answer.probability() >= least;
        right += predicted && answer.right() ? 1 : 0;
        wrong += predicted && !answer.right() ? 1 : 0;
        missed += !predicted && answer.right() ? 1 : 0;
      }
    }
    return new Counts(right, wrong, missed);
  }
}
