package letterminer.evaluation;

import java.util.OptionalDouble;

/**
 * The counts of a figure.
 *
 * @param right number of values of the run that are correct
 * @param got number of values of the run
 * @param want number of values of gold
 */
public record MatchCounts(long right, long got, long want) {
  static final MatchCounts NONE = new MatchCounts(0, 0, 0);

  /** The counts of a single value. */
  static MatchCounts one(boolean right) {
    return new MatchCounts(right ? 1 : 0, 1, 1);
  }

  MatchCounts plus(MatchCounts other) {
    return new MatchCounts(right + other.right, got + other.got, want + other.want);
  }

  /** F1; for values of which gold and run have one each, this is the share that is right. Absent without values. */
  public OptionalDouble value() {
    return got + want == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * right / (got + want));
  }

  /** Whether there was anything to count. */
  boolean isSomething() {
    return got + want > 0;
  }

  boolean isFaultless() {
    return right == got && right == want;
  }
}
