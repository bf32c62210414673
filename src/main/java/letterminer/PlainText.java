package letterminer;

import java.util.Arrays;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * The words of a document without anything that two copies may have otherwise: layout, case, punctuation. It is
 * made of every character of a file, into an array of its own. One use.
 */
final class PlainText {
  private static final int FIRST_ROOM = 1 << 14;

  private char[] text = new char[FIRST_ROOM];
  private int length;

  private PlainText() {}

  /** Letters and digits of all pages, in lower case. */
  static String of(Document document) {
    PlainText plain = new PlainText();
    for (Page page : document.pages()) {
      for (Line line : page.lines()) {
        plain.add(line.text());
      }
    }
    return new String(plain.text, 0, plain.length);
  }

  private void add(String line) {
    if (text.length - length < line.length()) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + line.length()));
    }
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c >= 'a' && c <= 'z') { // Nearly every one; the others may take their time.
        text[length++] = c;
        at++;
      } else {
        int point = line.codePointAt(at);
        if (Character.isLetterOrDigit(point)) {
          length += Character.toChars(Character.toLowerCase(point), text, length);
        }
        at += Character.charCount(point);
      }
    }
  }
}
