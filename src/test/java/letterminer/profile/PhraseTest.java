package letterminer.profile;

import static letterminer.ProcessorTime.assertWithin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the language of phrases: what each of its forms matches, and how mistakes in it are reported. */
class PhraseTest {
  private static final Scale SCALE = new Scale(List.of(
      new Scale.Grade("4", List.of("outstanding", "very good"), 4),
      new Scale.Grade("3", List.of("good"), 3),
      new Scale.Grade("2", List.of("adequate"), 2),
      new Scale.Grade("1", List.of("inadequate"), 1)), Set.of());

  private static boolean matches(String phrase, String text) {
    return Phrase.of(phrase).matches(Tokens.of(text), SCALE).isPresent();
  }

  private static Optional<String> captured(String phrase, String text, String name) {
    return Phrase.of(phrase).find(Tokens.of(text), SCALE).flatMap(m -> m.get(name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "being healthy;Being Healthy:",
    "[major|key] strengths;Strengths",
    "[major|key] strengths;Key strengths",
    "[the] [(major|key)] strengths;THE MAJOR STRENGTHS",
    "area[s] for development;Area for development",
    "area[s] for development;Areas for development",
    "(weaknesses|areas for development);Areas for development",
    "(weaknesses|areas [for (development|improvement)]);areas for improvement",
    "childrens services;Children's services",
    "childrens services;CHILDREN\u2019S SERVICES",
    "children's services;Childrens services",
    "wellbeing;well-being",
    "wellbeing;well being",
    "review of ...;Review of",
    "review ... 2008;review of this and that in 2008",
    "leadership and management;Leadership & management",
    "the *scb is;The OSCB is",
    "the *scb is;the SCB is",
    "[*] bakery;Marrow bakery",
    "[*] bakery;bakery"
  })
  void theseMatch(String phrase, String text) {
    assertTrue(matches(phrase, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "being healthy;Being",
    "being healthy;Being healthy today",
    "being healthy;healthy being",
    "[major|key] strengths;major key strengths",
    "area[s] for development;are for development",
    "(weaknesses|areas for development);weaknesses areas for development",
    "[major];minor",
    "review ... 2008;review of this",
    "wellbeing;well",
    "wellbeing;well beings",
    "the *scb is;the SCBs is",
    "* bakery;bakery"
  })
  void theseDoNotMatch(String phrase, String text) {
    assertFalse(matches(phrase, text));
  }

  @Test
  void aWordOfAnEndingMayHoldASlash() {
    assertTrue(matches("outcome/area[s]", "Outcome/areas"));
    assertTrue(matches("outcome/area[s]", "Outcome area"));
    assertFalse(matches("outcome/area[s]", "Outcome area outcome areas"));
  }

  @Test
  void anAmpersandInAPhraseIsTheWordAnd() {
    assertTrue(matches("leadership & management", "Leadership & management"));
    assertTrue(matches("leadership & management", "Leadership and management"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "strengths;stregths", "strengths;strenghts", "strengths;strengthss", "strengths;strongths",
    "improvement;improvment", "assessment;assesment", "inadequate;inadequte"
  })
  void oneTypingErrorInALongWordIsForgiven(String expected, String printed) {
    assertTrue(matches(expected, printed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "adequate;inadequate", "inadequate;adequate", "2007;2008", "good;food", "3;4", "safe;save",
    "strengths;stregnhts", "healthy;wealthy", "outcome1;outcome2", "appropriate;inappropriate",
    "effective;ineffective", "be;me"
  })
  void anotherWordIsNotATypingError(String expected, String printed) {
    assertFalse(matches(expected, printed));
    assertTrue(Phrase.of(expected).find(Tokens.of("it is " + printed + " here"), SCALE).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "took place on {dates};The visit took place on 7 and 8 August 2018.;7 and 8 August 2018",
    "date[s] {dates};Inspection dates: 10 to 14 June 2024;10 to 14 June 2024",
    "date[s] {dates};Inspection dates: 9\u201324 November 2017;9\u201324 November 2017",
    "date[s] {dates};Inspection date: 15-19 July 2013;15-19 July 2013",
    "visit on {dates} was;our visit on 30 and 31 January was short;30 and 31 January",
    "dates {dates} lead;dates 5 to 9 December 2022 and 14 to 15 February 2023 Lead inspector;5 to 9 December 2022 and 14 to 15 February 2023",
    "(inspection|visit) ... on {dates};the visit to Marrow on Tuesday 7th and Wednesday 8th August 2018 was;Tuesday 7th and Wednesday 8th August 2018"
  })
  void daysAreKeptAsPrinted(String phrase, String text, String days) {
    assertEquals(Optional.of(days), captured(phrase, text, "dates"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "took place on {dates};it took place on some days in May", "took place on {dates};it took place on 7 and 8",
    "between {dates};between 2017 and 2018", "{dates};August 2018"
  })
  void impossibleDaysAreNotCaptured(String phrase, String text) {
    assertEquals(Optional.empty(), captured(phrase, text, "dates"));
  }

  @Test
  void anAuthorityIsKeptAsPrinted() {
    String phrase = "assessment of [the] {authority} 2008";
    assertEquals(
        Optional.of("London Borough of Barking & Dagenham Council\u2019s"),
        captured(phrase, "Assessment of the London Borough of Barking & Dagenham Council\u2019s 2008",
            "authority"));
    assertEquals(Optional.empty(), captured(phrase, "Assessment of 2008", "authority"));
  }

  @Test
  void anAuthorityHasTwelveWordsAtMost() {
    String twelve = "a b c d e f g h i j k l";
    assertEquals(Optional.of(twelve), captured("of {authority} end", "of " + twelve + " end", "authority"));
    assertEquals(
        Optional.empty(), captured("of {authority} end", "of " + twelve + " m end", "authority"));
  }

  @Test
  void aGapTakesAtMostTwentyFiveWordsAndAsFewAsPossible() {
    assertTrue(matches("from ... to", "from " + "x ".repeat(25) + "to"));
    assertFalse(matches("from ... to", "from " + "x ".repeat(26) + "to"));
    assertEquals(
        3, Phrase.of("from ... to").find(Tokens.of("from a to b to"), SCALE).orElseThrow().end());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "aspect is {grade};in this aspect is Very good and rising;grade;Very good",
    "aspect is {grade};in this aspect is 3 (good);grade;3",
    "aspect is {grade};in this aspect is inadequate;grade;inadequate",
    "letter of {date} and;letter of 17 December 2008 and;date;17 December 2008",
    "letter of {date} and;letter of 17th of December, 2008 and;date;17th of December, 2008",
    "plan by {date};send the plan by Friday 18 April 2031 to us;date;Friday 18 April 2031",
    "response to {value} in;response to first calls (known as the \u2018front door\u2019) in Marrow;value;first calls (known as the \u2018front door\u2019)",
    "response to {value} in;response to \"first calls\" in Marrow;value;first calls",
    "response to {value} in;response to risk (and need in Marrow;value;risk (and need",
    "response to {value};a (response to risk);value;risk",
    "response to {value};response to the (council\u2019s [first]) care;value;the",
    "response to {value} in;response to the (children\u2019s) [first] calls in Marrow;value;the (children\u2019s) [first] calls",
    "from {start} to {end};from 1 April 2007 to 31 March 2008;end;31 March 2008",
    "assessment {year};assessment (2008);year;2008"
  })
  void namedPlacesAreKeptAsPrinted(String phrase, String text, String name, String expected) {
    assertEquals(Optional.of(expected), captured(phrase, text, name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "aspect is {grade};aspect is better", "aspect is {grade};aspect is", "letter of {date};letter of 31 February 2008",
    "letter of {date};letter of December 2008", "in {year};in 1889", "in {year};in 20081", "in {year};in 2a08"
  })
  void aNamedPlaceTakesNothingElse(String phrase, String text) {
    assertTrue(Phrase.of(phrase).find(Tokens.of(text), SCALE).isEmpty());
  }

  @Test
  void anOptionalPlaceThatIsAbsentIsNotKept() {
    Phrase.Match match = Phrase.of("grade[s] [for] [{year}]").matches(Tokens.of("Grades"), SCALE).orElseThrow();
    assertEquals(Optional.empty(), match.get("year"));
  }

  @Test
  void theFirstPlaceInATextIsFound() {
    Phrase.Match match = Phrase.of("[the] good").find(Tokens.of("all the good the good"), SCALE).orElseThrow();
    assertEquals(1, match.start());
    assertEquals(3, match.end());
  }

  @Test
  void aBeginningMayBeFollowedByMore() {
    Phrase dear = Phrase.of("dear ...");
    assertTrue(dear.startsWith(Tokens.of("Dear Ms Hale"), SCALE).isPresent());
    assertFalse(dear.startsWith(Tokens.of("My dear Ms Hale"), SCALE).isPresent());
  }

  @Test
  void aPhraseShowsItselfAsItWasWritten() {
    assertEquals("[the] area[s]", Phrase.of("[the] area[s]").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "being (healthy", "being [healthy", "being (healthy]", "being healthy)", "a | b", "in {year",
    "in {place}", "...}{", "(", "[", "{", "}", "(a|", "{}"
  })
  void aMistakeIsReportedWithThePhraseAndThePlace(String phrase) {
    String message = assertThrows(IllegalArgumentException.class, () -> Phrase.of(phrase)).getMessage();
    assertTrue(message.startsWith("phrase \"" + phrase + "\", character "), message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '@', quoteCharacter = '"', value = {
    "being (healthy@expected ')'",
    "being [healthy@expected ']'",
    "in {year@'{' is not closed; expected '}'",
    "in {place}@expected {authority}, {body}, {date}, {dates}, {start}, {end}, {year}, {grade}, {number}, {value} or {rest}"
  })
  void aMistakeSaysWhatWasExpected(String phrase, String part) {
    String message = assertThrows(IllegalArgumentException.class, () -> Phrase.of(phrase)).getMessage();
    assertTrue(message.contains(part), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "!?"})
  void aPhraseWithoutAWordIsAMistake(String phrase) {
    String message = assertThrows(IllegalArgumentException.class, () -> Phrase.of(phrase)).getMessage();
    assertTrue(message.contains("expected at least one word"), message);
  }

  @Test
  void findingAPhraseWithGapsInALongTextTakesNoTime() {
    Tokens text = Tokens.of("the area of the good is ".repeat(20_000 / 6));
    Phrase phrase = Phrase.of("[the] ... area ... of ... good ... is ... never");

    assertWithin(
        Duration.ofSeconds(2), () -> assertTrue(phrase.find(text, SCALE).isEmpty()));
  }

  @Test
  void matchingAPhraseWithGapsAgainstALongTextTakesNoTime() {
    Tokens text = Tokens.of("assessment 2 of 1 ".repeat(5_000));
    Phrase phrase = Phrase.of("... {authority} ... {authority} ... of ... {date} ... 2008 ...");

    assertWithin(Duration.ofSeconds(2), () -> {
      assertTrue(phrase.matches(text, SCALE).isEmpty());
      assertTrue(phrase.startsWith(text, SCALE).isEmpty());
    });
  }

  @Test
  void wordingsOfAPhraseThatAreAllTooLongAreGivenUpInNoTime() {
    Phrase phrase = Phrase.of("[which] ".repeat(200) + "area ".repeat(20));

    assertWithin(Duration.ofSeconds(2), () -> assertEquals(1, phrase.variants(1).size()));
    assertWithin(
        Duration.ofSeconds(2), () -> assertEquals(List.of(), Phrase.of("[which] ".repeat(200) + "area ".repeat(61)).variants(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "(a ", "[of] ", "area ", "... "})
  void aPhraseWithoutEndIsAMistake(String part) {
    String message = assertThrows(IllegalArgumentException.class, () -> Phrase.of(part.repeat(100_000))).getMessage();
    assertTrue(message.contains("the phrase is too long"), message);
    assertTrue(message.length() < 1000, "the message shows the beginning only");
  }

  @Test
  void aPhraseOfManyGroupsOrGapsIsRead() {
    assertTrue(Phrase.of("[area ".repeat(200) + "]".repeat(200) + " area").matches(Tokens.of("area ".repeat(201)), SCALE).isPresent());
    assertTrue(Phrase.of("area" + " ... area".repeat(15)).matches(Tokens.of("area ".repeat(40)), SCALE).isPresent());
  }
}
