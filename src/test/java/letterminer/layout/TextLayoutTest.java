package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import letterminer.reading.DocumentReader;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

/** Guards the layout of converted text files, which have nothing but blank lines and spaces. */
class TextLayoutTest {
  private static final String OPENING = """
      The outcomes for children and young people in this aspect are good and have
      been so for three years, as the council's own review of its services shows.

      """;

  private static Layout layout(String text) throws Exception {
    return new LayoutEngine(LayoutSettings.defaults()).layout(
        new DocumentReader(ReadingSettings.defaults())
            .read("letter.txt", (OPENING + text).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anIndentedLineAfterABlankOneIsAnItemWithALostMarker() throws Exception {
    Layout layout = layout("""
        ## Major strengths

        \u2022 Attendance has improved in all of the schools.

         Few pupils are excluded from the schools of the county.

         Young people take part in all that the council plans for them.
        """);

    assertEquals(
        List.of("Attendance has improved in all of the schools.",
            "Few pupils are excluded from the schools of the county.",
            "Young people take part in all that the council plans for them."),
        Sheets.items(layout));
  }

  @Test
  void dashesDirectlyBelowAHeadingAreItems() throws Exception {
    Layout layout = layout("""
        Major strengths
        - Clinics are open every day and used well.
        Important weaknesses and areas for development
        - Too few dentists see children.
        - Too many children smoke.
        """);

    assertEquals(
        List.of("Clinics are open every day and used well.", "Too few dentists see children.", "Too many children smoke."),
        Sheets.items(layout));
  }

  @Test
  void aDashAtTheBeginningOfAWrappedLineIsNoItem() throws Exception {
    Layout layout = layout("""
        The council has agreed a plan with its partners and with the schools of Wexmoor
        - The Wexmoor Promise - and young people were asked about all that stands in it.
        """);

    assertEquals(List.of(), Sheets.items(layout));
  }

  @Test
  void anIndentedLineDirectlyBelowABulletBelongsToIt() throws Exception {
    Layout layout = layout("""
        \uF0B7 Attendance has improved in all of the schools, and
         is now above that of like areas.
        \uF0B7 Few pupils are excluded.
        """);

    assertEquals(
        List.of("Attendance has improved in all of the schools, and is now above that of like areas.",
            "Few pupils are excluded."),
        Sheets.items(layout));
  }

  @Test
  void bulletsOfTwoKindsAreItems() throws Exception {
    assertEquals(
        List.of("Attendance has improved.", "Few pupils are excluded.", "Housing is good."),
        Sheets.items(layout("""
            \u2022 Attendance has improved.
            - Few pupils are excluded.
            \uFFFD Housing is good.
            """)));
  }

  @Test
  void aSentenceCutByAPageBreakContinues() throws Exception {
    Layout layout = layout("""
        \u2022 Attendance has improved in all of the schools of the county and in its
        \f
        colleges, where it was low.
        """);

    assertEquals(
        List.of("Attendance has improved in all of the schools of the county and in its colleges, where it was low."),
        Sheets.items(layout));
  }

  @Test
  void aHeadingThatBecameATableIsAHeading() throws Exception {
    Layout layout = layout("| Staying safe |\n|---|\n\nMore text below it.\n");

    assertEquals(List.of("Staying safe"), Sheets.headings(layout));
    assertEquals(List.of(), Sheets.tables(layout));
  }

  @Test
  void aTableOfPipesKeepsItsRows() throws Exception {
    Layout layout = layout("""
        | Areas for judgement | Grade |
        |---------------------|-------|
        | Being healthy       | 3     |
        | Staying safe        |       |
        | Enjoying            | 2     |
        """);

    assertEquals(
        List.of("Areas for judgement|Grade", "Being healthy|3", "Staying safe|", "Enjoying|2"), Sheets.rows(layout));
  }

  @Test
  void linesOfAnAddressStaySeparate() throws Exception {
    Layout layout = layout("Ms R Hale\nDirector\nCounty Hall\n\nDear Ms Hale\n");

    assertTrue(Sheets.paragraphs(layout).containsAll(List.of("Ms R Hale", "Director", "County Hall", "Dear Ms Hale")));
  }

  /** The blocks below the opening, each with its kind. */
  private static List<String> blocks(String... lines) throws Exception {
    return layout(String.join("\n", lines) + "\n").blocks().stream().skip(1)
        .map(b -> ((TextBlock) b).kind() + " " + ((TextBlock) b).text()).toList();
  }

  private static final String FULL = "Partners in the area have met each month and they agree about most of it";

  /** As wide, with few words. */
  private static final String FEW_WORDS = "Representatives accommodate neighbourhoods throughout Upper Marrowdale too";

  @Test
  void linesWithoutAStopBelowASentenceAreATitle() throws Exception {
    String opening = "PARAGRAPH " + FULL + ".";

    assertEquals(List.of(opening, "PARAGRAPH Major strengths", "ITEM Clinics are open."),
        blocks(FULL + ".", "Major strengths", "\u2022 Clinics are open."), "above a list");
    assertEquals(List.of(opening, "PARAGRAPH Major strengths", "PARAGRAPH Clinics are open."),
        blocks(FULL + ".", "Major strengths", "", "Clinics are open."), "above a gap");
    assertEquals(List.of(opening, "PARAGRAPH Major strengths", "PARAGRAPH Clinics are open."),
        blocks(FULL + ".", "Major strengths", "Clinics are open."), "ending early");
    assertEquals(List.of(opening, "PARAGRAPH Major strengths"), blocks(FULL + ".", "Major strengths"), "at the end");
    assertEquals(List.of(opening, "PARAGRAPH " + FEW_WORDS + " " + FEW_WORDS + " strengths", "PARAGRAPH Clinics are open."),
        blocks(FULL + ".", FEW_WORDS, FEW_WORDS, "strengths", "", "Clinics are open."), "of three lines");
  }

  @Test
  void linesWithoutAStopBelowASentenceThatAreNoTitle() throws Exception {
    for (String line : List.of("and major strengths", "Clinics are open. Nurses", "Clinics are open,", "Clinics are open;",
        "Clinics are open.")) {
      assertEquals(List.of("PARAGRAPH " + FULL + ". " + line, "PARAGRAPH Clinics."), blocks(FULL + ".", line, "", "Clinics."));
    }
    assertEquals(List.of("PARAGRAPH " + FULL + "." + (" " + FEW_WORDS).repeat(4), "PARAGRAPH Clinics."),
        blocks(FULL + ".", FEW_WORDS, FEW_WORDS, FEW_WORDS, FEW_WORDS, "", "Clinics."), "of four lines");
    assertEquals(List.of("PARAGRAPH " + FULL + " Major strengths", "PARAGRAPH Clinics."),
        blocks(FULL, "Major strengths", "", "Clinics."), "below a line without a stop");
  }

  @Test
  void aTitleHasAtMostThirtyWords() throws Exception {
    String ten = "A b c d e f g h i " + "m".repeat(55);

    assertEquals(2, blocks(FULL + ".", ten, ten, ten).size());
    assertEquals(1, blocks(FULL + ".", ten, ten, "and " + ten).size());
  }

  @Test
  void aLineLeftOfABulletIsNoPartOfItsItem() throws Exception {
    assertEquals(List.of("ITEM " + FULL, "PARAGRAPH Marrow is pleased."), blocks("  \u2022 " + FULL, "Marrow is pleased."));
    assertEquals(List.of("ITEM " + FULL + " Marrow is pleased."), blocks("\u2022 " + FULL, "Marrow is pleased."));
  }

  @Test
  void anIndentedLineBelowAShortLineOfAnItemBelongsToIt() throws Exception {
    assertEquals(List.of("ITEM Clinics are open in Marrow and in its schools."),
        blocks("\u2022 Clinics are open in", " Marrow and in its schools."));
    assertEquals(List.of("ITEM Clinics are open in", "PARAGRAPH Marrow and its schools."),
        blocks("\u2022 Clinics are open in", "Marrow and its schools."));
  }

  @Test
  void aTitleWithItsGradeBesideItIsNotContinued() throws Exception {
    assertEquals(List.of("PARAGRAPH Being healthy " + "m".repeat(40), "PARAGRAPH Clinics are open."),
        blocks("Being healthy             " + "m".repeat(40), "Clinics are open."));
    assertEquals(List.of("ITEM " + FULL + " Clinics are open."), blocks("\u2022      " + FULL, "  Clinics are open."));
  }

  /** After a line that a list may follow, a dash begins an item; after others, it is part of the sentence. */
  @Test
  void aDashAfterAFullLineBeginsAnItemIfTheSentenceIsAtAnEnd() throws Exception {
    for (String end : List.of(".", ";", ":")) {
      assertEquals(List.of("PARAGRAPH " + FULL + end, "ITEM clinics are open"), blocks(FULL + end, "- clinics are open"));
    }
    assertEquals(List.of("PARAGRAPH " + FULL + " - clinics are open"), blocks(FULL, "- clinics are open"));
  }

  @Test
  void anItemThatLostItsBulletIsASentenceWithASmallIndentBelowAListOrItsTitle() throws Exception {
    String sentence = "Few pupils are excluded now";

    assertEquals(List.of("PARAGRAPH Strengths are", "ITEM " + sentence), blocks("Strengths are", "", " " + sentence));
    assertEquals(List.of("PARAGRAPH Strengths are", "ITEM " + sentence), blocks("Strengths are", "", "         " + sentence));
    assertEquals(List.of("PARAGRAPH Strengths are", "PARAGRAPH " + sentence), blocks("Strengths are", "",
        "          " + sentence));
    assertEquals(List.of("PARAGRAPH Strengths are", "PARAGRAPH " + sentence), blocks("Strengths are", "", sentence));
    assertEquals(List.of("PARAGRAPH Strengths are.", "PARAGRAPH " + sentence), blocks("Strengths are.", "", " " + sentence));
    assertEquals(List.of("PARAGRAPH Strengths are", "PARAGRAPH Few pupils are excluded ."),
        blocks("Strengths are", "", " Few pupils are excluded ."), "25 characters");
    assertEquals(List.of("PARAGRAPH Strengths are", "ITEM Few pupils are excluded ..", "PARAGRAPH few pupils are excluded now."),
        blocks("Strengths are", "", " Few pupils are excluded ..", "", " few pupils are excluded now."), "lower case");
    assertEquals(List.of("PARAGRAPH " + FULL + " and in most of the schools of it", "PARAGRAPH " + sentence),
        blocks(FULL, "and in most of the schools of it", "", " " + sentence), "below a paragraph");
  }

  @Test
  void anItemContinuesAfterThePageBreakOfAConverterThatDropsFormFeeds() throws Exception {
    String item = "Clinics are open in all of the towns and villages of";

    assertEquals(List.of("ITEM " + item + " Marrow."), blocks("\u2022 " + item, "", "", "", "", "Marrow."));
    assertEquals(List.of("ITEM " + item, "PARAGRAPH Marrow."), blocks("\u2022 " + item, "", "", "Marrow."));
    assertEquals(List.of("ITEM " + item + ":", "PARAGRAPH Marrow."), blocks("\u2022 " + item + ":", "", "", "", "", "Marrow."));
    assertEquals(List.of("ITEM " + item + ".", "PARAGRAPH Marrow."), blocks("\u2022 " + item + ".", "", "", "", "", "Marrow."));
    assertEquals(List.of("ITEM " + item, "PARAGRAPH Marrow"), blocks("\u2022 " + item, "", "", "", "", "Marrow"));
    assertEquals(List.of("PARAGRAPH " + item, "PARAGRAPH Marrow."), blocks(item, "", "", "", "", "Marrow."));
    assertEquals(List.of("ITEM " + item, "HEADING MARROW."), blocks("\u2022 " + item, "", "", "", "", "**MARROW**").stream()
        .map(b -> b.endsWith("MARROW") ? b + "." : b).toList());
  }

  @Test
  void aSentenceContinuesInLowerCaseAfterAGap() throws Exception {
    assertEquals(List.of("PARAGRAPH Clinics are open in most of its towns."), blocks("Clinics are open in", "", "",
        "most of its towns."));
    assertEquals(List.of("PARAGRAPH Clinics are open (as is known) here."), blocks("Clinics are open", "", "",
        "(as is known) here."));
    assertEquals(List.of("PARAGRAPH Clinics are open; most of its towns."), blocks("Clinics are open;", "", "",
        "most of its towns."));
    assertEquals(List.of("PARAGRAPH Clinics are: most of its towns."), blocks("Clinics are:", "", "", "most of its towns."));
    assertEquals(List.of("PARAGRAPH Clinics are open.", "PARAGRAPH most of its towns."), blocks("Clinics are open.", "", "",
        "most of its towns."));
    assertEquals(List.of("PARAGRAPH Clinics are open.", "PARAGRAPH (as is known) here."), blocks("Clinics are open.", "", "",
        "(as is known) here."));
  }

  @Test
  void aSentenceContinuesOnTheNextPage() throws Exception {
    assertEquals(List.of("PARAGRAPH " + FULL + " Marrow has."), blocks(FULL, "\fMarrow has."), "after a full line");
    assertEquals(List.of("PARAGRAPH Clinics are open in", "PARAGRAPH Marrow has."), blocks("Clinics are open in",
        "\fMarrow has."));
    assertEquals(List.of("PARAGRAPH " + FULL + ":", "PARAGRAPH Marrow has."), blocks(FULL + ":", "\fMarrow has."));
    assertEquals(List.of("PARAGRAPH " + FULL + ".", "PARAGRAPH Marrow has."), blocks(FULL + ".", "\fMarrow has."));
    assertEquals(List.of("PARAGRAPH " + FULL, "HEADING Marrow"), blocks(FULL, "\f# Marrow"));
    assertEquals(List.of("ITEM Clinics are open. Marrow has more."), blocks("\u2022 Clinics are open.", "\f Marrow has more."),
        "indented");
  }

  @Test
  void aShortParagraphBetweenTwoItemsOverAPageBreakIsTheRestOfTheFirst() throws Exception {
    assertEquals(List.of("ITEM Clinics are open. Marrow has more.", "ITEM Nurses visit."),
        blocks("\u2022 Clinics are open.", "\fMarrow has more.", "\u2022 Nurses visit."));
    assertEquals(List.of("ITEM Clinics are open. Marrow has more.", "PARAGRAPH Important weaknesses"),
        blocks("\u2022 Clinics are open.", "\fMarrow has more.", "", "Important weaknesses"), "above a title");
    assertEquals(List.of("ITEM Clinics are open.", "PARAGRAPH Marrow has more.", "PARAGRAPH Tarn has none."),
        blocks("\u2022 Clinics are open.", "\fMarrow has more.", "", "Tarn has none."), "above a sentence");
    assertEquals(List.of("ITEM Clinics are open.", "PARAGRAPH Marrow has", "ITEM Nurses visit."),
        blocks("\u2022 Clinics are open.", "\fMarrow has", "\u2022 Nurses visit."), "no sentence");
    assertEquals(List.of("PARAGRAPH Clinics are open.", "PARAGRAPH Marrow has more.", "ITEM Nurses visit."),
        blocks("Clinics are open.", "\fMarrow has more.", "\u2022 Nurses visit."), "below a paragraph");
    assertEquals(List.of("ITEM Clinics are open. " + FULL + " " + FULL + " " + FULL + ".", "ITEM Nurses visit."),
        blocks("\u2022 Clinics are open.", "\f" + FULL, FULL, FULL + ".", "\u2022 Nurses visit."), "three lines");
    assertEquals(3, blocks("\u2022 Clinics are open.", "\f" + FULL, FULL, FULL, FULL + ".", "\u2022 Nurses visit.").size(),
        "four lines");
  }

  /** Quotation marks, brackets and the numbers of notes may follow a full stop. */
  @Test
  void aSentenceMayEndInAQuotation() throws Exception {
    for (String end : List.of(".", "?", "!", ";", ".'", ".\u2019", ".\u201D", ".\"", ".)", ".2", ".']12")) {
      assertEquals(2, blocks(FULL + end, "\fMarrow has.").size(), end);
    }
    for (String end : List.of("", "'", ")", "12", ",")) {
      assertEquals(1, blocks(FULL + end, "\fMarrow has.").size(), end);
    }
  }
}
