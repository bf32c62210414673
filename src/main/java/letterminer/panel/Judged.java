package letterminer.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The judgement of an authority's area on a day, from the letter or letters of that day.
 *
 * @param assessment the letter's; of several that agree the first
 * @param place how its area is compared
 * @param status the assessment's, or {@link #DISAGREE}
 */
record Judged(Assessment assessment, HarmonisedAreas.Place place, String status) {
  /** Letters of one day give different scores. */
  static final String DISAGREE = "letters-disagree";

  LocalDate day() {
    return assessment.letter().day();
  }

  /** The grade, if there is one and it is certain. */
  Optional<Assessment.Grade> grade() {
    return status.equals(DISAGREE) ? Optional.empty() : assessment.grade();
  }

  /** The combined assessment of one day: missing grades count only if there are no grades. */
  static Judged of(List<Judged> sameDay) {
    List<Judged> graded = sameDay.stream().filter(j -> j.grade().isPresent()).toList();
    if (graded.isEmpty()) {
      return sameDay.get(0);
    }
    Judged first = graded.get(0);
    boolean agree = graded.stream().allMatch(j ->
        j.grade().orElseThrow().sameAs(first.grade().orElseThrow()) && j.place().scale().equals(first.place().scale()));
    return agree ? first : new Judged(first.assessment(), first.place(), DISAGREE);
  }
}
