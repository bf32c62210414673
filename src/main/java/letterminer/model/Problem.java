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
}
