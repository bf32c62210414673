package letterminer.survey;

/**
 * What estimates depend on besides the sample.
 *
 * @param level confidence level of the intervals
 * @param leastCorrelation correlation within clusters that is assumed at least, since few errors cannot show it
 * @param leastPerGroup with fewer observations in any group of a domain, groups are not weighted to their known sizes
 */
public record SurveySettings(double level, double leastCorrelation, int leastPerGroup) {
  public SurveySettings {
    if (!(level > 0.5 && level < 1) || !(leastCorrelation >= 0 && leastCorrelation <= 1) || leastPerGroup < 1) {
      throw new IllegalArgumentException("level " + level + ", correlation " + leastCorrelation + ", group " + leastPerGroup);
    }
  }

  public static SurveySettings defaults() {
    return new SurveySettings(0.95, 0.1, 5);
  }
}
