package letterminer.profile;

/** Says what is wrong with a profile file, with file and line. */
public final class ProfileException extends Exception {
  private static final long serialVersionUID = 1L;

  public ProfileException(String message) {
    super(message);
  }
}
