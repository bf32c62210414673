package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.Page;
import letterminer.reading.Pose;
import letterminer.reading.Tags;
import org.junit.jupiter.api.Test;

/** The words under a box that somebody drew. */
class TextInBoxTest {
  private static final Document DOCUMENT = new Sheets()
      .item(Sheets.SYMBOLS, 72, 90, 200, "n", "Attendance has improved in", "most of the schools")
      .item(72, 90, 240, "\u2022", "3 of 4 pupils stay on")
      .document();

  private static String text(double x, double y, double width, double height) {
    return TextInBox.of(DOCUMENT, 1, new BoundingBox(x, y, width, height));
  }

  @Test
  void bulletsAreNoTextOfThePoint() {
    assertEquals("Attendance has improved in most of the schools", text(60, 180, 500, 40));
    assertEquals("3 of 4 pupils stay on", text(60, 225, 500, 20), "a number is text");
  }

  @Test
  void onlyWordsWhoseMiddleIsInTheBoxCount() {
    assertEquals("", text(60, 400, 500, 40));
    assertEquals("3", text(85, 225, 12, 20));
  }

  /** People draw boxes on the page of the file; a scan was straightened before its words were read. */
  @Test
  void aBoxOnAPageThatLiesAskewHasTheWordsThatAreThere() {
    Page straight = DOCUMENT.pages().get(0);
    Page askew = new Page(
        1, straight.width(), straight.height(), straight.lines(), List.of(), true, 0, true, new Pose(0, 0.05));
    Document scan = new Document(Medium.SCAN, true, List.of(askew), Tags.NONE, List.of());
    BoundingBox word = straight.lines().get(0).words().get(1).box();

    assertEquals("Attendance", TextInBox.of(scan, 1, askew.inFile(word)));
    assertNotEquals("Attendance", TextInBox.of(scan, 1, word));
  }

  /** Exported pages have no file: their words must be where the file shows them, too. */
  @Test
  void exportedWordsOfAPageThatLiesAskewAreWhereTheFileShowsThem() {
    Page straight = DOCUMENT.pages().get(0);
    Page askew = new Page(
        1, straight.width(), straight.height(), straight.lines(), List.of(), true, 0, true, new Pose(0, 0.05));
    PageText words = PageText.of(new Document(Medium.SCAN, true, List.of(askew), Tags.NONE, List.of()), 1);
    BoundingBox shown = askew.inFile(straight.lines().get(0).words().get(1).box());
    PageText.Spot word = words.rows().get(0).words().get(1);

    assertEquals("Attendance", word.text());
    assertEquals(shown.centreX(), word.x());
    assertEquals(shown.centreY(), word.y());
  }

  /** What separates the lines of a page: a space, nothing, or nothing with the hyphen left out. */
  @Test
  void theLinesOfAnExportedPageAreJoinedAsTheTextIs() {
    Document document = new Sheets().at(72, 100, "Another page.").page()
        .lines(72, 100, "The service and its multi-", "agency work with communi-", "cation and/", "or meetings", "is good.")
            .document();

    assertEquals(List.of("", PageText.CUT, "", " ", " "), PageText.of(document, 2).rows().stream().map(PageText.Row::join)
        .toList());
    assertEquals(List.of(" "), PageText.of(document, 1).rows().stream().map(PageText.Row::join).toList());
  }

  @Test
  void theLinesOfAPageAreJoinedAsTheWholeDocumentSpellsThem() {
    Document document = new Sheets().at(72, 100, "It is a multiagency service.").page().lines(72, 100,
        "The service and its multi-", "agency work").document();

    assertEquals(List.of(PageText.CUT, " "), PageText.of(document, 2).rows().stream().map(PageText.Row::join).toList());
  }
}
