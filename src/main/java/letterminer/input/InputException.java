package letterminer.input;

import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/** Thrown when a document cannot be opened, with the problem that says why. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1;

  private final ProblemCode code;

  public InputException(ProblemCode code, String message) {
    super(message);
    this.code = code;
  }

  public Problem problem() {
    return Problem.of(code, getMessage());
  }
}
