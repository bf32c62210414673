package letterminer.profile;

/**
 * Something in a profile that is wrong, makes no sense or may surprise.
 *
 * @param level how serious it is
 * @param message file and line, what is wrong, and what to do
 */
public record Finding(Level level, String message) {

  /** How serious a finding is. */
  public enum Level {
    /** The profile cannot be used, or contradicts its own examples. */
    ERROR,
    /** It makes no sense as written. */
    WARNING,
    /** It may be intended. */
    NOTE
  }
}
