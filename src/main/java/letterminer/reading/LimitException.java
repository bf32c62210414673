package letterminer.reading;

/**
 * Thrown when a file asks for more than {@link ReadingSettings} allow. Unchecked, so that it can pass through PDFBox.
 */
final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
