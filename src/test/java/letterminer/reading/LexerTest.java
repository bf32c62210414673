package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the tokens of page content, one by one. */
class LexerTest {
  private static Lexer lexer(String content) {
    return new Lexer(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(byte[] string) {
    return new String(string, StandardCharsets.ISO_8859_1);
  }

  @Test
  void bytesMayBeSeenAhead() {
    Lexer lexer = lexer("a\u00ff");

    assertEquals('a', lexer.peek());
    assertEquals('a', lexer.peek(0));
    assertEquals(255, lexer.peek(1));
    assertEquals(Lexer.END, lexer.peek(2));
    assertEquals('a', lexer.read());
    assertEquals(255, lexer.peek());
    assertEquals(255, lexer.read());
    assertEquals(Lexer.END, lexer.peek());
    assertEquals(Lexer.END, lexer.read());
    assertEquals(2, lexer.position());
    lexer.returnTo(0);
    lexer.skip(1);
    assertEquals(1, lexer.position());
    lexer.skip(9);
    assertEquals(2, lexer.position());
  }

  @Test
  void expectedCharactersAreSkippedAsAWholeOrNotAtAll() {
    Lexer lexer = lexer("null nul");

    assertFalse(lexer.skips("nul "));
    assertEquals(0, lexer.position());
    assertTrue(lexer.skips("null "));
    assertEquals(5, lexer.position());
    assertFalse(lexer.skips("null"));
    assertEquals(5, lexer.position());
  }

  @Test
  void whiteSpaceAndCommentsAreSkipped() {
    String[] blanks = {"", " \t\f\0\r\n", "% a\n", "%a%b\r", " %a\n%b\n "};
    for (String blank : blanks) {
      Lexer lexer = lexer(blank + "x");
      lexer.skipSpace();
      assertEquals(blank.length(), lexer.position());
    }
    Lexer lexer = lexer("% to the end");
    lexer.skipSpace();
    assertEquals(Lexer.END, lexer.peek());
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '\n', '\r', '\t', '\0', '\f', '<', '>', '[', ']', '(', ')', '/', '%'})
  void aWordEndsAtWhiteSpaceOrADelimiter(char end) {
    Lexer lexer = lexer("Tj*'" + end + "x");
    lexer.skipWord();

    assertEquals(4, lexer.position());
    assertTrue(lexer.since(0, "Tj*'"));
    assertFalse(lexer.since(0, "Tj*"));
    assertFalse(lexer.since(1, "Tj*"));
    assertTrue(lexer.since(2, "*'"));
  }

  @Test
  void controlCharactersAroundAnOperatorAreIgnored() {
    Lexer lexer = lexer("\u0001 Tj\u0002\u0003");
    lexer.skip(6);

    assertEquals(Operator.SHOW, lexer.trimmedOperatorSince(0));
    assertEquals(Operator.SHOW, lexer.trimmedOperatorSince(2));
    assertNull(lexer.trimmedOperatorSince(4));
    assertNull(lexer.trimmedOperatorSince(6));
    lexer.returnTo(4);
    assertEquals(Operator.SHOW, lexer.operatorSince(2));
    assertEquals(Operator.SHOW, lexer.trimmedOperatorSince(0));
    assertEquals(Operator.OTHER, lexer.trimmedOperatorSince(3));
  }

  @ParameterizedTest
  @CsvSource({"12, true, 12", "-12, true, -12", "+12, true, 12", "1.5, false, 1.5", "-.5, false, -0.5", ".25, false, 0.25",
      "1-2, true, 12", "--3, true, -3", "4., false, 4", "0.001, false, 0.001", "123456789012345, true, 1.23456788E14",
      "12.345678901234, false, 12.345679", "1.000000059604644775390625, false, 1"})
  void aNumberIsAnIntegerOrNot(String number, boolean integer, float value) throws IOException {
    Operands operands = new Operands();
    Lexer lexer = lexer(number + "x");
    lexer.number(operands);

    assertEquals(1, operands.size());
    assertEquals(integer, operands.isInteger(0));
    assertEquals(value, operands.number(0));
    assertEquals(number.length(), lexer.position());
  }

  @ParameterizedTest
  @CsvSource({"12, 12, 2", "-1.5, -1.5, 4", "1.5e2, 150, 5", "1.5E1, 15, 5", "12endobj, 12, 2", "3E, 3, 1", "+7, 7, 2"})
  void aNumberInAnArrayMayHaveAnExponent(String number, float value, int position) throws IOException {
    Operands operands = new Operands();
    Lexer lexer = lexer(number);
    lexer.numberInside(operands);

    assertEquals(value, operands.number(0));
    assertEquals(position, lexer.position());
  }

  @ParameterizedTest
  @CsvSource({"/Name, Name", "/A#42c, ABc", "/A#4, A#4", "/A#4G, A#4G", "/#41, A", "/A#, A#", "/#C3#A9, \u00e9", "/#E9, \u00e9"})
  void aNameMayHaveEscapes(String written, String name) {
    Lexer lexer = lexer(written + " x");

    assertEquals(name, lexer.name().getName());
    assertEquals(written.length(), lexer.position());
  }

  /** Names with the same hash do not take each other's place. */
  @Test
  void manyNamesAreKeptApart() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      content.append("/F").append(i % 100);
    }
    Lexer lexer = lexer(content.toString());
    for (int i = 0; i < 200; i++) {
      assertEquals("F" + i % 100, lexer.name().getName());
    }
  }

  @ParameterizedTest
  @CsvSource({"(plain), plain", "(a(b)c), a(b)c", "(a\\(b), a(b", "(a\\)b), a)b", "(\\101\\1012), AA2",
      "(\\q), q", "(\\\\), \\", "((a)(b)), (a)(b)", "(no end, no end"})
  void aStringMayHaveEscapesAndParentheses(String written, String string) {
    Lexer lexer = lexer(written);

    assertEquals(string, text(lexer.string()));
    assertEquals(written.length(), lexer.position());
  }

  @Test
  void aStringMayHaveControlCharactersAndBrokenLines() {
    assertEquals("\n\r\t\b\f", text(lexer("(\\n\\r\\t\\b\\f)").string()));
    assertEquals("ab", text(lexer("(a\\\nb)").string()));
    assertEquals("ab", text(lexer("(a\\\r\nb)").string()));
    assertEquals("\u00ff", text(lexer("(\\377)").string()));
    assertEquals("\u0007" + "8", text(lexer("(\\78)").string()));
    assertEquals("\u0005" + "3", text(lexer("(\\0053)").string()));
  }

  /** A line that ends in a parenthesis before a name ends the string, although another one is open. */
  @ParameterizedTest
  @ValueSource(strings = {"(a(b)\n/N", "(a(b)\r\n/N", "(a(b)\r/N", "(a(b)\n>>"})
  void aStringThatLooksEndedIs(String content) {
    Lexer lexer = lexer(content);

    assertEquals("a(b", text(lexer.string()));
    assertEquals(5, lexer.position());
  }

  @Test
  void aBackslashBeforeTheEndOfAStringThatLooksEndedIsLiteral() {
    assertEquals("c:\\", text(lexer("(c:\\)\n/N").string()));
    assertEquals("c:)\nN", text(lexer("(c:\\)\nN)").string()));
  }

  @Test
  void aLongStringWithEscapesIsReadWhole() {
    assertEquals("(" + "a".repeat(300), text(lexer("(\\(" + "a".repeat(300) + ")").string()));
  }

  /** What is neither a digit nor white space ends it early. */
  @ParameterizedTest
  @CsvSource({"<41 42>, AB", "<4a4B6f>, JKo", "<414>, A@", "<>, ''", "<41x42>, A", "<4x>, ''"})
  void aStringMayBeHexadecimal(String written, String string) throws IOException {
    Lexer lexer = lexer(written + ">");

    assertEquals(string, text(lexer.hexString()));
    assertEquals(written.length(), lexer.position());
  }

  @Test
  void aHexadecimalStringHasAnEnd() {
    assertThrows(IOException.class, () -> lexer("<41").hexString());
    assertThrows(IOException.class, () -> lexer("<41x").hexString());
  }
}
