package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;

/**
 * Puts right the numbers of numbered lists and paragraphs whose full stop was read as something else: {@code 2s} or
 * {@code 3:} between {@code 1.} and {@code 4.} in one column. A number is changed only if it follows the one before; a
 * first one ({@code 1,} or {@code l.}) only if it stands where the numbers of the document's lists do, with its text
 * where theirs is.
 */
final class ListNumbers {
  /** How far apart, in points, numbers of one list may begin. */
  private static final double COLUMN = 4;

  private static final int LONGEST = 4;

  /** A list's column and the number that was last. */
  private record Last(double left, int number) {}

  /** What a 1 at the head of a list and its full stop are read as. */
  private static final String ONES = "1lI|i!";
  private static final String STOPS = ".,:;";

  /** Where a list's numbers and their text begin. */
  private record Place(double number, double text) {
    boolean isNear(Place other) {
      return Math.abs(number - other.number) < COLUMN && Math.abs(text - other.text) < COLUMN;
    }

    static Place of(RecognisedLine line) {
      return new Place(line.words().get(0).box().x(), line.words().get(1).box().x());
    }
  }

  private ListNumbers() {}

  static void correct(Map<Integer, RecognisedPage> pages) {
    List<Last> columns = new ArrayList<>();
    List<Place> places = pages.values().stream().flatMap(page -> page.lines().stream()).filter(ListNumbers::isNumbered)
        .map(Place::of).distinct().toList();
    for (RecognisedPage page : List.copyOf(pages.values())) {
      List<RecognisedLine> lines = new ArrayList<>(page.lines());
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        order.add(i);
      }
      order.sort((a, b) -> Double.compare(lines.get(a).baseline(), lines.get(b).baseline()));
      boolean changed = false;
      for (int i : order) {
        RecognisedLine corrected = corrected(withFirst(lines.get(i), places), columns);
        changed |= corrected != lines.get(i);
        lines.set(i, corrected);
      }
      if (changed) {
        pages.put(page.number(), page.withCorrected(lines));
      }
    }
  }

  private static boolean isNumbered(RecognisedLine line) {
    String text = line.words().get(0).text();
    return line.words().size() > 1 && text.length() > 1 && text.length() <= LONGEST && text.endsWith(".")
        && text.substring(0, text.length() - 1).chars().allMatch(Character::isDigit);
  }

  /** A line whose misread number is the first of a list, corrected; other lines as they are. */
  private static RecognisedLine withFirst(RecognisedLine line, List<Place> places) {
    String text = line.words().get(0).text();
    boolean first = line.words().size() > 1 && text.length() == 2 && !text.equals("1.")
        && ONES.indexOf(text.charAt(0)) >= 0 && STOPS.indexOf(text.charAt(1)) >= 0;
    return first && places.stream().anyMatch(Place.of(line)::isNear) ? withNumber(line, "1.") : line;
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
    return withNumber(line, digits + ".");
  }

  private static RecognisedLine withNumber(RecognisedLine line, String number) {
    RecognisedWord word = line.words().get(0);
    List<RecognisedWord> words = new ArrayList<>(line.words());
    words.set(0, new RecognisedWord(number, word.box(), word.confidence(), word.stroke()));
    return new RecognisedLine(List.copyOf(words), line.baseline(), line.size(), line.stroke());
  }
}
