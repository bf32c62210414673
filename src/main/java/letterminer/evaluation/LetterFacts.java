package letterminer.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * The compared values of a letter, in the same form for gold and run, whose files differ.
 *
 * @param kind gold: the family; run: the profile's id, which begins with the family
 * @param subject subject line or title
 * @param authority name of the place
 * @param date date
 * @param inspection first and last day
 * @param addressees names
 * @param inspectors names
 * @param signatory name of the first signatory
 * @param judgements labels with grades
 * @param points points in order
 */
record LetterFacts(
    String kind,
    Optional<String> subject,
    Optional<String> authority,
    Optional<String> date,
    Optional<String> inspection,
    List<String> addressees,
    List<String> inspectors,
    Optional<String> signatory,
    List<GradeFact> judgements,
    List<PointFact> points) {

  /** A grade with its label. */
  record GradeFact(String label, String grade) {
    /** Its normalised form for comparison. */
    GradeFact plain() {
      return new GradeFact(PlainForm.flat(label), PlainForm.grade(grade));
    }

    @Override
    public String toString() {
      return label + ": " + grade;
    }
  }

  /**
   * A point.
   *
   * @param byHeading gold: whether the heading gives the polarity, rather than reading
   * @param page run: page on which it begins
   * @param boxed run: whether it has a box
   */
  record PointFact(
      String text,
      Optional<String> section,
      Optional<String> area,
      Optional<String> polarity,
      boolean byHeading,
      Optional<String> page,
      boolean boxed) {}

  /** Stands for a record that the run lacks. */
  static final LetterFacts NOTHING = new LetterFacts(
      "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
      Optional.empty(), List.of(), List.of());

  /** First and last day as one value; either may be unknown. */
  static String days(Optional<String> start, Optional<String> end) {
    return start.orElse("?") + " to " + end.orElse("?");
  }
}
