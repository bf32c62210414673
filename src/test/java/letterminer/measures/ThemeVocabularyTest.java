package letterminer.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import letterminer.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeVocabularyTest {
  private static final MeasureReader BUNDLED = new MeasureReader(ThemeVocabulary.withoutModel());

  private static List<String> themes(String yaml, String text) throws YamlException {
    return new MeasureReader(ThemeVocabulary.parse("themes.yaml", yaml)).read(text).themes();
  }

  private static String theme(String id, String rest) {
    return "  - id: " + id + "\n    label: A label\n" + rest.indent(4);
  }

  private static String vocabulary(String... themes) {
    return "themes:\n" + String.join("", themes);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "A school placement was found in time for the autumn. | fostering",
    "The nursery placement is praised by the family. | fostering",
    "The oversight of the board is weak. | supervision",
    "The scheme is improving outcomes. | attainment",
    "Staff send letters home. | send",
    "Self-assessment is honest. | assessment-and-planning",
    "Strategy meetings are prompt. | leadership",
    "The work has fostered an open culture. | fostering",
    "The adoption of the new system is complete. | adoption",
    "Mental health services are praised. | health",
    "Children with special educational needs, education, health and care plans. | health",
    "Young people not in education, employment or training are visited. | participation-16-19",
    "For example, a contingency was absent. | assessment-and-planning",
    "The investigation was thorough. | finance",
    "Young people move into training or work. | workforce",
    "A newly commissioned database is in use. | partnership",
    "Permanence plans are now under way. | assessment-and-planning",
    "Multi-agency risk assessment conferences are well led. | assessment-and-planning",
    "Staff at the special school are placed in residential special schools. | fostering",
  })
  void wordsWithAnotherMeaningIdentifyNoTheme(String text, String theme) {
    assertTrue(!BUNDLED.read(text).themes().contains(theme), () -> BUNDLED.read(text).themes().toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Placements for children break down. | fostering",
    "Management oversight is weak. | supervision",
    "Pathway plans are unclear. | assessment-and-planning",
    "Pathway plans are unclear. | care-leavers",
    "Children in care are seen often. | looked-after-children",
    "Most children come into care too late. | looked-after-children",
    "The participation of children is strong. | voice-of-the-child",
    "The WSCB challenges its members. | safeguarding",
    "The WSCP’s plan is clear. | safeguarding",
    "Multi–agency working is strong. | partnership",
    "Multi-agency working is strong. | partnership",
    "Multi‑agency working is strong. | partnership",
    "Multi agency working is strong. | partnership",
    "Children with SEND are seen. | send",
    "EHCPs are late. | send",
    "Case recording is poor. | case-recording",
    "Letters before proceedings are clear. | court-work",
    "The budget has been cut. | finance",
    "Child-in-need plans drift. | children-in-need",
    "Section 47 enquiries are prompt. | child-protection",
    "Staff value the training on offer. | workforce",
    "Decisions are clearly recorded. | case-recording",
    "Families feel listened to. | voice-of-the-child",
    "Working relationships with the police are warm. | partnership",
    "The attendance of health professionals at meetings is patchy. | partnership",
    "The work of the Board is well planned. | leadership",
    "Annual reviews are done on time. | assessment-and-planning",
    "Unaccompanied children are settled quickly. | looked-after-children",
    "Many families come to the attention of the council too late. | front-door",
    "Young people not in education, employment or training are visited. | neet",
  })
  void themesAreRecognised(String text, String theme) {
    assertTrue(BUNDLED.read(text).themes().contains(theme), () -> BUNDLED.read(text).themes().toString());
  }

  @Test
  void sectionsOfTheActAreDistinguishedByTheirNumbers() {
    assertTrue(!BUNDLED.read("Section 17 work is strong.").themes().contains("child-protection"));
    assertTrue(BUNDLED.read("Section 17 work is strong.").themes().contains("children-in-need"));
  }

  @Test
  void themesComeInTheOrderOfTheVocabulary() {
    assertEquals(
        List.of("looked-after-children", "exclusions", "leadership"),
        BUNDLED.read("Leadership explains why looked after children are excluded.").themes());
    assertEquals(List.of(), BUNDLED.read("The weather was fine.").themes());
    assertEquals(List.of(), BUNDLED.read("").themes());
  }

  @Test
  void severalHintsIdentifyATheme() throws YamlException {
    String yaml = vocabulary(theme("sea", "hints: [harbour, ship*, tide]"));
    assertEquals(List.of(), themes(yaml, "The harbour is new."));
    assertEquals(List.of("sea"), themes(yaml, "The harbour has ships."));
    assertEquals(List.of(), themes(yaml, "All is well. The harbour has ships."));
    assertEquals(List.of("sea"), themes(yaml, "All is well. The harbour has ships at high tide."));
  }

  @Test
  void aClueIsEvidenceForAModelAlone() throws YamlException {
    String yaml = vocabulary(theme("weather", "words: [rain]\nclues: [cloud*]"));
    assertEquals(List.of(), themes(yaml, "Clouds gather. Clouds stay. Clouds go."));
    ThemeEvidence evidence = ThemeVocabulary.parse("themes.yaml", yaml)
        .evidence("The sky is full of clouds.", Optional.empty());
    assertEquals(Set.of("c=clouds"), evidence.ofPhrases("weather"));
    assertTrue(evidence.ofPlaces("weather").containsAll(List.of("none", "clues1alone", "clue_roleafteralone")),
        evidence.ofPlaces("weather").toString());
  }

  @Test
  void aThemeOfCluesAloneIsAMistake() {
    assertThrows(YamlException.class, () -> themes(vocabulary(theme("weather", "clues: [cloud*]")), "Clouds."));
  }

  @Test
  void requiredWordsMustBeNearbyInTheSentence() throws YamlException {
    String yaml = vocabulary(theme("sea", "near:\n  - words: [bank]\n    with: [tide]\n    within: 3"));
    assertEquals(List.of("sea"), themes(yaml, "The tide is over the bank."));
    assertEquals(List.of(), themes(yaml, "The bank is open."));
    assertEquals(List.of(), themes(yaml, "The bank is open. The tide is high."));
    assertEquals(List.of(), themes(yaml, "The bank is open and so is every shop at high tide."));
  }

  @Test
  void anExclusionCancelsWhatItContainsAndNothingElse() throws YamlException {
    String yaml = vocabulary(theme("sea", "words: [wave*]\nnot: [heat wave*]"), theme("weather", "words: [wave*]"));
    assertEquals(List.of("weather"), themes(yaml, "A heat wave came."));
    assertEquals(List.of("sea", "weather"), themes(yaml, "A heat wave came, and then a wave."));
  }

  @Test
  void aThemeNamedOnceInALaterSentenceWithTwoOthersIsMentionedInPassing() throws YamlException {
    String yaml = vocabulary(Stream.of("one", "two", "three").map(id -> theme(id, "words: [" + id + "]"))
        .toArray(String[]::new));
    assertEquals(List.of("one", "two"), themes(yaml, "There is one, and two. Staff of one, two and three met."));
    assertEquals(List.of("one", "two", "three"), themes(yaml, "Staff of one, two and three met."));
    assertEquals(List.of("one", "two", "three"), themes(yaml, "There is one, and two. Staff of one and three met."));
    assertEquals(
        List.of("one", "two", "three"), themes(yaml, "There is one, and two. Staff of one, two and three met. So has three."));
  }

  @Test
  void aDistinctThemeIsNeverMentionedInPassing() throws YamlException {
    String yaml = vocabulary(theme("one", "words: [one]"), theme("two", "words: [two]"),
        theme("three", "distinct: true\nwords: [three]"));
    assertEquals(List.of("one", "two", "three"), themes(yaml, "There is one, and two. Staff of one, two and three met."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "[ab*] | 4: 'ab*': at least 3 letters must precede '*'.",
    "[SEN*] | 4: 'SEN*': a word in capitals is matched whole; leave out the '*'.",
    "[Send] | 4: 'Send': write it in lower case, which is found in any case, or all in capitals.",
    "['*ing'] | 4: '*ing': only a word in capitals may begin with '*'.",
    "[pl*n] | 4: 'pl*n' is not a word;",
    "[' '] | 4: expected a word or several here, found none.",
    "[a b c d e f g h i j k] | 4: 'a b c d e f g h i j k' has more than 10 words; use its most distinctive words.",
    "[] | 2: the theme 'sea' has no words; expected 'words: […]'.",
    "ship | 4: expected a list here",
  })
  void aMistakeIsNamedWithItsLine(String words, String message) {
    YamlException e = assertThrows(
        YamlException.class, () -> themes(vocabulary(theme("sea", "words: " + words)), "ship"));
    assertTrue(e.getMessage().startsWith("themes.yaml:" + message), e.getMessage());
  }

  @Test
  void anEntryOfTooManyAlternativesIsAMistake() {
    YamlException e = assertThrows(
        YamlException.class, () -> themes(vocabulary(theme("sea", "words: [a|b|c|d a|b|c|d a|b|c|d a|b|c|d]")), "a"));
    assertTrue(e.getMessage().contains("expands to more than 64 phrases; divide it"), e.getMessage());
  }

  @Test
  void twoThemesOfOneIdAndUnknownKeysAreMistakes() {
    YamlException twice = assertThrows(YamlException.class, () -> themes(
        vocabulary(theme("sea", "words: [ship]"), theme("sea", "words: [tide]")), "ship"));
    assertTrue(twice.getMessage().startsWith("themes.yaml:5: there is a theme 'sea' above already"), twice.getMessage());
    YamlException key = assertThrows(YamlException.class, () -> themes(
        vocabulary(theme("sea", "words: [ship]\nwithout: [tide]")), "ship"));
    assertTrue(key.getMessage().startsWith("themes.yaml:5: there is no key 'without' here"), key.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ships", "SHIPS", "Ship’s"})
  void caseDoesNotMatter(String text) throws YamlException {
    assertEquals(List.of("sea"), themes(vocabulary(theme("sea", "words: [ship*]")), text));
  }

  @Test
  void capitalsAreFoundInCapitals() throws YamlException {
    String yaml = vocabulary(theme("sea", "words: [SEA, \"*SCB\"]"));
    for (String text : List.of("The SEA.", "Both SEAs.", "The SEA's end.", "The ABSCB.", "The ABSCB’s end.")) {
      assertEquals(List.of("sea"), themes(yaml, text), text);
    }
    assertEquals(List.of(), themes(yaml, "The sea, the Sea, the SEAL and the SCBA."));
  }
}
