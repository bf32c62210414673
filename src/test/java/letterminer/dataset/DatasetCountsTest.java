package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import letterminer.model.Outcome;
import org.junit.jupiter.api.Test;

class DatasetCountsTest {
  private static FileRow document(int number) {
    return new FileRow(
        "wexmoor-" + number + ".pdf", String.format("%064x", number * 31), number, Outcome.READ, 3, 1, Optional.empty(), List.of());
  }

  /** Whichever place counted what, and in whatever order. */
  @Test
  void partsAddUpToTheWhole() {
    List<FileRow> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      documents.add(document(i));
    }
    DatasetCounts whole = new DatasetCounts(JsonRows.Settings.PLAIN);
    documents.forEach(whole::add);
    Collections.shuffle(documents, new Random(3));
    DatasetCounts sum = new DatasetCounts(JsonRows.Settings.PLAIN);
    for (int from = 0; from < documents.size(); from += 7) {
      DatasetCounts part = new DatasetCounts(JsonRows.Settings.PLAIN);
      documents.subList(from, Math.min(documents.size(), from + 7)).forEach(part::add);
      sum.add(part);
    }
    assertEquals(whole.sources(), sum.sources());
    assertEquals(40, sum.sources().documents());
    sum.add(document(99));
    assertNotEquals(whole.sources().sha256(), sum.sources().sha256());
  }

  @Test
  void columnsAddUp() {
    assertAddsUp(ColumnType.INTEGER, List.of("3", "", "12", "7"), List.of("5", "100"));
    assertAddsUp(ColumnType.NUMBER, List.of("-0.5"), List.of("2.25", "1e3", ""));
    assertAddsUp(ColumnType.DATE, List.of("2019-03-01", "2011-12-31"), List.of("2024-01-02", "2010-01-01"));
    assertAddsUp(ColumnType.DATE, List.of(""), List.of("2024-01-02"));
    assertAddsUp(ColumnType.STRING, List.of("Marrow", "Wexmoor", "Marrow"), List.of("Wexmoor", ""));
    assertAddsUp(ColumnType.LIST, List.of("staffing; premises"), List.of("premises", ""));
    assertAddsUp(ColumnType.oneOf(List.of("good", "poor")), List.of("poor"), List.of());
  }

  @Test
  void manyValuesStayMany() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i <= ColumnCounts.MOST_VALUES / 2; i++) {
      many.add("council " + i);
    }
    List<String> more = many.stream().map(value -> "new " + value).toList();
    assertAddsUp(ColumnType.STRING, many, more);
    assertAddsUp(ColumnType.STRING, List.of("a"), List.of("x".repeat(81)));
    assertAddsUp(ColumnType.STRING, List.of("x".repeat(81)), List.of("a"));
  }

  private static void assertAddsUp(ColumnType type, List<String> first, List<String> second) {
    ColumnCounts whole = new ColumnCounts(type);
    first.forEach(whole::add);
    second.forEach(whole::add);
    ColumnCounts sum = new ColumnCounts(type);
    first.forEach(sum::add);
    ColumnCounts other = new ColumnCounts(type);
    second.forEach(other::add);
    sum.add(other);
    assertEquals(text(whole), text(sum));
  }

  private static String text(ColumnCounts counts) {
    return counts.rows() + " " + counts.filled() + " " + counts.least() + " " + counts.most() + " " + counts.isMany() + " " + counts.values();
  }
}
