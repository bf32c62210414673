package letterminer.spark;

/** A run that cannot go on. The message is a sentence for the user. */
final class JobException extends Exception {
  private static final long serialVersionUID = 1;

  JobException(String message) {
    super(message);
  }
}
