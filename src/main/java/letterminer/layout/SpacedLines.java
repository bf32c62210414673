package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * Joins a justified line whose few words are as far apart as columns: the last line of a paragraph that is justified
 * like the others. All its gaps are equal, although its words are not.
 */
final class SpacedLines {
  /** How much gaps of the same width may differ, in ems. */
  private static final double SAME_GAP = 0.12;

  /** This many equal gaps between words of different widths are no coincidence. */
  static final int SURE_GAPS = 3;

  /** Smallest difference between the widest and the narrowest word of such a run, in ems. */
  private static final double DIFFERENT = 0.8;

  /** A list marker has a gap of its own after it. */
  private static final int LONGEST_SIGN = 4;

  /** How far the last line of a paragraph may be below the one above it, in ems. */
  private static final double NEXT_LINE = 2;

  /** Edges that differ by less count as equal, in points. */
  private static final double SAME_EDGE = 1.5;

  private SpacedLines() {}

  static Document joinedIn(Document document) {
    if (!document.positioned()) {
      return document;
    }
    List<Page> pages = new ArrayList<>();
    boolean any = false;
    for (Page page : document.pages()) {
      List<Line> lines = joined(page.lines());
      any |= lines.size() < page.lines().size();
      pages.add(lines.size() < page.lines().size()
          ? new Page(page.number(), page.width(), page.height(), List.copyOf(lines), page.rules()) : page);
    }
    return any
        ? new Document(
            document.medium(), true, List.copyOf(pages), document.tags(), document.problems())
        : document;
  }

  private static List<Line> joined(List<Line> lines) {
    List<Line> result = new ArrayList<>(lines.size());
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) { // Pieces of one row are adjacent.
      if (i < lines.size() && lines.get(i).baseline() == lines.get(from).baseline()) {
        continue;
      }
      Line above = result.isEmpty() ? null : result.get(result.size() - 1);
      if (i - from > 1) {
        joinRow(lines.subList(from, i), above, result);
      } else {
        result.add(lines.get(from));
      }
      from = i;
    }
    return result;
  }

  private static void joinRow(List<Line> pieces, Line above, List<Line> result) {
    int at = 0;
    while (at < pieces.size()) {
      int end = at + 1;
      for (int to = pieces.size(); to > at + 1 && end == at + 1; to--) {
        if (isOneLine(pieces.subList(at, to), above)) {
          end = to;
        }
      }
      result.add(end == at + 1 ? pieces.get(at) : joined(pieces.subList(at, end), pieces.get(at).page()));
      at = end;
    }
  }

  private static Line joined(List<Line> pieces, int page) {
    return Line.of(page, spaced(pieces));
  }

  private static List<Word> spaced(List<Line> pieces) {
    List<Word> words = new ArrayList<>(pieces.get(0).words());
    pieces.subList(1, pieces.size()).forEach(p -> words.addAll(SpacedWords.of(p.words())));
    return words;
  }

  private static boolean isOneLine(List<Line> pieces, Line above) {
    List<Word> words = spaced(pieces);
    boolean marked = words.get(0).text().length() <= LONGEST_SIGN;
    return isEven(words, 0, SURE_GAPS) || marked && isEven(words, 1, SURE_GAPS) || endsSentence(words, above);
  }

  /** Whether the gaps of a line, from a word on, are all equal, and there are enough of them. */
  static boolean isEven(List<Word> words, int from, int least) {
    int count = words.size() - from - 1;
    if (count < least) {
      return false;
    }
    double size = words.get(from).font().size();
    double narrowest = Double.MAX_VALUE;
    double widest = 0;
    double smallest = Double.MAX_VALUE;
    double largest = 0;
    for (int i = from; i < words.size(); i++) {
      Word word = words.get(i);
      narrowest = Math.min(narrowest, word.box().width());
      widest = Math.max(widest, word.box().width());
      if (i > from) {
        double gap = word.box().x() - words.get(i - 1).box().right();
        smallest = Math.min(smallest, gap);
        largest = Math.max(largest, gap);
      }
    }
    if (largest - smallest > SAME_GAP * size) {
      return false;
    }
    int texts = texts(words, from);
    return count < SURE_GAPS ? texts > count : texts > count / 2 && widest - narrowest > DIFFERENT * size;
  }

  /** The number of words with letters, from a word on. */
  private static int texts(List<Word> words, int from) {
    int texts = 0;
    for (int i = from; i < words.size(); i++) {
      texts += words.get(i).text().codePoints().anyMatch(Character::isLetter) ? 1 : 0;
    }
    return texts;
  }

  /**
   * One or two gaps alone prove little: such a line must also continue a sentence and be as long as the line above.
   */
  private static boolean endsSentence(List<Word> words, Line above) {
    if (above == null || !isEven(words, 0, 1)) {
      return false;
    }
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    char end = above.text().charAt(above.text().length() - 1);
    double distance = first.baseline() - above.baseline();
    return Character.isLowerCase(first.text().charAt(0)) && (Character.isLetterOrDigit(end) || end == ',')
        && distance > 0 && distance < NEXT_LINE * above.size()
        && Math.abs(last.box().right() - above.box().right()) < SAME_EDGE
        && above.words().stream().anyMatch(w -> Math.abs(w.box().x() - first.box().x()) < SAME_EDGE);
  }
}
