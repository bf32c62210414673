package letterminer.audit;

import java.util.Optional;

/** Finds texts of values in the file that they were read from, ignoring differences in white space. */
final class TextSpans {
  private final String squeezed;
  private final int[] places;

  /** A span of the text, end excluded. */
  record Span(int start, int end) {}

  TextSpans(String text) {
    StringBuilder without = new StringBuilder();
    int[] found = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        found[without.length()] = i;
        without.append(text.charAt(i));
      }
    }
    this.squeezed = without.toString();
    this.places = found;
  }

  /** The first place of a text. */
  Optional<Span> find(String wanted) {
    String words = wanted.replaceAll("\\s+", "");
    int at = words.isEmpty() ? -1 : squeezed.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(new Span(places[at], places[at + words.length() - 1] + 1));
  }
}
