package letterminer.training;

/** Thrown when training data cannot be used; the message says what and why. */
public final class TrainingException extends Exception {
  private static final long serialVersionUID = 1;

  TrainingException(String message) {
    super(message);
  }
}
