package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which text glyph names, accents and unusual characters stand for. */
class GlyphTextTest {
  @ParameterizedTest
  @CsvSource(nullValues = "none", value = {
    "f_f_i, 1, ffi", "A, 1, A", "A.small, 1, A", "f_i.alt, 1, fi", "uni0041, 1, A", "uni00410042, 1, AB", "u0041, 1, A",
        "u1F600, 1, \uD83D\uDE00",
    "a224, 224, \u00E0", "char161, 161, \u00A1", "#255, 255, \u00FF",
    "a160, 160, none", "a224, 225, none", "x224, 224, none", "uniD800, 1, none", "uni004, 1, none", "uni, 1, none",
        "u004, 1, none",
    "uD800, 1, none", "u110000, 1, none", "u0000041, 1, none", "uni00G1, 1, none", "f_unknownglyph, 1, none", ".notdef, 1, none",
  })
  void aGlyphNameStandsForItsText(String name, int code, String text) {
    assertEquals(text, GlyphNames.text(name, code));
  }

  @Test
  void aVeryLongGlyphNameStandsForNothing() {
    assertEquals("f".repeat(32), GlyphNames.text("f_".repeat(31) + "f", 1));
    assertEquals(null, GlyphNames.text("f_".repeat(32) + "f", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "e, \u00B4, \u00E9", "e, \u0301, \u00E9", "e, `, \u00E8", "o, ^, \u00F4", "n, ~, \u00F1", "u, \u00A8, \u00FC",
        "c, \u00B8, \u00E7", "\u0131, \u00B4, \u00ED",
    "s, \u02C7, \u0161", "a, \u02DA, \u00E5", "\u0237, \u02C6, \u0135",
  })
  void anAccentOverALetterIsOneCharacter(char letter, String accent, char both) {
    assertEquals(true, Accents.isAccent(accent));
    assertEquals(both, Accents.composed(letter, accent));
  }

  @Test
  void otherCharactersAreNoAccents() {
    for (String text : new String[] {"a", "'", "_", "}", "\u00E9", "\u02FF", "\u0370", "\u00B4\u00B4", ""}) {
      assertEquals(false, Accents.isAccent(text), text);
    }
    assertEquals(true, Accents.isAccent("\u0300"));
    assertEquals(true, Accents.isAccent("\u036F"));
    assertEquals(0, Accents.composed('q', "\u00B4"), "there is no such letter");
    assertEquals(0, Accents.composed('1', "\u00B4"));
  }

  @ParameterizedTest
  @CsvSource({
    "\uFB00, ff", "\uFB03, ffi", "\uFB06, st", "\uFB07, \uFB07", "\uFAFF, \uFAFF", "a\u200Bb, ab", "a\u200Fb, ab",
        "a\u200Ab, a b", "a\u2010b, a\u2010b", "a\u2011b, a-b",
    "a\uFEFFb, ab", "a\u2060b, ab", "a\u0001b, ab", "a\u00A0b, a b", "a\u3000b, a b", "a\u00ADb, a\u00ADb", "a\u007Fb, ab",
        "plain, plain",
  })
  void unusualCharactersAreMadePlain(String text, String plain) {
    assertEquals(plain, Characters.plain(text));
  }

  @Test
  void tabsOfATextFileStay() {
    assertEquals("a\tb c\t\td", Characters.keepingTabs("a\tb\u00A0c\t\td"));
    assertEquals("\tffi", Characters.keepingTabs("\t\uFB03"));
    assertEquals("a b", Characters.plain("a\tb"));
  }
}
