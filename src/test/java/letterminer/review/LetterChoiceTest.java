package letterminer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;
import org.junit.jupiter.api.Test;

/** Tests which letters are exported. */
class LetterChoiceTest {
  private static LetterSummary letter(String id, String file) {
    return new LetterSummary(id, file, "", "pdf", "apa", "apa-2008", Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), 1, 1, 1, Map.of(), Set.of(), OptionalDouble.empty(), Map.of(), Optional.empty());
  }

  private static List<LetterSummary> run(int size) {
    List<LetterSummary> run = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      run.add(letter("a" + i + "-1", "marrow/" + i / 2 + ".pdf"));
    }
    return run;
  }

  private static List<String> ids(LetterChoice choice, List<LetterSummary> run) throws RunException {
    return choice.of(run).stream().map(LetterSummary::id).toList();
  }

  private static LetterChoice named(String... names) {
    return new LetterChoice(Optional.of(List.of(names)), Optional.empty(), 1);
  }

  private static LetterChoice sample(int size, long seed) {
    return new LetterChoice(Optional.empty(), Optional.of(size), seed);
  }

  @Test
  void lettersAreChosenByIdOrFileInTheOrderOfTheRun() throws Exception {
    assertEquals(List.of("a1-1", "a2-1", "a3-1"), ids(named("marrow/1.pdf", "a1-1"), run(6)));
    assertEquals(6, ids(LetterChoice.all(), run(6)).size());
    assertEquals(List.of("a0-1"), ids(LetterChoice.all(), List.of(letter("a0-1", "x.pdf"), letter("a0-1", "twin.pdf"))));
  }

  @Test
  void anUnknownNameIsAnError() {
    RunException e = assertThrows(RunException.class, () -> ids(named("a1-1", "nix", "nox"), run(6)));
    assertTrue(e.getMessage().endsWith("of these names: nix, nox."), e.getMessage());
  }

  @Test
  void theSameSeedGivesTheSameSample() throws Exception {
    List<String> first = ids(sample(5, 1), run(100));
    assertEquals(5, first.size());
    assertEquals(first, ids(sample(5, 1), run(100)));
    assertNotEquals(first, ids(sample(5, 2), run(100)));
    assertEquals(first.stream().sorted(java.util.Comparator.comparing(id -> Integer.valueOf(id.substring(1, id.length() - 2))))
        .toList(), first);
    assertEquals(3, ids(sample(5, 1), run(3)).size());
  }
}
