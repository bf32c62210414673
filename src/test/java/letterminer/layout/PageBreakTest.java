package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import letterminer.model.PageBox;
import org.junit.jupiter.api.Test;

/** Guards that what a page break cuts in two is joined, and nothing else. */
class PageBreakTest {
  private static final String FIRST = "Attendance in the secondary schools of the county has improved and";

  /** A page of text with an item at its foot. */
  private static Sheets itemAtTheFoot(String... lines) {
    return new Sheets().filler(100).item(72, 90, 740, "\u2022", "Few pupils are excluded.")
        .item(72, 90, 754, "\u2022", lines);
  }

  @Test
  void anItemCutInMidSentenceContinuesOnTheNextPage() {
    Layout layout = itemAtTheFoot(FIRST).page()
        .at(90, 80, "is now above that of like areas.")
        .item(72, 90, 94, "\u2022", "Housing is good.").layout();

    assertEquals(
        List.of("Few pupils are excluded.", FIRST + " is now above that of like areas.", "Housing is good."),
        Sheets.items(layout));
  }

  @Test
  void anItemWhoseSentenceEndsWithThePageContinuesAtItsOwnIndent() {
    Layout layout = itemAtTheFoot("Attendance has improved.").page()
        .at(90, 80, "Schools have worked hard for it.").filler(120).layout();

    assertEquals(
        List.of("Few pupils are excluded.", "Attendance has improved. Schools have worked hard for it."),
        Sheets.items(layout));
  }

  @Test
  void anItemOnTwoPagesHasABoxOnEach() {
    Layout layout = itemAtTheFoot(FIRST).page().at(90, 80, "is now above that of like areas.").layout();
    TextBlock item = Sheets.texts(layout, BlockKind.ITEM).get(1);

    assertEquals(List.of(1, 2), item.boxes().stream().map(PageBox::page).toList());
    assertEquals(1, item.page());
    assertEquals(2, item.endPage());
  }

  @Test
  void aParagraphAtTheMarginOfTheNextPageIsNoPartOfAFinishedItem() {
    Layout layout = itemAtTheFoot("Attendance has improved.").page().filler(80).layout();

    assertEquals(List.of("Few pupils are excluded.", "Attendance has improved."), Sheets.items(layout));
    assertEquals(2, Sheets.paragraphs(layout).size());
  }

  @Test
  void anItemAtTheTopOfAPageIsAnItemOfItsOwn() {
    Layout layout = itemAtTheFoot(FIRST).page().item(72, 90, 80, "\u2022", "housing is good").layout();

    assertEquals(List.of("Few pupils are excluded.", FIRST, "housing is good"), Sheets.items(layout));
  }

  @Test
  void aHeadingAtTheTopOfAPageIsNoPartOfTheTextBefore() {
    Layout layout = itemAtTheFoot(FIRST).page().bold(72, 80, "Staying safe").filler(100).layout();

    assertEquals(List.of("Staying safe"), Sheets.headings(layout));
    assertEquals(List.of("Few pupils are excluded.", FIRST), Sheets.items(layout));
  }

  @Test
  void aParagraphCutInMidSentenceContinues() {
    Layout layout = new Sheets().filler(100)
        .at(72, 760, "The outcomes for children and young people in this aspect are good and they have").page()
        .at(72, 80, "improved since the last review.").filler(120).layout();

    assertTrue(Sheets.paragraphs(layout).stream().anyMatch(p -> p.endsWith("they have improved since the last review.")));
  }

  @Test
  void aWordCutByAPageBreakIsRejoined() {
    Layout layout = itemAtTheFoot("Attendance in the secondary schools of the county has im-").page()
        .at(90, 80, "proved very much.").layout();

    assertTrue(Sheets.items(layout).get(1).endsWith("has improved very much."));
  }

  @Test
  void headersFootersAndNotesDoNotSeparateTheHalves() {
    Layout layout = itemAtTheFoot(FIRST)
        .across(770, 72, 216).note(72, 784, "1", "Data for the year 2007 to 2008.")
        .set(Sheets.SMALL, 290, 820, "1").page()
        .set(Sheets.SMALL, 72, 40, "Annual performance assessment")
        .at(90, 80, "is now above that of like areas.").filler(120)
        .set(Sheets.SMALL, 290, 820, "2").layout();

    assertEquals(FIRST + " is now above that of like areas.", Sheets.items(layout).get(1));
    assertEquals(1, layout.footnotes().size());
    assertTrue(layout.footnotes().get(0).text().endsWith("Data for the year 2007 to 2008."));
  }

  @Test
  void anItemMayContinueOverAWholePage() {
    Sheets sheets = itemAtTheFoot(FIRST).page();
    for (int i = 0; i < 48; i++) {
      String word = "abcdefghijklmnopqrstuvwxyz".substring(i % 24, i % 24 + 3);
      sheets.at(90, 80 + i * Sheets.PITCH, word + " goes on with the schools of the county, all through the year and");
    }
    Layout layout = sheets.page().at(90, 80, "is done.").filler(120).layout();

    assertEquals(2, Sheets.items(layout).size());
    assertTrue(Sheets.items(layout).get(1).endsWith("all through the year and is done."));
    assertEquals(3, Sheets.texts(layout, BlockKind.ITEM).get(1).boxes().size());
  }

  @Test
  void theLabelOfATablesLastRowContinuesOnTheNextPage() {
    Sheets sheets = new Sheets().filler(100).grid(new double[] {72, 400, 500}, 740, 760, 780)
        .at(78, 752, "Being healthy").at(446, 752, "3")
        .at(78, 772, "Capacity to improve, including the management of").at(446, 772, "2").page()
        .at(78, 80, "services for children").bold(72, 110, "Being healthy").filler(130);

    assertEquals(
        List.of("Being healthy|3", "Capacity to improve, including the management of services for children|2"),
        Sheets.rows(sheets.layout()));
  }

  @Test
  void aHeadingOrASentenceBelowATablesEndIsNoPartOfItsLabel() {
    for (String next : List.of("Being healthy", "Services are good.")) {
      Sheets sheets = new Sheets().filler(100).grid(new double[] {72, 400, 500}, 740, 760, 780)
          .at(78, 752, "Being healthy").at(446, 752, "3").at(78, 772, "Staying safe").at(446, 772, "2").page()
          .at(78, 80, next).filler(130);

      assertEquals(List.of("Being healthy|3", "Staying safe|2"), Sheets.rows(sheets.layout()));
    }
  }

  @Test
  void aTextThatContinuesInARuledFrameOfTheNextPageIsOneText() {
    for (String next : List.of("supporting children well, and this is good.", "Supporting children well is new.")) {
      Layout layout = new Sheets().filler(100)
          .at(72, 760, "The outcomes for children and young people in this aspect are good and staff are").page()
          .across(70, 66, 530).across(110, 66, 530).down(66, 70, 110).down(530, 70, 110)
          .at(72, 84, next).filler(150).layout();
      boolean lower = Character.isLowerCase(next.charAt(0));

      assertEquals(lower, Sheets.paragraphs(layout).stream().anyMatch(p -> p.endsWith("good and staff are " + next)));
      assertEquals(lower ? 0 : 1, Sheets.tables(layout).size());
    }
  }

  @Test
  void aTextAcrossAWholeTableContinuesBelowIt() {
    for (String last : List.of("Its workers know all of the young", "Its workers know all of the young ones.")) {
      Layout layout = new Sheets().filler(100).across(700, 72, 500).across(720, 72, 500).across(780, 72, 500)
          .down(72, 700, 780).down(500, 700, 780).down(400, 700, 720)
          .at(78, 712, "Staying safe").at(446, 712, "Good")
          .lines(78, 738, "The council helps almost all of its care leavers.", last).page()
          .at(78, 80, "people well and sees them often.").filler(120).layout();
      List<String> rows = Sheets.rows(layout);

      assertEquals(
          !last.endsWith("."), rows.get(1).endsWith("all of the young people well and sees them often."), rows.toString());
    }
  }

  @Test
  void aSingleFullLineWithoutAnEndContinuesEvenWithACapital() {
    for (String line : List.of(
        "Senior leaders are committed to the needs of all those children in care in",
        "Quality assurance manager: Ottoline Barr, Senior Inspector of the Service",
        "Senior leaders are committed to the needs of children in")) {
      Layout layout = new Sheets().filler(100).at(72, 760, line).page()
          .lines(72, 80, "Wexmoor, and the support for those who look after them in the whole county", "is growing.").layout();

      assertEquals(
          line.contains("those"), Sheets.paragraphs(layout).stream().anyMatch(p -> p.startsWith(line + " Wexmoor, and")), line);
    }
  }
}
