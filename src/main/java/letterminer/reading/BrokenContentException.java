package letterminer.reading;

/**
 * Thrown when a page's content makes no sense, which is the fault of the file. Unchecked, so that it can pass through
 * PDFBox.
 */
final class BrokenContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenContentException(String message) {
    super(message);
  }
}
