package letterminer.extraction;

import java.util.Optional;
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
}
