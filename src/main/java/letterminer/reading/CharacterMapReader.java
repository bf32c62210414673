package letterminer.reading;

import java.util.Arrays;
import java.util.Optional;

/**
 * Reads ToUnicode maps in the form that programs usually write. A map that is unusual in any way is left to PDFBox,
 * which copes with the files of many producers; for all others the result is the same. For one map; not thread-safe.
 */
final class CharacterMapReader {
  /** The longest string that PDFBox accepts. */
  private static final int LONGEST = 512;

  private final Lexer lexer;
  private final int most;
  private final CharacterMap.Builder map = new CharacterMap.Builder();
  private final byte[] hex = new byte[LONGEST];

  /** The number read last, or -1; a number after a name belongs to the name. */
  private int count = -1;

  /** Whether a name was just read, so that its value follows. */
  private boolean named;

  /** The number of open dictionaries. */
  private int open;

  private CharacterMapReader(byte[] content, int most) {
    this.lexer = new Lexer(content);
    this.most = most;
  }

  /** Thrown when a map is not of the usual form. */
  private static final class Odd extends Exception {
    private static final long serialVersionUID = 1L;

    Odd() {
      super(null, null, false, false);
    }
  }

  /**
   * Reads a map.
   *
   * @param most the largest number of entries that it may have
   * @return the map; empty if it is unusual, has too many entries, or none
   */
  static Optional<CharacterMap> read(byte[] content, int most) {
    CharacterMapReader reader = new CharacterMapReader(content, most);
    try {
      reader.readAll();
    } catch (Odd e) {
      return Optional.empty();
    }
    return reader.map.isEmpty() ? Optional.empty() : Optional.of(reader.map.build());
  }

  private void readAll() throws Odd {
    boolean more = true;
    while (more) {
      skipSpace();
      int c = lexer.peek();
      int number = -1;
      switch (c) {
        case Lexer.END -> more = false;
        case '%' -> skipLine();
        case '(' -> skipString();
        case '/' -> skipName();
        case '<' -> opening();
        case '>' -> closing();
        case '[', ']' -> throw new Odd();
        case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number = number();
        default -> more = operator();
      }
      count = named ? -1 : number;
      named = c == '/';
    }
  }

  private void skipSpace() {
    int c = lexer.peek();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      lexer.read();
      c = lexer.peek();
    }
  }

  private void skipLine() {
    int c = lexer.read();
    while (c != '\n' && c != '\r' && c != Lexer.END) {
      c = lexer.read();
    }
  }

  private void skipString() throws Odd {
    int c = lexer.read();
    while (c != ')') {
      check(c != Lexer.END);
      c = lexer.read();
    }
  }

  private void skipName() throws Odd {
    lexer.read();
    while (!endsWord()) {
      lexer.read();
    }
  }

  /** Whether a word or name ends here. A byte that programs do not write there makes the map unusual. */
  private boolean endsWord() throws Odd {
    int c = lexer.peek();
    check(c != '\t' && (c >= ' ' && c < 127 || c == '\n' || c == '\r' || c == Lexer.END));
    check(c != '{' && c != '}' && c != ')' && c != '%');
    return c <= ' ' || c == '(' || c == '<' || c == '>' || c == '[' || c == ']' || c == '/';
  }

  private static void check(boolean usual) throws Odd {
    if (!usual) {
      throw new Odd();
    }
  }

  private void opening() throws Odd {
    if (lexer.peek(1) == '<') {
      lexer.skip(2);
      open++;
    } else {
      string();
    }
  }

  private void closing() throws Odd {
    lexer.read();
    check(lexer.read() == '>');
    open--;
    check(open >= 0);
  }

  private int number() throws Odd {
    int value = 0;
    while (Lexer.isDigit(lexer.peek())) {
      value = value * 10 + lexer.read() - '0';
      check(value < 1_000_000);
    }
    check(endsWord());
    return value;
  }

  /** Reads an operator and the block that it begins; false if it ends the map. */
  private boolean operator() throws Odd {
    check(open == 0);
    String word = word();
    if (word.equals("endcmap")) {
      check(!named);
      return false;
    }
    if (word.startsWith("begin") && !word.equals("begin") && !word.equals("begincmap")) {
      check(count >= 0);
      switch (word) {
        case "begincodespacerange" -> codes();
        case "beginbfchar" -> characters();
        case "beginbfrange" -> ranges();
        default -> throw new Odd();
      }
      skipSpace();
      check(word().equals("end" + word.substring("begin".length())));
    }
    check(!word.equals("usecmap"));
    return true;
  }

  private String word() throws Odd {
    StringBuilder word = new StringBuilder();
    while (!endsWord()) {
      check(!Lexer.isDigit(lexer.peek()));
      word.append((char) lexer.read());
    }
    check(word.length() > 0);
    return word.toString();
  }

  /** Reads a hexadecimal string. */
  private byte[] string() throws Odd {
    skipSpace();
    check(lexer.read() == '<');
    int length = 0;
    int c = lexer.read();
    while (c != '>') {
      int high = Character.digit(c, 16);
      int low = Character.digit(lexer.read(), 16);
      check(c < 128 && high >= 0 && low >= 0 && length < LONGEST);
      hex[length] = (byte) (high << 4 | low);
      length++;
      c = lexer.read();
    }
    check(length > 0);
    return Arrays.copyOf(hex, length);
  }

  private static int code(byte[] bytes) throws Odd {
    check(bytes.length <= 2);
    int high = bytes[0] & 0xFF;
    return bytes.length == 1 ? high : high << 8 | bytes[1] & 0xFF;
  }

  /** Skips the code space ranges: strings are split into codes by the encoding, so they are not needed. */
  private void codes() throws Odd {
    for (int i = 0; i < count; i++) {
      check(string().length == string().length);
    }
  }

  private void characters() throws Odd {
    for (int i = 0; i < count; i++) {
      byte[] code = string();
      add(code(code), code.length, string());
    }
  }

  private void add(int code, int bytes, byte[] text) throws Odd {
    check(map.size() < most);
    map.add(code, bytes, text);
  }

  private void ranges() throws Odd {
    for (int i = 0; i < count; i++) {
      byte[] first = string();
      byte[] last = string();
      int values = code(last) - code(first) + 1;
      check(first.length == last.length && values > 0);
      skipSpace();
      if (lexer.peek() == '[') {
        list(code(first), first.length, values);
      } else {
        run(code(first), first.length, values, string());
      }
    }
  }

  /** Reads the texts of a range that lists one for each code. */
  private void list(int first, int bytes, int values) throws Odd {
    lexer.read();
    for (int i = 0; i < values; i++) {
      add(first + i, bytes, string());
    }
    skipSpace();
    check(lexer.read() == ']');
  }

  /** Adds a range that counts up from the text of its first code. */
  private void run(int first, int bytes, int values, byte[] text) throws Odd {
    int end = text.length - 1;
    check((text[end] & 0xFF) + values - 1 <= 0xFF);
    for (int i = 0; i < values; i++) {
      add(first + i, bytes, text);
      text[end]++;
    }
  }
}
