package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import letterminer.language.EnglishWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards how hyphens at line ends are treated. */
class HyphenTest {
  private static String joined(Sheets sheets, String first, String second) {
    Layout layout = sheets.at(72, 200, "The review of the services that the council has found in the county " + first)
        .at(72, 214, second + " in all of them.").layout();
    return Sheets.paragraphs(layout).stream().filter(p -> p.endsWith("in all of them.")).findFirst().orElseThrow()
        .replaceFirst(".* county ", "").replaceFirst(" in all of them.", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "web-/based", "long-/standing", "cost-/effective", "deep-/rooted", "trauma-/informed", "ring-/fenced", "on-/going",
    "day-/to-day", "face-/to-face", "step-/by-step", "re-/entry", "co-/ordinate", "multi-/agency", "Seventy-/seven", "de-/escalation",
    "24-/hour", "ex-/offenders", "Stoke-/on-Marrow", "wex-/moorish"
  })
  void theHyphenOfACompoundIsKept(String word) {
    String[] halves = word.split("/");
    assertEquals(halves[0] + halves[1], joined(new Sheets().filler(100), halves[0], halves[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "improve-/ment", "communi-/cation", "chil-/dren", "Ser-/vices", "cen-/tral", "safe-/guarding", "assess-/ment", "un-/der",
    "reoffend-/ing"
  })
  void theHyphenOfASyllableIsRemoved(String word) {
    String[] halves = word.split("/");
    String wanted = word.equals("safe-/guarding") ? "safe-guarding" : halves[0].replace("-", "") + halves[1];
    assertEquals(wanted, joined(new Sheets().filler(100), halves[0], halves[1]));
  }

  @ParameterizedTest
  @CsvSource({"multi-,agency,multiagency", "on-,going,ongoing", "well-,being,wellbeing", "Wex-,moor,Wexmoor"})
  void theLettersOwnSpellingDecides(String first, String second, String spelling) {
    Sheets with = new Sheets().filler(100).at(72, 160, "It calls this " + spelling + " here.");
    assertEquals(spelling, joined(with, first, second));
    Sheets without = new Sheets().filler(100).at(72, 160, "It calls this " + first + second + " here.");
    assertEquals(first + second, joined(without, first, second));
  }

  @Test
  void inADocumentThatAProgramHyphenatedWholeWordsAreSyllablesToo() {
    Sheets sheets = new Sheets().filler(100)
        .at(72, 300, "A sentence about the county and its assess-").at(72, 314, "ment, of which the chil-")
        .at(72, 328, "dren know.");
    assertEquals("safeguarding", joined(sheets, "safe-", "guarding"));
  }

  @Test
  void aSuspendedHyphenIsKept() {
    assertEquals("16- and 17-year-olds", joined(new Sheets().filler(100), "16-", "and 17-year-olds"));
    assertEquals("short- or long-term", joined(new Sheets().filler(100), "short-", "or long-term"));
  }

  @Test
  void aRangeThatIsCutAfterItsDashIsOneWord() {
    assertEquals("2014\u201315", joined(new Sheets().filler(100), "2014\u2013", "15"));
    assertEquals("in 2014 \u2013 15 people", joined(new Sheets().filler(100), "in 2014 \u2013", "15 people"));
    assertEquals("2014\u2013 or later", joined(new Sheets().filler(100), "2014\u2013", "or later"));
  }

  @Test
  void theWordListKnowsFirstAndLastWordsAndNoParts() {
    EnglishWords words = EnglishWords.bundled();
    for (String word : List.of("aback", "zoos", "improvement", "well", "safeguarding")) {
      assertTrue(words.contains(word), word);
    }
    for (String word : List.of("", "a\n", "ment", "improvemen", "improvements\nimproves", "zzzz", "\u00E9t\u00E9", "aaaa")) {
      assertFalse(words.contains(word), word);
    }
  }

  /** Two of six hyphens at line ends are certain syllable breaks: a program made them; two of seven prove nothing. */
  @ParameterizedTest
  @CsvSource({"3, safeguarding", "4, safe-guarding"})
  void aShareOfCertainBreaksShowsThatAProgramHyphenated(int others, String joined) {
    Sheets sheets = new Sheets().filler(100).at(72, 300, "A sentence about the county and its assess-").at(72, 314,
        "ment, of which the chil-")
        .at(72, 328, "dren know.");
    for (int i = 0; i < others; i++) {
      sheets.at(72, 400 + 28 * i, "A sentence about the county and its multi-").at(72, 414 + 28 * i, "agency work.");
    }

    assertEquals(joined, joined(sheets, "safe-", "guarding"));
  }

  /** The spelling elsewhere counts beside punctuation, in capitals and as part of a compound. */
  @ParameterizedTest
  @ValueSource(strings = {"wellbeing.", "(wellbeing)", "Wellbeing", "WELLBEING", "wellbeing-related", "child-wellbeing",
      "wellbeing/health"})
  void aWordIsKnownInAnyForm(String elsewhere) {
    assertEquals("wellbeing", joined(new Sheets().filler(100).at(72, 160, "It calls this " + elsewhere + " here."), "well-",
        "being"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wellbeings", "unwellbeing", "well being", "well-"})
  void anotherWordIsNotKnown(String elsewhere) {
    assertEquals("well-being", joined(new Sheets().filler(100).at(72, 160, "It calls this " + elsewhere + " here."), "well-",
        "being"));
  }

  /** Halves in capitals are of a title; a capital after the hyphen is of a name. */
  @Test
  void capitalsOfATitleAreJoinedAndNamesAreNot() {
    assertEquals("IMPROVEMENT", joined(new Sheets().filler(100), "IMPROVE-", "MENT"));
    assertEquals("improve-Ment", joined(new Sheets().filler(100), "improve-", "Ment"));
  }
}
