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
}
