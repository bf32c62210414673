package letterminer.profile;

/**
 * Something in a profile that is wrong, makes no sense or may surprise.
 *
 * @param level how serious it is
 * @param message file and line, what it is, and what to do
 */
public record Finding(Level level, String message) {

  /** How serious a finding is. */
  public enum Level {
    /** The profile cannot be used, or does not do what it says itself. */
    ERROR,
    /** It makes no sense as it stands. */
    WARNING,
    /** It may be meant. */
    NOTE
  }
}
