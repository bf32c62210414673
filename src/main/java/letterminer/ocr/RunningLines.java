package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.model.BoundingBox;
import letterminer.model.EditDistance;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;

/**
 * Makes page headers and footers alike that OCR read a little differently on each page, since headers are recognised by
 * their repetition. Two lines at the same edge of two pages are the same if they have as many words and most of these
 * are equal; each other word then gets its surest reading, unless it has digits, as page numbers do.
 */
final class RunningLines {
  /** The share of a page's height, from its edges, in which headers and footers are. */
  private static final double EDGE = 0.12;

  /** How far apart, in points from the edge, a header may be on two pages. */
  private static final double SHIFT = 15;

  /** A page's header is compared with those of so many pages before and after it. */
  private static final int NEIGHBOURS = 4;

  private static final int LEAST_WORDS = 3;

  private static final Pattern GLUED = Pattern.compile("(\\d{1,3})[oO0]f(\\d{1,3})");

  /** White after the parts of a page number, as a share of a character. */
  private static final double SPACE = 0.4;

  /** Share of words that are equal in two readings of one header. */
  private static final double EQUAL = 0.6;

  /** Two readings of a word differ in at most this share of its characters, and in one of a short word. */
  private static final double MISREAD = 0.3;

  private static final int LONGEST_WORD = 40;

  private RunningLines() {}

  /**
   * Corrects the headers and footers of pages.
   *
   * @param doubtful words of a lower confidence may be misread
   */
  static void correct(Map<Integer, RecognisedPage> pages, double doubtful) {
    UsualWording usual = UsualWording.of(pages.values(), doubtful);
    pages.replaceAll((number, page) -> inUsualWording(page, usual));
    List<RecognisedPage> before = List.copyOf(pages.values());
    for (int i = 0; i < before.size(); i++) {
      RecognisedPage page = before.get(i);
      List<RecognisedPage> others = new ArrayList<>(
          before.subList(Math.max(0, i - NEIGHBOURS), Math.min(before.size(), i + NEIGHBOURS + 1)));
      others.remove(page);
      List<RecognisedLine> lines = page.lines().stream().map(line -> corrected(line, page, others)).toList();
      if (!lines.equals(page.lines())) {
        pages.put(page.number(), page.withCorrected(lines));
      }
    }
  }

  private static RecognisedPage inUsualWording(RecognisedPage page, UsualWording usual) {
    List<RecognisedLine> lines = usual.in(page);
    if (lines.equals(page.lines())) {
      return page;
    }
    return lines.size() == page.lines().size() ? page.withCorrected(lines) : page.withLines(lines);
  }

  private static RecognisedLine corrected(RecognisedLine line, RecognisedPage page, List<RecognisedPage> others) {
    if (line.words().size() < LEAST_WORDS || !isAtEdge(line, page)) {
      return line.words().size() == 1 && isAtEdge(line, page) ? withSpaces(line) : line;
    }
    List<RecognisedWord> words = new ArrayList<>(line.words());
    for (RecognisedPage other : others) {
      for (RecognisedLine same : other.lines()) {
        if (isAtEdge(same, other) && isSame(line, page, same, other)) {
          takeSurer(words, same.words());
        }
      }
    }
    return words.equals(line.words()) ? line
        : new RecognisedLine(List.copyOf(words), line.baseline(), line.size(), line.stroke());
  }

  /** A page number with its spaces, which are lost in small type: {@code 3of4}, and {@code 30f4} for the same. */
  private static RecognisedLine withSpaces(RecognisedLine line) {
    RecognisedWord word = line.words().get(0);
    Matcher glued = GLUED.matcher(word.text());
    if (!glued.matches()) {
      return line;
    }
    List<RecognisedWord> words = new ArrayList<>();
    double step = word.box().width() / word.text().length();
    double left = word.box().x();
    for (String part : List.of(glued.group(1), "of", glued.group(2))) {
      double right = left + step * part.length();
      words.add(new RecognisedWord(
          part, BoundingBox.ofCorners(left, word.box().y(), right - SPACE * step, word.box().bottom()), word.confidence(),
          word.stroke()));
      left = right;
    }
    return new RecognisedLine(List.copyOf(words), line.baseline(), line.size(), line.stroke());
  }

  static boolean isAtEdge(RecognisedLine line, RecognisedPage page) {
    return line.baseline() < EDGE * page.height() || line.baseline() > (1 - EDGE) * page.height();
  }

  private static boolean isSame(RecognisedLine line, RecognisedPage page, RecognisedLine other, RecognisedPage otherPage) {
    boolean top = line.baseline() < page.height() / 2;
    double apart = top ? line.baseline() - other.baseline()
        : page.height() - line.baseline() - (otherPage.height() - other.baseline());
    if (Math.abs(apart) > SHIFT || line.words().size() != other.words().size()) {
      return false;
    }
    int equal = 0;
    for (int i = 0; i < line.words().size(); i++) {
      equal += letters(line.words().get(i)).equals(letters(other.words().get(i))) ? 1 : 0;
    }
    return equal >= EQUAL * line.words().size();
  }

  /** The letters and digits of a word, or all of it if it has none. */
  private static String letters(RecognisedWord word) {
    StringBuilder letters = new StringBuilder();
    word.text().chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.isEmpty() ? word.text() : letters.toString();
  }

  private static void takeSurer(List<RecognisedWord> words, List<RecognisedWord> others) {
    for (int i = 0; i < words.size(); i++) {
      RecognisedWord word = words.get(i);
      RecognisedWord other = others.get(i);
      boolean digits = (word.text() + other.text()).chars().anyMatch(Character::isDigit);
      if (other.confidence() > word.confidence() && !digits && isAlike(word.text(), other.text())) {
        words.set(i, new RecognisedWord(other.text(), word.box(), other.confidence(), word.stroke()));
      }
    }
  }

  private static boolean isAlike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer <= LONGEST_WORD && EditDistance.between(one, other) <= Math.max(1, (int) (MISREAD * longer));
  }
}
