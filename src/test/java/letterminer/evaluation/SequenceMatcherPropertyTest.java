package letterminer.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import letterminer.evaluation.SequenceMatcher.Block;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Texts of few different letters, so that they have much in common and there are many ways to match them. */
class SequenceMatcherPropertyTest {

  @Property(tries = 500)
  void theBoundIsAboveTheRatio(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 30) String a,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 30) String b) {
    SequenceMatcher matcher = SequenceMatcher.ofTexts(a, b);
    assertTrue(0 <= matcher.ratio());
    assertTrue(matcher.ratio() <= matcher.quickRatio());
    assertTrue(matcher.quickRatio() <= 1);
    assertEquals(a.equals(b), matcher.ratio() == 1);
  }

  @Property(tries = 500)
  void blocksAreCommonAndInOrder(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 30) String a,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 30) String b) {
    int atA = 0;
    int atB = 0;
    for (Block block : SequenceMatcher.ofTexts(a, b).blocks()) {
      assertTrue(block.a() >= atA && block.b() >= atB);
      assertEquals(
          a.substring(block.a(), block.a() + block.size()), b.substring(block.b(), block.b() + block.size()));
      atA = block.a() + block.size();
      atB = block.b() + block.size();
    }
  }

  @Property(tries = 500)
  void theLongestIsTheFirstOfTheLongest(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String a,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String b) {
    Block best = new Block(0, 0, 0);
    for (int i = 0; i < a.length(); i++) {
      for (int j = 0; j < b.length(); j++) {
        int size = 0;
        while (i + size < a.length() && j + size < b.length()
            && a.charAt(i + size) == b.charAt(j + size)) {
          size++;
        }
        best = size > best.size() ? new Block(i, j, size) : best;
      }
    }
    assertEquals(best, SequenceMatcher.ofTexts(a, b).longest(0, a.length(), 0, b.length()));
  }
}
