package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.model.Medium;
import letterminer.model.PageBox;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Tags;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guards which text over other text makes the reading uncertain, and where. Characters are 6 points wide in type of 12
 * points, and 7.2 points high.
 */
class TextOverTextTest {
  private static final FontStyle LARGE = font(18);

  private static FontStyle font(double size) {
    return new FontStyle("Serif", size, false, false, false);
  }

  private static Sheets sheets() {
    return new Sheets().filler(100).at(72, 400, "Wexmoor");
  }

  private static int places(Sheets sheets) {
    return sheets.layout().uncertain().size();
  }

  /** Three characters may overlap, as with a footnote marker; a fourth makes the text uncertain. */
  @ParameterizedTest
  @CsvSource({"96, 0", "95, 1", "72, 1", "60, 1", "54, 0", "30, 0"})
  void aFewCharactersMayOverlap(double x, int places) {
    assertEquals(places, places(sheets().at(x, 402, "Marrow")));
  }

  /** Counted in characters of the narrower word, however large those of the other are. */
  @ParameterizedTest
  @CsvSource({"96, 0", "95, 1"})
  void charactersOfTheNarrowerWordCount(double x, int places) {
    assertEquals(places, places(sheets().set(LARGE, x, 402, "MARROWMARROW")));
    assertEquals(places, places(new Sheets().filler(100).set(LARGE, 72 - 108 + 42, 400, "MARROWMARROW").at(x - 18, 402, "Wex")
        .at(x, 402, "Wexmoor")), "the wider word is first");
  }

  /** A short word that another one covers counts with all its characters, and not with more. */
  @ParameterizedTest
  @CsvSource({"not, 0", "paid, 1"})
  void aCoveredWordCountsWithItsLength(String word, int places) {
    assertEquals(places, places(sheets().at(74, 402, word)));
  }

  /** Lines share three points of their height if their baselines are 4.2 points apart. */
  @ParameterizedTest
  @CsvSource({"404.1, 1", "404.3, 0", "395.9, 1", "395.7, 0", "408, 0", "386, 0"})
  void linesOneBelowTheOtherDoNotOverlap(double y, int places) {
    assertEquals(places, places(sheets().at(75, y, "Marrow")));
  }

  @Test
  void thePlaceIncludesBothTexts() {
    List<PageBox> places = sheets().page().filler(100).at(72, 400, "Wexmoor").at(84, 402, "Marrowdale").layout().uncertain();

    assertEquals(List.of(PageBox.of(2, new BoundingBox(72, 391, 72, 14))), places);
  }

  @Test
  void wordsOfOneLineMayOverlapToo() {
    List<Word> words = new ArrayList<>();
    for (double x : new double[] {72, 90, 200}) {
      words.add(new Word(x == 90 ? "Marrow" : "Wexmoor", new BoundingBox(x, 391, 42, 12), 400, Sheets.PLAIN, true));
    }
    Page page = new Page(1, Sheets.WIDTH, Sheets.HEIGHT, List.of(Line.of(1, words)), List.of());
    Document document = new Document(Medium.PDF, true, List.of(page), Tags.NONE, List.of());

    assertEquals(List.of(PageBox.of(1, new BoundingBox(72, 391, 170, 12))),
        new LayoutEngine(LayoutSettings.defaults()).layout(document).uncertain());
  }

  /** A word printed twice, a little apart, is bold; a line of dots or underscores is for writing on. */
  @ParameterizedTest
  @CsvSource({"Wexmoor", "_______", "......."})
  void aShadowOrALineToWriteOnIsNoOtherText(String text) {
    assertEquals(0, places(sheets().at(72.5, 400.5, text)));
  }

  @Test
  void headersOverEachOtherAreSetAsideAndNotReported() {
    Sheets sheets = new Sheets();
    for (int page = 1; page <= 4; page++) {
      if (page > 1) {
        sheets.page();
      }
      sheets.at(72, 40, "Marrow review").at(75, 41, "Wexmoor review").filler(100).filler(200);
    }
    Layout layout = sheets.layout();

    assertEquals(8, layout.furniture().size());
    assertEquals(List.of(), layout.uncertain());
  }

  /** A stamp in a table is a quarter larger than the text, on another baseline, and level with it. */
  @ParameterizedTest
  @CsvSource({
    "15, 198, PAID, 0", "15.2, 198, PAID, 1", "9.6, 198, PAID, 0", "9.5, 198, PAID, 1", // Larger or smaller.
    "20, 198, PAY, 0", "20, 198, ----, 0", // Too short for text that matters, or no text.
    "20, 199.1, PAID, 1", "20, 199.3, PAID, 0", // On the baseline of the label at 201, but for rounding.
    "20, 188, PAID, 0", // Above the label.
  })
  void aStampInACellIsLargerAndOnAnotherBaseline(double size, double y, String stamp, int places) {
    Sheets sheets = new Sheets().filler(100).grid(new double[] {70, 300, 500}, 180, 220, 240)
        .at(75, 201, "Being healthy").at(310, 201, "2").at(75, 235, "Staying safe").at(310, 235, "3")
        .set(new FontStyle("Serif", size, true, false, false), 200, y, stamp);

    assertEquals(places, places(sheets));
  }

  @Test
  void aStampBesideAShortLabelIsNotReported() {
    Sheets sheets = new Sheets().filler(100).grid(new double[] {70, 300, 500}, 180, 220, 240)
        .at(75, 201, "All").at(310, 201, "2").at(75, 235, "Staying safe").at(310, 235, "3")
        .set(new FontStyle("Serif", 20, true, false, false), 200, 198, "PAID");

    assertEquals(0, places(sheets));
  }
}
