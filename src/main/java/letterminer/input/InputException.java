package letterminer.input;

import java.io.IOException;
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

  /** A file of more bytes than a run reads. */
  public static InputException tooLarge(long most) {
    return new InputException(
        ProblemCode.FILE_TOO_LARGE, "The file has more than " + most + " bytes, the most that a run reads.");
  }

  /** A file that the system could not read. */
  public static InputException unreadable(IOException reason) {
    return new InputException(ProblemCode.FILE_UNREADABLE, "The file could not be read: " + FileReason.of(reason) + ".");
  }

  public Problem problem() {
    return Problem.of(code, getMessage());
  }
}
