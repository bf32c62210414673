package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import letterminer.input.FileNames;

/**
 * Makes text safe for a terminal. Names and letters are untrusted, and a terminal obeys control
 * characters in them: they move, repaint and retitle; marks of writing direction disguise a name as another.
 * All of them are written as {@code \}{@code u001B}, which JSON reads as the same text. The only control
 * sequences that pass are our own styles.
 */
final class TerminalText {
  /** Begins a style; the character after it selects which. Not a character of any text (a noncharacter of Unicode). */
  private static final char STYLE = '\uFDD0';

  /** Ends a style. */
  private static final char PLAIN = '\uFDD1';

  private static final List<String> STYLES = List.of("bold", "faint", "red", "green", "yellow");

  /** The sequences that begin and end each style (ECMA-48). Bold print ends by 22: 21, as in picocli, underlines twice. */
  private static final int[] ON = {1, 2, 31, 32, 33};
  private static final int[] OFF = {22, 22, 39, 39, 39};

  private TerminalText() {}

  /** A writer that passes only text. */
  static PrintWriter writer(PrintWriter to) {
    return new PrintWriter(new Writer() {
      @Override
      public void write(char[] text, int offset, int length) {
        to.write(rendered(new String(text, offset, length)));
      }

      @Override
      public void write(String text, int offset, int length) {
        to.write(rendered(text.substring(offset, offset + length)));
      }

      @Override
      public void flush() throws IOException {
        if (to.checkError()) { // Flushes; otherwise a failure to write would go unnoticed.
          throw new IOException("the output cannot be written");
        }
      }

      @Override
      public void close() {
        to.close();
      }
    }, true);
  }

  /** Text in a style, for such a writer. */
  static String styled(String style, String text) {
    return STYLE + String.valueOf((char) ('0' + STYLES.indexOf(style))) + text + PLAIN;
  }

  /** Text without anything that a terminal would act on. */
  static String safe(String text) {
    return render(text, false);
  }

  private static String rendered(String text) {
    return render(text, true);
  }

  private static String render(String text, boolean styles) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text; // True of nearly all texts.
    }
    StringBuilder result = new StringBuilder(text.length() + 16).append(text, 0, i);
    int style = -1;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (isPlain(c) || c == '\r' && next == '\n') {
        result.append(c);
      } else if (Character.isSurrogatePair(c, next)) {
        result.append(c).append(next);
        i++;
      } else if (styles && c == STYLE && next >= '0' && next < '0' + STYLES.size()) {
        style = next - '0';
        result.append(control(ON[style]));
        i++;
      } else if (styles && c == PLAIN && style >= 0) {
        result.append(control(OFF[style]));
        style = -1;
      } else {
        result.append(FileNames.isEscape(c) ? FileNames.escaped(c) : String.format("\\u%04X", (int) c));
      }
    }
    return style < 0 ? result.toString() : result.append(control(OFF[style])).toString();
  }

  private static String control(int code) {
    return "\u001B[" + code + "m";
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c == '\t'
        || c > 0x9F && !Character.isSurrogate(c) && c != STYLE && c != PLAIN && !turns(c);
  }

  /** Whether it changes the direction of writing, or breaks a line. */
  private static boolean turns(char c) {
    return c == '\u061C' || c >= '\u200E' && c <= '\u200F' || c >= '\u2028' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }
}
