package letterminer.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What is compared of a letter: gold and run, whose files differ in form, brought to one.
 *
 * @param kind gold: the family; run: the profile's id, which begins with the family
 * @param subject subject line or title
 * @param authority name of the place
 * @param date date
 * @param inspection first and last day
 * @param addressees names
 * @param inspectors names
 * @param signatory name of the first who signs
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

  /** A grade as stated for a label. */
  record GradeFact(String label, String grade) {
    /** What counts of it. */
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
   * @param byHeading gold: whether the heading tells the polarity, or only reading does
   * @param page run: page it begins on
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

  /** What stands for a record that the run does not have. */
  static final LetterFacts NOTHING = new LetterFacts(
      "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
      Optional.empty(), List.of(), List.of());

  /** First and last day as one value; either may be unknown. */
  static String days(Optional<String> start, Optional<String> end) {
    return start.orElse("?") + " to " + end.orElse("?");
  }
}
