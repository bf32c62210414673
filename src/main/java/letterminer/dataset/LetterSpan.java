package letterminer.dataset;

import java.util.List;

/**
 * The common columns of a letter's rows: they are adjacent, and a third of most tables.
 *
 * @param from the first of them
 * @param to the column after the last; the same as {@code from} if there is none
 */
record LetterSpan(int from, int to) {
  static LetterSpan of(List<? extends Column<?>> columns) {
    int first = 0;
    while (first < columns.size() && !columns.get(first).isOfLetter()) {
      first++;
    }
    int end = first;
    while (end < columns.size() && columns.get(end).isOfLetter()) {
      end++;
    }
    return new LetterSpan(first, end);
  }
}
