package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.model.BoundingBox;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * Removes line numbers in a margin: a column of numbers outside the text that count by one, or by five, down the
 * whole page. The numbers of a list are beside its items only, and no item begins in mid-sentence.
 */
final class LineNumbers {
  /** With fewer numbers on a page, it is unclear whether they are line numbers. */
  private static final int LEAST = 8;
  private static final int LEAST_BY_FIVE = 3;

  /** Share of the numbers that must be in one column, count up, and skip no line. */
  private static final double MOST = 0.85;

  /** Number of numbered lines beginning in lower case from which on they are not list items. */
  private static final int MID_SENTENCE = 2;

  /** The largest number of digits of a line number. */
  private static final int LONGEST_NUMBER = 4;

  /** How far apart the edges of numbers in one column may be, in points. */
  private static final double SAME_EDGE = 2;

  /** How much the distances of evenly spaced numbers may differ, in points. */
  private static final double SAME_DISTANCE = 1.5;

  /** A row of a page and the word in a margin that may be its number. */
  private record Numbered(int row, int value, Line line, Word word) {}

  private final Document document;
  private final List<Line> numbers = new ArrayList<>();
  private Document text;

  private LineNumbers(Document document) {
    this.document = document;
    this.text = document;
  }

  static LineNumbers of(Document document) {
    LineNumbers result = new LineNumbers(document);
    if (document.positioned()) {
      result.find();
    }
    return result;
  }

  /** The document without the numbers. */
  Document text() {
    return text;
  }

  /** The line numbers, each as a line. */
  List<Line> numbers() {
    return numbers;
  }

  private void find() {
    for (boolean right : new boolean[] {false, true}) {
      Map<Integer, List<Numbered>> columns = new HashMap<>();
      Evidence evidence = new Evidence();
      for (Page page : text.pages()) {
        List<List<Line>> rows = mayBeNumbered(page, right) ? LineRows.of(page.lines()) : List.of();
        List<Numbered> column = column(rows, right);
        if (!column.isEmpty()) {
          columns.put(page.number(), column);
          evidence.add(column, rows);
        }
      }
      if (evidence.numbersLines()) {
        takeOut(columns, evidence.column);
      }
    }
  }

  /** Whether enough lines of a page begin, or end, with a number to examine it. */
  private static boolean mayBeNumbered(Page page, boolean right) {
    int count = 0;
    for (Line line : page.lines()) {
      List<Word> words = line.words();
      count += isNumber(words.get(right ? words.size() - 1 : 0).text()) ? 1 : 0;
    }
    return count > 1;
  }

  private static boolean isNumber(String text) {
    boolean number = text.length() <= LONGEST_NUMBER && text.charAt(0) != '0';
    for (int i = 0; number && i < text.length(); i++) {
      number = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return number;
  }

  /** The increasing numbers outside the text of a page, in one column. */
  private static List<Numbered> column(List<List<Line>> rows, boolean right) {
    List<Numbered> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Line line = rows.get(i).get(right ? rows.get(i).size() - 1 : 0);
      Word word = line.words().get(right ? line.words().size() - 1 : 0);
      if (isNumber(word.text())) {
        all.add(new Numbered(i, Integer.parseInt(word.text()), line, word));
      }
    }
    if (all.isEmpty()) {
      return all;
    }
    BoundingBox usual = outermost(all, right).word().box();
    List<Numbered> column = new ArrayList<>();
    for (Numbered n : all) {
      boolean grows = column.isEmpty() || n.value() > column.get(column.size() - 1).value();
      if (grows && sameColumn(n.word().box(), usual)) {
        column.add(n);
      }
    }
    return isOutside(column, rows, right) ? column : List.of();
  }

  private static Numbered outermost(List<Numbered> all, boolean right) {
    Numbered best = all.get(0);
    for (Numbered n : all) {
      double further = n.word().box().centreX() - best.word().box().centreX();
      best = right == further > 0 ? n : best;
    }
    return best;
  }

  private static boolean sameColumn(BoundingBox a, BoundingBox b) {
    return Math.abs(a.x() - b.x()) <= SAME_EDGE || Math.abs(a.right() - b.right()) <= SAME_EDGE
        || Math.abs(a.centreX() - b.centreX()) <= SAME_EDGE;
  }

  private static boolean isOutside(List<Numbered> column, List<List<Line>> rows, boolean right) {
    Set<Word> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
    column.forEach(n -> numbers.add(n.word()));
    double inner = right
        ? column.stream().mapToDouble(n -> n.word().box().x()).min().orElse(0)
        : column.stream().mapToDouble(n -> n.word().box().right()).max().orElse(0);
    for (List<Line> row : rows) {
      for (Line line : row) {
        for (Word word : line.words()) {
          boolean beyond = right ? word.box().right() > inner : word.box().x() < inner;
          if (beyond && !numbers.contains(word)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Evidence from the columns of all pages. */
  private static final class Evidence {
    private BoundingBox column;
    private int step;
    private int numbers;
    private int pairs;
    private int counting;
    private int leavingNoneOut;
    private int evenlySpaced;
    private int alone;
    private int midSentence;

    void add(List<Numbered> page, List<List<Line>> rows) {
      if (column == null && page.size() > 1) {
        column = page.get(0).word().box();
        step = page.get(1).value() - page.get(0).value();
      }
      if (column == null || !sameColumn(column, page.get(0).word().box())) {
        return;
      }
      numbers += page.size();
      double distance = page.size() < 2 ? 0 : page.get(1).word().baseline() - page.get(0).word().baseline();
      for (int i = 1; i < page.size(); i++) {
        Numbered a = page.get(i - 1);
        Numbered b = page.get(i);
        pairs++;
        counting += b.value() - a.value() == step ? 1 : 0;
        leavingNoneOut += b.row() - a.row() == step ? 1 : 0;
        evenlySpaced += Math.abs(b.word().baseline() - a.word().baseline() - distance) <= SAME_DISTANCE ? 1 : 0;
      }
      midSentence += (int) page.stream().filter(c -> beginsInLowerCase(c, rows)).count();
      alone += (int) page.stream().filter(c -> rows.get(c.row()).size() == 1 && c.line().words().size() == 1).count();
    }

    boolean numbersLines() {
      if (numbers < LEAST_BY_FIVE || counting < MOST * pairs || pairs == 0) {
        return false;
      }
      boolean each = leavingNoneOut >= MOST * pairs;
      boolean even = evenlySpaced >= MOST * pairs;
      if (step > 1) {
        return each || even && numbers >= LEAST;
      }
      return numbers >= LEAST && (each && midSentence >= MID_SENTENCE || even && alone >= MID_SENTENCE);
    }
  }

  private static boolean beginsInLowerCase(Numbered numbered, List<List<Line>> rows) {
    for (Line line : rows.get(numbered.row())) {
      for (Word word : line.words()) {
        if (word != numbered.word()) {
          return Character.isLowerCase(word.text().charAt(0));
        }
      }
    }
    return false;
  }

  private void takeOut(Map<Integer, List<Numbered>> columns, BoundingBox sure) {
    List<Page> pages = new ArrayList<>();
    for (Page page : text.pages()) {
      Map<Line, Word> out = new IdentityHashMap<>();
      for (Numbered n : columns.getOrDefault(page.number(), List.of())) {
        if (sameColumn(n.word().box(), sure)) {
          out.put(n.line(), n.word());
        }
      }
      pages.add(out.isEmpty() ? page : without(page, out));
    }
    text = new Document(
        document.medium(), document.positioned(), List.copyOf(pages), document.tags(), document.problems());
  }

  private Page without(Page page, Map<Line, Word> out) {
    List<Line> lines = new ArrayList<>();
    for (Line line : page.lines()) {
      Word number = out.get(line);
      if (number == null) {
        lines.add(line);
        continue;
      }
      numbers.add(Line.of(page.number(), List.of(number)));
      List<Word> rest = line.words().stream().filter(w -> w != number).toList();
      if (!rest.isEmpty()) {
        lines.add(Line.of(page.number(), rest));
      }
    }
    return new Page(page.number(), page.width(), page.height(), List.copyOf(lines), page.rules());
  }
}
