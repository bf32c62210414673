package letterminer.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the words of a page into lines: words with nearly the same baseline form a row, and a row is split into lines
 * at gaps too wide to be a space.
 */
public final class RowBuilder {
  private static final Comparator<Word> ACROSS = (a, b) -> Double.compare(a.box().x(), b.box().x());
  private static final Comparator<Word> DOWN =
      ((Comparator<Word>) (a, b) -> Double.compare(a.baseline(), b.baseline())).thenComparing(ACROSS);

  /** From this distance on, in points, words printed twice are meant to look bold. */
  private static final double THICKENING = 0.05;

  private final ReadingSettings settings;
  private final double wordGap;

  public RowBuilder(ReadingSettings settings) {
    this(settings, settings.wordGap());
  }

  /** Creates a builder for a page with another gap between words, in ems. */
  RowBuilder(ReadingSettings settings, double wordGap) {
    this.settings = settings;
    this.wordGap = wordGap;
  }

  /** The page's lines, top to bottom and left to right, from words in any order. */
  public List<Line> lines(int page, List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(DOWN);
    List<Line> lines = new ArrayList<>();
    for (List<Word> row : rows(sorted)) {
      row.sort(ACROSS);
      cut(page, withoutOverprints(row), lines);
    }
    return lines;
  }

  /**
   * Rows grow from their largest words. A superscript joins the row of the text beside it; if it started a row of its
   * own, that row could swallow the line above.
   */
  private List<List<Word>> rows(List<Word> sorted) {
    List<List<Word>> rows = new ArrayList<>();
    List<Double> baselines = new ArrayList<>();
    List<Word> small = new ArrayList<>();
    double usual = usualSize(sorted);
    for (Word word : sorted) {
      double size = word.font().size();
      if (size < usual * 0.8 || size < usual * 0.95 && isMark(word)) {
        small.add(word);
        continue;
      }
      int last = rows.size() - 1;
      double shift = settings.baselineShift() * Math.min(size, usual * 1.5);
      if (last >= 0 && word.baseline() - baselines.get(last) <= shift) {
        rows.get(last).add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
        baselines.add(word.baseline());
      }
    }
    addSmall(rows, baselines, small, usual);
    return rows;
  }

  /** Whether a word may be a superscript footnote marker. */
  private static boolean isMark(Word word) {
    String text = word.text();
    return text.length() <= 2
        && text.chars().allMatch(c -> Character.isDigit(c) || "*\u2020\u2021\u00B9\u00B2\u00B3".indexOf(c) >= 0);
  }

  /** Small words join larger ones beside them or form rows of their own: notes, which have markers, too. */
  private void addSmall(
      List<List<Word>> rows, List<Double> baselines, List<Word> small, double usual) {
    List<Word> own = new ArrayList<>();
    double largest = 0;
    for (List<Word> row : rows) {
      for (Word word : row) {
        largest = Math.max(largest, word.font().size());
      }
    }
    for (Word word : small) {
      int beside = rowBeside(rows, baselines, word, usual, largest);
      if (beside >= 0) {
        rows.get(beside).add(word);
      } else {
        own.add(word);
      }
    }
    boolean uniform = own.stream().allMatch(w -> w.font().size() >= usual * 0.8);
    for (List<Word> row : uniform ? plainRows(own) : rows(own)) {
      double baseline = row.get(0).baseline();
      int level = rowAtBaseline(rows, baselines, row);
      if (level >= 0) {
        rows.get(level).addAll(row);
        continue;
      }
      int at = 0;
      while (at < rows.size() && baselines.get(at) <= baseline) {
        at++;
      }
      rows.add(at, row);
      baselines.add(at, baseline);
    }
  }

  /** The row of larger words that shares the small words' baseline, or -1. */
  private static int rowAtBaseline(List<List<Word>> rows, List<Double> baselines, List<Word> row) {
    for (int i = 0; i < rows.size(); i++) {
      if (Math.abs(baselines.get(i) - row.get(0).baseline()) < 0.1 * row.get(0).font().size()) {
        return i;
      }
    }
    return -1;
  }

  private List<List<Word>> plainRows(List<Word> sorted) {
    List<List<Word>> rows = new ArrayList<>();
    for (Word word : sorted) {
      List<Word> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && word.baseline() - last.get(0).baseline()
          <= settings.baselineShift() * word.font().size()) {
        last.add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    return rows;
  }

  /** The nearest row with a larger word directly beside this small word, or -1. */
  private int rowBeside(
      List<List<Word>> rows, List<Double> baselines, Word word, double usual, double largest) {
    int best = -1;
    double nearest = Double.MAX_VALUE;
    double reach = settings.baselineShift() * 1.5 * Math.max(usual, largest);
    int first = Collections.binarySearch(baselines, word.baseline() - reach);
    for (int i = first < 0 ? -first - 1 : first;
        i < rows.size() && baselines.get(i) <= word.baseline() + reach; i++) {
      double distance = Math.abs(baselines.get(i) - word.baseline());
      if (distance > nearest) {
        continue;
      }
      for (Word other : rows.get(i)) {
        if (distance > settings.baselineShift() * 1.25 * Math.max(usual, other.font().size())) {
          continue; // Beside larger type, a marker is raised higher.
        }
        double gap = Math.max(
            word.box().x() - other.box().right(), other.box().x() - word.box().right());
        if (gap < settings.lineGap() * usual && other.font().size() > word.font().size() * 1.05) {
          best = i;
          nearest = distance;
        }
      }
    }
    return best;
  }

  /** The font size of most characters of the page. */
  static double usualSize(List<Word> words) {
    Map<Long, Integer> count = new HashMap<>();
    long best = 20;
    int most = 0;
    int i = 0;
    while (i < words.size()) {
      FontStyle font = words.get(i).font();
      int characters = 0;
      for (; i < words.size() && words.get(i).font() == font; i++) {
        characters += words.get(i).text().length();
      }
      long key = Math.round(font.size() * 2);
      int now = count.merge(key, characters, Integer::sum);
      if (now > most) {
        most = now;
        best = key;
      }
    }
    return best / 2.0;
  }

  /** Bold is sometimes imitated by printing a word twice with a slight offset; one of the two is dropped. */
  private static List<Word> withoutOverprints(List<Word> row) {
    List<Word> kept = new ArrayList<>(row.size());
    for (Word word : row) {
      boolean twin = false;
      for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 3 && !twin; i--) {
        Word other = kept.get(i);
        twin = other.text().equals(word.text())
            && Math.abs(other.box().x() - word.box().x()) < 0.2 * word.font().size()
            && Math.abs(other.baseline() - word.baseline()) < 0.2 * word.font().size();
        if (twin && Math.abs(other.box().x() - word.box().x()) > THICKENING) {
          kept.set(i, other.thickened());
        }
      }
      if (!twin) {
        kept.add(word);
      }
    }
    return kept;
  }

  private void cut(int page, List<Word> row, List<Line> lines) {
    List<Word> current = new ArrayList<>();
    for (Word word : row) {
      if (!current.isEmpty()) {
        Word before = current.get(current.size() - 1);
        double gap = word.box().x() - before.box().right();
        double size = Math.min(before.font().size(), word.font().size());
        if (gap > settings.lineGap() * size) {
          lines.add(Line.of(page, Tracking.closed(current)));
          current = new ArrayList<>();
        } else {
          boolean space = gap > wordGap * size
              || word.spaceBefore() && gap > wordGap * 0.3 * size;
          word = word.withSpaceBefore(space);
        }
      }
      current.add(word);
    }
    if (!current.isEmpty()) {
      lines.add(Line.of(page, Tracking.closed(current)));
    }
  }
}
