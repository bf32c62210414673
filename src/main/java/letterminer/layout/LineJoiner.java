package letterminer.layout;

import java.util.List;
import letterminer.reading.Line;

/** Joins lines to running text and resolves hyphens at line ends. */
final class LineJoiner {
  /** No word is longer: text further back does not matter to a hyphen. */
  private static final int LONGEST_WORD = 200;

  private static final char EN_DASH = '\u2013';

  private final DocumentWords vocabulary;

  LineJoiner(DocumentWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Joins consecutive lines. */
  String join(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      append(text, line.text());
    }
    return text.toString().replace("\u00AD", "");
  }

  /** Joins two consecutive texts, the first of which was cut by a page break. */
  String join(String before, String after) {
    StringBuilder text = new StringBuilder(before);
    append(text, after);
    return text.toString();
  }

  private void append(StringBuilder text, String next) {
    if (text.length() == 0 || next.isEmpty()) {
      text.append(next);
      return;
    }
    String last = lastWord(text);
    if (DocumentWords.endsInHyphen(last) && Character.isLetterOrDigit(last.charAt(last.length() - 2))) {
      if (isSuspended(last, next)) {
        text.append(' ');
      } else if (!vocabulary.keepsHyphen(last, next)) {
        text.setLength(text.length() - 1);
      }
    } else if ((!last.endsWith("/") || last.length() < 2) && !isRange(last, next)) {
      text.append(' ');
    }
    text.append(next);
  }

  /** Whether a hyphen is suspended: {@code 16- and 17-year-olds}. */
  private static boolean isSuspended(String last, String next) {
    return next.startsWith("and ") || next.startsWith("or ")
        || next.startsWith("to ") && Character.isDigit(last.charAt(last.length() - 2));
  }

  /** Whether a line ends in a range's dash: {@code 2014\u201315}. */
  private static boolean isRange(String last, String next) {
    int dash = last.length() - 1;
    return dash > 0 && last.charAt(dash) == EN_DASH
        && Character.isDigit(last.charAt(dash - 1)) && Character.isDigit(next.charAt(0));
  }

  private static String lastWord(StringBuilder text) {
    int cut = text.length();
    while (cut > 0 && text.charAt(cut - 1) != ' ' && text.length() - cut < LONGEST_WORD) {
      cut--;
    }
    return text.substring(cut);
  }
}
