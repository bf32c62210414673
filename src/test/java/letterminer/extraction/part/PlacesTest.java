package letterminer.extraction.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.BoundingBox;
import letterminer.model.Printed;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;

/** Tests the places of words in lines: ten points for each word, twenty for each line. */
class PlacesTest {
  private static final FontStyle FONT = new FontStyle("Serif", 12, false, false, false);
  private final Places places = new Places(true);

  private static Line line(int page, int number, String text) {
    List<Word> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      BoundingBox box = new BoundingBox(10 * words.size(), 20 * number, 10, 12);
      words.add(new Word(word, box, box.bottom(), FONT, true));
    }
    return Line.of(page, words);
  }

  private static Optional<BoundingBox> box(double x, double y, double right, double bottom) {
    return Optional.of(BoundingBox.ofCorners(x, y, right, bottom));
  }

  @Test
  void wordsHaveTheirOwnBoxWhateverIsNextToThem() {
    Quote date = new Quote("3 July 2023", List.of(line(2, 1, "Date: 3 July 2023 Ref: AB")));
    assertEquals(List.of(new Printed("3 July 2023", 2, box(10, 20, 40, 32))), places.words(date));
  }

  @Test
  void wordsMayContinueOnTheNextLineAfterAHyphen() {
    Quote quote = new Quote("children's services", List.of(line(1, 1, "the children's ser-"), line(1, 2, "vices here")));
    assertEquals(List.of(new Printed("children's services", 1, box(0, 20, 30, 52))), places.words(quote));
  }

  @Test
  void wordsAcrossAPageBreakHaveAPlaceOnEachPage() {
    Quote quote = new Quote("of Market Orrin", List.of(line(1, 30, "Inspection of Market"), line(2, 1, "Orrin Council")));
    assertEquals(
        List.of(new Printed("of Market", 1, box(10, 600, 30, 612)), new Printed("Orrin", 2, box(0, 20, 10, 32))),
        places.words(quote));
  }

  @Test
  void wordsThatAreNotFoundAreQuotedAsPrinted() {
    Quote quote = new Quote("Ann Hale", List.of(line(1, 1, "HALE, ANN")));
    assertEquals(List.of(new Printed("HALE, ANN", 1, box(0, 20, 20, 32))), places.words(quote));
  }

  @Test
  void linesOnTheFirstPageAreQuotedWhole() {
    Quote quote = Quote.of(List.of(line(1, 1, "Ann Hale"), line(1, 2, "Director"), line(2, 1, "Marrow Council")));
    assertEquals(new Printed("Ann Hale | Director", 1, box(0, 20, 20, 52)), places.lines(quote));
  }

  @Test
  void withoutPositionsThereIsNoBox() {
    Quote quote = new Quote("Hale", List.of(line(1, 1, "Ann Hale")));
    assertEquals(List.of(new Printed("Hale", 1, Optional.empty())), new Places(false).words(quote));
  }
}
