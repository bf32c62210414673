package letterminer.survey;

/** How large a sample has to be. */
public final class SampleSize {
  private static final int LARGEST = 100_000_000;

  private SampleSize() {}

  /**
   * How many more elements must be observed for an interval of a wanted half-width, if the share stays and each is
   * worth as much as those so far.
   *
   * @param halfWidth as 0.05 for plus or minus five points
   * @return 0 if the interval is as narrow already; never more than there are
   */
  public static long more(Share share, double halfWidth, SurveySettings settings) {
    if (!(halfWidth > 0)) {
      throw new IllegalArgumentException("half-width " + halfWidth);
    }
    if (share.interval().halfWidth() <= halfWidth) {
      return 0;
    }
    long low = 1;
    long high = LARGEST;
    while (low < high) {
      long middle = (low + high) / 2;
      if (Binomial.interval(share.value(), middle, settings.level()).halfWidth() <= halfWidth) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    double all = Math.ceil(low * share.observations() / share.effective());
    return Math.max(0, (long) Math.min(all, share.size()) - share.observations());
  }
}
