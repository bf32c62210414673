package letterminer.runs;

/** A run that cannot be used; the message is a sentence or two for the user. */
public final class RunException extends Exception {
  private static final long serialVersionUID = 1;

  public RunException(String message) {
    super(message);
  }
}
