package letterminer.extraction.grades;

import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.Places;
import letterminer.extraction.part.Quote;
import letterminer.layout.TextBlock;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.model.Printed;
import letterminer.profile.Scale;

/**
 * One place where a letter states a grade.
 *
 * @param area id of the area, if the profile names it
 * @param label the area as printed there
 * @param grade the grade
 * @param written the grade as printed
 * @param previous the grade of the inspection before, where the same row states it
 * @param evidence the place
 */
public record Statement(
    Optional<String> area, String label, Scale.Grade grade, String written, Optional<Scale.Grade> previous, Evidence evidence) {

  /** One that says nothing of the inspection before. */
  public Statement(Optional<String> area, String label, Scale.Grade grade, String written, Evidence evidence) {
    this(area, label, grade, written, Optional.empty(), evidence);
  }

  public EvidenceKind kind() {
    return evidence.kind();
  }

  /**
   * Evidence in blocks of text.
   *
   * @param printed the words that state the value
   * @param positioned whether the document tells where on the page its text stands; without that the
   *     evidence has no box
   */
  public static Evidence evidence(
      EvidenceKind kind, String value, String printed, List<TextBlock> blocks, boolean positioned) {
    Printed place = new Places(positioned).words(Quote.in(blocks, printed)).get(0);
    return new Evidence(kind, value, printed, place.page(), place.box());
  }
}
