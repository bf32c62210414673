package letterminer.input;

/** An input that a user named and that is not there, with a sentence that says so. */
public final class MissingInputException extends Exception {
  private static final long serialVersionUID = 1;

  public MissingInputException(String message) {
    super(message);
  }
}
