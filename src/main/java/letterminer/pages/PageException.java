package letterminer.pages;

/** A page is not available; the message is a sentence or two for the user. */
public final class PageException extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean lasting;

  public PageException(String message) {
    this(message, false);
  }

  /**
   * Creates an exception.
   *
   * @param lasting whether the file or its page is the reason, so that another attempt would fail in the same way
   */
  PageException(String message, boolean lasting) {
    super(message);
    this.lasting = lasting;
  }

  boolean isLasting() {
    return lasting;
  }
}
