package letterminer.panel;

import java.util.List;

/**
 * Everything that the rows of a panel depend on in a year of a timeline, so that they can be made where not all
 * judgements fit in memory.
 *
 * @param days how many days of the year have judgements
 * @param assessments those of the last of these days, in the order of their files
 */
public record LastOfYear(TimelineKey timeline, int days, List<Assessment> assessments) {
  public LastOfYear {
    assessments = List.copyOf(assessments);
  }
}
