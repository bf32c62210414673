package letterminer.extraction;

import java.util.Optional;
import letterminer.layout.TextBlock;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.profile.Scale;

/**
 * One place where a letter states a grade.
 *
 * @param area id of the area, if the profile names it
 * @param label the area as printed there
 * @param grade the grade
 * @param written the grade as printed
 * @param evidence the place
 */
public record Statement(
    Optional<String> area, String label, Scale.Grade grade, String written, Evidence evidence) {

  public EvidenceKind kind() {
    return evidence.kind();
  }

  /**
   * Evidence in a block of text.
   *
   * @param printed the words that state the value
   * @param positioned whether the document tells where on the page its text stands; without that the
   *     evidence has no box
   */
  static Evidence evidence(
      EvidenceKind kind, String value, String printed, TextBlock block, boolean positioned) {
    return new Evidence(kind, value, printed, block.page(),
        positioned ? Optional.of(block.firstBox()) : Optional.empty());
  }
}
