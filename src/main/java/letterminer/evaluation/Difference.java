package letterminer.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * A place where gold and run are not the same.
 *
 * @param family gold's family
 * @param figure the figure that it lowers
 * @param file gold's name of the document
 * @param letter the authority, where the document has several letters
 * @param kind what is wrong
 * @param section heading that the point stands under
 * @param page page that the run's point begins on
 * @param point the point whose area, polarity or box differs
 * @param gold what gold has
 * @param run what the run has
 * @param marked both in one line, what differs as {@code [-only gold-]{+only run+}}
 */
public record Difference(
    String family,
    Figure figure,
    String file,
    Optional<String> letter,
    Kind kind,
    Optional<String> section,
    Optional<String> page,
    Optional<String> point,
    Optional<String> gold,
    Optional<String> run,
    Optional<String> marked) {

  /** What is wrong. */
  public enum Kind {
    /** Both have a value, not the same. */
    DIFFERS,
    /** Gold has what the run has not; where {@code run} is given, that is the nearest. */
    MISSED,
    /** The run has what gold has not; where {@code gold} is given, that is the nearest. */
    EXTRA;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
