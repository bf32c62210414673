package letterminer.model;

import java.util.Optional;

/**
 * Something that the reader should look at.
 *
 * @param code what it is; stable across versions
 * @param severity how much it matters
 * @param message a sentence that names what was wrong
 * @param page page of the file, where it has one
 */
public record Problem(
    ProblemCode code, Severity severity, String message, Optional<Integer> page) {

  public static Problem of(ProblemCode code, String message) {
    return new Problem(code, code.severity(), message, Optional.empty());
  }

  public static Problem of(ProblemCode code, int page, String message) {
    return new Problem(code, code.severity(), message, Optional.of(page));
  }

  /**
   * A text as messages quote it, in quotation marks.
   *
   * @param longest characters that a text may have to be quoted whole; of a longer one the beginning is
   */
  public static String quote(String text, int longest) {
    String shown = text.length() <= longest ? text : text.substring(0, longest - 3) + "…";
    return '"' + shown + '"';
  }
}
