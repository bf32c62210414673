package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import letterminer.language.EnglishWords;
import letterminer.model.BoundingBox;
import letterminer.model.Medium;
import letterminer.profile.KnownWords;
import letterminer.profile.ProfileLoader;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Tags;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which misread words of headings, areas and grades are corrected, and that no other word is. */
class MisreadWordsTest {
  private final MisreadWords words = new MisreadWords(
      KnownWords.of(ProfileLoader.bundled()), word -> EnglishWords.bundled().contains(word));

  @ParameterizedTest
  @CsvSource({
      "1nadequate,Inadequate", "lMPR0VEMENT,IMPROVEMENT", "improvernent:,improvement:", "managernent,management",
      "heaIthy,healthy", "G0od,Good", "(0utstanding),(outstanding)", "|mprove,Improve", "hea!thy,healthy",
      "|Staying,Staying", "safe|,safe"})
  void aWordThatTheProfilesLookForIsRight(String read, String printed) {
    assertEquals(printed, words.corrected(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "corn", "dam", "ill", "A11", "10", "1l", "|3", "3", "2O19", "II", "Barnes", "Merrow", "Good", "good!", "goad",
      "adequate", "improved"})
  void noOtherWordIsChanged(String read) {
    assertEquals(read, words.corrected(read));
  }

  @Test
  void aWordThatLooksLikeTwoIsLeft() {
    assertEquals("rnodern", new MisreadWords(Set.of("modern", "modem"), word -> false).corrected("rnodern"));
  }

  private static Document document(String family) {
    Word word = new Word(
        "1nadequate", new BoundingBox(0, 0, 50, 10), 10, new FontStyle(family, 10, false, false, false), true);
    return new Document(
        Medium.SCAN, true, List.of(new Page(1, 600, 800, List.of(Line.of(1, List.of(word))), List.of())), Tags.NONE,
        List.of());
  }

  @Test
  void wordsThatTheFileHoldsAreLeft() {
    Document text = document("Times");

    assertSame(text, words.corrected(text));
    assertEquals("Inadequate", words.corrected(document("OCR")).pages().get(0).lines().get(0).text());
  }
}
