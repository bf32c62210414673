package letterminer.evaluation;

import java.util.OptionalDouble;

/**
 * Counts behind a figure.
 *
 * @param right how many of the run's are gold's
 * @param got how many the run has
 * @param want how many gold has
 */
public record Tally(long right, long got, long want) {
  static final Tally NONE = new Tally(0, 0, 0);

  /** One value that is right or not. */
  static Tally one(boolean right) {
    return new Tally(right ? 1 : 0, 1, 1);
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, got + other.got, want + other.want);
  }

  /** F1: for values of which gold and run have one each, the share that is right. Absent without any. */
  public OptionalDouble value() {
    return got + want == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * right / (got + want));
  }

  /** Whether anything was there to get right. */
  boolean isSomething() {
    return got + want > 0;
  }

  boolean isFaultless() {
    return right == got && right == want;
  }
}
