package letterminer.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class WordTokenizerTest {
  private final WordTokenizer tokenizer = new WordTokenizer();

  private List<String> words(String text) {
    return List.of(tokenizer.tokenize(text));
  }

  @Test
  void compoundsAndPossessivesStayWhole() {
    assertEquals(
        List.of("children's", "plans", "are", "well-planned", ",", "not", "rushed", "."),
        words("Children’s plans are well-planned, not rushed."));
  }

  @Test
  void allNumbersAreTheSameWord() {
    assertEquals(List.of("from", "#", "to", "#", "in", "#"), words("From 2.5 to 12% in 1,200"));
  }

  @Test
  void bulletsAndParagraphNumbersAtTheEndsAreDropped() {
    assertEquals(List.of("visits", "are", "timely", "."), words("• Visits are timely. 37."));
    assertEquals(List.of("visits", "are", "timely", "."), words("\uF06E  12. Visits are timely. 37"));
    assertEquals(List.of("in", "#"), words("In 2008"));
  }

  @Test
  void bulletsInsideAreKept() {
    assertEquals(List.of("safe", ".", "•", "late", "."), words("Safe. \uF0A7 Late."));
  }

  @Test
  void textWithoutWordsHasNone() {
    assertArrayEquals(new String[0], tokenizer.tokenize(""));
    assertArrayEquals(new String[0], tokenizer.tokenize(" – \u200B "));
  }

  @Property
  void spansAreInOrderAndInside(@ForAll String text) {
    int last = 0;
    for (Span span : tokenizer.tokenizePos(text)) {
      assertEquals(true, span.getStart() >= last && span.getEnd() > span.getStart());
      last = span.getEnd();
    }
    assertEquals(true, last <= text.length());
  }
}
