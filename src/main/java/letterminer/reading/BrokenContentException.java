package letterminer.reading;

/** Says that a page's content makes no sense: the file is to blame. Unchecked, to pass the library. */
final class BrokenContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenContentException(String message) {
    super(message);
  }
}
