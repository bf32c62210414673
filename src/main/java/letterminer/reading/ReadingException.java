package letterminer.reading;

import letterminer.model.ProblemCode;

/** Thrown when a file cannot be read. Its message is a sentence for the user. */
public final class ReadingException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  public ReadingException(ProblemCode code, String message) {
    super(message);
    this.code = code;
  }

  public ProblemCode code() {
    return code;
  }
}
