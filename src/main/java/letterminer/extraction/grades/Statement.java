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
 * @param previous the grade of the previous inspection, if the same row states it
 * @param evidence the place
 */
public record Statement(
    Optional<String> area, String label, Scale.Grade grade, String written, Optional<Scale.Grade> previous, Evidence evidence) {

  /** A statement without a grade of the previous inspection. */
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
   * @param positioned whether the document has positions on the page; otherwise the evidence has no box
   */
  public static Evidence evidence(
      EvidenceKind kind, String value, String printed, List<TextBlock> blocks, boolean positioned) {
    Printed place = new Places(positioned).words(Quote.in(blocks, printed)).get(0);
    return new Evidence(kind, value, printed, place.page(), place.box());
  }
}
