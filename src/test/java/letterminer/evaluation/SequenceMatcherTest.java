package letterminer.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import letterminer.evaluation.SequenceMatcher.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The values are what Python 3.11 gives for {@code m = difflib.SequenceMatcher(None, a, b, autojunk=False)}:
 * {@code m.ratio()}, {@code m.quick_ratio()}, {@code m.get_matching_blocks()} without the empty one at the
 * end, {@code m.find_longest_match(...)}.
 */
class SequenceMatcherTest {
  static Stream<Arguments> pairs() {
    String many = "a".repeat(200);
    return Stream.of(
        pair("", "", 1.0, 1.0),
        pair("a", "", 0.0, 0.0),
        pair("abcd", "bcde", 0.75, 0.75, block(1, 0, 3)),
        pair("qabxcd", "abycdf", 0.6666666666666666, 0.6666666666666666, block(1, 0, 2), block(4, 3, 2)),
        pair("abcabba", "cbabac", 0.46153846153846156, 0.7692307692307693, block(0, 2, 2), block(2, 5, 1)),
        pair("private Thread currentThread;", "private volatile Thread currentThread;",
            0.8656716417910447, 0.8656716417910447, block(0, 0, 6), block(6, 15, 23)),
        pair("tide", "diet", 0.25, 1.0, block(0, 3, 1)),
        pair("diet", "tide", 0.5, 1.0, block(0, 2, 1), block(2, 3, 1)),
        pair("xaby", "abxy ab", 0.5454545454545454, 0.7272727272727273, block(1, 0, 2), block(3, 3, 1)),
        pair("wikimedia", "wikimania", 0.7777777777777778, 0.7777777777777778,
            block(0, 0, 5), block(7, 7, 2)),
        pair("aaaa", "aa", 0.6666666666666666, 0.6666666666666666, block(0, 0, 2)),
        pair("abab", "baba", 0.75, 1.0, block(0, 1, 3)),
        pair("lowratesofinfantmortality", "lowratesofinfantmorality", 0.9795918367346939,
            0.9795918367346939, block(0, 0, 19), block(20, 19, 5)),
        // One character outside the basic plane is one character.
        pair("caf\u00e9\uD83D\uDE00x", "cafe\uD83D\uDE00x", 0.8333333333333334, 0.8333333333333334,
            block(0, 0, 3), block(4, 4, 2)),
        // Long, with one letter all over: what 'autojunk' would leave out.
        pair(many + "b", "b" + many, 0.9950248756218906, 1.0, block(0, 1, 200)));
  }

  private static Arguments pair(String a, String b, double ratio, double quick, Block... blocks) {
    return Arguments.of(a, b, ratio, quick, List.of(blocks));
  }

  private static Block block(int a, int b, int size) {
    return new Block(a, b, size);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void givesWhatPythonGives(String a, String b, double ratio, double quick, List<Block> blocks) {
    SequenceMatcher matcher = SequenceMatcher.ofTexts(a, b);
    assertEquals(ratio, matcher.ratio());
    assertEquals(quick, matcher.quickRatio());
    assertEquals(blocks, matcher.blocks());
  }

  @Test
  void ofBlocksOfTheSameSizeTheFirstCounts() {
    SequenceMatcher matcher = SequenceMatcher.ofTexts("abxaby", "zabyab");
    assertEquals(block(3, 1, 3), matcher.longest(0, 6, 0, 6));
    assertEquals(block(0, 1, 2), matcher.longest(0, 2, 0, 6));
    assertEquals(block(2, 0, 0), matcher.longest(2, 2, 0, 6));
    assertEquals(block(0, 4, 2), matcher.longest(0, 5, 3, 6));
  }
}
