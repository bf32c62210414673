package letterminer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids depend on what a value says and on nothing else, and no two values of a letter share one. */
class StableIdsTest {
  private static String id(String text) {
    return StableIds.ofPoints("ab-1").ofText(Optional.empty(), text);
  }

  @ParameterizedTest
  @CsvSource({"Ann Hale,ann-hale", "Zoë  O'Hara-Díaz,zoe-o-hara-diaz", "ANN HALE,ann-hale", "\u0141ukasz W,ukasz-w", "\u674E,x", "2.1 Adoption,2-1-adoption"})
  void aNameIsInPlainLetters(String name, String id) {
    assertEquals("ab-1-inspector-" + id, new StableIds("ab-1", "inspector").ofName(name));
  }

  @Test
  void aRepeatedNameHasAnOrdinal() {
    StableIds ids = new StableIds("ab-1", "inspector");
    assertEquals(
        List.of("ab-1-inspector-ann-hale", "ab-1-inspector-ann-hale.2", "ab-1-inspector-ann-hale-2"),
        List.of(ids.ofName("Ann Hale"), ids.ofName("Ann Hale"), ids.ofName("Ann Hale 2")));
  }

  @ParameterizedTest
  @CsvSource({"plans are clear", "PLANS ARE CLEAR.", "'Plans are  clear'", "plans are cle-ar"})
  void caseSpacesAndPunctuationDoNotMatter(String text) {
    assertEquals(id("Plans are clear."), id(text));
  }

  @Test
  void lettersAndDigitsDo() {
    assertNotEquals(id("Plans are clear."), id("Plans are clean."));
    assertNotEquals(id("5 plans"), id("6 plans"));
    assertNotEquals(
        StableIds.ofPoints("ab-1").ofText(Optional.of("Plans"), "are clear"),
        StableIds.ofPoints("ab-1").ofText(Optional.of("Plans are"), "clear"));
  }

  @Test
  void existingValuesKeepTheirIdsWhenOthersAreAdded() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        texts.add("Finding " + random.nextInt(1000));
      }
      List<String> before = ids(texts);
      int at = random.nextInt(texts.size());
      texts.add(at, "A finding that is new in round " + round);
      List<String> after = ids(texts);
      assertEquals(after.size(), new HashSet<>(after).size());
      after.remove(at);
      assertEquals(before, after);
    }
  }

  @Test
  void aProblemKeepsItsIdWhenAnotherIsAdded() {
    Problem first = Problem.of(ProblemCode.DATE_NOT_FOUND, "There is no date.");
    Problem second = Problem.of(ProblemCode.NO_POINTS, 2, "Wexmoor has no points.");
    StableIds ids = StableIds.ofProblems("ab-1");
    StableIds later = StableIds.ofProblems("ab-1");
    ids.of(first);
    String id = ids.of(second);
    assertTrue(id.matches("ab-1-x-no-points-[0-9a-f]{8}"), id);
    assertEquals(id, later.of(second));
    assertEquals(id + ".2", later.of(second));
    assertNotEquals(id, StableIds.ofProblems("ab-1").of(Problem.of(ProblemCode.NO_POINTS, 3, "Wexmoor has no points.")));
  }

  private static List<String> ids(List<String> texts) {
    StableIds ids = StableIds.ofPoints("ab-1");
    List<String> all = new ArrayList<>();
    texts.forEach(t -> all.add(ids.ofText(Optional.empty(), t)));
    assertTrue(all.stream().allMatch(id -> id.startsWith("ab-1-p-")));
    return all;
  }
}
