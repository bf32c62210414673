package letterminer.corrections;

/** A correction that cannot be recorded, or a file of corrections that cannot be used; the message is a sentence or two for the user. */
public final class CorrectionException extends Exception {
  private static final long serialVersionUID = 1;

  public CorrectionException(String message) {
    super(message);
  }
}
