package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;

/** Guards which pages go through OCR although they have text. */
class TextQualityTest {
  private static Page page(String text) {
    List<Word> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(new Word(
          word, new BoundingBox(10 * words.size(), 0, 9, 10), 10, new FontStyle("", 10, false, false, false), true));
    }
    return new Page(1, 600, 800, List.of(Line.of(1, words)), List.of());
  }

  @Test
  void proseIsUsableAlsoInWelsh() {
    assertFalse(TextQuality.isGarbage(page(
        ("The council and its partners have made good progress. Children in care are seen by their social workers and "
            + "plans for them are of a good quality. ").repeat(3))));
    assertFalse(TextQuality.isGarbage(page(
        "Mae'r cyngor a'i bartneriaid wedi gwneud cynnydd da yn y flwyddyn ac mae plant yn cael eu gweld gan eu "
            + "gweithwyr cymdeithasol ac mae cynlluniau ar eu cyfer o ansawdd da i bob plentyn yn y sir")));
  }

  @Test
  void aTableOfNamesAndFiguresIsUsable() {
    assertFalse(TextQuality.isGarbage(page("Wexmoor 1,204 3.4% Marrow 988 2.9% Queenshithe 77 4.1% ".repeat(6))));
  }

  @Test
  void charactersWithoutMeaningAreNot() {
    assertTrue(TextQuality.isGarbage(page("\uFFFD\uFFFD\uFFFDhe \uFFFDou\uFFFDcil \uFFFD\uFFFDs ".repeat(10))));
  }

  @Test
  void lettersInNoOrderAreNot() {
    assertTrue(TextQuality.isGarbage(page("Wkh frxqflo kdv pdgh jrrg surjuhvv dqg sodqv zhoo ".repeat(6))));
  }

  @Test
  void junkOfAnOldScannerIsNot() {
    assertTrue(TextQuality.isGarbage(page("l'h<: c0u~c1l h^s m;dc g00cl pr()grcss w1l.h ch1|dr<n ".repeat(6))));
  }

  /** Short words often survive. */
  @Test
  void aLayerThatKeepsSomeShortWordsIsNot() {
    assertTrue(TextQuality.isGarbage(page(
        ("Tne c<>nncil h4s m^dc pr0grcss in the c~re of y0~ng pc<>ple, bnt pl~ns arc n0t alw^ys kcpt 4nd s<>me "
            + "mcct1ngs arc l^te f0r rcvicws. ").repeat(4))));
  }

  @Test
  void bulletsWithoutMeaningAreNoReason() {
    assertFalse(TextQuality.isGarbage(page("\uF0B7 The plans of the council are good and it is on the way. ".repeat(4))));
  }
}
