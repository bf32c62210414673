package letterminer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import letterminer.values.LetterSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter is found by what users know. */
class LetterSearchTest {
  private final LetterSearch search = new LetterSearch(List.of(
      letter("aaaaaaaaaaa1-1", "apa/wexmoor-2008.pdf", "apa", "Wexmoor", "2008-12-17"),
      letter("aaaaaaaaaaa2-1", "apa/wexmoor-2007.pdf", "apa", "Wexmoor", "2007-11-20"),
      letter("bbbbbbbbbbb1-1", "jtai/wexmoor-forest.pdf", "jtai", "Wexmoor Forest", "2016-06-29"),
      letter("ccccccccccc1-1", "sif/st-marrow.pdf", "sif", "St. Marrow\u2019s", "2014-03-01"),
      letter("ccccccccccc1-2", "sif/st-marrow.pdf", "sif", "Th\u00EBale", "2014-05-02")));

  private static LetterSummary letter(String id, String file, String family, String authority, String date) {
    return new LetterSummary(
        id, file, "", "pdf", family, family + "-profile", Optional.empty(), Optional.of(authority), Optional.of(date),
        Optional.of(date.substring(0, 4)), 1, 1, 1, Map.of(), Set.of(), OptionalDouble.empty(), Map.of(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "aaaaaaaaaaa1-1, 0",
    "aaaaaaaaaaa2-1-p-7560f630, 1",
    "ccccccccccc1-2, 4",
    "bbbbbbb, 2",
    "apa/wexmoor-2007.pdf, 1",
    "st-marrow.pdf, 3 4",
    "Wexmoor 2008, 0",
    "2008 wexmoor, 0",
    "wexmoor, 0 1",
    "wexmoor 2016, 2",
    "forest, 2",
    "wexmoor 2007-11, 1",
    "wexmoor jtai, 2",
    "st marrows, 3",
    "St. Marrow's, 3",
    "theale 2014-05-02, 4",
    "2014, 3 4",
    "wexmoor 2011, ''",
    "moor, 0 1 2",
  })
  void lettersAreNamed(String words, String found) {
    assertEquals(
        Arrays.stream(found.split(" ")).filter(f -> !f.isEmpty()).map(Integer::valueOf).toList(),
        search.find(List.of(words.split(" "))));
  }

  @Test
  void similarNamesAreSuggested() {
    assertEquals("The nearest names: Wexmoor (2007, 2008).", search.suggestion(List.of("Wexmor", "2008")));
    assertEquals(
        "Without a year it has: Wexmoor (2007, 2008); Wexmoor Forest (2016).", search.suggestion(List.of("Wexmoor", "2011")));
    assertEquals("It has letters of 2007, 2008, 2014, 2016.", search.suggestion(List.of("2011")));
    assertEquals("", search.suggestion(List.of("Quillhampton")));
  }

  @Test
  void namesThatAreTooLongToCompareEndSoon() {
    assertTrue(search.find(List.of("w".repeat(100_000))).isEmpty());
    assertEquals("", search.suggestion(List.of("w".repeat(100_000))));
  }
}
