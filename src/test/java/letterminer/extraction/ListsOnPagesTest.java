package letterminer.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.part.Excerpt;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.layout.Sheets;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests lists that are interrupted by boxes, are in tables, or continue over pages. */
class ListsOnPagesTest {
  private static final FontStyle LARGE = new FontStyle("Serif-Bold", 18, true, false, false);
  private static final FontStyle MEDIUM = new FontStyle("Serif-Bold", 14, true, false, false);
  private static final double[] BOX = {66, 520};
  private static final double[] TWO = {66, 200, 520};
  private static final double[] COLUMNS = {66, 110, 520};

  @TempDir
  Path folder;

  private LetterContent findings(String lists, Document document) {
    try {
      Files.writeString(folder.resolve("bread.yaml"), """
          id: bread
          extends: letter
          title: Visits to bakeries
          atLeast: 2
          recognise: [{phrase: "visit to ... bakeries", in: subject, weight: 9}]
          subject: ["visit to {authority} bakeries"]
          report: true
          scale: [{grade: crisp, score: 4}]
          areas:
            - {id: loaves, label: Loaves, names: ["[the] loaves"]}
            - {id: rolls, label: Rolls, names: ["[the] rolls"]}
          judgements: [loaves, rolls]
          headings:
            strengths: ["what tastes good"]
            weaknesses: ["what tastes bad"]
            other: ["recipes"]
          lists:
          """ + lists.indent(2));
      LetterExtractor extractor =
          new LetterExtractor(ProfileLoader.bundledAnd(folder), AuthorityRegister.bundled());
      List<LetterContent> found =
          extractor.extract(List.of(
              new Excerpt(document, new LayoutEngine(LayoutSettings.defaults()).layout(document))));
      assertEquals(1, found.size());
      assertEquals("bread", found.get(0).choice().profile().id());
      return found.get(0);
    } catch (java.io.IOException | ProfileException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> points(String lists, Sheets sheets) {
    return findings(lists, sheets.document()).points().stream()
        .map(p -> p.heading().map(x -> x.code()).orElse("?") + " " + p.text()).toList();
  }

  private List<String> points(Sheets sheets) {
    return points("subheadings: end", sheets);
  }

  private static Sheets report() {
    return new Sheets().set(LARGE, 72, 60, "Visit to Marrow bakeries").filler(90);
  }

  private static Sheets item(Sheets sheets, double y, String text) {
    return sheets.item(72, 90, y, "\u2022", text);
  }

  @Test
  void aListContinuesAfterABoxThatInterruptsIt() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes good");
    item(sheets, 180, "The rye is sour.");
    sheets.grid(BOX, 200, 260).bold(78, 216, "A tale of rye").lines(78, 234, "A baker of Marrow told us that rye", "needs time.");
    item(sheets, 284, "The crust is thick.");

    assertEquals(List.of("strength The rye is sour.", "strength The crust is thick."), points(sheets));
  }

  @Test
  void itemsOfABoxWithItsOwnHeadingAreNotPointsOfTheListAroundIt() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes bad");
    item(sheets, 180, "The rye is soft.");
    sheets.grid(BOX, 200, 270).bold(78, 216, "Recipes").item(78, 96, 234, "\u2022", "Take flour and water.")
        .item(78, 96, 250, "\u2022", "Wait for a day.");
    item(sheets, 294, "The crust is thin.");

    assertEquals(List.of("weakness The rye is soft.", "weakness The crust is thin."), points(sheets));
  }

  @Test
  void aBoxWithAListHeadingOpensTheList() {
    Sheets sheets = report().grid(BOX, 150, 200).set(MEDIUM, 72, 166, "What tastes bad")
        .item(78, 96, 186, "\u2022", "The rye is soft.");
    item(sheets, 224, "The crust is thin.");

    assertEquals(List.of("weakness The rye is soft.", "weakness The crust is thin."), points(sheets));
  }

  @Test
  void afterABoxWithTheOtherListTheFirstListIsNotRestored() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes good");
    item(sheets, 180, "The rye is sour.");
    sheets.grid(BOX, 200, 250).set(MEDIUM, 78, 216, "What tastes bad").item(78, 96, 236, "\u2022", "The rolls are hard.");
    item(sheets, 274, "The crust is thin.");

    assertEquals(
        List.of("strength The rye is sour.", "weakness The rolls are hard.", "weakness The crust is thin."),
        points(sheets));
  }

  @Test
  void aBoxAroundAHeadingIsTheHeading() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes good");
    item(sheets, 180, "The rye is sour.");
    sheets.grid(BOX, 200, 226).set(MEDIUM, 78, 216, "Bakers and their tales");
    item(sheets, 250, "Bakers rise early.");

    assertEquals(List.of("strength The rye is sour."), points(sheets));
  }

  @Test
  void aSmallerSubheadingIsAPartOfTheListAndOneOfTheSameSizeEndsIt() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes good").bold(72, 184, "Rye");
    item(sheets, 204, "The rye is sour.");
    sheets.bold(72, 230, "Wheat");
    item(sheets, 250, "The wheat is white.");
    sheets.set(MEDIUM, 72, 276, "Bakers and their tales");
    item(sheets, 296, "Bakers rise early.");

    assertEquals(
        List.of("strength The rye is sour.", "strength The wheat is white."), points("subheadings: smaller", sheets));
    assertEquals(List.of(), points("subheadings: end", sheets));
    assertEquals(
        List.of("strength The rye is sour.", "strength The wheat is white.", "strength Bakers rise early."),
        points("subheadings: keep", sheets));
  }

  @Test
  void aLargerHeadingEndsAListThatIsKept() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes good");
    item(sheets, 180, "The rye is sour.");
    sheets.set(LARGE, 72, 206, "Bakers and their tales");
    item(sheets, 230, "Bakers rise early.");

    assertEquals(List.of("strength The rye is sour."), points("subheadings: keep", sheets));
  }

  @Test
  void anAreasNameInsideAKeptListIsAPartOfIt() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes bad").bold(72, 184, "The rolls");
    item(sheets, 204, "The rolls are hard.");
    LetterContent kept = findings("subheadings: keep", sheets.document());
    LetterContent ended = findings("subheadings: end", sheets.document());

    assertEquals(List.of("The rolls are hard."), kept.points().stream().map(p -> p.text()).toList());
    assertEquals(Optional.of("The rolls"), kept.points().get(0).section());
    assertEquals(Optional.empty(), kept.points().get(0).area());
    assertEquals(List.of(), kept.sectionAreas());
    assertEquals(List.of(), ended.points());
    assertEquals(List.of("rolls"), ended.sectionAreas());
  }

  @Test
  void rowsOfATableUnderAListHeadingArePoints() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes bad").grid(COLUMNS, 180, 200, 234, 254)
        .bold(72, 194, "Item").bold(116, 194, "What to do")
        .at(72, 214, "1").lines(116, 214, "Bakers should let the rye", "rest for longer.")
        .at(72, 248, "2").at(116, 248, "Bakers should buy a clock.");

    assertEquals(
        List.of("weakness Bakers should let the rye rest for longer.", "weakness Bakers should buy a clock."),
        points("rows: true", sheets));
    assertEquals(List.of(), points("rows: false", sheets));
  }

  @Test
  void rowsOfOneColumnAreEachAPointOrALeadInWithItsOwn() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes bad").grid(BOX, 180, 250, 270)
        .at(78, 194, "Bakers should:").item(78, 96, 212, "\u2022", "let the rye rest")
        .item(78, 96, 230, "\u2022", "buy a clock.").at(78, 264, "Bakers should sleep more.");

    assertEquals(
        List.of("weakness let the rye rest", "weakness buy a clock.", "weakness Bakers should sleep more."),
        points("rows: true", sheets));
  }

  @Test
  void aRowCutByAPageBreakIsOnePoint() {
    Sheets sheets = report().filler(150).filler(210).set(MEDIUM, 72, 700, "What tastes bad").grid(COLUMNS, 720, 740, 780)
        .at(72, 734, "1").at(116, 734, "Bakers should buy a clock.")
        .at(72, 754, "2").lines(116, 754, "Bakers should let the rye rest for", "longer than they do and");
    sheets.page().grid(COLUMNS, 60, 80, 100).at(116, 74, "should look after their ovens.")
        .at(72, 94, "3").at(116, 94, "Bakers should sleep more.").filler(160).filler(220);
    LetterContent found = findings("rows: true", sheets.document());

    assertEquals(
        List.of("Bakers should buy a clock.",
            "Bakers should let the rye rest for longer than they do and should look after their ovens.",
            "Bakers should sleep more."),
        found.points().stream().map(p -> p.text()).toList());
    assertEquals(List.of(1, 2), found.points().get(1).boxes().stream().map(b -> b.page()).toList());
  }

  @Test
  void aTableOnTheNextPageIsAListOfRowsToo() {
    Sheets sheets = report().filler(150).set(MEDIUM, 72, 700, "What tastes bad").grid(BOX, 720, 740)
        .at(78, 734, "Bakers should buy a clock.");
    sheets.page().grid(BOX, 60, 80).at(78, 74, "Bakers should sleep more.").filler(160).filler(220);

    assertEquals(
        List.of("weakness Bakers should buy a clock.", "weakness Bakers should sleep more."),
        points("rows: true", sheets));
  }

  @Test
  void aLeadInInACellMakesPointsOfItsItemsAndAnyOtherCellIsOnePoint() {
    Sheets sheets = report().set(MEDIUM, 72, 160, "What tastes bad").grid(TWO, 180, 240, 300)
        .at(78, 200, "Marrow bakers").at(206, 200, "Bakers should see to it that:")
        .item(206, 222, 214, "\u2022", "rye is sour").item(206, 222, 228, "\u2022", "crusts are thick")
        .at(78, 260, "Millers").at(206, 260, "Flour is old. They should mill:")
        .item(206, 222, 274, "\u2022", "rye").item(206, 222, 288, "\u2022", "wheat");
    LetterContent findings = findings("{subheadings: end, rows: true}", sheets.document());

    assertEquals(
        List.of("rye is sour", "crusts are thick", "Flour is old. They should mill: rye; wheat"),
        findings.points().stream().map(p -> p.text()).toList());
    assertEquals(Optional.of("Bakers should see to it that:"), findings.points().get(0).leadIn());
    assertEquals(Optional.empty(), findings.points().get(2).leadIn());
  }
}
