package letterminer.reading;

/** Says that a file asks for more than {@link ReadingSettings} allow. Unchecked, to pass the library. */
final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
