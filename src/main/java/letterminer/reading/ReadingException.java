package letterminer.reading;

import letterminer.model.ProblemCode;

/** Says why a file cannot be read, in a sentence for its user. */
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
