package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import letterminer.reading.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which rules are those of the paper; a page is 595 points wide and 842 high. */
class RuledPaperTest {
  private static Sheets paper(int lines, double step, double right) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < lines; i++) {
      sheets.across(60 + i * step, 20, right);
    }
    return sheets;
  }

  private static List<Rule> left(Sheets sheets) {
    return RuledPaper.removedFrom(sheets.document()).pages().get(0).rules();
  }

  /** At least 18 lines over four fifths of the page's height and nine tenths of its width. */
  @ParameterizedTest
  @CsvSource({"18, 40, 575, 0", "17, 43, 575, 17", "18, 39, 575, 18", "18, 40, 557, 0", "18, 40, 555, 18", "30, 24, 575, 0"})
  void paperHasManyEvenLinesAcrossThePage(int lines, double step, double right, int rules) {
    assertEquals(rules, left(paper(lines, step, right)).size());
  }

  @ParameterizedTest
  @CsvSource({"30, 820, 0", "27, 820, 18", "30, 779, 0", "30, 777, 18"})
  void squaredPaperHasAsManyFromTopToBottom(double step, double bottom, int rules) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < 18; i++) {
      sheets.down(40 + i * step, 20, bottom);
    }

    assertEquals(rules, left(sheets).size());
  }

  /** Lines of a table are not even: one is further down, or has other ends. */
  @ParameterizedTest
  @CsvSource({"0.9, 0, 0, 0", "1.1, 0, 0, 19", "-1.1, 0, 0, 19", "0, 1.1, 0, 19", "0, 0, 1, 0", "0, 0, 1.1, 19",
      "0, 0, -1.1, 19"})
  void theLinesOfPaperAreEvenAndHaveTheSameEnds(double down, double left, double right, int rules) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < 19; i++) {
      boolean odd = i == 9;
      sheets.across(60 + 38 * i + (odd ? down : 0), 20 + (odd ? left : 0), 575 + (odd ? right : 0));
    }

    assertEquals(rules, left(sheets).size());
  }

  @Test
  void linesOnTopOfEachOtherAreNoPaper() {
    assertEquals(40, left(paper(40, 0.5, 575)).size());
  }

  /** On paper, lines are drawn through letters, from 1.2 to 4.8 points above the baseline here. */
  @ParameterizedTest
  @CsvSource({"4, 3, 72, 0", "3, 3, 72, 18", "4, 1, 72, 18", "4, 1.3, 72, 0", "4, 4.7, 72, 0", "4, 5, 72, 18", "4, 3, 330, 18"})
  void narrowPaperIsKnownByTheTextThatItsLinesCross(int texts, double above, double x, int rules) {
    Sheets sheets = paper(18, 41, 320);
    for (int i = 0; i < texts; i++) {
      sheets.at(x, 60 + 41 * (2 * i + 1) + above, "Wexmoor");
    }

    assertEquals(rules, left(sheets).size());
  }

  @Test
  void textAboveTheFirstLineIsNotCrossed() {
    Sheets sheets = paper(18, 41, 320).at(72, 60, "Wexmoor").at(72, 22, "Marrow");
    for (int i = 0; i < 3; i++) {
      sheets.at(72, 63 + 41 * i, "Tarn");
    }

    assertEquals(18, left(sheets).size());
  }

  @Test
  void theRulesOfATableOnPaperStay() {
    Sheets sheets = paper(18, 40, 575).grid(new double[] {72, 200, 300}, 90, 130);

    assertEquals(
        List.of(new Rule(true, 90, 72, 300), new Rule(true, 130, 72, 300), new Rule(false, 72, 90, 130),
            new Rule(false, 200, 90, 130), new Rule(false, 300, 90, 130)),
        left(sheets));
  }

  @Test
  void otherPagesKeepTheirRules() {
    Sheets sheets = paper(18, 40, 575).page().across(100, 72, 300);

    assertEquals(List.of(0, 1), RuledPaper.removedFrom(sheets.document()).pages().stream().map(p -> p.rules().size()).toList());
  }
}
