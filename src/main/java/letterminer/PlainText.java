package letterminer;

import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/** The words of a document without anything that two copies may have otherwise: layout, case, punctuation. */
final class PlainText {
  private PlainText() {}

  /** Letters and digits of all pages, in lower case. */
  static String of(Document document) {
    StringBuilder text = new StringBuilder();
    for (Page page : document.pages()) {
      for (Line line : page.lines()) {
        append(line.text(), text);
      }
    }
    return text.toString();
  }

  private static void append(String line, StringBuilder to) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c >= 'a' && c <= 'z') { // Nearly every one; the others may take their time.
        to.append(c);
        at++;
      } else {
        int point = line.codePointAt(at);
        if (Character.isLetterOrDigit(point)) {
          to.appendCodePoint(Character.toLowerCase(point));
        }
        at += Character.charCount(point);
      }
    }
  }
}
