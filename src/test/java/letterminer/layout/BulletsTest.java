package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import letterminer.model.BoundingBox;
import letterminer.reading.FontStyle;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which characters are bullets whatever their font: the ends of the ranges of arrows, shapes and dingbats. */
class BulletsTest {
  @ParameterizedTest
  @ValueSource(ints = {
    0x2022, 0x2023, 0x2043, 0x2219, 0x25E6, 0x29BF, 0x2981, 0xFFFD, // Bullets by name.
    0x2190, 0x21FF, 0x2300, 0x23FF, 0x2580, 0x25CF, 0x27BF, 0x27F0, 0x27FF, 0x2900, 0x297F, 0x2B00, 0x2BFF, 0x1F000, 0x1F518,
    0xE000, 0xF0B7, 0xF0000, // Of a symbol font.
  })
  void anArrowAShapeOrADingbatIsABullet(int character) {
    assertEquals(true, Bullets.isBullet(character), Character.getName(character));
    assertEquals(true, Bullets.isStrong(word(Character.toString(character), false)));
  }

  @ParameterizedTest
  @ValueSource(ints = {
    'a', '-', 0x00D7, 0x2013, 0x2026, 0x20AC, // Letters and punctuation.
    0x2122, 0x2200, 0x22FF, 0x2400, 0x24D0, 0x257F, 0x27C0, 0x27EF, 0x2800, 0x28FF, 0x2980, 0x2A00, 0x2AFF, 0x2E80, 0x1D6C1,
    0x2329, 0x2776, // Brackets and numbers among the symbols.
  })
  void aSymbolWithAMeaningIsNone(int character) {
    assertEquals(false, Bullets.isBullet(character), Character.getName(character));
    assertEquals(false, Bullets.isStrong(word(Character.toString(character), false)));
  }

  /** They may begin a line of running text, too. */
  @ParameterizedTest
  @ValueSource(ints = {
    '*', '-', '+', '=', '>', '~', '?', 0x00B7, 0x00A7, 0x00B6, 0x00BB, 0x203A, 0x00D8, 0x00A8, 0x00AC, 0x00A4,
    0x2010, 0x2013, 0x2015, 0x2212, 0x02D7, 0x0336, 0x20DD, 0x02C2, 0x2500, 0x257F
  })
  void aDashOrASignIsAWeakBullet(int character) {
    assertEquals(true, Bullets.isWeak(Character.toString(character)), Character.getName(character));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", ".", "(", "--", "*a", "\u24FF", "\u2580", "\u2211"})
  void otherCharactersAndWordsAreNone(String text) {
    assertEquals(false, Bullets.isWeak(text));
  }

  /** A glyph or two of a symbol font, whatever the characters; a word of it is a word. */
  @Test
  void aGlyphOfASymbolFontIsABullet() {
    assertEquals(true, Bullets.isStrong(word("n", true)));
    assertEquals(true, Bullets.isStrong(word("nn", true)));
    assertEquals(false, Bullets.isStrong(word("nnn", true)));
    assertEquals(false, Bullets.isStrong(word("n", false)));
    assertEquals(false, Bullets.isStrong(word("\u2022\u2022", false)));
  }

  private static Word word(String text, boolean symbolic) {
    return new Word(text, new BoundingBox(72, 90, 6, 12), 100, new FontStyle("Serif", 12, false, false, symbolic), true);
  }
}
