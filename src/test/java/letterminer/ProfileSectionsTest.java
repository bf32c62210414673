package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.ProblemCode;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards what `sections` and `markers` of a profile do to the reading of a letter. */
class ProfileSectionsTest {
  private static final String BASE = """
      id: mill
      extends: letter
      title: Visits to mills
      atLeast: 2
      recognise: [{phrase: "visit to ... mills", in: subject, weight: 9}]
      subject: ["visit to {authority} mills"]
      scale: [{grade: fine, score: 4}, {grade: coarse, score: 1}]
      """;

  @TempDir
  Path folder;

  private Letter read(String profile, String text) throws Exception {
    Files.writeString(folder.resolve("mill.yaml"), BASE + profile);
    Letterminer miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
    Letter letter = miner.read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).letters().get(0);
    assertEquals("mill", letter.profile());
    return letter;
  }

  private Letter letter(String profile, String body) throws Exception {
    return read(profile, "17 January 2019\n\nMs Ada Lorne\n\nDear Ms Lorne\n\nVisit to Marrow mills\n\n" + body
        + "\n\nYours sincerely\n\nTom Ferrow\nDivisional Manager\n");
  }

  private static List<String> points(Letter letter) {
    return letter.points().stream()
        .map(p -> p.area().orElse("-") + " " + p.polarity().map(x -> x.code()).orElse("?") + " " + p.text()).toList();
  }

  private static List<String> grades(Letter letter) {
    return letter.judgements().stream().map(j -> j.area().orElse("?") + " " + j.grade()).toList();
  }

  private static List<String> narrative(Letter letter) {
    return letter.sections().stream().flatMap(s -> s.paragraphs().stream()).map(p -> p.text()).toList();
  }

  private static long count(Letter letter, ProblemCode code) {
    return letter.problems().stream().filter(p -> p.code() == code).count();
  }

  @Test
  void aHeadingIsAnAreaAndAListAtOnce() throws Exception {
    Letter letter = letter("""
        sections:
          - {names: ["the stones"], area: stones, label: Millstones, graded: true, items: points, polarity: weakness}
          - {names: ["the sails"], area: sails}
        """, """
        ## The stones: coarse

        - The upper stone is cracked.

        ## The sails

        - The sails are patched.
        """);

    assertEquals(List.of("stones weakness The upper stone is cracked."), points(letter));
    assertEquals(List.of("stones coarse"), grades(letter));
    assertEquals(Optional.of(ListKind.IMPROVEMENT), letter.points().get(0).list());
    assertEquals(
        List.of("stones", "sails"), letter.sections().stream().flatMap(s -> s.area().stream()).toList());
    assertEquals(1, count(letter, ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void anAreaThatIsNeitherGradedNorOutsideTheFrameworkHasASection() throws Exception {
    String areas = """
        areas: [{id: stones, label: Stones, names: ["the stones"]}]
        headings: {weaknesses: ["what grinds badly"]}
        """;
    String body = "## The stones\n\n### What grinds badly\n\n- The upper stone is cracked.\n";

    assertEquals(List.of("stones weakness The upper stone is cracked."), points(letter(areas, body)));
    assertEquals(List.of(), letter(areas, body).missing());
    assertEquals(
        List.of("- weakness The upper stone is cracked."), points(letter(areas + "unused: [stones]\n", body)));
  }

  private static final String NESTED = """
      sections:
        - {names: [leadership], area: leadership, graded: true}
        - {names: [safety], area: safety, graded: true}
        - {names: [staff], area: staff-of-leadership, parent: leadership, items: points}
        - {names: [staff], area: staff-of-safety, parent: safety, items: points, polarity: weakness}
        - {names: [money], area: money, parent: leadership, items: points}
      """;

  @Test
  void aHeadingIsWhatItIsWithinItsParentsSection() throws Exception {
    Letter letter = letter(NESTED, """
        ## 1 Leadership

        The mill is led.

        ### 1.1 Staff

        - Millers stay.

        ### 1.2 Money

        - Money is short.

        ## 2 Safety

        ### 2.1 Staff

        - Nobody wears a hat.

        ### Staff

        - Nobody wears gloves.

        ## Money

        - It is spent.
        """);

    assertEquals(
        List.of("staff-of-leadership ? Millers stay.", "money ? Money is short.",
            "staff-of-safety weakness Nobody wears a hat.", "staff-of-safety weakness Nobody wears gloves."),
        points(letter));
  }

  @Test
  void aSectionMayGiveEachParagraphAsAPoint() throws Exception {
    Letter letter = letter("""
        formulae: ["thank you for"]
        narrative: [{phrase: "the stones are {grade}", area: stones}]
        sections:
          - {names: ["the stones"], area: stones, graded: true, prose: paragraphs, leadIns: ["on the day of our visit"]}
          - {names: ["about the mill"], items: narrative}
        """, """
        ## The stones

        The stones are coarse.

        On the day of our visit we saw the following things.

        The upper stone is cracked. It has been so for a year.

        The lower stone is level and was dressed in May.

        Stones and dates

        We saw these:

        - The hopper is clean.

        Thank you for showing us the mill.

        ## About the mill

        The mill stands on a hill and has four sails.
        """);

    assertEquals(
        List.of("stones ? The upper stone is cracked. It has been so for a year.",
            "stones ? The lower stone is level and was dressed in May.", "stones ? The hopper is clean."),
        points(letter));
    assertEquals(Optional.of("We saw these:"), letter.points().get(2).leadIn());
    assertEquals(List.of("stones coarse"), grades(letter));
    assertTrue(narrative(letter).containsAll(List.of("The stones are coarse.",
        "On the day of our visit we saw the following things.", "Thank you for showing us the mill.",
        "The mill stands on a hill and has four sails.")), narrative(letter)::toString);
    assertEquals(0, count(letter, ProblemCode.LIST_WITHOUT_ITEMS));
  }

  @Test
  void aSectionMayGiveEachSentenceAsAPointButANumberedParagraphIsOne() throws Exception {
    Letter letter = letter("""
        sections: [{names: ["what we found"], polarity: weakness, prose: sentences}]
        """, """
        ## What we found

        The upper stone, which Dr. Plum made, is cracked. Nobody has reported it to the council.

        1. The sails are patched. The patches are old.
        """);

    assertEquals(
        List.of("- weakness The upper stone, which Dr. Plum made, is cracked.",
            "- weakness Nobody has reported it to the council.", "- weakness The sails are patched. The patches are old."),
        points(letter));
    assertEquals(Optional.of("What we found"), letter.points().get(0).section());
  }

  @Test
  void paragraphsMayBelongToTheItemAboveThem() throws Exception {
    String sections = "sections: [{names: [findings], items: points%s}]\n";
    String body = """
        ## Findings

        Paragraphs before any item are narrative of the section.

        1. The sails are patched.

        They have been patched for a year and nobody minds.

        2. The stone is cracked.
        """;

    assertEquals(
        List.of("- ? The sails are patched. They have been patched for a year and nobody minds.",
            "- ? The stone is cracked."),
        points(letter(sections.formatted(", prose: continue"), body)));
    assertEquals(
        List.of("- ? The sails are patched.", "- ? The stone is cracked."), points(letter(sections.formatted(""), body)));
  }

  @Test
  void anItemThatLeadsToTheNextOnesIsNoPoint() throws Exception {
    Letter letter = letter("""
        sections: [{names: [findings], items: points, leadIns: ["the miller (must|should)"]}]
        """, """
        ## Findings

        The miller must by the end of May

        - mend the sails.
        - dress the stones.
        """);

    assertEquals(List.of("- ? mend the sails.", "- ? dress the stones."), points(letter));
    assertEquals(Optional.of("The miller must by the end of May"), letter.points().get(0).leadIn());
  }

  @Test
  void aSectionOfOtherItemsOrOfNarrativeHasNoPointsAndNoNote() throws Exception {
    Letter letter = letter("""
        lists: {elsewhere: points}
        sections:
          - {names: ["about the mill"], items: narrative}
          - {names: ["tools"], items: other}
        """, """
        ## About the mill

        - It has four sails.

        ## Tools

        - Hammers
        """);

    assertEquals(List.of(), points(letter));
    assertEquals(0, count(letter, ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void itemsOfALetterWithoutHeadingsArePointsWhereThoseElsewhereAre() throws Exception {
    String body = """
        We ask you to do this:

        - Mend the sails.
        - Dress the stones.
        """;

    assertEquals(List.of("- ? Mend the sails.", "- ? Dress the stones."), points(letter("lists: {elsewhere: points}\n", body)));
    assertEquals(List.of(), points(letter("lists: {elsewhere: points}\n", body + "\n## Weather\n\nIt rained on both days.\n")));
  }

  @Test
  void aNumberedHeadingIsNoListThatWasNotTaken() throws Exception {
    String text = """
        ## Ratings

        1. Sails and stones

        The sails turn and the stones grind, as they did on the day of our last visit.
        """;

    assertEquals(0, count(letter("", text), ProblemCode.LIST_NOT_TAKEN));
    assertEquals(1, count(letter("", text.replace("stones\n\n", "stones\n2. Hats and cats\n\n")), ProblemCode.LIST_NOT_TAKEN));
    assertEquals(1, count(letter("", text.replace("Sails and stones", "Mend the sails.")), ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void rowsOfATableArePointsWhereTheSectionSaysSo() throws Exception {
    String section = "sections: [{names: [\"what to do\"], polarity: weakness, rows: %s}]\nlists: {rows: %s}\n";
    String body = """
        | Miller | What to do |
        |---|---|
        | Plum | Mend the sails. |
        | Sorrel | Dress the stones. |
        """;

    List<String> rows = List.of("- weakness Mend the sails.", "- weakness Dress the stones.");
    assertEquals(rows, points(letter(section.formatted("true", "false"), body)));
    assertEquals(List.of(), points(letter(section.formatted("false", "true"), body)));
  }

  private static final String MARKED = """
      sections: [{names: [findings], items: points}]
      markers: ["R1", "Finding 1.", "Deficiency A"]
      """;

  @Test
  void markersOfTheFamilysOwnBeginItems() throws Exception {
    Letter letter = letter(MARKED, """
        ## Findings

        R1 The miller should mend the sails.
        R2 The miller should dress
        R3 stones as in R1.

        Finding 12: The stone is cracked. It is old.

        FINDING 13

        The sails are patched.

        Deficiency B. Nobody wears a hat.

        Finding that out was easy, and so was the rest of it.
        """);

    assertEquals(
        List.of("- ? The miller should mend the sails.", "- ? The miller should dress",
            "- ? stones as in R1.", "- ? The stone is cracked. It is old.", "- ? The sails are patched.",
            "- ? Nobody wears a hat."),
        points(letter));
    assertTrue(narrative(letter).contains("Finding that out was easy, and so was the rest of it."));
  }

  @Test
  void aLineThatMentionsAMarkerBeginsNoItem() throws Exception {
    Letter letter = letter(MARKED, """
        ## Findings

        R4 The miller should mend the sails, as we said in
        R1 of our last letter.
        """);

    assertEquals(List.of("- ? The miller should mend the sails, as we said in R1 of our last letter."), points(letter));
  }

  @Test
  void aHeadingWithAMarkerIsTheSectionOfTheItemBelowIt() throws Exception {
    Letter letter = letter(MARKED + "lists: {subheadings: end}\n", """
        ## Findings

        ### Deficiency A: Sails

        The sails are patched, and have been so for a year.

        ### Deficiency B: Stones

        The stone is cracked, and has been so for a year.
        """);

    assertEquals(
        List.of("- ? The sails are patched, and have been so for a year.",
            "- ? The stone is cracked, and has been so for a year."),
        points(letter));
    assertEquals(Optional.of("Deficiency B: Stones"), letter.points().get(1).section());
  }

  @Test
  void markersStayWhereTheProfileKeepsThemAndInNarrative() throws Exception {
    String body = "## Findings\n\nFinding 12. The stone is cracked.\n";

    assertEquals(
        List.of("- ? Finding 12. The stone is cracked."), points(letter(MARKED + "lists: {keepMarkers: true}\n", body)));
    Letter passed = letter("markers: [\"Finding 1.\"]\n", body.replace("## Findings", "## What we saw"));
    assertEquals(List.of(), points(passed));
    assertTrue(narrative(passed).contains("Finding 12. The stone is cracked."), narrative(passed)::toString);
    assertEquals(1, count(passed, ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void aTableOfMarkersAndTextsIsAList() throws Exception {
    Letter letter = letter(MARKED, """
        ## Findings

        | R1 | Mend the sails. |
        |---|---|
        | R2 | Dress the stones. |
        """);

    assertEquals(List.of("- ? Mend the sails.", "- ? Dress the stones."), points(letter));
  }

  @Test
  void aListThatWasPassedOverIsReportedOutsideAreasTooButNotAmongFacts() throws Exception {
    Letter letter = letter("facts: [\"about the mill\"]\n", """
        - We came on a Monday.

        ## Odds and ends

        - The mill has a cat.
        - The cat is grey.

        ## About the mill

        - It has four sails.
        """);

    assertEquals(List.of(), points(letter));
    assertEquals(2, count(letter, ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void itemsElsewhereArePointsUnderTheFirstHeadingUnlessThatIsTheTitle() throws Exception {
    String body = "## Odds and ends\n\n- The mill has a cat.\n";
    String titled = "# Visit to Marrow mills\n\n- We came on a Monday.\n\n" + body;

    assertEquals(List.of("- ? The mill has a cat."), points(letter("lists: {elsewhere: points}\n", body)));
    assertEquals(
        List.of("- ? The mill has a cat."), points(read("report: true\nlists: {elsewhere: points}\n", titled)));
  }

  @Test
  void whatADocumentHasOfALetterIsSaidOneByOne() throws Exception {
    String text = """
        12 January 2019

        Dear colleague

        Visit to Marrow mills

        Published on 17 January 2019

        The mill stands on a hill and has four sails.
        """;
    Letter usual = read("", text);
    Letter declared = read("addressees: none\nsignatories: none\nownDate: published\n", text);

    assertEquals(Optional.of(LocalDate.parse("2019-01-12")), usual.date());
    assertEquals(1, count(usual, ProblemCode.SIGNATORY_NOT_FOUND));
    assertEquals(Optional.of(LocalDate.parse("2019-01-17")), declared.date());
    assertEquals(0, count(declared, ProblemCode.ADDRESSEE_NOT_FOUND) + count(declared, ProblemCode.SIGNATORY_NOT_FOUND));
    Letter undated = read("ownDate: none\n", text);
    assertEquals(Optional.empty(), undated.date());
    assertEquals(0, count(undated, ProblemCode.DATE_NOT_FOUND));
    assertEquals(1, count(undated, ProblemCode.DATE_NOT_PRINTED));
    assertEquals(0, count(declared, ProblemCode.DATE_NOT_PRINTED));
    String report = "# Visit to Marrow mills\n\nThe mill stands on a hill and has four sails.\n";
    Letter signed = read("report: true\nsignatories: expected\n", report);
    assertEquals(1, count(signed, ProblemCode.SIGNATORY_NOT_FOUND));
    assertFalse(signed.problems().stream().anyMatch(p -> p.code() == ProblemCode.ADDRESSEE_NOT_FOUND));
  }

  private void assertRefused(String profile, String... words) throws Exception {
    Files.writeString(folder.resolve("mill.yaml"), BASE + profile);
    ProfileException refused = assertThrows(ProfileException.class, () -> ProfileLoader.bundledAnd(folder));
    for (String word : words) {
      assertTrue(refused.getMessage().contains(word), refused::getMessage);
    }
  }

  @Test
  void sectionsThatMakeNoSenseAreRefused() throws Exception {
    assertRefused("sections: [{names: [stones], items: narrative, polarity: weakness}]\n", "mill.yaml", "items: points");
    assertRefused("sections: [{names: [stones], graded: true}]\n", "'area'");
    assertRefused("sections: [{names: [stones], area: stones, parent: mill}]\n", "'mill' is used as an area");
    assertRefused("markers: [\"finding\"]\n", "mill.yaml", "nothing to count by");
  }

  @Test
  void aSectionIsRemovedByItsAreaOrItsFirstName() throws Exception {
    Files.writeString(folder.resolve("mill.yaml"), BASE + NESTED + "  - {names: [\"about the mill\"], items: other}\n");
    Files.writeString(folder.resolve("mill-2.yaml"), """
        id: mill-2
        extends: mill
        sections:
          remove: [money, {names: ["about the mill"]}]
          add: [{names: [cats], area: cats}]
        """);

    List<String> areas = ProfileLoader.bundledAnd(folder).stream().filter(p -> p.id().equals("mill-2"))
        .flatMap(p -> p.sections().stream()).map(s -> s.area().orElse("none")).toList();
    assertEquals(List.of("leadership", "safety", "staff-of-leadership", "staff-of-safety", "cats"), areas);
  }

  @Test
  void paragraphsAfterAnUnknownHeadingThatEndsASectionOfPointsAreReported() throws Exception {
    String body = """
        ## The stones

        The upper stone is cracked and nobody minds.

        ## Cats and dogs

        The cat is grey and sleeps on the hopper.

        The dog is brown and sleeps below it.

        ## The sails

        The sails are patched and nobody minds.
        """;
    String sections = "sections: [{names: [\"the stones\"], prose: paragraphs}, {names: [\"the sails\"]}]\n";
    Letter ended = letter(sections, body);

    assertEquals(List.of("- ? The upper stone is cracked and nobody minds."), points(ended));
    assertEquals(1, count(ended, ProblemCode.LIST_NOT_TAKEN));
    Letter kept = letter(sections + "lists: {subheadings: keep}\n", body);
    assertEquals(3, kept.points().size());
    assertEquals(0, count(kept, ProblemCode.LIST_NOT_TAKEN));
  }
}
