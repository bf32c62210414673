package letterminer.profile;

import java.util.List;
import java.util.Optional;

/**
 * The kind of body that letters are about, if it is not a council, and where they name it.
 *
 * @param kind the kind of body, in one word: {@code school}, {@code company}
 * @param from where to look for its name, the best place first
 * @param labels labels before its name in a line or a table row
 * @param words words that occur in such names ({@code ltd}, {@code school}), in lower case
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
    /** After a label, in a line or a table. */
    LABEL,
    /** The address that the letter is sent to. */
    ADDRESS,
    /** A separate line of a report's title. */
    TITLE
  }
}
