package letterminer.audit;

import java.util.Optional;
import letterminer.survey.SurveySettings;

/**
 * How an audit is reported.
 *
 * @param halfWidth the half-width of intervals that "how many more to check" aims at
 * @param reader only this reader's marks, or all
 * @param leastLetters no rate is stated from fewer letters, unless the run has no more
 * @param survey level of the intervals and the like
 */
record ReportSettings(double halfWidth, Optional<String> reader, int leastLetters, SurveySettings survey) {
  /** With fewer letters, simulated audits give intervals that are nearly meaningless. */
  static final int LEAST_LETTERS = 5;
}
