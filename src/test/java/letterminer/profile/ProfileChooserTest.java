package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which profile a letter is given, and that the choice says why. */
class ProfileChooserTest {
  private static final ProfileChooser CHOOSER = new ProfileChooser(ProfileLoader.bundled());

  private static List<Tokens> tokens(String... texts) {
    return Arrays.stream(texts).map(Tokens::of).toList();
  }

  private static Outline subject(String subject, Optional<LocalDate> date) {
    return new Outline(tokens(subject), tokens("Dear Ms Hale", subject), tokens(), tokens(subject), date);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Annual performance assessment of services for children and young people in Westford County Council 2008;2008-12-17;apa-2008",
    "2007 annual performance assessment of services for children and young people in Westford;2007-11-26;apa-2007",
    "2006 ANNUAL PERFORMANCE ASSESSMENT OF CHILDREN'S SERVICES IN WESTFORD;2006-11-01;apa-2006",
    "ANNUAL PERFORMANCE ASSESSMENT OF WESTFORD COUNCIL'S EDUCATION AND CHILDREN'S SOCIAL CARE SERVICES 2005;2005-12-01;apa-2005"
  })
  void theYearOfTheSubjectDecidesBetweenTheGenerations(String subject, LocalDate date, String id) {
    Choice best = CHOOSER.rank(subject(subject, Optional.of(date))).get(0);

    assertTrue(best.fits());
    assertEquals(id, best.profile().id());
  }

  @ParameterizedTest
  @CsvSource({"2008-12-17, apa-2008", "2007-11-26, apa-2007", "2006-11-01, apa-2006", "2005-12-01, apa-2005"})
  void withoutAYearInTheSubjectTheDateDecides(LocalDate date, String id) {
    Outline outline = new Outline(
        tokens("Annual performance assessment of services for children and young people in Westford"),
        tokens("Being healthy"), tokens(), tokens("annual performance assessment"), Optional.of(date));

    assertEquals(id, CHOOSER.rank(outline).get(0).profile().id());
  }

  @Test
  void aLetterOfAnotherKindIsReadWithTheGeneralProfile() {
    Outline outline = new Outline(
        tokens("Inspection of fostering services"), tokens("Dear Ms Hale", "Yours sincerely"), tokens(),
        tokens("The inspection of the local authority"),
        new Outline.Frame(
            tokens(), tokens("17 December 2008"), tokens("Dear Ms Hale"), tokens("Yours sincerely")),
        Optional.of(LocalDate.of(2008, 12, 17)));
    Choice best = CHOOSER.rank(outline).get(0);

    assertEquals(ProfileChooser.GENERAL, best.profile().id());
    assertTrue(best.fits());
  }

  @Test
  void aWordingThatIsOnlyAPartOfALongerCellIsDescribedAsThat() {
    Outline outline = new Outline(
        tokens(), tokens(), tokens("Overall effectiveness of children's services"),
        tokens("Overall effectiveness of children's services"), Optional.empty());
    List<String> missing = CHOOSER.explain(outline).stream()
        .filter(c -> c.profile().id().equals("ilacs-2023")).findFirst().orElseThrow().missing();

    assertTrue(missing.stream().anyMatch(m -> m.endsWith("\"overall effectiveness\" not in table, but there as a part of "
        + "'Overall effectiveness of children's services'")), missing::toString);
  }

  @Test
  void aTextThatIsNotALetterFitsNoProfile() {
    Outline nothing = new Outline(tokens(), tokens("Shopping list"), tokens(), tokens("Eggs"), Optional.empty());

    assertTrue(CHOOSER.rank(nothing).stream().noneMatch(Choice::fits));
    assertTrue(CHOOSER.rank(nothing).stream().allMatch(c -> c.score() == 0));
  }

  @Test
  void theWordsOfALetterDoNotMakeALetterWithoutItsFrame() {
    Outline story = new Outline(
        tokens("Inspection of the attic"), tokens("Dear Mouse", "Yours sincerely, the Cat"), tokens(),
        tokens("The inspector of the council came by"), Optional.empty());

    assertTrue(CHOOSER.rank(story).stream().noneMatch(Choice::fits));
  }

  @Test
  void aDateAloneIdentifiesNoProfile() {
    Outline dated = new Outline(
        tokens(), tokens(), tokens(), tokens(), Optional.of(LocalDate.of(2008, 12, 17)));

    assertTrue(CHOOSER.rank(dated).stream().allMatch(c -> c.score() == 0));
  }

  @Test
  void everyProfileIsMeasuredAndTheScoreIsTheSumOfItsReasons() {
    List<Choice> choices = CHOOSER.rank(subject(
        "2008 annual performance assessment of services in Westford", Optional.of(LocalDate.of(2008, 12, 17))));

    assertEquals(ProfileLoader.bundled().size(), choices.size());
    for (Choice choice : choices) {
      int sum = choice.reasons().stream()
          .mapToInt(r -> Integer.parseInt(r.substring(1, r.indexOf(' ')))).sum();
      assertEquals(choice.score(), sum, choice.profile().id());
    }
  }

  @Test
  void theReasonsNameTheWordingItsPlaceAndTheDate() {
    Choice best = CHOOSER.rank(subject(
        "2008 annual performance assessment of services in Westford", Optional.of(LocalDate.of(2008, 12, 17)))).get(0);

    assertTrue(best.reasons().stream().anyMatch(r -> r.contains("2008 annual performance assessment")
        && r.endsWith("in subject")), best.reasons()::toString);
    assertTrue(best.reasons().stream().anyMatch(r -> r.endsWith("dated 2008-12-17")), best.reasons()::toString);
  }

  @Test
  void aWordingCountsOnlyInItsPlace() {
    Outline elsewhere = new Outline(
        tokens("Fostering"), tokens("The 2008 annual performance assessment of services"), tokens(),
        tokens("Fostering"), Optional.empty());

    assertFalse(CHOOSER.rank(elsewhere).get(0).fits());
  }

  @Test
  void thereMayBeNoGeneralProfile() {
    assertTrue(new ProfileChooser(List.of()).general().isEmpty());
    assertEquals("letter", CHOOSER.general().orElseThrow().id());
  }
}
