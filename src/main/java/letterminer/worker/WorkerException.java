package letterminer.worker;

/** Worker processes cannot be started: nothing can be read. The message is a sentence for the user. */
public final class WorkerException extends Exception {
  private static final long serialVersionUID = 1;

  public WorkerException(String message) {
    super(message);
  }
}
