package letterminer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersAndDigitsTest {
  @Test
  void caseSpacesAndPunctuationAreNoPartOfIt() {
    assertEquals("wexmoorswork2of3z9", LettersAndDigits.of("Wexmoor's work: 2-of-3 [Z9]"));
    assertEquals("", LettersAndDigits.of(" \u2013 \t"));
  }

  @Test
  void otherLettersAreWrittenOneWay() {
    assertEquals("office", LettersAndDigits.of("o\uFB03ce"));
    assertEquals("caf\u00E9", LettersAndDigits.of("Cafe\u0301!"));
    assertEquals("a", LettersAndDigits.of("\uD835\uDC00"), "a letter for formulas");
    assertEquals("\uD800\uDF30x", LettersAndDigits.of("\uD800\uDF30 X"), "a letter of two characters");
  }
}
