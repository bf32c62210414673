package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which lists are points, of which area and polarity, and that a list that gives none is reported. */
class ListsTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "There are no areas for priority action.", "There are no areas of priority or immediate action",
    "There are no identified areas for priority and immediate action.", "No areas were identified for improvement.",
    "No priority actions were identified during this inspection.", "None identified.", "None", "Not applicable", "N/A",
    "There were no priority actions arising from this inspection.", "The inspection did not find any areas for "
    + "priority and immediate action.", "Inspectors identified no areas for improvement.", "No recommendations were "
    + "made.", "There were no areas requiring immediate action at the time of the inspection.",
    "No areas were identified for immediate improvement.", "There are no important weaknesses or areas for development.",
    "No weaknesses or areas for improvement were identified.", "There were no significant weaknesses."
  })
  void whatSaysThatThereIsNothingToListIsNoPoint(String nothing) {
    for (String form : List.of("- %s\n", "%s\n")) {
      Letter letter = Letters.joint("# Areas for priority action\n\n" + form.formatted(nothing)
          + "\n# Key strengths\n\n- Partners meet weekly.\n");
      assertEquals(List.of("strength Partners meet weekly."), Letters.points(letter));
      assertFalse(Letters.codes(letter).contains(ProblemCode.LIST_WITHOUT_ITEMS), form);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "No areas of the service are inadequate.", "There are no areas for improvement plans in a third of schools.",
    "There is no priority given to children who are missing.", "None of the plans says who does what.",
    "There are no actions in most plans that a parent could follow.", "No recommendations of the audit were met.",
    "Inspectors identified areas for improvement.", "There is no immediate action when children go missing.",
    "There are no areas for priority action, but plans are weak.", "There are no weaknesses in most plans, but some are late."
  })
  void aFindingThatBeginsLikeThatIsAPoint(String finding) {
    Letter letter = Letters.joint("# Areas for improvement\n\n- " + finding + "\n");
    assertEquals(List.of("weakness " + finding), Letters.points(letter));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Early help strengths;strength", "Strengths of the partnership;strength", "Strengths: early help;strength",
    "Key strengths – police;strength", "Areas for improvement – police;weakness", "Strengths (health);strength",
    "Health services: areas for improvement;weakness", "Probation areas for improvement;weakness",
    "Areas for priority action in the front door;weakness", "Police strengths and areas for improvement;?"
  })
  void aHeadingMayNameAPartAndAPolarity(String heading, String polarity) {
    Letter letter = Letters.joint("# What needs to improve?\n\n- Plans are late.\n\n# " + heading
        + "\n\n- Nurses share what they know.\n");
    assertEquals(
        List.of("weakness Plans are late.", polarity + " Nurses share what they know."), Letters.points(letter));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Progress against previous areas for improvement", "Response to recommendations", "Building on strengths",
    "Areas for improvement since the last inspection"
  })
  void aHeadingAboutAListIsNotThatList(String heading) {
    Letter letter = Letters.joint("# Our visit\n\nTowns are small.\n\n# " + heading + "\n\n- Nurses share more.\n");
    assertEquals(List.of("? Nurses share more."), Letters.points(letter));
  }

  @Test
  void aListWithoutItemsIsReportedHoweverFewParagraphsStandThere() {
    for (String text : List.of("Plans are late.\n\n", "Plans are late.\n\nVisits are few.\n\nNo one asks why.\n\n")) {
      Letter letter = Letters.joint("# Areas for improvement\n\n" + text + "# Key strengths\n\n- Partners meet.\n");
      Optional<Problem> problem = letter.problems().stream()
          .filter(p -> p.code() == ProblemCode.LIST_WITHOUT_ITEMS).findFirst();
      assertEquals(Optional.of(Severity.WARNING), problem.map(Problem::severity), text);
      assertTrue(problem.get().message().contains("\"Areas for improvement\""));
    }
  }

  /** An item whose bullet is lost looks like a paragraph. */
  @ParameterizedTest
  @ValueSource(strings = {
    "Plans are often late.\n\n- Visits are few.\n", "- Visits are few.\n\nPlans are often late.\n",
    "- Visits are few.\n\nPlans are often late.\n\n- No one asks why.\n"
  })
  void aParagraphAmongItemsIsReported(String list) {
    Letter letter = Letters.joint("# Areas for improvement\n\n" + list + "\n# Key strengths\n\n- Partners meet.\n");

    Optional<Problem> problem =
        letter.problems().stream().filter(p -> p.code() == ProblemCode.TEXT_IN_LIST).findFirst();
    assertTrue(problem.isPresent());
    assertTrue(problem.get().message().contains("Plans are often late."), problem.get().message());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Leaders have more to do. They should act on these areas:\n\n- Visits are few.\n",
    "- Visits are few.\n\n## Plans\n\n- Plans are often late.\n", "- Visits are few.\n\nYours sincerely\n"
  })
  void introductionsPartsAndClosingWordsAmongItemsAreNotReported(String list) {
    Letter letter = Letters.joint("# Areas for improvement\n\n" + list);

    assertFalse(Letters.codes(letter).contains(ProblemCode.TEXT_IN_LIST));
  }

  /** The problems of a letter of 2006 whose summary has these cells in its second column. */
  private static List<String> straysInColumn(String... cells) {
    StringBuilder rows = new StringBuilder();
    for (String cell : cells) {
      rows.append("<tr><td><ul><li>prompt visits</ul><td>").append(cell);
    }
    String page = "<p>1 November 2006<p>Ms Ada Lorne<br>Director of Children\u2019s Services<br>Market Orrin Council"
        + "<p>Dear Ms Lorne<h1>2006 ANNUAL PERFORMANCE ASSESSMENT OF MARKET ORRIN COUNCIL</h1>"
        + "<p>This letter summarises the findings of the 2006 annual performance assessment."
        + "<table><tr><th>Strengths<th>Areas for improvement" + rows + "</table>"
        + "<p>Yours sincerely<p>Tom Ferrow<br>Divisional Manager";
    Letter letter = Letterminer.builder().withoutClassifier().build()
        .read("letter.html", page.getBytes(StandardCharsets.UTF_8)).letters().get(0);
    return letter.problems().stream().filter(p -> p.code() == ProblemCode.TEXT_IN_LIST).map(Problem::message).toList();
  }

  /** Where the bullets of a column could not be read, its text is no item, and no sentence either. */
  @Test
  void textAmongTheItemsOfAColumnIsReported() {
    assertEquals(List.of(), straysInColumn("<ul><li>slow assessments<li>few visits to homes</ul>", "<ul><li>late plans</ul>"));
    List<String> inCell = straysInColumn("<ul><li>slow assessments</ul><p>few visits to homes");
    assertEquals(1, inCell.size());
    assertTrue(inCell.get(0).contains("\"Areas for improvement\"") && inCell.get(0).contains("few visits to homes"), inCell.get(0));
    assertEquals(1, straysInColumn("<ul><li>slow assessments</ul>", "<p>few visits to homes").size(), "the next row");
    assertEquals(List.of(), straysInColumn("<p>few visits to homes"), "a list without bullets is reported otherwise");
  }

  @Test
  void aHeadingWithNothingBelowItIsAnEmptyList() {
    Letter letter = Letters.assessment(
        "Being healthy\n\nMajor strengths\n\n- Clinics open.\n\nImportant weaknesses and areas for development\n\n"
        + "Staying safe\n\nImportant weaknesses and areas for development\n\nThank you for your help.\n");
    assertFalse(Letters.codes(letter).contains(ProblemCode.LIST_WITHOUT_ITEMS));
  }

  @Test
  void aHeadingAboveAnotherOfItsKindHasItsItems() {
    Letter letter = Letters.joint("# What needs to improve?\n\n## Areas for improvement\n\n- Plans are late.\n");
    assertFalse(Letters.codes(letter).contains(ProblemCode.LIST_WITHOUT_ITEMS));
  }

  @Test
  void aLetterThatShouldListPointsAndGivesNoneIsReported() {
    Letter letter = Letters.assessment("Being healthy\n\nGrade 3\n\nClinics are open every day.\n");
    assertTrue(Letters.codes(letter).contains(ProblemCode.NO_POINTS));
    assertFalse(Letters.codes(Letters.assessment("Being healthy\n\nMajor strengths\n\n- Clinics open.\n"))
        .contains(ProblemCode.NO_POINTS));
  }

  @Test
  void everyPointOfABoardsPartHasTheBoardsAreaAndNoOtherHas() {
    Letter letter = Letters.report("""
        # Executive summary

        Services are sound.

        # What does the local authority need to improve?

        ## Areas for improvement

        1. Keep plans short.

        ## Leadership, management and governance

        2. Visit more teams.
        """, """
        # Section 2: The effectiveness of the Orrin Safeguarding Children Board (OSCB)

        # The Orrin Safeguarding Children Board is good

        ## Executive summary

        The board meets often.

        ## Recommendations

        3. Hear more children.

        ## What does the OSCB need to improve?

        4. Report once a year.

        ## Key strengths and weaknesses of the OSCB

        5. The chair is independent, and members attend.

        # Information about this inspection

        Inspectors looked closely.
        """);
    assertEquals(
        List.of("- Keep plans short.", "- Visit more teams.", "safeguarding-board Hear more children.",
            "safeguarding-board Report once a year."),
        Letters.areas(letter));
    assertFalse(Letters.codes(letter).contains(ProblemCode.POINT_WITHOUT_AREA));
  }

  @Test
  void theTitlePagesSentenceAboutTheBoardOpensNoPart() {
    Letter letter = Letters.report("""
        # Executive summary

        Services are sound.

        # Recommendations

        1. Keep plans short.
        """, "");
    assertEquals(List.of("- Keep plans short."), Letters.areas(letter));
  }

  @Test
  void whatAPartnershipDoesWellAndShouldDoBetterArePoints() {
    Letter letter = Letters.area("""
        # What is the area partnership doing that is effective?

        - Nurses visit every school.

        # What does the area partnership need to do better?

        - Plans are late.
        """);
    assertEquals(List.of("strength Nurses visit every school.", "weakness Plans are late."), Letters.points(letter));
  }

  private static final String UNMARKED = """
      Being healthy

      Major strengths

      Clinics are open in the evening.

      Nurses visit each school.

      Important weaknesses and areas for development

      %s

      Staying safe

      Major strengths

      Plans are clear.

      Important weaknesses and areas for development

      Visits are late.

      Files are thin.

      %s
      """;

  @Test
  void paragraphsAreTheItemsOfALetterWhoseListsHaveNoBullets() {
    Letter letter = Letters.assessment(UNMARKED.formatted("Waits are long.", "We are grateful for your help."));

    assertEquals(
        List.of("strength Clinics are open in the evening.", "strength Nurses visit each school.",
            "weakness Waits are long.", "strength Plans are clear.", "weakness Visits are late.",
            "weakness Files are thin."),
        Letters.points(letter));
    assertFalse(Letters.codes(letter).contains(ProblemCode.LIST_WITHOUT_ITEMS));
  }

  @Test
  void theLastListWithoutBulletsIsReportedWhereNothingTellsItsEnd() {
    Letter letter = Letters.assessment(UNMARKED.formatted("Waits are long.", "A copy of this goes to Ottoline Barr."));

    assertEquals(4, Letters.points(letter).size());
    assertTrue(Letters.codes(letter).contains(ProblemCode.LIST_WITHOUT_ITEMS));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "- Waits are long.", "Waits are long: ", "Waits are long. They grew. No one knows why.\n\nHomes are few. They close.",
    "as the review said"
  })
  void whereOneListSpeaksAgainstItNoParagraphIsAnItem(String other) {
    Letter letter = Letters.assessment(UNMARKED.formatted(other, "We are grateful for your help."));

    assertTrue(Letters.points(letter).size() <= 1);
    assertTrue(Letters.codes(letter).contains(ProblemCode.LIST_WITHOUT_ITEMS));
  }
}
