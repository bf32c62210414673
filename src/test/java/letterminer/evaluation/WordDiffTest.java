package letterminer.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Guards how differences between two texts are shown. */
class WordDiffTest {

  @Test
  void differencesAreMarked() {
    assertEquals(
        "low rates of [-infant mortality-]{+infamy+} and of pregnancy",
        marked("low rates of infant mortality and of pregnancy", "low rates of infamy and of pregnancy"));
    assertEquals("working [-days-]{+days1+}", marked("working days", "working days1"));
    assertEquals("[-gone altogether-]", marked("gone altogether", ""));
    assertEquals("{+furniture+}", marked("", "furniture"));
  }

  @Test
  void irrelevantDifferencesAreNotMarked() {
    assertEquals(
        "Well-being – and “care” [-here-]{+there+}",
        marked("Well-being – and “care” here", "well being and care, there"));
    assertEquals("the same", marked("the same", "The same."));
  }

  @Test
  void longCommonPassagesAreShortened() {
    String words = IntStream.rangeClosed(1, 20).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    assertEquals("… w15 w16 w17 w18 w19 w20 [-a-]", marked(words + " a", words));
    assertEquals("{+a+} w1 w2 w3 w4 w5 w6 …", marked(words, "a " + words));
    assertEquals(
        "[-a-] w1 w2 w3 w4 w5 w6 … w15 w16 w17 w18 w19 w20 {+b+}", marked("a " + words, words + " b"));
  }

  @Test
  void aShortWordBetweenTwoDifferencesIsChance() {
    assertEquals(
        "the [-number of cases-]{+quality of plans+} fell",
        marked("the number of cases fell", "the quality of plans fell"));
  }

  @Property(tries = 300)
  void textsAreMarkedWhereTheyDifferAndOnlyThere(
      @ForAll @CharRange(from = 'a', to = 'c') @Chars(' ') @StringLength(max = 40) String a,
      @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '!'}) @StringLength(max = 40) String b) {
    String marked = marked(a, b);
    assertFalse(marked(a, a).contains("-]"));
    if (!PlainForm.flat(a).equals(PlainForm.flat(b))) {
      assertTrue(marked.contains("-]") || marked.contains("+}"), marked);
    }
  }

  private static String marked(String gold, String run) {
    return WordDiff.of(gold, run).marked();
  }
}
