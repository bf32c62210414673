package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import letterminer.model.Letter;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards when an inspection took place and who inspected, by the wordings that a profile gives. */
class InspectionTest {
  private static Letterminer miner;

  @BeforeAll
  static void profile(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("visit.yaml"), """
        id: visit
        extends: letter
        title: Visits to bakeries
        atLeast: 2
        recognise:
          - {phrase: "visit to ... bakeries", in: subject, weight: 9}
        subject: ["visit to {authority} bakeries"]
        inspection:
          - "visit dates {dates}"
          - "came to you on {dates}"
          - "between {dates}"
        inspectors:
          - "lead taster"
          - "tasters (were|was)"
        team: ["the tasting team"]
        teamLabels: ["... taster[s]"]
        """);
    miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
  }

  private static Letter letter(String body) {
    String text = "17 January 2019\n\nMs Ada Lorne\n\nDear Ms Lorne\n\nVisit to Marrow bakeries\n\n" + body
        + "\n\nYours sincerely\n\nTom Ferrow\nDivisional Manager\n";
    Letter letter = miner.read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0);
    assertEquals("visit", letter.profile());
    return letter;
  }

  private static String days(String body) {
    return letter(body).inspection().map(p -> p.start() + " " + p.end()).orElse("none");
  }

  @Test
  void daysStandBehindAWording() {
    assertEquals("2018-12-10 2018-12-14", days("Visit dates: 10 to 14 December 2018"));
    assertEquals("2018-12-10 2018-12-14", days("Inspectors looked at loaves between 10 and 14 December 2018."));
    assertEquals("none", days("Visit dates: some days in December"));
    assertEquals("none", days("We were there on 10 to 14 December 2018."));
  }

  @Test
  void theLettersDateGivesTheYear() {
    assertEquals("2019-01-09 2019-01-10", days("We came to you on 9 and 10 January."));
    assertEquals("2018-12-20 2019-01-10", days("We came to you on 20 December to 10 January."));
    assertEquals("2018-11-29 2018-11-30", days("We came to you on 29 and 30 November."));
  }

  @Test
  void daysMayStandBesideTheirLabelInATable() {
    assertEquals("2018-12-10 2018-12-14", days("""
        | Visit dates | 10 to 14 December 2018 |
        |---|---|
        | Bread | Rye |
        """));
  }

  @Test
  void theProfilesFirstWordingCountsWhereverItStands() {
    assertEquals(
        "2018-12-10 2018-12-14",
        days("We came to you on 3 and 4 December 2018.\n\nVisit dates: 10 to 14 December 2018"));
  }

  private static List<String> tasters(String body) {
    return letter(body).inspectors();
  }

  @Test
  void namesStandBehindAWording() {
    assertEquals(
        List.of("Nora Plum", "Tom Sorrel"), tasters("The tasters were Nora Plum, HMI, and Tom Sorrel, HMI."));
    assertEquals(List.of("Nora Plum"), tasters("Lead taster: Nora Plum, Senior HMI"));
    assertEquals(List.of(), tasters("The bakers were Nora Plum and Tom Sorrel."));
  }

  @Test
  void namesInTheNextSentenceAreNoInspectors() {
    assertEquals(
        List.of("Nora Plum"), tasters("The tasters were Nora Plum, HMI. Councillor Tom Sorrel has baked since."));
  }

  @Test
  void aListThatIsBrokenOverParagraphsIsReadOn() {
    assertEquals(
        List.of("Nora Plum", "Tom Sorrel", "Ada Quince"),
        tasters("The tasters were Nora Plum, HMI,\n\nTom Sorrel, HMI and\n\nAda Quince, HMI."));
    assertEquals(
        List.of("Nora Plum"), tasters("The tasters were Nora Plum, HMI\n\nTom Sorrel bakes well."));
  }

  @Test
  void eachWordingAddsItsNamesAndNobodyIsNamedTwice() {
    assertEquals(
        List.of("Nora Plum", "Tom Sorrel"),
        tasters("The tasters were Nora Plum and Tom Sorrel.\n\nLead taster: Nora Plum\n"));
  }

  @Test
  void aWordingWithoutNamesLeavesThemToTheNextPlaceThatHasIt() {
    assertEquals(
        List.of("Nora Plum"), tasters("The lead taster will write to you.\n\nLead taster: Nora Plum, HMI"));
  }

  @Test
  void namesMayStandBesideTheirLabelInATable() {
    assertEquals(List.of("Nora Plum"), tasters("""
        | Lead taster | Nora Plum, HMI |
        |---|---|
        | Bread | Rye |
        """));
  }

  @Test
  void aTeamIsListedBelowItsHeading() {
    assertEquals(
        List.of("Nora Plum", "Tom Sorrel"),
        tasters("""
            **The tasting team**

            Nora Plum, HMI lead inspector

            Tom Sorrel, Ofsted inspector

            Flour and Water, a history of bread
            """));
  }

  /** In scans, a capital I is read as an l. */
  @Test
  void aNameOfATeamMayBeginWithAnLThatIsAnI() {
    assertEquals(
        List.of("Nora Plum", "Iolo Sorrel"),
        tasters("""
            **The tasting team**

            Nora Plum, HMI lead inspector

            lolo Sorrel, Ofsted inspector

            local Bakers, a history of bread

            lead inspector of bread
            """));
  }

  @Test
  void daysMayGoOnInTheNextParagraph() {
    assertEquals("2018-12-06 2018-12-08", days("Visit dates: 6 and 7 December 2018 to\n\n8 December 2018"));
    assertEquals("2018-12-06 2018-12-08", days("Visit dates:\n\n6 \u2500 8 December 2018"));
    assertEquals("2018-12-06 2018-12-08", days("Visit dates: 6 December 2018 \u2013\n\n8 December 2018"));
  }

  @Test
  void aTeamMayBeListedBelowLabels() {
    assertEquals(
        List.of("Ada Quince", "Nora Plum", "Tom d\u2019Ombra", "Una Head", "Rosa Pell"),
        tasters("""
            **The tasting team**

            Lead taster: Ada Quince, Her Majesty's Inspector

            Team tasters:

            Nora Plum, HMI

            Tom d\u2019Ombra, Ofsted Inspector (Desigante)

            Una Head, HMI

            Shadow taster: Rosa Pell

            Senior data analyst: Ida Birch

            Quality Assurance Manager: Otto Elm, Senior Her Majesty's Inspector

            **About Marrow**

            Asian British families: Early Years
            """));
  }

  @Test
  void twoNamesWithALineBetweenThemAreTwoPeople() {
    assertEquals(
        List.of("Ada Quince", "Nora Plum", "Tom Sorrel", "Una Pell"),
        tasters("**The tasting team**\n\nTeam tasters: Ada Quince, Nora Plum\nTom Sorrel, Una\nPell\n"));
  }

  @Test
  void aTeamMayBeATableOfLabelsAndNames() {
    assertEquals(
        List.of("Ada Quince", "Nora Plum", "Tom Sorrel"),
        tasters("""
            **The tasting team**

            | Lead taster: | Ada Quince, HMI |
            |---|---|
            | Team tasters: | Nora Plum, Tom Sorrel |
            | Senior data analyst: | Ida Birch |
            """));
  }

  @Test
  void daysOfAnEarlierInspectionAreNotTaken() {
    assertEquals("none", days("We came to you on 30 and 31 November 2018.\n\nWe came to you on 5 and 6 May 2016."));
    assertEquals("2018-05-05 2018-05-06", days("We came to you on 5 and 6 May 2018."));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "This letter is about a focused visit to Marrow children's services on 6 and 7 December 2018 carried out by Nora Plum and Tom Sorrel, Her Majesty's Inspectors.",
    "The inspection was undertaken by Nora Plum and Tom Sorrel, Her Majesty\u2019s Inspectors.",
    "The visit was carried out by Her Majesty\u2019s Inspectors Nora Plum and Tom Sorrel.",
    "Her Majesty\u2019s Inspectors (HMI) for this visit were Nora Plum, with Tom Sorrel, HMI designate.",
    "His Majesty\u2019s Inspectors for the visit were Nora Plum and Tom Sorrel.", "Inspectors for the visit were Nora Plum/Tom Sorrel.",
    "The inspectors were Nora Plum and Tom Sorrel, two of Her Majesty\u2019s Inspectors.", "The inspectors on this visit were Nora Plum HMI and Tom Sorrel SHMI.",
    "The focused visit was led by Nora Plum, HMI, supported by Tom Sorrel, HMI.", "The inspectors were:\n\nNora Plum, HMI, and Tom Sorrel, HMI"
  })
  void aFocusedVisitNamesItsInspectorsInManyWordings(String sentence) {
    String text = "17 January 2019\n\nMs Ada Lorne\n\nDear Ms Lorne\n\nFocused visit to Marrow children's services\n\n" + sentence
        + "\n\nYours sincerely\n\nIda Birch\nHer Majesty's Inspector\n";
    Letter letter = Letterminer.create().read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0);
    assertEquals(List.of("Nora Plum", "Tom Sorrel"), letter.inspectors());
  }
}
