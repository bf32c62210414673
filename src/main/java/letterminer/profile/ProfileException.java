package letterminer.profile;

/** A mistake in a profile file; the message has file and line. */
public final class ProfileException extends Exception {
  private static final long serialVersionUID = 1L;

  public ProfileException(String message) {
    super(message);
  }
}
