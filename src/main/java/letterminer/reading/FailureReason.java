package letterminer.reading;

/** Turns an exception into the end of a sentence. */
final class FailureReason {
  private static final int LONGEST = 160;

  private FailureReason() {}

  static String of(Throwable e) {
    if (e instanceof StackOverflowError) {
      return "its objects are nested too deep";
    }
    String message = e.getMessage();
    boolean saysNothing = message == null || message.isBlank()
        || e instanceof RuntimeException && !(e instanceof IllegalArgumentException) && !(e instanceof BrokenContentException);
    if (saysNothing) {
      return "its objects are not of the kind that they should be"; // PDFBox explains nothing here.
    }
    String line = message.strip().replaceAll("\\s+", " ");
    line = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
