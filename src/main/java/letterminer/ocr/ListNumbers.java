package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;

/**
 * Puts right the numbers of numbered lists and paragraphs whose full stop was read as something else: {@code 2s} or
 * {@code 3:} between {@code 1.} and {@code 4.} in one column. A number is changed only if it follows the one before.
 */
final class ListNumbers {
  /** How far apart, in points, numbers of one list may begin. */
  private static final double COLUMN = 4;

  private static final int LONGEST = 4;

  /** A list's column and the number that was last. */
  private record Last(double left, int number) {}

  private ListNumbers() {}

  static void correct(Map<Integer, RecognisedPage> pages) {
    List<Last> columns = new ArrayList<>();
    for (RecognisedPage page : List.copyOf(pages.values())) {
      List<RecognisedLine> lines = new ArrayList<>(page.lines());
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        order.add(i);
      }
      order.sort((a, b) -> Double.compare(lines.get(a).baseline(), lines.get(b).baseline()));
      boolean changed = false;
      for (int i : order) {
        RecognisedLine corrected = corrected(lines.get(i), columns);
        changed |= corrected != lines.get(i);
        lines.set(i, corrected);
      }
      if (changed) {
        pages.put(page.number(), page.withCorrected(lines));
      }
    }
  }

  private static RecognisedLine corrected(RecognisedLine line, List<Last> columns) {
    RecognisedWord word = line.words().get(0);
    String text = word.text();
    if (text.length() < 2 || text.length() > LONGEST || !Character.isDigit(text.charAt(0))) {
      return line;
    }
    double left = word.box().x();
    int last = columns.stream().filter(c -> Math.abs(c.left() - left) < COLUMN).mapToInt(Last::number).findFirst().orElse(0);
    String digits = text.substring(0, text.length() - 1);
    boolean number = digits.chars().allMatch(Character::isDigit);
    boolean next = number && last > 0 && Integer.parseInt(digits) == last + 1;
    if (number && (text.endsWith(".") || next)) {
      columns.removeIf(c -> Math.abs(c.left() - left) < COLUMN);
      columns.add(new Last(left, Integer.parseInt(digits)));
    }
    if (!next || text.endsWith(".")) {
      return line;
    }
    List<RecognisedWord> words = new ArrayList<>(line.words());
    words.set(0, new RecognisedWord(digits + ".", word.box(), word.confidence(), word.stroke()));
    return new RecognisedLine(List.copyOf(words), line.baseline(), line.size(), line.stroke());
  }
}
