package letterminer.ocr;

/** A page could not be recognised; the message says why, as the end of a sentence. */
final class OcrException extends Exception {
  private static final long serialVersionUID = 1;

  OcrException(String message) {
    super(message);
  }
}
