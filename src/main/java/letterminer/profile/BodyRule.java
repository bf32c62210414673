package letterminer.profile;

import java.util.List;
import java.util.Optional;

/**
 * What kind of body letters are about, where that is no council, and where they name it.
 *
 * @param kind what it is, in a word: {@code school}, {@code company}
 * @param from where its name stands, the best place first
 * @param labels what stands before its name in a line or a table's row
 * @param words words that such names have ({@code ltd}, {@code school}), in lower case
 * @param register the researcher's list of such bodies
 */
public record BodyRule(
    String kind, List<Place> from, List<Phrase> labels, List<String> words, Optional<BodyRegister> register) {
  static final List<Place> USUAL = List.of(Place.SUBJECT, Place.LABEL, Place.ADDRESS, Place.TITLE);

  public BodyRule {
    from = List.copyOf(from);
    labels = List.copyOf(labels);
    words = List.copyOf(words);
  }

  /** Where a letter names the body that it is about. */
  public enum Place {
    /** The subject, where its wording has {@code {authority}} or {@code {body}}. */
    SUBJECT,
    /** Behind a label, in a line or a table. */
    LABEL,
    /** The address that the letter is sent to. */
    ADDRESS,
    /** A line of a report's title by itself. */
    TITLE
  }
}
