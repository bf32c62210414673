package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import letterminer.model.Letter;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards where the authority is looked for: subject, title page, addressee, first paragraphs. */
class AuthorityTest {
  private static Letterminer miner;

  /** Some place that the register has: it knows no invented ones. */
  private static String known;

  @BeforeAll
  static void setUp(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("visit.yaml"), """
        id: visit
        extends: letter
        title: Visits to bakeries
        atLeast: 2
        recognise:
          - {phrase: "visit to ... bakeries", in: subject, weight: 9}
          - {phrase: "visit to bakeries", in: subject, weight: 9}
        subject:
          - "visit to bakeries and of loaves in {authority}"
          - "visit to bakeries"
          - "visit to {authority} bakeries"
        """);
    miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
    try (BufferedReader table = new BufferedReader(new InputStreamReader(
        Letterminer.class.getResourceAsStream("/letterminer/reference/authorities.csv"), StandardCharsets.UTF_8))) {
      known = table.lines().filter(l -> l.matches("[A-Z][a-z]+,,E.*,,")).findFirst().orElseThrow().replaceAll(",.*", "");
    }
  }

  private static String authority(String text) {
    Letter letter = miner.read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0);
    assertEquals("visit", letter.profile());
    return letter.authority().map(a -> a.name()).orElse("none");
  }

  private static String addressed(String subject, String body) {
    return authority("17 January 2019\n\nDear colleagues\n\n" + subject + "\n\n" + body
        + "\n\nYours sincerely\n\nTom Ferrow\nDivisional Manager\n");
  }

  @Test
  void theSubjectNamesIt() {
    assertEquals("Marrow", addressed("Visit to Marrow Council bakeries", "We write after our visit."));
    assertEquals("Marrow", addressed("Visit to the Marrow City Council's bakeries", "We write after our visit."));
  }

  @Test
  void ofALongerPhraseInTheSubjectWhatStandsBehindInIsIt() {
    String subject = "Visit to bakeries and of loaves in ";
    assertEquals(known, addressed(subject + "the family in " + known, "We write after our visit."));
    assertEquals(known, addressed(subject + "the family in the " + known, "We write after our visit."));
  }

  @Test
  void anUnknownPlaceBehindInDoesNotCutTheSubject() {
    assertEquals(
        "Stow in Marrow", addressed("Visit to bakeries and of loaves in Stow in Marrow", "We write after our visit."));
  }

  @Test
  void whereTheSubjectNamesNoneTheFirstParagraphsMay() {
    assertEquals(known, addressed("Visit to bakeries", "We write after our visit to " + known + " and its loaves."));
    assertEquals("none", addressed("Visit to bakeries", "We write after our visit to Marrow and its loaves."));
  }

  @Test
  void laterParagraphsNameOtherAuthoritiesToo() {
    assertEquals("none", addressed("Visit to bakeries", "The loaves were good.\n\n".repeat(9) + "So were those of " + known + "."));
  }

  @Test
  void aLineOfTheTitlePageMayBeItsName() {
    assertEquals(known, authority("# " + known + " Council\n\n# Visit to bakeries\n\nThe loaves were good.\n"));
    assertEquals(known, authority("# Visit to bakeries\n\n" + known + "\n\nThe loaves were good.\n"));
  }

  @Test
  void aHeadingAboveTheTitleIsItEvenIfTheRegisterDoesNotKnowIt() {
    assertEquals("Marrow", authority("# Marrow Borough Council\n\n# Visit to bakeries\n\nThe loaves were good.\n"));
  }

  @Test
  void plainTextAboveTheTitleIsNone() {
    assertEquals(
        "none", authority("Bread is eaten by everybody.\n\n# Visit to bakeries\n\nThe loaves were good.\n"));
  }

  @Test
  void aHeadingFarAboveTheTitleIsNone() {
    assertEquals(
        "none", authority("# Marrow\n\n# Loaves\n\nThey are good.\n\n# Visit to bakeries\n\nThe loaves were good.\n"));
  }

  @Test
  void aSubjectThatNamesOnlyServicesLeavesItToTheFirstSentenceOrTheAddress() {
    String subject = "Visit to bakeries and of loaves in children's services";
    assertEquals(known, addressed(subject, "We write after our visit to " + known + " children's services."));
    assertEquals("none", addressed(subject, "We write after our visit to Marrow children's services."));
    assertEquals("Marrow", addressed("Visit to bakeries and of loaves in children's services in Marrow", "We write after our visit."));
    assertEquals(known, authority("17 January 2019\n\nMs Nora Plum\nDirector of Bakeries\n" + known + "\n1 Mill Lane\n\nDear Ms Plum\n\n"
        + "Visit to children's services bakeries\n\nWe write after our visit.\n\nYours sincerely\n\nTom Ferrow\nDivisional Manager\n"));
  }

  @Test
  void childrensServicesAreNoPartOfAName() {
    for (String tail : List.of("Children's Services", "children\u2019s social care services", "local authority children's services",
        "Local Area Partnership", "Safeguarding Children Board", "social care")) {
      assertEquals("Marrow", addressed("Visit to bakeries and of loaves in Marrow " + tail, "We write after our visit."), tail);
      assertEquals(known, addressed("Visit to bakeries and of loaves in " + known + " " + tail, "We write after our visit."), tail);
    }
    assertEquals(known, authority("# " + known + " Children's Services\n\n# Visit to bakeries\n\nThe loaves were good.\n"));
  }

  @Test
  void theTextBelowASubjectThatEndsInAFullStopIsKept() {
    Letter letter = miner.read("letter.txt", ("17 January 2019\n\nDear colleagues\n\nVisit to Marrow Council bakeries.\n\nThe loaves were good."
        + "\n\nSo were the rolls.\n\n**Findings**\n\nSalt is used.\n\nYours sincerely\n\nTom Ferrow\nDivisional Manager\n")
        .getBytes(StandardCharsets.UTF_8)).letters().get(0);
    assertEquals("Visit to Marrow Council bakeries.", letter.sections().get(0).heading());
    assertEquals(
        List.of("The loaves were good.", "So were the rolls."),
        letter.sections().get(0).paragraphs().stream().map(p -> p.text()).toList());
    assertEquals("Findings", letter.sections().get(1).heading());
  }
}
