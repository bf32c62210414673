package letterminer.extraction.part;

/** Removes characters at the end of a text that are not part of it. */
public final class TextEnds {
  private TextEnds() {}

  /** The text without any of the given characters at its end. */
  public static String without(String text, String characters) {
    int end = text.length();
    while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

}
