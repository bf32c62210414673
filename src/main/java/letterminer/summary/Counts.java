package letterminer.summary;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often each pair of a row's key and a column's name occurs, and in which letters.
 *
 * @param <K> the keys of the rows
 */
public final class Counts<K> {
  /** Marks rows that belong to no letter, such as files without one. */
  static final int NO_LETTER = -1;

  private static final Cell EMPTY = new Cell();

  private final Map<K, Map<String, Cell>> rows;
  private final Map<String, Integer> columns = new TreeMap<>();
  private int all;

  /** Of one pair. */
  private static final class Cell {
    private int count;
    private final BitSet letters = new BitSet();
  }

  Counts(Comparator<? super K> order) {
    this.rows = new TreeMap<>(order);
  }

  /** Counts by names, in alphabetical order. */
  static Counts<String> byName() {
    return new Counts<>(Comparator.naturalOrder());
  }

  /**
   * Counts one more.
   *
   * @param letter the place of its letter in {@link RunSummary#letters()}, or {@link #NO_LETTER}
   */
  void add(K row, String column, int letter) {
    Cell cell = rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).computeIfAbsent(column, c -> new Cell());
    cell.count++;
    if (letter >= 0) {
      cell.letters.set(letter);
    }
    columns.merge(column, 1, Integer::sum);
    all++;
  }

  private Cell cell(K row, String column) {
    return rows.getOrDefault(row, Map.of()).getOrDefault(column, EMPTY);
  }

  public int of(K row, String column) {
    return cell(row, column).count;
  }

  /** The letters of a pair, by their places in {@link RunSummary#letters()}. */
  public BitSet letters(K row, String column) {
    return (BitSet) cell(row, column).letters.clone();
  }

  public int ofRow(K row) {
    return rows.getOrDefault(row, Map.of()).values().stream().mapToInt(c -> c.count).sum();
  }

  /** The letters of a row. */
  public BitSet lettersOfRow(K row) {
    BitSet letters = new BitSet();
    rows.getOrDefault(row, Map.of()).values().forEach(c -> letters.or(c.letters));
    return letters;
  }

  public int ofColumn(String column) {
    return columns.getOrDefault(column, 0);
  }

  public int all() {
    return all;
  }

  public Collection<K> rows() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  /** In alphabetical order, which sorts years too. */
  public Collection<String> columns() {
    return new TreeSet<>(columns.keySet());
  }
}
