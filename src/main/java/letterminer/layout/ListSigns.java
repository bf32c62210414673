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
  /** Bullets that Unicode does not class with the symbols below, or that text may hold elsewhere. */
  private static final String BULLETS = "\u2022\u2023\u2043\u2219\u25E6\u29BF\u2981\uFFFD";

  /** Punctuation and letters that serve as bullets: '\u00D8' and '\u00FC' are arrow and tick of a symbol font. */
  private static final String WEAK_BULLETS = "*\u00B7\u00A7\u00B6\u00BB\u203A>\u00D8\u00A8\u00AC\u00A4~=+?";

  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}(?:\\.\\d{1,2})?[.)]|\\d{1,2}\\.\\d{1,2}");
  private static final Pattern LETTER = Pattern.compile("\\(?(?:[a-h]|[ivx]{1,4})[.)]");

  /** The longest that these match, and what they may begin with. */
  private static final int LONGEST = 8;
  private static final String BEGINNINGS = "(0123456789abcdefghivx";

  /** A gap before a bullet that no separator in running text has, in ems. */
  private static final double APART = 0.45;

  private final ListMarks marks;

  /** Knows markers by their characters, and those that {@code marks} tells by their behaviour. */
  ListSigns(ListMarks marks) {
    this.marks = marks;
  }

  /** A sign at the start of a line. */
  record Found(ListSign sign, boolean strong, boolean alone) {}

  Optional<Found> at(Line line) {
    Word first = line.firstWord();
    String text = first.text();
    boolean alone = line.words().size() == 1;
    if (isStrong(first)) {
      return found(text, ListSign.Kind.BULLET, true, alone);
    }
    ListSign.Kind told = text.length() <= 3 ? marks.kindOf(line) : null;
    if (told != null) {
      return found(text, told, true, alone);
    }
    if (isWeakBullet(text)) {
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
        if (gap > APART * line.size() && i - from > 1 && isStrong(words.get(i))) {
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
    int sign = Character.charCount(text.codePointAt(0));
    if (text.length() <= sign || !isStrongSign(text.codePointAt(0)) || isStrongSign(text.codePointAt(sign))) {
      return line;
    }
    double width = first.box().width() * sign / text.length();
    List<Word> words = new ArrayList<>();
    words.add(new Word(
        text.substring(0, sign),
        new letterminer.model.BoundingBox(
            first.box().x(), first.box().y(), width, first.box().height()),
        first.baseline(), first.font(), false, first.tag()));
    words.add(new Word(
        text.substring(sign),
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

  static boolean isStrong(Word word) {
    String text = word.text();
    if (word.font().symbolic() && text.length() <= 2) {
      return true;
    }
    int first = text.codePointAt(0);
    return text.length() == Character.charCount(first) && isStrongSign(first);
  }

  /** Whether a character can be nothing but a bullet: an arrow, a shape, a dingbat, or one of no meaning. */
  private static boolean isStrongSign(int c) {
    if (c < 0x2000) {
      return false;
    }
    int type = Character.getType(c);
    return BULLETS.indexOf(c) >= 0
        || type == Character.PRIVATE_USE
        || (type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL)
            && (c >= 0x2190 && c <= 0x21FF || c >= 0x2300 && c <= 0x23FF || c >= 0x2580 && c <= 0x27BF
                || c >= 0x27F0 && c <= 0x27FF || c >= 0x2900 && c <= 0x297F || c >= 0x2B00 && c <= 0x2BFF
                || c >= 0x1F000);
  }

  /**
   * Whether a word is a dash of any kind, or another character that serves as a bullet. Fonts map their
   * dashes to lines of tables (U+2500) and to combining strokes (U+0336) too.
   */
  private static boolean isWeakBullet(String text) {
    int c = text.codePointAt(0);
    if (text.length() != Character.charCount(c)) {
      return false;
    }
    int type = Character.getType(c);
    return WEAK_BULLETS.indexOf(c) >= 0 || type == Character.DASH_PUNCTUATION
        || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
        || type == Character.MODIFIER_SYMBOL || c >= 0x2500 && c <= 0x257F || c == 0x2212 || c == 0x02D7;
  }
}
