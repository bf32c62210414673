package letterminer.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.part.Excerpt;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.layout.Sheets;
import letterminer.model.PageBox;
import letterminer.profile.ProfileLoader;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests sections and markers of a profile that depend on layout: looks of headings, closely set lines, columns. */
class SectionsOnPagesTest {
  private static final FontStyle LARGE = new FontStyle("Serif-Bold", 18, true, false, false);
  private static final FontStyle MEDIUM = new FontStyle("Serif-Bold", 14, true, false, false);

  @TempDir
  Path folder;

  private LetterContent findings(String profile, Sheets sheets) throws Exception {
    Files.writeString(folder.resolve("mill.yaml"), """
        id: mill
        extends: letter
        atLeast: 2
        recognise: [{phrase: "visit to ... mills", in: subject, weight: 9}]
        subject: ["visit to {authority} mills"]
        report: true
        """ + profile);
    LetterExtractor extractor = new LetterExtractor(ProfileLoader.bundledAnd(folder), AuthorityRegister.bundled());
    Document document = sheets.document();
    List<LetterContent> found = extractor.extract(List.of(
        new Excerpt(document, new LayoutEngine(LayoutSettings.defaults()).layout(document))));
    assertEquals(1, found.size());
    assertEquals("mill", found.get(0).choice().profile().id());
    return found.get(0);
  }

  private List<String> points(String profile, Sheets sheets) throws Exception {
    return findings(profile, sheets).points().stream().map(p -> p.area().orElse("-") + " " + p.text()).toList();
  }

  private static Sheets report() {
    return new Sheets().set(LARGE, 72, 60, "Visit to Marrow mills").filler(90);
  }

  /** The headings that have text below them, with the number of their paragraphs. */
  private List<String> filled(Sheets sheets) throws Exception {
    return findings("", sheets).sections().stream().filter(s -> !s.paragraphs().isEmpty())
        .map(s -> s.heading() + " " + s.paragraphs().size()).toList();
  }

  @Test
  void theTextBelowTheLinesOfATitlePageBelongsToTheTitle() throws Exception {
    Sheets title = new Sheets().set(LARGE, 72, 60, "Tarn").set(LARGE, 72, 96, "Visit to Marrow mills");
    Sheets sheets = title.set(MEDIUM, 72, 140, "Visit dates: 3 to 7 March 2031").set(MEDIUM, 72, 170, "Report published: 9 May 2031")
        .set(MEDIUM, 72, 200, "Lead inspector:").set(MEDIUM, 72, 230, "Ada Quince").set(MEDIUM, 72, 260, "Her Majesty\u2019s Inspector")
        .filler(300).set(MEDIUM, 72, 420, "Lead inspector: Tom Sorrel").lines(72, 450, "He saw the sails on both of his days at the mill.");

    assertEquals(List.of("Visit to Marrow mills 1", "Lead inspector: Tom Sorrel 1"), filled(sheets));
  }

  @Test
  void aHeadingThatOnlyBeginsLikeALineOfATitlePageHasItsOwnText() throws Exception {
    for (String heading : List.of("Lead inspector\u2019s summary", "Her Majesty\u2019s Inspector", "Dates of the harvest")) {
      Sheets sheets = new Sheets().set(LARGE, 72, 60, "Visit to Marrow mills").set(MEDIUM, 72, 100, heading).filler(140);
      assertEquals(List.of(heading + " 1"), filled(sheets));
    }
  }

  private static final String MARKED = """
      sections: [{names: [findings], items: points, prose: continue}]
      markers: ["R1", "Finding 1."]
      """;

  @Test
  void markersOnCloselySetLinesBeginItems() throws Exception {
    Sheets sheets = report().set(MEDIUM, 72, 160, "Findings")
        .lines(72, 184, "R1 The miller should mend the sails, which have been", "patched for a year.",
            "R2 The miller should dress the stones.", "R3 The miller should buy a hat.");

    assertEquals(
        List.of("- The miller should mend the sails, which have been patched for a year.",
            "- The miller should dress the stones.", "- The miller should buy a hat."),
        points(MARKED, sheets));
  }

  @Test
  void markersInAColumnOfTheirOwnBeginItems() throws Exception {
    Sheets sheets = report().set(MEDIUM, 72, 160, "Findings")
        .item(72, 120, 184, "R1", "The miller should mend the sails, which have been", "patched for a year.")
        .item(72, 120, 220, "R2", "The miller should dress the stones.")
        .item(72, 120, 242, "R3", "The miller should buy a hat and wear", "it on every day of the week.");

    assertEquals(
        List.of("- The miller should mend the sails, which have been patched for a year.",
            "- The miller should dress the stones.", "- The miller should buy a hat and wear it on every day of the week."),
        points(MARKED, sheets));
  }

  @Test
  void theRestOfAnItemWithAWideIndentBelongsToIt() throws Exception {
    String markers = "sections: [{names: [findings], items: points}]\nmarkers: [\"R1\", \"Finding 1.\"]\n";
    Sheets sheets = report().set(MEDIUM, 72, 160, "Findings")
        .lines(72, 184, "Finding 1. The miller has not mended the sails by 21").lines(160, 184 + Sheets.PITCH, "Mill Rules 4(a).")
        .lines(72, 220, "Finding 2. The miller has not dressed the stones.").lines(160, 220 + Sheets.PITCH, "We saw them on both days of our visit.");

    assertEquals(
        List.of("- The miller has not mended the sails by 21 Mill Rules 4(a).", "- The miller has not dressed the stones."),
        points(markers, sheets));
  }

  @Test
  void aMarkerInAHeadingIsTheSectionOfTheParagraphsBelowIt() throws Exception {
    Sheets sheets = report().set(MEDIUM, 72, 160, "Findings")
        .bold(72, 184, "Finding 1. Sails")
        .lines(72, 206, "The sails are patched, and they have been so for a year or", "more. Nobody minds.")
        .lines(72, 246, "We saw the patches on both days of our visit to the mill.")
        .bold(72, 276, "Finding 2. Stones")
        .lines(72, 298, "The upper stone is cracked, and has been so for a year.");
    LetterContent found = findings(MARKED, sheets);

    assertEquals(
        List.of("The sails are patched, and they have been so for a year or more. Nobody minds. We saw the patches on both "
            + "days of our visit to the mill.", "The upper stone is cracked, and has been so for a year."),
        found.points().stream().map(FoundPoint::text).toList());
    assertEquals(Optional.of("Finding 2. Stones"), found.points().get(1).section());
  }

  @Test
  void eachSentenceThatIsAPointHasItsOwnBox() throws Exception {
    Sheets sheets = report().set(MEDIUM, 72, 160, "Findings")
        .lines(72, 184, "The sails are patched and nobody has", "mended them. The stone is cracked and", "nobody minds.");
    LetterContent found = findings("sections: [{names: [findings], prose: sentences}]\n", sheets);

    assertEquals(
        List.of("The sails are patched and nobody has mended them.", "The stone is cracked and nobody minds."),
        found.points().stream().map(FoundPoint::text).toList());
    List<PageBox> first = found.points().get(0).boxes();
    List<PageBox> second = found.points().get(1).boxes();
    assertEquals(1, first.size());
    assertTrue(first.get(0).y() < second.get(0).y(), () -> first + " " + second);
    assertTrue(first.get(0).height() < 2.5 * Sheets.PITCH, first::toString);
  }

  private static final String AREAS = """
      sections:
        - {names: [leadership], area: leadership, graded: true, items: points}
        - {names: [governance], area: governance, parent: leadership, items: points}
        - {names: ["what to do"], items: points%s}
      """;

  @Test
  void aHeadingLikeThatOfANestedAreaLeadsBackToTheAreaAroundIt() throws Exception {
    String elsewhere = AREAS.formatted("") + "lists: {elsewhere: points}\n";
    Sheets sheets = report().set(LARGE, 72, 160, "2 Leadership").item(72, 90, 184, "\u2022", "The mill is led.")
        .set(MEDIUM, 72, 210, "2.1 Governance").item(72, 90, 232, "\u2022", "The board meets.")
        .set(MEDIUM, 72, 258, "2.2 Cats").item(72, 90, 280, "\u2022", "The cat is fed.")
        .set(LARGE, 72, 306, "3 Weather").item(72, 90, 330, "\u2022", "It rains.");

    assertEquals(
        List.of("leadership The mill is led.", "governance The board meets.", "leadership The cat is fed.", "- It rains."),
        points(elsewhere, sheets));
  }

  @Test
  void aSectionOutsideAllAreasLeavesTheOneAboveIt() throws Exception {
    Sheets sheets = report().set(LARGE, 72, 160, "Leadership").item(72, 90, 184, "\u2022", "The mill is led.")
        .set(LARGE, 72, 210, "What to do").item(72, 90, 234, "\u2022", "Mend the sails.");

    assertEquals(
        List.of("leadership The mill is led.", "leadership Mend the sails."), points(AREAS.formatted(""), sheets));
    assertEquals(
        List.of("leadership The mill is led.", "- Mend the sails."),
        points(AREAS.formatted(", outside: true"), sheets));
  }

  @Test
  void aLeadInInARowOfItsOwnIntroducesTheRowsBelow() throws Exception {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What to do").grid(new double[] {66, 520}, 180, 200, 220, 240)
        .at(78, 194, "The miller should:").at(78, 214, "mend the sails").at(78, 234, "dress the stones.");
    LetterContent found = findings("sections: [{names: [\"what to do\"], polarity: weakness, rows: true}]\n", sheets);

    assertEquals(
        List.of("mend the sails", "dress the stones."), found.points().stream().map(FoundPoint::text).toList());
    assertEquals(Optional.of("The miller should:"), found.points().get(1).leadIn());
  }
}
