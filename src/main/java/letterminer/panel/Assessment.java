package letterminer.panel;

import java.util.Optional;

/**
 * A letter's judgement of an area, or its absence.
 *
 * @param letter the letter
 * @param id id of the judgement
 * @param area the family's area, or the label where the profile names none
 * @param label label as printed; for a missing one the profile's
 * @param status how certain the judgement is, or the reason why there is none
 * @param grade the grade; empty if there should be one and it could not be read
 */
public record Assessment(JudgedLetter letter, String id, String area, String label, String status, Optional<Grade> grade) {
  /**
   * A grade.
   *
   * @param score 4 best to 1 worst; absent where the family's scale cannot be compared
   * @param canonical as the profile writes it
   * @param asWritten as printed
   * @param page page of the deciding place
   */
  public record Grade(Optional<Integer> score, String canonical, String asWritten, int page) {
    /** Whether it equals another grade of the same scale. */
    boolean sameAs(Grade other) {
      return score.equals(other.score) && (score.isPresent() || canonical.equals(other.canonical));
    }
  }
}
