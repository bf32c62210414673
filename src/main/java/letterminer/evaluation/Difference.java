package letterminer.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/**
 * A difference between gold and the run.
 *
 * @param family gold's family
 * @param figure the figure that it reduces
 * @param file gold's name of the document
 * @param letter the authority, if the document has several letters
 * @param kind its kind
 * @param section heading above the point
 * @param page page that the run's point begins on
 * @param point the point whose area, polarity or box differs
 * @param gold the value of gold
 * @param run the value of the run
 * @param marked both in one line, with differences as {@code [-only gold-]{+only run+}}
 */
record Difference(
    String family,
    Figure figure,
    String file,
    Optional<String> letter,
    Mismatch kind,
    Optional<String> section,
    Optional<String> page,
    Optional<String> point,
    Optional<String> gold,
    Optional<String> run,
    Optional<String> marked) {

  /** The kind of a difference. */
  public enum Mismatch {
    /** Both have a value, but not the same. */
    DIFFERS,
    /** Only gold has it; {@code run} is the closest value of the run, if there is one. */
    MISSED,
    /** Only the run has it; {@code gold} is the closest value of gold, if there is one. */
    EXTRA;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
