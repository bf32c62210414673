package letterminer.survey;

/**
 * An element of the sample that was looked at.
 *
 * @param cluster its cluster
 * @param group the part of the population that it represents, see {@link Share}
 * @param rate the probability that it was drawn and looked at, given that its cluster was
 * @param value 1 if it has the property, 0 if not; between them if readers disagree
 */
public record Observation(String cluster, String group, double rate, double value) {
  public Observation {
    if (!(rate > 0 && rate <= 1) || !(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("rate " + rate + ", value " + value);
    }
  }
}
