package letterminer.polarity;

import java.util.Optional;
import letterminer.model.PassageKind;
import letterminer.model.Polarity;

/**
 * Where a sentence stands in its letter.
 *
 * @param kind what it is part of
 * @param area id of the area it is under, if any
 * @param section nearest heading as printed
 * @param heading the polarity that a heading gives its point, if any
 * @param isLedIn whether it completes a lead-in
 */
public record SentencePlace(
    PassageKind kind, Optional<String> area, Optional<String> section, Optional<Polarity> heading, boolean isLedIn) {
  /**
   * A place in a narrative of which nothing else is known.
   *
   * @param section number of its section
   */
  public static SentencePlace narrative(int section) {
    return new SentencePlace(
        PassageKind.NARRATIVE, Optional.empty(), Optional.of(Integer.toString(section)), Optional.empty(), false);
  }

  /** Whether a sentence that follows this one directly is in the same section. */
  boolean isInSectionOf(SentencePlace other) {
    return kind == other.kind && area.equals(other.area) && section.equals(other.section);
  }

  boolean isPoint() {
    return kind == PassageKind.POINT;
  }
}
