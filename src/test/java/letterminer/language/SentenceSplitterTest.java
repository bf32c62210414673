package letterminer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = SentenceSplitter.bundled();

  /** Each block of {@code sentences.txt} is a paragraph, with a sentence a line. */
  @TestFactory
  Stream<DynamicTest> paragraphsAreCutAsAReaderCutThem() throws IOException {
    String file = new String(
        SentenceSplitterTest.class.getResourceAsStream("sentences.txt").readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(file.strip().split("\n\n+")).map(paragraph -> {
      List<String> sentences = List.of(paragraph.split("\n"));
      return DynamicTest.dynamicTest(sentences.get(0),
          () -> assertEquals(sentences, SPLITTER.split(String.join(" ", sentences))));
    });
  }

  @Test
  void aBulletWithoutAFullStopIsOneSentence() {
    assertEquals(List.of("Provision for 16- to 19-year-olds"), SPLITTER.split(" Provision for 16- to 19-year-olds "));
  }

  @Test
  void aFullStopWithoutASpaceAfterItEndsASentenceToo() {
    assertEquals(
        List.of("They are helped as they move to adulthood.", "However, some wait (for years).", "This is new."),
        SPLITTER.split("They are helped as they move to adulthood.However, some wait (for years).This is new."));
    assertEquals(List.of("See www.wexmoor.Example.org for more."), SPLITTER.split("See www.wexmoor.Example.org for more."));
    assertEquals(List.of("The report by Mrs.Barr and approx.Marrow, is new."),
        SPLITTER.split("The report by Mrs.Barr and approx.Marrow, is new."));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), SPLITTER.split(""));
    assertEquals(List.of(), SPLITTER.split(" \n\t "));
  }

  @Property(tries = 300)
  void noCharacterIsLost(@ForAll @StringLength(max = 200) String text) {
    assertEquals(text.replaceAll("\\s", "").strip(),
        String.join("", SPLITTER.split(text)).replaceAll("\\s", "").strip());
  }

  @Test
  void aLongTextWithoutSentencesTakesLinearTime() {
    assertEquals(1, SPLITTER.split("a".repeat(200_000)).size());
    assertEquals(1, SPLITTER.split("a.".repeat(200_000)).size());
    assertTrue(SPLITTER.split(". ".repeat(50_000)).size() >= 1);
    assertTrue(SPLITTER.split("e.g. ".repeat(20_000)).size() >= 1);
    assertTrue(SPLITTER.split(". (".repeat(50_000)).size() >= 1);
    assertTrue(SPLITTER.split("So. (no). ".repeat(20_000)).size() >= 1);
  }
}
