package letterminer.input;

/** Thrown when an input that a user named does not exist. Its message is a sentence for the user. */
public final class MissingInputException extends Exception {
  private static final long serialVersionUID = 1;

  public MissingInputException(String message) {
    super(message);
  }
}
