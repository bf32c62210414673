package letterminer.model;

import java.util.Optional;

/**
 * Something that the user should look at.
 *
 * @param code its code, which is stable across versions
 * @param severity how much it matters
 * @param message a sentence that names what was wrong
 * @param page page of the file, if it has one
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
   * Quotes a text for a message.
   *
   * @param longest largest number of characters; a longer text is cut
   */
  public static String quote(String text, int longest) {
    String shown = text.length() <= longest ? text : text.substring(0, longest - 3) + "…";
    return '"' + shown + '"';
  }
}
