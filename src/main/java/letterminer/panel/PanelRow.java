package letterminer.panel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The judgement of an authority's area that was in force in a year.
 *
 * @param authority the authority in that year
 * @param standing where it is from
 * @param inForce the latest judgement; absent if only predecessors were judged
 * @param inYear how many days of that year have judgements of this area
 * @param comparable other families whose scores can be compared with this one
 * @param neighbours the statistical neighbours' scores
 */
public record PanelRow(
    AuthorityInYear authority, int year, String area, Standing standing, Optional<InForce> inForce, int inYear,
    List<String> comparable, NeighbourScores neighbours) {

  /** Where what is in force is from. */
  public enum Standing {
    JUDGED("judged"),
    CARRIED_FORWARD("carried-forward"),
    /** The authority was not judged since it was made of others, and these were. */
    PREDECESSOR("predecessor");

    private final String code;

    Standing(String code) {
      this.code = code;
    }

    /** Its name in the tables. */
    public String code() {
      return code;
    }
  }

  /**
   * A judgement in force.
   *
   * @param place how its area is compared
   * @param status the assessment's, or that letters of one day disagree
   * @param grade absent where it is not known
   */
  public record InForce(
      Assessment assessment, HarmonisedAreas.Place place, String status, Optional<Assessment.Grade> grade) {
    static InForce of(Judged judged) {
      return new InForce(judged.assessment(), judged.place(), judged.status(), judged.grade());
    }
  }

  /**
   * Scores of the statistical neighbours in the same area and year, on the same scale.
   *
   * @param listed how many neighbours the authority has
   * @param scored how many of them have a score
   * @param mean of these scores
   */
  public record NeighbourScores(int listed, int scored, OptionalDouble mean) {}

  PanelRow with(NeighbourScores scores) {
    return new PanelRow(authority, year, area, standing, inForce, inYear, comparable, scores);
  }
}
