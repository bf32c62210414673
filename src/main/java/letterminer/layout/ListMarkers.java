package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * Recognises the markers of list items: bullets of any font, dashes, numbers, letters.
 *
 * <p>A marker is <em>strong</em> if it can be nothing else (a bullet, a glyph of a symbol font or of the private-use
 * area) and <em>weak</em> if a line of running text may begin with it, too ('–', '3.', '(a)'). A weak marker counts
 * only if its line does not continue the one above.
 */
final class ListMarkers {
  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}(?:\\.\\d{1,2})?[.)]|\\d{1,2}\\.\\d{1,2}");
  private static final Pattern LETTER = Pattern.compile("\\(?(?:[a-h]|[ivx]{1,4})[.)]");

  /** The longest text that these match, and its possible first characters. */
  private static final int LONGEST = 8;
  private static final String BEGINNINGS = "(0123456789abcdefghivx";

  /** A gap before a bullet, in ems, that is too wide for a separator in running text. */
  private static final double APART = 0.45;

  /** Largest distance of a marker on a line of its own from its text, in ems. */
  private static final double REACH = 5;

  private final LearnedMarkers learned;

  /** Recognises markers by their characters, and those of {@code learned} by their behaviour. */
  ListMarkers(LearnedMarkers learned) {
    this.learned = learned;
  }

  /** A marker at the start of a line. */
  record Found(ListMarker marker, boolean strong, boolean alone) {}

  Optional<Found> at(Line line) {
    Word first = line.firstWord();
    String text = first.text();
    boolean alone = line.words().size() == 1;
    if (Bullets.isStrong(first)) {
      return found(text, ListMarker.Style.BULLET, true, alone);
    }
    ListMarker.Style kind = text.length() <= 3 ? learned.kindOf(line) : null;
    if (kind != null) {
      return found(text, kind, true, alone);
    }
    if (Bullets.isWeak(text)) {
      return found(text, ListMarker.Style.BULLET, false, alone);
    }
    if (text.equals("o")) {
      // A word processor's bullet of the second level. No English line begins with the word.
      return found(text, ListMarker.Style.BULLET, !alone, alone);
    }
    if (text.length() > LONGEST || BEGINNINGS.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    if (NUMBER.matcher(text).matches()) {
      return found(text, ListMarker.Style.NUMBER, false, alone);
    }
    if (LETTER.matcher(text).matches()) {
      return found(text, ListMarker.Style.LETTER, false, alone);
    }
    return Optional.empty();
  }

  /**
   * Splits lines before a bullet inside them that is set well apart: the list of the next column may be closer to the
   * text beside it than columns usually are.
   */
  static List<Line> splitBeforeBullets(List<Line> lines) {
    List<Line> result = new ArrayList<>();
    for (Line line : lines) {
      int from = 0;
      List<Word> words = line.words();
      for (int i = 1; i + 1 < words.size(); i++) {
        double gap = words.get(i).box().x() - words.get(i - 1).box().right();
        if (gap > APART * line.size() && i - from > 1 && Bullets.isStrong(words.get(i))) {
          result.add(Line.of(line.page(), words.subList(from, i)));
          from = i;
        }
      }
      result.add(from == 0 ? line : Line.of(line.page(), words.subList(from, words.size())));
    }
    return result;
  }

  /** Joins each marker that is a line of its own with the text beside it, so that the gap is not taken for a column's. */
  List<Line> joinedToText(List<Line> lines) {
    List<Line> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean alone = at(line).map(Found::alone).orElse(false);
      if (alone && i + 1 < lines.size()) {
        Line next = lines.get(i + 1);
        double gap = next.box().x() - line.box().right();
        if (next.page() == line.page() && gap > 0 && gap < REACH * next.size()
            && Math.abs(next.baseline() - line.baseline()) < LineRows.SAME_ROW * next.size()) {
          List<Word> words = new ArrayList<>(line.words());
          words.addAll(SpacedWords.of(next.words()));
          result.add(Line.of(line.page(), words));
          i++;
          continue;
        }
      }
      result.add(line);
    }
    return result;
  }

  /** The line without its marker, which must be present and not alone. */
  static Line without(Line line) {
    List<Word> rest = new ArrayList<>(line.words().subList(1, line.words().size()));
    return Line.of(line.page(), rest);
  }

  /** Separates a bullet from a word that a converter, or a font without a gap, has glued it to. */
  static Line parted(Line line) {
    Word first = line.firstWord();
    String text = first.text();
    int length = Character.charCount(text.codePointAt(0));
    if (text.length() <= length || !Bullets.isBullet(text.codePointAt(0)) || Bullets.isBullet(text.codePointAt(length))) {
      return line;
    }
    double width = first.box().width() * length / text.length();
    List<Word> words = new ArrayList<>();
    words.add(new Word(
        text.substring(0, length),
        new BoundingBox(
            first.box().x(), first.box().y(), width, first.box().height()),
        first.baseline(), first.font(), false, first.tag()));
    words.add(new Word(
        text.substring(length),
        new BoundingBox(
            first.box().x() + width, first.box().y(), first.box().width() - width,
            first.box().height()),
        first.baseline(), first.font(), true, first.tag()));
    words.addAll(line.words().subList(1, line.words().size()));
    return Line.of(line.page(), words);
  }

  private static Optional<Found> found(
      String text, ListMarker.Style kind, boolean strong, boolean alone) {
    return Optional.of(new Found(new ListMarker(text, kind), strong, alone));
  }
}
