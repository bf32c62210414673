package letterminer.review;

/** A request that is refused or cannot be fulfilled; the message is a sentence for the user. */
final class RequestException extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final boolean moved;

  private RequestException(int status, String message, boolean moved) {
    super(message);
    this.status = status;
    this.moved = moved;
  }

  static RequestException of(int status, String message) {
    return new RequestException(status, message, false);
  }

  static RequestException notFound() {
    return of(Reply.NOT_FOUND, "There is nothing here.");
  }

  /** The file of a letter is no longer in its place; the user may give its new place. */
  static RequestException moved(String message) {
    return new RequestException(Reply.CONFLICT, message, true);
  }

  int status() {
    return status;
  }

  boolean isMoved() {
    return moved;
  }
}
