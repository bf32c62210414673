package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import letterminer.input.FileNames;

/**
 * Text on its way to a terminal. Names and letters come from anywhere, and a terminal does what control
 * characters in them say: it moves, repaints and retitles; marks of writing direction show a name as another one.
 * All of them are written as {@code \}{@code u001B}, which JSON reads as the same text. The only control
 * sequences that pass are our own styles.
 */
final class TerminalText {
  /** Begins a style; which one, says the character after it. Not a character of any text (a noncharacter of Unicode). */
  private static final char STYLE = '\uFDD0';

  /** Ends a style. */
  private static final char PLAIN = '\uFDD1';

  private static final List<String> STYLES = List.of("bold", "faint", "red", "green", "yellow");

  /** What begins each, and what ends it (ECMA-48). Bold print ends by 22: 21, as in picocli, underlines twice. */
  private static final int[] ON = {1, 2, 31, 32, 33};
  private static final int[] OFF = {22, 22, 39, 39, 39};

  private TerminalText() {}

  /** A writer that lets text through and nothing else. */
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
        if (to.checkError()) { // Flushes; else it would keep to itself that nothing can be written.
          throw new IOException("the output cannot be written");
        }
      }

      @Override
      public void close() {
        to.close();
      }
    }, true);
  }

  /** In a style, when it is written by such a writer. */
  static String styled(String style, String text) {
    return STYLE + String.valueOf((char) ('0' + STYLES.indexOf(style))) + text + PLAIN;
  }

  /** Without anything that a terminal would act on. */
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
      return text; // Nearly all.
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

  /** Whether it changes the direction of writing, or ends a line where no line ends. */
  private static boolean turns(char c) {
    return c == '\u061C' || c >= '\u200E' && c <= '\u200F' || c >= '\u2028' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }
}
