package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * Knows the signs of list items: bullets of any font, dashes, numbers, letters.
 *
 * <p>A sign is <em>strong</em> if it can be nothing else (a bullet, a glyph of a symbol font or of the
 * private-use area) and <em>weak</em> if running text may hold it at the start of a line too ('–',
 * '3.', '(a)'); a weak sign counts only where the line does not carry on the one above.
 */
final class ListSigns {
  private static final String BULLETS =
      "\u2022\u25CF\u25CB\u25E6\u25AA\u25AB\u25A0\u25A1\u25B6\u25BA\u25B8\u25B9\u2023\u2043\u25C6\u25C7"
          + "\u25FE\u25FC\u27A2\u27A4\u2756\u2713\u2714\u2605\u2219\u2B25\u29BF\u2981\u26AB\u2B24\u2B1B\u2B1C\u2BC0\u2794\u2798\u279C\u25A2\u25FB\u25C9\u25CE\u25D8\uFFFD";
  private static final String WEAK_BULLETS = "-\u2013\u2014*\u00B7\u00A7\u00BB\u203A>\u00D8\u00A8\u00AC";
  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}(?:\\.\\d{1,2})?[.)]|\\d{1,2}\\.\\d{1,2}");
  private static final Pattern LETTER = Pattern.compile("\\(?(?:[a-h]|[ivx]{1,4})[.)]");

  /** The longest that these match, and what they may begin with. */
  private static final int LONGEST = 8;
  private static final String BEGINNINGS = "(0123456789abcdefghivx";

  /** A gap before a bullet that no separator in running text has, in ems. */
  private static final double APART = 0.45;

  private ListSigns() {}

  /** A sign at the start of a line. */
  record Found(ListSign sign, boolean strong, boolean alone) {}

  static Optional<Found> at(Line line) {
    Word first = line.firstWord();
    String text = first.text();
    boolean alone = line.words().size() == 1;
    if (isStrong(first)) {
      return found(text, ListSign.Kind.BULLET, true, alone);
    }
    if (text.length() == 1 && WEAK_BULLETS.indexOf(text.charAt(0)) >= 0) {
      return found(text, ListSign.Kind.BULLET, false, alone);
    }
    if (text.equals("o")) {
      // A word processor's bullet of the second level. No English line begins with the word.
      return found(text, ListSign.Kind.BULLET, !alone, alone);
    }
    if (text.length() > LONGEST || BEGINNINGS.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    if (NUMBER.matcher(text).matches()) {
      return found(text, ListSign.Kind.NUMBER, false, alone);
    }
    if (LETTER.matcher(text).matches()) {
      return found(text, ListSign.Kind.LETTER, false, alone);
    }
    return Optional.empty();
  }

  /**
   * Cuts lines before a bullet in their midst that stands well apart: the next column's list comes nearer
   * to the text beside it than columns usually do.
   */
  static List<Line> cutBeforeSigns(List<Line> lines) {
    List<Line> result = new ArrayList<>();
    for (Line line : lines) {
      int from = 0;
      List<Word> words = line.words();
      for (int i = 1; i + 1 < words.size(); i++) {
        double gap = words.get(i).box().x() - words.get(i - 1).box().right();
        if (isStrong(words.get(i)) && i - from > 1 && gap > APART * line.size()) {
          result.add(Line.of(line.page(), words.subList(from, i)));
          from = i;
        }
      }
      result.add(from == 0 ? line : Line.of(line.page(), words.subList(from, words.size())));
    }
    return result;
  }

  /** The line without its sign; the sign must be there and not alone. */
  static Line without(Line line) {
    List<Word> rest = new ArrayList<>(line.words().subList(1, line.words().size()));
    return Line.of(line.page(), rest);
  }

  /** Cuts a bullet from a word that it was glued to: a converter, or a font without a gap, does that. */
  static Line parted(Line line) {
    Word first = line.firstWord();
    String text = first.text();
    if (text.length() < 2 || !isStrongSign(text.charAt(0)) || isStrongSign(text.charAt(1))) {
      return line;
    }
    double width = first.box().width() / text.length();
    List<Word> words = new ArrayList<>();
    words.add(new Word(
        text.substring(0, 1),
        new letterminer.model.BoundingBox(
            first.box().x(), first.box().y(), width, first.box().height()),
        first.baseline(), first.font(), false, first.tag()));
    words.add(new Word(
        text.substring(1),
        new letterminer.model.BoundingBox(
            first.box().x() + width, first.box().y(), first.box().width() - width,
            first.box().height()),
        first.baseline(), first.font(), true, first.tag()));
    words.addAll(line.words().subList(1, line.words().size()));
    return Line.of(line.page(), words);
  }

  private static Optional<Found> found(
      String text, ListSign.Kind kind, boolean strong, boolean alone) {
    return Optional.of(new Found(new ListSign(text, kind), strong, alone));
  }

  private static boolean isStrong(Word word) {
    String text = word.text();
    if (word.font().symbolic() && text.length() <= 2) {
      return true;
    }
    return text.length() == 1 && isStrongSign(text.charAt(0));
  }

  private static boolean isStrongSign(char c) {
    return BULLETS.indexOf(c) >= 0 || c >= 0xE000 && c <= 0xF8FF;
  }
}
