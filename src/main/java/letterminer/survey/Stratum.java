package letterminer.survey;

/**
 * A stratum of clusters, of which some were drawn with equal probability and without replacement.
 *
 * @param name its name
 * @param size how many clusters it has
 * @param drawn how many of them are in the sample
 */
public record Stratum(String name, int size, int drawn) {
  public Stratum {
    if (drawn < 0 || drawn > size) {
      throw new IllegalArgumentException(name + ": " + drawn + " of " + size + " clusters drawn");
    }
  }

  /** The probability that a cluster of the stratum is in the sample. */
  public double probability() {
    return size == 0 ? 0 : (double) drawn / size;
  }
}
