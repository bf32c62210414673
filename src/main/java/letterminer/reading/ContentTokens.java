package letterminer.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/**
 * Splits the bytes of page content into operators with their operands; this is where most of the reading time goes.
 * Broken content is read as PDFBox reads it: some faults are skipped, others end the content. Not thread-safe.
 */
final class ContentTokens {
  private static final int DEEPEST = 500;
  private static final int WINDOW = 10;

  /** Valid content never has this many operands before an operator, array elements included. */
  private static final int MOST_OPERANDS = 1_000_000;

  private final Lexer lexer;
  private final Operands scratch = new Operands();

  /** The first array before an operator; reused, since text is shown in thousands of them. */
  private final Operands firstArray = new Operands();
  private boolean firstArrayTaken;

  /** Whether the content has ended, and whether it ended because it was broken. */
  private boolean ended;
  private boolean broken;

  private boolean unfinishedPicture;
  private int depth;
  private int held;

  ContentTokens(byte[] content) {
    this.lexer = new Lexer(content);
  }

  /** Thrown where the content ends because the rest makes no sense. */
  private static final class Unintelligible extends IOException {
    private static final long serialVersionUID = 1L;

    Unintelligible() {
      super("the content breaks off");
    }
  }

  /**
   * Reads up to the next operator.
   *
   * @param operands receives the operands before it; its arrays are valid until the next call
   * @return the operator, or null at the end of the content
   */
  Operator next(Operands operands) throws IOException {
    operands.clear();
    firstArrayTaken = false;
    held = 0;
    while (!ended) {
      Operator operator = token(operands);
      if (operator != null) {
        return operator;
      }
    }
    return null;
  }

  /** Reads one token: an operand is added and null returned; an operator is returned. */
  private Operator token(Operands operands) throws IOException {
    hold();
    lexer.skipSpace();
    int c = lexer.peek();
    switch (c) {
      case Lexer.END -> ended = true;
      case '<', '[' -> compound(operands);
      case '(' -> operands.add(lexer.string());
      case '/' -> operands.add(lexer.name());
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '+', '.' -> lexer.number(operands);
      case ']' -> {
        lexer.read(); // An unmatched closing delimiter.
        operands.addOther();
      }
      case 'n', 't', 'f', 'B' -> {
        return word(operands);
      }
      case 'I' -> {
        if (!lexer.skips("ID")) {
          throw new IOException("an operator ID was expected");
        }
        pictureBytes();
        return Operator.OTHER;
      }
      default -> {
        return operator();
      }
    }
    return null;
  }

  private void compound(Operands operands) throws IOException {
    if (lexer.peek() == '<' && lexer.peek(1) != '<') {
      operands.add(lexer.hexString());
      return;
    }
    try {
      if (lexer.peek() == '[') {
        operands.add(array());
      } else {
        operands.add(dictionary());
      }
    } catch (IOException e) {
      ended = true;
      broken = true;
    }
  }

  /** A word: a boolean, null or an operator. */
  private Operator word(Operands operands) throws IOException {
    int start = lexer.position();
    lexer.skipWord();
    if (lexer.since(start, "null") || lexer.since(start, "true") || lexer.since(start, "false")) {
      operands.addOther();
      return null;
    }
    return lexer.since(start, "BI") ? picture() : lexer.operatorSince(start);
  }

  private Operator operator() {
    int start = lexer.position();
    int c = lexer.peek();
    while (c != Lexer.END && !Lexer.isSpace(c) && !Lexer.isDigit(c)
        && c != '[' && c != '<' && c != '(' && c != '/' && c != '%') {
      lexer.read();
      boolean glyphMetrics = c == 'd' && (lexer.peek() == '0' || lexer.peek() == '1');
      if (glyphMetrics) {
        lexer.read();
      }
      c = lexer.peek();
    }
    Operator operator = lexer.trimmedOperatorSince(start);
    ended = operator == null;
    return operator == Operator.INLINE_PICTURE ? Operator.OTHER : operator;
  }

  /** Skips an inline picture, entries included. */
  private Operator picture() throws IOException {
    if (unfinishedPicture) {
      throw new IOException("a picture begins inside another");
    }
    unfinishedPicture = true;
    while (true) {
      scratch.clear();
      lexer.skipSpace();
      if (lexer.peek() == 'I' && lexer.skips("ID")) {
        unfinishedPicture = false;
        return pictureBytes() > 0 ? Operator.INLINE_PICTURE : Operator.OTHER;
      }
      int key = lexer.peek();
      Operator other = token(scratch);
      boolean entry = other == null && key == '/' && token(scratch) == null && !ended;
      if (!entry) {
        unfinishedPicture = other == null;
        ended = broken; // A control character ends the picture, not the content.
        return Operator.OTHER;
      }
    }
  }

  /** Skips a picture's bytes up to an EI that is followed by what looks like content; returns their number. */
  private int pictureBytes() {
    if (!lexer.skips("\r\n") && Lexer.isSpace(lexer.peek())) {
      lexer.read();
    }
    int start = lexer.position();
    int c = lexer.peek(2);
    while (c != Lexer.END) {
      boolean end = lexer.peek() == 'E' && lexer.peek(1) == 'I' && (c == ' ' || c == '\n' || c == '\r');
      if (end && isContentAhead()) {
        break;
      }
      lexer.read();
      c = lexer.peek(2);
    }
    int length = lexer.position() - start;
    lexer.skip(2);
    return length;
  }

  /**
   * Whether what follows an EI may be content: no control characters, and the next word, as far as it is visible, is
   * a number or an operator that usually follows a picture.
   */
  private boolean isContentAhead() {
    StringBuilder word = new StringBuilder();
    boolean closed = false;
    int seen = 0;
    while (seen < WINDOW && lexer.peek(2 + seen) != Lexer.END) {
      int c = lexer.peek(2 + seen);
      boolean space = c == 0 || c == '\t' || c == ' ' || c == '\n' || c == '\r';
      if (c < ' ' && !space || c > 127) {
        return false;
      }
      closed |= space && word.length() > 0;
      if (!space && !closed) {
        word.append((char) c);
      }
      seen++;
    }
    String text = word.toString();
    if (text.isEmpty() || text.matches("\\d*\\.?\\d*")) {
      return true;
    }
    if (closed) {
      return text.equals("Q") || text.equals("EMC") || text.equals("S");
    }
    return seen < WINDOW || text.length() <= 3;
  }

  private Operands array() throws IOException {
    enter();
    lexer.read();
    Operands array = emptyArray();
    lexer.skipSpace();
    boolean goesOn = true;
    while (goesOn && lexer.peek() > 0 && lexer.peek() != ']') {
      goesOn = value(array) || goesOnAfterNoValue();
      lexer.skipSpace();
    }
    if (goesOn) {
      lexer.read();
      lexer.skipSpace();
    }
    depth--;
    return array;
  }

  private Operands emptyArray() {
    if (firstArrayTaken) {
      return new Operands();
    }
    firstArrayTaken = true;
    firstArray.clear();
    return firstArray;
  }

  /** Whether an array continues after something that is not a value; another array would be a new operand. */
  private boolean goesOnAfterNoValue() {
    lexer.skipSpace();
    int start = lexer.position();
    lexer.skipWord();
    boolean over = lexer.since(start, "endobj") || lexer.since(start, "endstream")
        || lexer.position() == start && lexer.peek() == '[';
    lexer.returnTo(start);
    return !over;
  }

  private Map<COSName, Object> dictionary() throws IOException {
    enter();
    lexer.skip(2);
    Map<COSName, Object> dictionary = new HashMap<>(4);
    lexer.skipSpace();
    boolean goesOn = true;
    while (goesOn && lexer.peek() != '>') {
      goesOn = lexer.peek() == '/' ? entry(dictionary) : skipToEntry();
      lexer.skipSpace();
    }
    if (goesOn) {
      lexer.skip(2);
    }
    depth--;
    return dictionary;
  }

  /** Reads a key and its value; false at the end of the dictionary. */
  private boolean entry(Map<COSName, Object> dictionary) throws IOException {
    COSName key = lexer.name();
    lexer.skipSpace();
    if (lexer.peek() == 'R') {
      lexer.read();
      return true;
    }
    Operands value = new Operands();
    if (!value(value)) {
      return false;
    }
    lexer.skipSpace();
    if (value.isNumber(0)) {
      if (Lexer.isDigit(lexer.peek())) {
        throw new Unintelligible(); // A reference, although content has no objects.
      }
      dictionary.put(key, value.number(0));
    } else if (value.string(0) != null) {
      dictionary.put(key, value.string(0));
    }
    return true;
  }

  /** Skips to the next key or to the end of the dictionary; false if there is neither. */
  private boolean skipToEntry() {
    while (lexer.peek() != '/' && lexer.peek() != '>') {
      if (lexer.skips("endobj") || lexer.skips("endstream") || lexer.read() == Lexer.END) {
        return false;
      }
    }
    return true;
  }

  /** Reads a value inside an array or a dictionary; false if there is none. */
  private boolean value(Operands to) throws IOException {
    hold();
    lexer.skipSpace();
    int c = lexer.peek();
    switch (c) {
      case '<' -> {
        if (lexer.peek(1) == '<') {
          to.add(dictionary());
        } else {
          to.add(lexer.hexString());
        }
      }
      case '[' -> to.add(array());
      case '(' -> to.add(lexer.string());
      case '/' -> to.add(lexer.name());
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '+', '.' -> lexer.numberInside(to);
      case 'n', 't', 'f' -> {
        if (!lexer.skips("null") && !lexer.skips("true") && !lexer.skips("false")) {
          throw new Unintelligible();
        }
        to.addOther();
      }
      case 'R' -> {
        lexer.read();
        if (to.isInteger(to.size() - 1) && to.isInteger(to.size() - 2)) {
          throw new Unintelligible(); // A reference, although content has no objects.
        }
        return false;
      }
      case Lexer.END -> {
        return false;
      }
      default -> {
        int start = lexer.position();
        lexer.skipWord();
        if (lexer.position() == start) {
          throw new Unintelligible();
        }
        if (lexer.since(start, "endobj") || lexer.since(start, "endstream")) {
          lexer.returnTo(start);
        }
        return false;
      }
    }
    return true;
  }

  private void hold() throws IOException {
    held++;
    if (held > MOST_OPERANDS) {
      throw new IOException("more than " + MOST_OPERANDS + " operands precede an operator");
    }
  }

  private void enter() throws IOException {
    depth++;
    if (depth > DEEPEST) {
      throw new Unintelligible();
    }
  }
}
