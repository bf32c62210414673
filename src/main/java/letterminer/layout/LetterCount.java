package letterminer.layout;

/** List markers that are letters: {@code a}, {@code A.}, {@code (B)}. */
final class LetterCount {
  private LetterCount() {}

  /** The position in the alphabet of a marker's letter, from 1; 0 if the text is not such a marker. */
  static int valueOf(String text) {
    int at = letterAt(text);
    if (at < 0) {
      return 0;
    }
    char letter = text.charAt(at);
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1
        : letter >= 'A' && letter <= 'Z' ? letter - 'A' + 1 : 0;
  }

  /** The index of the letter in a marker, or -1. */
  private static int letterAt(String text) {
    int at = text.charAt(0) == '(' ? 1 : 0;
    int rest = text.length() - at - 1;
    boolean closed = rest == 1 && ".)".indexOf(text.charAt(text.length() - 1)) >= 0;
    return closed || rest == 0 && at == 0 ? at : -1;
  }

  /** Whether two markers differ only in their letter. */
  static boolean sameForm(String a, String b) {
    return a.length() == b.length() && a.charAt(0) == '(' == (b.charAt(0) == '(')
        && (a.length() == 1 || a.charAt(a.length() - 1) == b.charAt(b.length() - 1))
        && Character.isUpperCase(a.charAt(letterAt(a))) == Character.isUpperCase(b.charAt(letterAt(b)));
  }

  /** Whether the letters belong to lists: most of them count up, and at least one follows another. */
  static boolean isList(int[] values, double most) {
    int counting = 0;
    boolean follows = false;
    for (int i = 0; i < values.length; i++) {
      counting += counts(values, i) ? 1 : 0;
      follows |= i > 0 && values[i] == values[i - 1] + 1;
    }
    return follows && counting >= most * values.length;
  }

  /** Whether a letter begins a list, or is next to its neighbour's in the alphabet. */
  static boolean counts(int[] values, int at) {
    return values[at] == 1
        || at > 0 && values[at] == values[at - 1] + 1
        || at + 1 < values.length && values[at + 1] == values[at] + 1;
  }
}
