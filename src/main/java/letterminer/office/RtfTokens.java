package letterminer.office;

import java.nio.charset.StandardCharsets;
import letterminer.model.ProblemCode;
import letterminer.reading.ReadingException;

/** Takes RTF apart: groups, control words and characters. Binary data is passed over. */
final class RtfTokens {
  private static final byte[] MARK = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_WORD = 32;
  private static final int MOST_DIGITS = 12;

  private final byte[] bytes;
  private final OfficeLimits limits;
  private int at;
  private int depth;

  /** Receives the tokens. */
  interface Listener {
    void groupBegins() throws ReadingException;

    void groupEnds() throws ReadingException;

    /** @param number what stands behind the control word; 0 if it is not numbered */
    void word(String word, boolean numbered, int number) throws ReadingException;

    /** A character in the code page of the font. */
    void character(byte character) throws ReadingException;
  }

  RtfTokens(byte[] bytes, OfficeLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  static boolean isRtf(byte[] bytes) {
    for (int i = 0; i < MARK.length; i++) {
      if (i >= bytes.length || bytes[i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads to the end of the outermost group. */
  void read(Listener listener) throws ReadingException {
    do {
      if (at >= bytes.length) {
        throw new ReadingException(ProblemCode.FILE_DAMAGED, "The RTF file is cut off: " + depth + " of its groups do not end.");
      }
      byte c = bytes[at++];
      switch (c) {
        case '{' -> {
          if (++depth > limits.deepest()) {
            throw new ReadingException(
                ProblemCode.FILE_TOO_LARGE, "The file was not read: its groups are nested deeper than any letter's.");
          }
          listener.groupBegins();
        }
        case '}' -> {
          depth--;
          listener.groupEnds();
        }
        case '\\' -> control(listener);
        case '\r', '\n', 0 -> { }
        default -> listener.character(c);
      }
    } while (depth > 0);
  }

  private void control(Listener listener) throws ReadingException {
    int start = at;
    while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
      at++;
    }
    if (at == start) {
      symbol(listener);
      return;
    }
    String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    String text = new String(bytes, digits, Math.min(MOST_DIGITS, at - digits), StandardCharsets.US_ASCII);
    if (text.equals("-")) {
      text = "";
      at--;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    int number = text.isEmpty() ? 0 : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(text)));
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
    } else {
      listener.word(word, !text.isEmpty(), number);
    }
  }

  private void symbol(Listener listener) throws ReadingException {
    if (at >= bytes.length) {
      return;
    }
    char symbol = (char) (bytes[at++] & 0xFF);
    if (symbol == '\'') {
      int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
      int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      if (high >= 0 && low >= 0) {
        at += 2;
        listener.character((byte) (16 * high + low));
      }
    } else if (symbol == '{' || symbol == '}' || symbol == '\\') {
      listener.character((byte) symbol);
    } else {
      listener.word(symbol == '\r' || symbol == '\n' ? "par" : String.valueOf(symbol), false, 0);
    }
  }

  private static boolean isLetter(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
