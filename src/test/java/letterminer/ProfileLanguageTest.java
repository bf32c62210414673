package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.ProblemCode;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards what the keys of a profile do to the reading of a letter. */
class ProfileLanguageTest {
  private static final String BASE = """
      id: bread
      extends: letter
      title: Visits to bakeries
      atLeast: 2
      recognise: [{phrase: "visit to ... bakeries", in: subject, weight: 9}]
      subject: ["visit to {authority} bakeries"]
      headings:
        strengths: ["what tastes good"]
        weaknesses: ["what tastes bad"]
        undecided: ["tastes"]
        other: ["recipes"]
      """;
  private static final String GRADED = BASE + """
      scale:
        - {grade: crisp, score: 4, words: [crunchy]}
        - {grade: soft, score: 2}
        - {grade: burnt, score: 1}
      areas:
        - {id: loaves, label: Loaves of bread, names: ["[the] loaves"]}
        - {id: rolls, label: Rolls, names: ["[the] rolls [are]"], sentence: true, section: false}
        - {id: cakes, label: Cakes, names: ["[the] cakes"], section: false}
      """;

  @TempDir
  Path folder;

  private Letter read(String profile, String text) throws IOException, ProfileException {
    Files.writeString(folder.resolve("bread.yaml"), profile);
    Letterminer miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
    Letter letter = miner.read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0);
    assertEquals("bread", letter.profile());
    return letter;
  }

  private Letter letter(String profile, String body) throws IOException, ProfileException {
    return read(profile, "17 January 2019\n\nMs Ada Lorne\n\nDear Ms Lorne\n\nVisit to Marrow bakeries\n\n" + body
        + "\n\nYours sincerely\n\nTom Ferrow\nDivisional Manager\n");
  }

  private static List<String> points(Letter letter) {
    return letter.points().stream()
        .map(p -> p.polarity().map(x -> x.code()).orElse("?") + " " + p.text()).toList();
  }

  private static boolean tells(Letter letter, ProblemCode code) {
    return letter.problems().stream().anyMatch(p -> p.code() == code);
  }

  private static final String SUBHEADED = """
      What tastes good

      - The rye is sour.

      **Rolls**

      - The rolls are round.
      """;

  @Test
  void aSubheadingEndsAList() throws Exception {
    assertEquals(
        List.of("strength The rye is sour."), points(letter(BASE + "lists: {subheadings: end}\n", SUBHEADED)));
  }

  @Test
  void aSubheadingThatIsKeptIsAPartOfTheList() throws Exception {
    Letter letter = letter(BASE + "lists: {subheadings: keep}\n", SUBHEADED);

    assertEquals(List.of("strength The rye is sour.", "strength The rolls are round."), points(letter));
    assertEquals(Optional.of("Rolls"), letter.points().get(1).section());
  }

  @Test
  void aSubheadingOfTheSameSizeIsNotSmaller() throws Exception {
    assertEquals(
        List.of("strength The rye is sour."), points(letter(BASE + "lists: {subheadings: smaller}\n", SUBHEADED)));
  }

  @Test
  void aKeptListEndsAtTheNextHeadingThatIsKnown() throws Exception {
    Letter letter = letter(BASE + "lists: {subheadings: keep}\n", SUBHEADED + """

        What tastes bad

        - The crust is thin.

        **Cakes**

        - The cakes are flat.

        Recipes

        - Take flour.
        """);

    assertEquals(
        List.of("strength The rye is sour.", "strength The rolls are round.", "weakness The crust is thin.",
            "weakness The cakes are flat."),
        points(letter));
  }

  @Test
  void aShortLineWithoutAFullStopIsAPartOfAKeptList() throws Exception {
    Letter letter = letter(BASE + "lists: {subheadings: keep}\n", """
        What tastes good

        - The rye is sour.

        Rolls and buns

        - The rolls are round.
        """);

    assertEquals(List.of("strength The rye is sour.", "strength The rolls are round."), points(letter));
    assertEquals(Optional.of("Rolls and buns"), letter.points().get(1).section());
  }

  private static final String ELSEWHERE = GRADED + "judgements: [loaves]\n";
  private static final String OTHER_LIST = """
      The loaves

      **Flour**

      - The flour is white.

      What tastes good

      - The rye is sour.
      """;

  @Test
  void itemsElsewhereAreReported() throws Exception {
    Letter letter = letter(ELSEWHERE + "lists: {elsewhere: report}\n", OTHER_LIST);

    assertEquals(List.of("strength The rye is sour."), points(letter));
    assertTrue(tells(letter, ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void numbersAfterAListOfBulletsAreNarrativeWhereTheProfileSaysSo() throws Exception {
    Letter letter = letter(ELSEWHERE + "lists: {elsewhere: narrative, subheadings: keep}\n", """
        What tastes good

        - The rye is sour.
        - The rolls are round.

        All of this was seen on the first day, and more of it on the second day of the visit.

        1. The bakery opens at six.
        """);

    assertEquals(List.of("strength The rye is sour.", "strength The rolls are round."), points(letter));
  }

  @Test
  void numbersGoOnAfterBulletsThatStandBelowThem() throws Exception {
    Letter letter = letter(ELSEWHERE + "lists: {elsewhere: narrative, subheadings: keep}\n", """
        What tastes good

        1. The rye, in all its kinds.
           - It is sour.

        Rolls and buns

        2. The rolls are round.
        """);

    assertEquals(
        List.of("strength The rye, in all its kinds. It is sour.", "strength The rolls are round."), points(letter));
  }

  @Test
  void aListOfParagraphsIsReported() throws Exception {
    Letter lost = letter(BASE, """
        What tastes bad

        The rye is soft, and it was so on both days of the visit.

        The dough is raw, and it was so on both days of the visit.

        The buns are flat, and they were so on both days of the visit.
        """);
    Letter none = letter(BASE, """
        What tastes bad

        There were no areas for improvement at the time of the visit.
        """);

    assertTrue(tells(lost, ProblemCode.LIST_WITHOUT_ITEMS));
    assertFalse(tells(none, ProblemCode.LIST_WITHOUT_ITEMS));
  }

  @Test
  void itemsElsewhereAreNarrative() throws Exception {
    Letter letter = letter(ELSEWHERE + "lists: {elsewhere: narrative}\n", OTHER_LIST);

    assertEquals(List.of("strength The rye is sour."), points(letter));
    assertTrue(letter.sections().stream()
        .anyMatch(s -> s.heading().equals("Flour") && s.paragraphs().stream().anyMatch(p -> p.text().equals("The flour is white."))));
  }

  @Test
  void bulletsElsewhereAreReportedAlthoughNumberedParagraphsAreNot() throws Exception {
    String profile = ELSEWHERE + "lists: {elsewhere: narrative}\n";

    assertTrue(tells(letter(profile, OTHER_LIST), ProblemCode.LIST_NOT_TAKEN));
    assertFalse(tells(letter(profile, OTHER_LIST.replace("- The flour", "4. The flour")), ProblemCode.LIST_NOT_TAKEN));
  }

  private static final String NUMBERED = ELSEWHERE + "lists: {elsewhere: narrative}\n";
  private static final String REMARKS = "**Remarks for the baker**\n\n1. The flour must be sifted.\n\n2. The rye must rise.\n";

  @Test
  void aNumberedListUnderAnUnknownHeadingIsReportedAlthoughNumberedParagraphsAreNot() throws Exception {
    Letter letter = letter(NUMBERED, "**Bread**\n\nThe bread was warm on both days.\n\n" + REMARKS);

    assertTrue(letter.problems().stream().anyMatch(p -> p.code() == ProblemCode.LIST_NOT_TAKEN
        && p.message().startsWith("The 2 numbered items under \"Remarks for the baker\" were not")), letter::toString);
  }

  @Test
  void numberedHeadingsOverParagraphsAreNoList() throws Exception {
    assertFalse(tells(letter(NUMBERED, """
        **Remarks for the baker**

        1. Flour

        The flour must be sifted, and it was so on both days of the visit.

        2. Rye

        The rye must rise, and it did so on both days of the visit.
        """), ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void paragraphsCountedAcrossHeadingsAreNotReported() throws Exception {
    assertFalse(tells(letter(NUMBERED, REMARKS + "\n**Remarks on buns**\n\n3. The buns were round.\n"),
        ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void paragraphsCountedFromOneBelowManyHeadingsAreNotReported() throws Exception {
    String all = REMARKS + "\n" + REMARKS.replace("baker", "miller") + "\n" + REMARKS.replace("baker", "buyer");

    assertFalse(tells(letter(NUMBERED, all), ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void aListAfterParagraphsCountedAcrossHeadingsIsReported() throws Exception {
    String report = "**Bread**\n\n1. The bread was warm on both days.\n\n**Buns**\n\n2. The buns were round on both days.\n\n";
    Letter letter = letter(NUMBERED, report + REMARKS);

    assertEquals(1, letter.problems().stream().filter(p -> p.code() == ProblemCode.LIST_NOT_TAKEN).count());
  }

  @Test
  void bulletsBelowTheSubjectAloneAreNotReportedWhereItemsElsewhereAreNarrative() throws Exception {
    String profile = ELSEWHERE + "lists: {elsewhere: narrative}\n";
    String lookedAt = "We looked at:\n\n- the flour\n- the ovens\n\n";

    assertFalse(tells(letter(profile, lookedAt + "What tastes good\n\n- The rye is sour.\n"), ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void itemsElsewhereArePoints() throws Exception {
    Letter letter = letter(ELSEWHERE + "lists: {elsewhere: points}\n", OTHER_LIST);

    assertEquals(List.of("? The flour is white.", "strength The rye is sour."), points(letter));
    assertEquals(Optional.of("Flour"), letter.points().get(0).section());
    assertFalse(tells(letter, ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void itemsOfALetterWithoutHeadingsArePointsElsewhere() throws Exception {
    assertEquals(List.of("? The flour is white."), points(letter(BASE + "lists: {elsewhere: points}\n", "- The flour is white.")));
  }

  @Test
  void itemsUnderAnotherListsHeadingAreNoPointsEvenElsewhere() throws Exception {
    assertEquals(
        List.of(), points(letter(BASE + "lists: {elsewhere: points}\n", "Recipes\n\n- Take flour.\n")));
  }

  @Test
  void numberedParagraphsAfterABulletedListAreNarrative() throws Exception {
    Letter letter = letter(BASE + "lists: {elsewhere: narrative, subheadings: end}\n", """
        What tastes good

        - The rye is sour.

        The rest of this letter says more about what we ate and drank in your bakeries.

        1. We began with rolls, which were round.

        2. We went on to cakes, which were flat.
        """);

    assertEquals(List.of("strength The rye is sour."), points(letter));
  }

  private static final String TABLE = """
      What tastes bad

      | No. | What to do |
      |---|---|
      | 1 | Bake the rye for longer. |
      | 2 | Let the dough rest. |
      """;

  @Test
  void aListsHeadingInATableMakesItsRowsPoints() throws Exception {
    Letter letter = letter(BASE + "lists: {rows: true}\n", """
        | Baker | What tastes bad |
        |---|---|
        | Plum | The rye is soft. |
        | Sorrel | The dough is raw. |
        """);

    assertEquals(List.of("weakness The rye is soft.", "weakness The dough is raw."), points(letter));
  }

  @Test
  void eachOfTwoListsSideBySideGivesItsRows() throws Exception {
    Letter letter = letter(BASE + "lists: {rows: true}\n", """
        | What tastes good | What tastes bad |
        |---|---|
        | The rye is sour. | The rye is soft. |
        """);

    assertEquals(List.of("strength The rye is sour.", "weakness The rye is soft."), points(letter));
  }

  @Test
  void rowsAreNoPointsWhereTheProfileDoesNotSaySo() throws Exception {
    assertEquals(List.of(), points(letter(BASE, TABLE)));
  }

  private static List<String> grades(Letter letter) {
    return letter.judgements().stream()
        .map(j -> j.area().orElse("?") + " " + j.grade() + " \u00AB" + j.label() + "\u00BB").toList();
  }

  @Test
  void aSentenceMayMeanAGradeWithoutNamingIt() throws Exception {
    String profile = GRADED + """
        judgements: [loaves, cakes]
        narrative:
          - {phrase: "loaves sing when they are broken", area: loaves, grade: crisp}
          - {phrase: "cakes are {grade}", area: cakes}
        """;
    Letter letter = letter(profile, "All loaves sing when they are broken. The cakes are crunchy.");

    assertEquals(List.of("loaves crisp \u00ABLoaves of bread\u00BB", "cakes crisp \u00ABCakes\u00BB"), grades(letter));
    assertEquals("crunchy", letter.judgements().get(1).gradeAsWritten());
  }

  @Test
  void aSentenceThatMeansAGradeMayNameAnotherYear() throws Exception {
    String profile = GRADED + """
        judgements: [loaves, cakes]
        narrative:
          - {phrase: "loaves sing when they are broken", area: loaves, grade: crisp}
          - {phrase: "cakes are {grade}", area: cakes}
        """;

    assertEquals(
        List.of("loaves crisp \u00ABLoaves of bread\u00BB"),
        grades(letter(profile, "Since 2016 all loaves sing when they are broken. In 2016 the cakes are burnt.")));
  }

  @Test
  void aWordingThatHasToBeginASentenceCountsNowhereElse() throws Exception {
    String profile = GRADED + """
        judgements: [loaves]
        narrative: [{phrase: "loaves are {grade}", area: loaves, start: true}]
        """;

    assertEquals(
        List.of("loaves soft \u00ABLoaves of bread\u00BB"), grades(letter(profile, "We came again. Loaves are soft now.")));
    assertEquals(List.of(), grades(letter(profile, "Somebody told us that loaves are soft.")));
    assertEquals(
        List.of("loaves soft \u00ABLoaves of bread\u00BB"),
        grades(letter(profile.replace(", start: true", ""), "Somebody told us that loaves are soft.")));
  }

  @Test
  void anAreaJudgedInASentenceBearsItsLabelAndAnotherTheWordsOfItsHeading() throws Exception {
    Letter letter = letter(GRADED + "judgements: [loaves, rolls]\n", """
        ## The loaves: crisp

        They are round.

        ## The rolls are burnt

        They are black.
        """);

    assertEquals(
        List.of("loaves crisp \u00ABThe loaves\u00BB", "rolls burnt \u00ABRolls\u00BB"), grades(letter));
  }

  @Test
  void onlyAnAreaThatShouldHaveASectionIsMissedWithoutOne() throws Exception {
    Letter letter = letter(GRADED + "judgements: [loaves, rolls, cakes]\n", "We came and ate.");
    List<String> missed = letter.problems().stream()
        .filter(p -> p.code() == ProblemCode.SECTION_NOT_FOUND).map(p -> p.message()).toList();

    assertEquals(1, missed.size(), missed::toString);
    assertTrue(missed.get(0).contains("Loaves of bread"), missed::toString);
  }

  @Test
  void whatFollowsAnImprintIsNoPartOfTheLetter() throws Exception {
    String profile = BASE + "imprint: [\"this page was baked by\"]\nreport: true\n";
    String text = """
        # Visit to Marrow bakeries

        What tastes good

        - The rye is sour.

        This page was baked by the guild of bakers of Marrow.

        - Loaves can be ordered in large print.
        """;

    assertEquals(List.of("strength The rye is sour."), points(read(profile, text)));
    assertEquals(2, read(BASE + "imprint: []\n", text).points().size());
  }

  @Test
  void anImprintInTheFirstHalfEndsNothing() throws Exception {
    String profile = BASE + "imprint: [\"this page was baked by\"]\n";
    String text = "# Visit to Marrow bakeries\n\nThis page was baked by the guild of Marrow.\n"
        + "\f\nWhat tastes good\n\n- The rye is sour.\n\fMore on the rye.\n";

    assertEquals(List.of("strength The rye is sour."), points(read(profile, text)));
  }

  private static final List<ProblemCode> LETTERS_OWN =
      List.of(ProblemCode.ADDRESSEE_NOT_FOUND, ProblemCode.SIGNATORY_NOT_FOUND, ProblemCode.DATE_NOT_FOUND);

  @Test
  void aReportIsNotMissingWhatOnlyLettersHave() throws Exception {
    String text = "# Visit to Marrow bakeries\n\nWhat tastes good\n\n- The rye is sour.\n";
    Letter report = read(BASE + "report: true\n", text);
    Letter letter = read(BASE + "report: false\n", text);

    LETTERS_OWN.forEach(c -> assertFalse(tells(report, c), c.code()));
    LETTERS_OWN.forEach(c -> assertTrue(tells(letter, c), c.code()));
  }

  @Test
  void aReportsDateIsTheOneThatItSaysItWasPublishedOn() throws Exception {
    String text = "# Visit to Marrow bakeries\n\nWe came on 7 January 2019 and left.\n\nPublished on 17 January 2019\n";

    assertEquals(Optional.of(LocalDate.parse("2019-01-17")), read(BASE + "report: true\n", text).date());
    assertEquals(
        Optional.empty(), read(BASE + "report: true\n", text.replace("Published on", "Baked on")).date());
    assertEquals(
        Optional.of(LocalDate.parse("2019-01-17")),
        read(BASE + "report: true\n", text.replace("Published on ", "")).date());
  }

  /** Some reports are published on the last day of their visit. */
  @Test
  void aReportsLabelledDateIsItsOwnAlsoOnADayOfTheVisit() throws Exception {
    String text = "# Visit to Marrow bakeries\n\nInspection dates: 7 to 9 January 2019\n\nPublished on 9 January 2019\n";

    assertEquals(Optional.of(LocalDate.parse("2019-01-09")), read(BASE + "report: true\n", text).date());
    assertEquals(Optional.empty(), read(BASE + "report: true\n", text.replace("Published on ", "")).date());
  }
}
