package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import letterminer.reading.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which numbers in a margin are those of lines. Numbers are six points wide for each digit. */
class LineNumbersTest {
  private static final String TEXT = "of the schools have been seen by now and are better than they were";

  private static int numbers(Sheets sheets) {
    return LineNumbers.of(sheets.document()).numbers().size();
  }

  /** Lines of text with a number beside each that the step says. */
  private static Sheets numbered(int lines, int step, double x) {
    Sheets sheets = new Sheets();
    for (int i = 1; i <= lines; i++) {
      sheets.at(72, 100 + 14 * i, TEXT);
      if (i % step == 0) {
        sheets.at(x, 100 + 14 * i, "" + i);
      }
    }
    return sheets;
  }

  /** Eight numbers that count by one, or three that count by five. */
  @ParameterizedTest
  @CsvSource({"8, 1, 8", "7, 1, 0", "15, 5, 3", "14, 5, 0", "40, 5, 8", "20, 2, 10"})
  void enoughNumbersThatCountAreThoseOfLines(int lines, int step, int numbers) {
    assertEquals(numbers, numbers(numbered(lines, step, 40)));
    assertEquals(numbers, numbers(numbered(lines, step, 560)), "in the right margin");
  }

  /** Numbers of two digits are level on the left, on the right or in the middle. */
  @ParameterizedTest
  @CsvSource({"0, 18", "-2, 18", "-2.1, 0", "3, 18", "8, 18", "8.1, 0", "-6.1, 9"})
  void theNumbersAreInOneColumn(double shift, int numbers) {
    Sheets sheets = new Sheets();
    for (int i = 1; i <= 18; i++) {
      sheets.at(72, 100 + 14 * i, TEXT).at(40 - (i > 9 ? shift : 0), 100 + 14 * i, "" + i);
    }

    assertEquals(numbers, numbers(sheets));
  }

  /** Text left of the numbers, or right of those on the right. */
  @ParameterizedTest
  @CsvSource({"40, 30, 0", "40, 56, 10", "560, 577, 0", "560, 540, 10"})
  void theNumbersAreOutsideTheText(double x, double other, int numbers) {
    assertEquals(numbers, numbers(numbered(10, 1, x).at(other, 100, "#")));
  }

  /** Items of a list begin sentences; two lines that begin in lower case show that the lines are numbered. */
  @ParameterizedTest
  @CsvSource({"2, 10", "1, 0"})
  void numbersBesideLinesInMidSentenceAreNoList(int lower, int numbers) {
    Sheets sheets = new Sheets();
    for (int i = 1; i <= 10; i++) {
      sheets.at(40, 100 + 14 * i, "" + i).at(72, 100 + 14 * i, (i <= lower ? "" : "O") + TEXT);
    }

    assertEquals(numbers, numbers(sheets));
  }

  /** Numbers of paper that the lines of text do not keep to: evenly spaced, most on rows of their own. */
  @ParameterizedTest
  @CsvSource({"0, 10", "0.7, 10", "0.8, 0", "-0.8, 0"})
  void numbersOfThePaperAreEvenlySpaced(double uneven, int numbers) {
    Sheets sheets = new Sheets();
    for (int i = 1; i <= 10; i++) {
      sheets.at(40, 100 + 30 * i + (i % 2 == 0 ? uneven : 0), "" + i).at(72, 113 + 30 * i, "O" + TEXT).at(72, 121 + 30 * i,
          "O" + TEXT);
    }

    assertEquals(numbers, numbers(sheets));
  }

  /** A number may be missing or misread: 85 of 100 must count. */
  @ParameterizedTest
  @CsvSource({"20, 1, 19", "9, 1, 8", "12, 3, 0"})
  void mostOfTheNumbersCount(int lines, int missing, int numbers) {
    Sheets sheets = new Sheets();
    for (int i = 1; i <= lines; i++) {
      sheets.at(72, 100 + 14 * i, TEXT);
      boolean left = i % 3 == 1 && i > 1 && i <= 1 + 3 * missing; // 4, 7 and 10.
      if (!left) {
        sheets.at(40, 100 + 14 * i, "" + i);
      }
    }

    assertEquals(numbers, numbers(sheets));
  }

  @Test
  void yearsQuantitiesAndPageNumbersAreNoLineNumbers() {
    Sheets years = new Sheets();
    Sheets zeros = new Sheets();
    for (int i = 1; i <= 10; i++) {
      years.at(40, 100 + 14 * i, "" + (2000 + 7 * i % 11)).at(72, 100 + 14 * i, TEXT);
      zeros.at(40, 100 + 14 * i, "0" + i).at(72, 100 + 14 * i, TEXT);
    }

    assertEquals(0, numbers(years));
    assertEquals(0, numbers(zeros));
  }

  @Test
  void theTextIsAsItWasWithoutTheNumbers() {
    LineNumbers found = LineNumbers.of(numbered(10, 5, 40).page().at(40, 114, "12").at(72, 114, TEXT).document());
    LineNumbers three = LineNumbers.of(numbered(15, 5, 40).page().at(30, 114, "12 a").at(72, 128, TEXT).document());

    assertEquals(0, found.numbers().size());
    assertEquals(List.of("5", "10", "15"), three.numbers().stream().map(Line::text).toList());
    assertEquals(15, three.text().pages().get(0).lines().size());
    assertEquals(2, three.text().pages().get(1).lines().size());
  }

  /** A number and its line may be read as one line. */
  @Test
  void aNumberAtTheBeginningOfALineIsTakenOutOfIt() {
    Sheets sheets = new Sheets();
    for (int i = 1; i <= 10; i++) {
      sheets.item(40, 72, 100 + 14 * i, "" + i, TEXT);
    }
    LineNumbers found = LineNumbers.of(sheets.document());

    assertEquals(10, found.numbers().size());
    assertEquals(List.of(TEXT), found.text().pages().get(0).lines().stream().map(Line::text).distinct().toList());
  }
}
