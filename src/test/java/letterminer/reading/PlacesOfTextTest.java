package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards where the text of form fields, of text files and of straightened pages is. */
class PlacesOfTextTest {
  private static List<Line> field(PDRectangle box, String appearance, String value, int flags, int alignment) throws Exception {
    return new SmallPdf().page(SmallPdf.text(72, 500, "Grades")).annotation("Widget", box, null, SmallPdf.entries(
        "FT", COSName.TX, "V", new COSString(value), "DA", new COSString(appearance), "Ff", COSInteger.get(flags),
        "Q", COSInteger.get(alignment))).read().pages().get(0).lines().stream().filter(l -> !l.text().equals("Grades")).toList();
  }

  /** Without a size of its own, the text is seven tenths as high as the field, up to 12 points and from 4 on. */
  @ParameterizedTest
  @CsvSource({"16, 0, 11.2, 4.864", "30, 0, 12, 11.64", "5, 0, 4, 1.38", "16, 8, 8, 5.76"})
  void theTextOfAFieldIsInItsMiddle(float height, double set, double size, double above) throws Exception {
    Line line = field(new PDRectangle(300, 396, 60, height), "/Helv " + set + " Tf 0 g", "Good", 0, 0).get(0);

    assertEquals(size, line.size(), 0.01);
    assertEquals(600 - 396 - above, line.baseline(), 0.01);
    assertEquals(302, line.box().x(), 0.01);
    assertEquals(302 + 2 * size, line.box().right(), 0.01);
  }

  @ParameterizedTest
  @CsvSource({"0, 302", "1, 322", "2, 342"})
  void theTextOfAFieldIsOnTheLeftInTheMiddleOrOnTheRight(int alignment, double x) throws Exception {
    assertEquals(x, field(new PDRectangle(300, 396, 60, 16), "/Helv 8 Tf", "Good", 0, alignment).get(0).box().x(), 0.01);
  }

  /** Sixty points hold fifteen characters of eight points. */
  @ParameterizedTest
  @CsvSource({"Being healthy now, Being healthy/now", "Being safe at 1, Being safe at 1", "Being safe at 12, Being safe at/12",
      "Being, Being"})
  void theLinesOfALargeFieldAreWrapped(String value, String lines) throws Exception {
    List<Line> found = field(new PDRectangle(300, 300, 60, 60), "/Helv 8 Tf", value, 1 << 12, 0);

    assertEquals(lines, String.join("/", found.stream().map(Line::text).toList()));
    for (int i = 0; i < found.size(); i++) {
      assertEquals(600 - 300 - 50 + i * 9.2, found.get(i).baseline(), 0.01);
    }
  }

  @Test
  void aTextOfSeveralLinesBeginsAtTheTopOfItsField() throws Exception {
    List<Line> found = field(new PDRectangle(300, 300, 60, 60), "/Helv 8 Tf", "Good\nFair", 0, 0);

    assertEquals(List.of("Good", "Fair"), found.stream().map(Line::text).toList());
    assertEquals(250, found.get(0).baseline(), 0.01);
  }

  /** The page of a text file is as wide and high as its lines; rows are 12 points apart, and tabs stop at each eighth cell. */
  @Test
  void theCellsOfATextFileAreOnAGrid() throws Exception {
    Page page = text("Being healthy\n  safe\n12345678\tc\n  \tx\n-----\n  ----  \n____=\n+-+-+\n----");

    assertEquals(17 * 6, page.width());
    assertEquals(9 * 12, page.height());
    assertEquals(List.of("Being healthy", "safe", "12345678", "c", "x", "----", "----"), page.lines().stream().map(Line::text)
        .toList());
    assertEquals(new BoundingBox(0, 1, 13 * 6, 10), page.lines().get(0).box());
    assertEquals(new BoundingBox(12, 13, 24, 10), page.lines().get(1).box());
    assertEquals(22, page.lines().get(1).baseline());
    assertEquals(List.of(96.0, 48.0), List.of(page.lines().get(3).box().x(), page.lines().get(4).box().x()));
  }

  @Test
  void threeBlankCellsEndALine() throws Exception {
    assertEquals(List.of("a b", "a", "b"), text("a  b\na   b").lines().stream().map(Line::text).toList());
  }

  @Test
  void theRulesOfATableOfPipesAreAroundItsCells() throws Exception {
    Page page = text("Grades\n| Area | Grade |\n|---|---|\n| Youth<br>work | Good |\nThe end.");

    assertEquals(
        List.of(new Rule(true, 12, 0, 108), new Rule(true, 24, 0, 108), new Rule(true, 48, 0, 108),
            new Rule(false, 0, 12, 48), new Rule(false, 54, 12, 48), new Rule(false, 108, 12, 48)),
        page.rules());
    assertEquals(List.of("Grades 0.0 10.0", "Area 6.0 22.0", "Grade 60.0 22.0", "Youth 6.0 34.0", "work 6.0 46.0",
        "Good 60.0 34.0", "The end. 0.0 70.0"),
        page.lines().stream().map(l -> l.text() + " " + l.box().x() + " " + l.baseline()).toList());
  }

  private static Page text(String text) throws ReadingException {
    return new DocumentReader(ReadingSettings.defaults()).read("letter.txt", text.getBytes(StandardCharsets.UTF_8)).pages()
        .get(0);
  }

  /** A slope of three in four: the sine of its angle is 0.6, the cosine 0.8. */
  @Test
  void aBoxOnAPageThatLiesAskewHoldsAllCorners() {
    BoundingBox box = new Pose(0, 0.75).inFile(new BoundingBox(390, 430, 20, 40), 600, 800);

    assertEquals(300 + 100 * 0.8 - 50 * 0.6, box.centreX(), 1e-9);
    assertEquals(400 + 100 * 0.6 + 50 * 0.8, box.centreY(), 1e-9);
    assertEquals(20 * 0.8 + 40 * 0.6, box.width(), 1e-9);
    assertEquals(20 * 0.6 + 40 * 0.8, box.height(), 1e-9);
    BoundingBox other = new Pose(0, -0.75).inFile(new BoundingBox(390, 430, 20, 40), 600, 800);
    assertEquals(300 + 100 * 0.8 + 50 * 0.6, other.centreX(), 1e-9);
    assertEquals(box.width(), other.width(), 1e-9);
    assertEquals(box.height(), other.height(), 1e-9);
  }

  @Test
  void aPageThatLayOnItsSideIsAsLargeAsInItsFile() {
    Page turned = new Page(3, 600, 800, List.of(), List.of(new Rule(true, 1, 2, 3)), true, 1, true, new Pose(1, 0));
    Page upright = new Page(3, 600, 800, List.of(), List.of(), false, 0, false, new Pose(2, 0));

    assertEquals(new Page(3, 800, 600, List.of(), List.of(), true, 1), turned.sheet());
    assertEquals(new Page(3, 600, 800, List.of(), List.of(), false, 0), upright.sheet());
    assertEquals(new BoundingBox(50, 460, 10, 40), turned.inFile(new BoundingBox(100, 50, 40, 10)));
  }

  @Test
  void theRangeOfADocumentKeepsItsPageNumbers() {
    List<Page> pages = List.of(page(4), page(5), page(6));
    List<Problem> problems = List.of(Problem.of(ProblemCode.PAGE_UNREADABLE, 5, "The page was not read."));
    Tags tags = new Tags(List.of(new Tags.Piece(Tags.Role.TEXT, Tags.UNTAGGED, Tags.OUTSIDE)));
    Document document = new Document(Medium.PDF, true, pages, tags, problems);
    Document range = document.withPages(1, 3);

    assertEquals(List.of(4, 6, 5, 6), List.of(document.firstPage(), document.lastPage(), range.firstPage(), range.lastPage()));
    assertEquals(new Document(Medium.PDF, true, pages.subList(1, 3), tags, problems), range);
    assertEquals(new Document(Medium.PDF, true, pages, Tags.NONE, problems), document.withoutTags());
    Document empty = new Document(Medium.PDF, true, List.of(), Tags.NONE, List.of());
    assertEquals(List.of(1, 1), List.of(empty.firstPage(), empty.lastPage()));
  }

  private static Page page(int number) {
    return new Page(number, 600, 800, List.of(), List.of());
  }
}
