package letterminer.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetTextTest {
  @Test
  void aCellThatIsTooLongIsCutWithANote() {
    String whole = "a".repeat(SheetText.MOST);
    assertEquals(whole, SheetText.of(whole));
    String cut = SheetText.of(whole + "b");
    assertEquals(SheetText.MOST, cut.length());
    assertTrue(cut.endsWith("letters.jsonl]"), cut.substring(cut.length() - 80));
    assertTrue(SheetText.of("\uD83D\uDE00".repeat(20_000)).length() <= SheetText.MOST);
  }

  @Test
  void invalidXmlCharactersAndTextThatLooksEscapedAreEscaped() {
    assertEquals("a_x0001_b_xD800_", SheetText.of("a\u0001b\uD800"));
    assertEquals("_x005F_x0041_", SheetText.of("_x0041_"));
    assertEquals("_x0020_a b_x0020_", SheetText.of(" a b "));
    assertEquals("=1+1 \uD83D\uDE00", SheetText.of("=1+1 \uD83D\uDE00"));
  }

  private static Optional<String> address(String column, String text, long page) {
    return SheetText.address(column, text, Optional.of(page));
  }

  @Test
  void linksOpenThePageAndNothingElse() {
    assertEquals(Optional.of("2008/a%20b%231.pdf#page=3"), address("file", "2008/a b#1.pdf", 3));
    assertEquals(Optional.of("a.pdf"), SheetText.address("file", "a.pdf", Optional.empty()));
    assertEquals(Optional.of("https://example.org/a.pdf#page=2"), address("link", "https://example.org/a.pdf#page=2", 9));
    assertEquals(Optional.of("a%20b.pdf#page=2"), address("link", "a b.pdf#page=2", 9));
    assertEquals(Optional.of("a%20b.pdf#page=2"), address("link", "a%20b.pdf#page=2", 9), "as the table has it");
    assertEquals(Optional.of("a%2520b.pdf#page=9"), address("file", "a%20b.pdf", 9), "a name with a percent sign");
    assertEquals(Optional.of("javascript%3Aalert%281%29#page=9"), address("link", "javascript:alert(1)", 9));
    assertEquals(Optional.of("https%3A//example.org/x#page=9"), address("file", "https://example.org/x", 9));
  }

  @Test
  void daysBeforeTheFirstThatSpreadsheetsCountStayText() {
    assertTrue(SheetText.day("1900-02-28").isEmpty());
    assertTrue(SheetText.day("1900-03-01").isPresent());
    assertTrue(SheetText.day("2008-13-01").isEmpty());
  }
}
