package letterminer.training;

/** What is to be learnt from cannot be used; the message says what and why. */
public final class TrainingException extends Exception {
  private static final long serialVersionUID = 1;

  TrainingException(String message) {
    super(message);
  }
}
