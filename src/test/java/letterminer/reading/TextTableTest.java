package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which lines of a text file are a table, and what its cells are. */
class TextTableTest {
  private static String rows(String... lines) {
    return TextTable.startingAt(List.of(lines), 0)
        .map(t -> t.sourceLines() + " " + String.join("/", t.rows().stream().map(r -> String.join(";", r.stream()
            .map(c -> String.join("+", c)).toList())).toList()))
        .orElse("none");
  }

  @Test
  void pipesSeparateCells() {
    assertEquals("2 a;b/c;d", rows("| a | b |", "| c | d |"));
    assertEquals("2 a;b/c;d", rows("a | b", "c | d"));
    assertEquals("2 a;b/c;d", rows("a | b |", "c | d |"));
    assertEquals("3 a;b/c;d", rows("| a | b |", "|---|:--:|", "| c | d |", "text"));
    assertEquals("2 a;/c;d", rows("| a | |", "| c | d |"));
    assertEquals("2 a \\| b;c/d;e", rows("| a \\| b | c |", "| d | e |"));
    assertEquals("2 one+two;b/c;d", rows("| one<br>two | b |", "| c | d |"));
    assertEquals("2 x+\u2022 one+\u2022 two;b/c;d", rows("| x \u2022 one \u2022 two | b |", "| c | d |"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "||", "|a", "a|b", "|", ""})
  void otherLinesAreNoRows(String line) {
    assertEquals("none", rows(line, line));
  }

  @Test
  void aTableHasTwoRowsOrIsATitleAboveDashes() {
    assertEquals("none", rows("| a | b |"));
    assertEquals("2 Being healthy and well", rows("| Being healthy | and<br>well |", "|---|---|"));
    assertEquals("none", rows("| Being healthy |", "text"), "no dashes");
  }

  @Test
  void tabsSeparateCells() {
    assertEquals("2 a;b/c;d", rows("a\tb", "c\t\td"));
    assertEquals("2 a;/c;d", rows("a\t", "c\td"));
    assertEquals("2 a;b/c;d", rows("\ta\tb", "\tc\td"));
    assertEquals("none", rows("\ta", "\tb"));
  }

  /** A short line between tabbed rows names the topic of those below it. */
  @ParameterizedTest
  @CsvSource({"Youth, true", "Youth., false", "'', false", "Youth | x, false"})
  void aShortLineBetweenTabbedRowsIsARow(String line, boolean row) {
    assertEquals(row ? "3 a;b/" + line + "/c;d" : "none", rows("a\tb", line, "c\td"));
  }

  @Test
  void aLongLineOrALastOneIsNoRow() {
    assertEquals("3 a;b/" + "y".repeat(60) + "/c;d", rows("a\tb", "y".repeat(60), "c\td"));
    assertEquals("none", rows("a\tb", "y".repeat(61), "c\td"));
    assertEquals("2 a;b/c;d", rows("a\tb", "c\td", "Youth"));
    assertEquals("2 a;b/c;d", rows("a\tb", "c\td", "Youth", "Music"));
  }

  @Test
  void columnsAreAsWideAsTheirWidestLine() {
    TextTable table = TextTable.startingAt(List.of("| a | bbb |", "| cc<br>dddd | e | f |"), 0).orElseThrow();

    assertEquals("[0, 8, 15, 20]", Arrays.toString(table.columnStarts()));
  }
}
