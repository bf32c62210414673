package letterminer.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Reads the tokens of page content, such as numbers, names and strings, from bytes in memory. It tolerates the same
 * faults as PDFBox, in the same way, since that has proved itself on the files of many producers. Not thread-safe.
 *
 * <p>It is longer than other classes because all kinds of tokens share one position in the bytes: splitting it would pass that
 * position to and fro for every character, in the code that reading spends most time in.
 */
final class Lexer {
  static final int END = -1;

  /** This many digits fit a double without loss; numbers with more are left to the JDK. */
  private static final int EXACT_DIGITS = 15;
  private static final int NAMES = 64;
  private static final double[] POWERS = new double[EXACT_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private final byte[] bytes;
  private final Bytes scratch = new Bytes();
  private int at;

  /** A hash table of the names read so far, with their positions: content repeats a few names again and again. */
  private final COSName[] names = new COSName[NAMES];
  private final int[] nameStarts = new int[NAMES];
  private final int[] nameEnds = new int[NAMES];

  Lexer(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next byte, without reading it, or {@link #END}. */
  int peek() {
    return at < bytes.length ? bytes[at] & 0xFF : END;
  }

  /** The byte at this distance ahead, or {@link #END}. */
  int peek(int ahead) {
    return at + ahead < bytes.length ? bytes[at + ahead] & 0xFF : END;
  }

  int read() {
    return at < bytes.length ? bytes[at++] & 0xFF : END;
  }

  void skip(int count) {
    at = Math.min(bytes.length, at + count);
  }

  int position() {
    return at;
  }

  void returnTo(int position) {
    at = position;
  }

  /** Reads these characters if they come next; tells whether they did. */
  boolean skips(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (peek(i) != expected.charAt(i)) {
        return false;
      }
    }
    at += expected.length();
    return true;
  }

  /** Skips white space and comments. */
  void skipSpace() {
    int c = peek();
    while (isSpace(c) || c == '%') {
      if (c == '%') {
        while (c != END && c != '\n' && c != '\r') {
          at++;
          c = peek();
        }
      } else {
        at++;
        c = peek();
      }
    }
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0 || c == '\f';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean endsWord(int c) {
    return isSpace(c) || c == '>' || c == '<' || c == '[' || c == ']' || c == '(' || c == ')'
        || c == '/' || c == '%' || c == END;
  }

  /** Skips a word: everything up to white space or a delimiter. */
  void skipWord() {
    while (!endsWord(peek())) {
      at++;
    }
  }

  /** Whether the bytes from a position to the current one are these characters. */
  boolean since(int start, String expected) {
    return expected.length() == at - start
        && new String(bytes, start, at - start, StandardCharsets.ISO_8859_1).equals(expected);
  }

  /** The operator whose name lies between a position and the current one. */
  Operator operatorSince(int start) {
    return Operator.of(bytes, start, at);
  }

  /** The same, ignoring control characters around it; null if there is nothing else. */
  Operator trimmedOperatorSince(int start) {
    int from = start;
    int to = at;
    while (from < to && (bytes[from] & 0xFF) <= ' ') {
      from++;
    }
    while (from < to && (bytes[to - 1] & 0xFF) <= ' ') {
      to--;
    }
    return from == to ? null : Operator.of(bytes, from, to);
  }

  /** Reads a number among operands; a minus sign inside it is ignored. */
  void number(Operands to) throws IOException {
    int start = at;
    int first = read();
    if (first == '-' && peek() == '-') {
      at++;
    }
    boolean dot = first == '.';
    boolean minus = at - start > 1;
    int c = peek();
    while (isDigit(c) || c == '-' || c == '.' && !dot) {
      minus |= c == '-';
      dot |= c == '.';
      at++;
      c = peek();
    }
    if (minus || first == '+') {
      String number = (char) first + text(start + 1, at).replace("-", "");
      if (number.equals("+")) {
        to.addOther();
      } else {
        add(number, to);
      }
    } else {
      addNumber(start, at, dot, to);
    }
  }

  /** Reads a number in an array or a dictionary, where exponents are allowed. */
  void numberInside(Operands to) throws IOException {
    int start = at;
    boolean dot = false;
    boolean odd = false;
    int c = peek();
    while (isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E') {
      odd |= at > start && (c == '-' || c == '+' || dot && c == '.') || c == 'e' || c == 'E';
      dot |= c == '.';
      at++;
      c = peek();
    }
    if (bytes[at - 1] == 'e' || bytes[at - 1] == 'E') {
      at--; // It begins a word that follows the number without a space.
    }
    if (odd) {
      add(text(start, at), to);
    } else {
      addNumber(start, at, dot, to);
    }
  }

  /** Adds a number written as an optional sign and digits, perhaps with a dot. */
  private void addNumber(int start, int end, boolean dot, Operands to) throws IOException {
    int from = bytes[start] == '-' || bytes[start] == '+' ? start + 1 : start;
    int digits = end - from - (dot ? 1 : 0);
    if (digits == 0 || digits > EXACT_DIGITS) {
      add(text(start, end), to);
      return;
    }
    long whole = 0;
    int behind = 0;
    for (int i = from; i < end; i++) {
      if (bytes[i] == '.') {
        behind = end - i - 1;
      } else {
        whole = whole * 10 + bytes[i] - '0';
      }
    }
    long value = bytes[start] == '-' ? -whole : whole;
    if (!dot) {
      to.addInteger(value);
      return;
    }
    double exact = value / POWERS[behind];
    if ((Double.doubleToRawLongBits(exact) & 0x1FFFFFFF) == 0x10000000) {
      add(text(start, end), to); // Halfway between two floats, rounding twice could give the wrong one.
    } else {
      to.addReal((float) exact);
    }
  }

  private static void add(String number, Operands to) throws IOException {
    COSNumber value = COSNumber.get(number);
    if (value instanceof COSInteger) {
      to.addInteger(value.floatValue());
    } else {
      to.addReal(value.floatValue());
    }
  }

  private String text(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Reads a name that begins at the slash here. */
  COSName name() {
    at++;
    int start = at;
    boolean plain = true;
    int hash = 0;
    int c = peek();
    while (!endsWord(c)) {
      plain &= c < 128 && c != '#';
      hash = 31 * hash + c;
      at++;
      c = peek();
    }
    int slot = hash & NAMES - 1;
    if (names[slot] == null || !Arrays.equals(bytes, nameStarts[slot], nameEnds[slot], bytes, start, at)) {
      names[slot] = COSName.getPDFName(plain ? text(start, at) : unescaped(start, at));
      nameStarts[slot] = start;
      nameEnds[slot] = at;
    }
    return names[slot];
  }

  /** Decodes a name's hexadecimal escapes; a # before anything but two digits is literal. */
  private String unescaped(int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = start; i < end; i++) {
      int high = i + 2 < end ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < end ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '#' && high >= 0 && low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      return out.toString(Charset.forName("windows-1252"));
    }
  }

  /** Reads a string in parentheses. */
  byte[] string() {
    at++;
    int end = plainStringEnd();
    if (end >= 0) {
      byte[] plain = Arrays.copyOfRange(bytes, at, end);
      at = end + 1;
      return plain;
    }
    Bytes out = scratch;
    out.clear();
    int open = 1;
    while (open > 0 && at < bytes.length) {
      int c = read();
      if (c == '\\') {
        open = escape(out, open);
      } else {
        if (c == '(') {
          open++;
        } else if (c == ')') {
          open = looksEnded() ? 0 : open - 1;
        }
        if (open > 0) {
          out.add(c);
        }
      }
    }
    return out.toArray();
  }

  /** The end of the string if it contains no escapes or parentheses, as is usual; else -1. */
  private int plainStringEnd() {
    for (int i = at; i < bytes.length; i++) {
      if (bytes[i] == ')') {
        return i;
      }
      if (bytes[i] == '\\' || bytes[i] == '(') {
        return -1;
      }
    }
    return -1;
  }

  /** Reads what follows a backslash; returns the number of parentheses that are open then. */
  private int escape(Bytes out, int open) {
    int c = read();
    switch (c) {
      case 'n' -> out.add('\n');
      case 'r' -> out.add('\r');
      case 't' -> out.add('\t');
      case 'b' -> out.add('\b');
      case 'f' -> out.add('\f');
      case ')' -> {
        boolean ended = looksEnded(); // As in (c:\), where the backslash is literal.
        out.add(ended ? '\\' : c);
        return ended ? 0 : open;
      }
      case '\n', '\r' -> {
        while (peek() == '\n' || peek() == '\r') {
          at++;
        }
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int code = c - '0';
        for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; i++) {
          code = code * 8 + read() - '0';
        }
        out.add(code);
      }
      default -> out.add(c);
    }
    return open;
  }

  /** Whether a line ends here and the next begins with something that cannot be inside a string. */
  private boolean looksEnded() {
    if (peek(2) == END || peek() != '\n' && peek() != '\r') {
      return false;
    }
    int next = peek() == '\r' && peek(1) == '\n' ? peek(2) : peek(1);
    return next == '/' || next == '>';
  }

  /** Reads a hexadecimal string; anything but digits and white space ends it early. */
  byte[] hexString() throws IOException {
    at++;
    Bytes out = scratch;
    out.clear();
    int half = -1;
    int c = read();
    while (c != '>') {
      int digit = hexDigit(c);
      if (digit >= 0) {
        if (half < 0) {
          half = digit;
        } else {
          out.add(half << 4 | digit);
          half = -1;
        }
      } else if (c == END) {
        throw new IOException("a string of hexadecimal digits has no end");
      } else if (!(isSpace(c) && c != 0 || c == '\b')) {
        half = -1;
        while (peek() != '>' && peek() != END) {
          at++;
        }
      }
      c = read();
    }
    if (half >= 0) {
      out.add(half << 4);
    }
    return out.toArray();
  }

  private static int hexDigit(int c) {
    return isDigit(c) ? c - '0'
        : c >= 'A' && c <= 'F' ? c - 'A' + 10
        : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }

  /** Collects the bytes of a string, without the locking of ByteArrayOutputStream. */
  private static final class Bytes {
    private byte[] bytes = new byte[64];
    private int size;

    void clear() {
      size = 0;
    }

    void add(int b) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, size * 2);
      }
      bytes[size++] = (byte) b;
    }

    byte[] toArray() {
      return Arrays.copyOf(bytes, size);
    }
  }
}
