package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import letterminer.reading.Rule;
import org.junit.jupiter.api.Test;

/** Guards what happens to a picture before its words are read. */
class CleanPageTest {
  private static final OcrSettings SETTINGS = OcrSettings.defaults();
  private static final double DOTS = SETTINGS.dotsPerInch() / 72.0;
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;

  private static BufferedImage paper() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.dispose();
    return image;
  }

  /** Bars in the places of words: no font is the same on every machine. */
  private static BufferedImage words() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    for (int y = 100; y < HEIGHT - 100; y += 50) {
      for (int x = 100; x < WIDTH - 140; x += 45) {
        graphics.fillRect(x, y, 30, 22);
      }
    }
    graphics.dispose();
    return image;
  }

  private static CleanPage clean(BufferedImage image) {
    return CleanPage.of(GreyPicture.of(image), DOTS, SETTINGS);
  }

  @Test
  void theSlopeOfLinesIsFound() {
    for (double degrees : new double[] {-1, -0.4, 0, 0.3, 1.2}) {
      double slope = Skew.slope(Ink.of(GreyPicture.of(Scans.askew(words(), degrees))), 3);

      assertEquals(degrees, Math.toDegrees(Math.atan(slope)), 0.06);
    }
  }

  @Test
  void aPageIsStraightenedByIt() {
    CleanPage page = clean(Scans.askew(words(), 1));

    assertEquals(0, Skew.slope(page.ink(), 3), 0.001);
  }

  @Test
  void ruledLinesAreFoundAndErased() {
    BufferedImage image = words();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(80, 85, 900, 3);
    graphics.fillRect(992, 85, 3, 600);
    graphics.dispose();

    CleanPage page = clean(image);

    List<Rule> across = page.rules().stream().filter(Rule::horizontal).toList();
    List<Rule> down = page.rules().stream().filter(r -> !r.horizontal()).toList();
    assertEquals(1, across.size(), across.toString());
    assertEquals(86.5 / DOTS, across.get(0).position(), 0.6);
    assertEquals(80 / DOTS, across.get(0).start(), 1);
    assertEquals(1, down.size(), down.toString());
    assertEquals(600 / DOTS, down.get(0).length(), 2);
    assertEquals(255, page.picture().at(500, 86));
    assertTrue(page.picture().at(110, 110) < 50, "words stay");
  }

  @Test
  void paleLinesOfATableAreLinesToo() {
    BufferedImage image = words();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(170, 170, 170));
    graphics.fillRect(80, 85, 900, 2);
    graphics.dispose();

    assertEquals(1, clean(image).rules().size());
  }

  @Test
  void lettersWhoseFeetTouchAreNoLine() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(100, 120, 120, 3);
    for (int x = 100; x < 220; x += 12) {
      graphics.fillRect(x, 100, 8, 22);
    }
    graphics.dispose();

    assertEquals(List.of(), clean(image).rules());
  }

  @Test
  void specksGoAndFullStopsStay() {
    BufferedImage image = words();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(500, 30, 2, 2);
    graphics.fillRect(600, 30, 4, 4);
    graphics.fillRect(134, 118, 4, 4);
    graphics.dispose();

    Ink ink = clean(image).ink();

    assertFalse(ink.at(500, 30), "a speck");
    assertFalse(ink.at(602, 32), "a larger one, far from any word");
    assertTrue(ink.at(136, 120), "a full stop");
  }

  @Test
  void aQuarterTurnIsUndoneByThreeMore() {
    GreyPicture picture = GreyPicture.of(words());

    GreyPicture turned = picture.turned(1);

    assertEquals(HEIGHT, turned.width());
    assertEquals(picture.at(105, 105), turned.at(HEIGHT - 1 - 105, 105));
    assertEquals(java.util.Arrays.hashCode(picture.dots()), java.util.Arrays.hashCode(turned.turned(3).dots()));
  }

  @Test
  void aDiscBeforeALineIsABulletWhateverWasReadThere() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
    graphics.fillOval(100, 108, 11, 11);
    for (int x = 160; x < 700; x += 20) { // Strokes, as letters have.
      graphics.fillRect(x, 100, 4, 22);
    }
    graphics.dispose();
    CleanPage page = clean(image);
    List<ReadWord> words = List.of(
        new ReadWord(0, 100, 106, 112, 120, 30, "e"), new ReadWord(0, 160, 100, 420, 122, 95, "Children"),
        new ReadWord(0, 440, 100, 690, 122, 95, "thrive"));

    RecognisedPage read = new PageAssembly(page, SETTINGS).assemble(1, 0, words);

    assertEquals(1, read.bullets().size());
    assertEquals(100 / DOTS, read.bullets().get(0).box().x(), 1);
    assertEquals(List.of("Children", "thrive"),
        read.lines().get(0).words().stream().map(RecognisedPage.RecognisedWord::text).toList());
    assertEquals(122 / DOTS, read.lines().get(0).baseline(), 0.1);
  }

  /** Two columns close to each other are one line for Tesseract, which leaves the second bullet out or misreads it. */
  @Test
  void aColumnOfBulletsInTheMiddleOfLinesDividesThem() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillOval(500, 106, 11, 11);
    graphics.fillOval(500, 166, 11, 11);
    graphics.fillOval(298, 222, 16, 16);
    for (int x = 160; x < 280; x += 20) { // Strokes, as letters have.
      graphics.fillRect(x, 100, 4, 22);
      graphics.fillRect(x, 160, 4, 22);
      graphics.fillRect(x, 220, 4, 22);
    }
    graphics.dispose();
    List<ReadWord> words = List.of(
        new ReadWord(0, 160, 100, 480, 122, 95, "Children"), new ReadWord(0, 530, 100, 690, 122, 95, "thrive"),
        new ReadWord(1, 160, 160, 480, 182, 95, "Partners"), new ReadWord(1, 499, 160, 514, 182, 60, "m"),
        new ReadWord(1, 530, 160, 690, 182, 95, "meet"),
        new ReadWord(2, 160, 220, 280, 242, 95, "Waits"), new ReadWord(2, 330, 220, 690, 242, 95, "grow"));

    RecognisedPage read = new PageAssembly(clean(image), SETTINGS).assemble(1, 0, words);

    assertEquals(List.of("Children", "thrive", "Partners", "meet", "Waits grow"), read.lines().stream()
        .map(l -> String.join(" ", l.words().stream().map(RecognisedPage.RecognisedWord::text).toList())).toList());
    assertEquals(2, read.bullets().size(), "a spot that stands alone may be anything");
  }

  /** In bold type, an o fills as much of its box as a disc. */
  @Test
  void anOWithinALineIsNoBullet() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    List<ReadWord> words = new ArrayList<>();
    for (int line = 0; line < 2; line++) {
      int top = 100 + 60 * line;
      graphics.setColor(Color.BLACK);
      for (int x = 160; x < 280; x += 20) { // Strokes, as letters have.
        graphics.fillRect(x, top, 4, 22);
      }
      graphics.fillOval(298, top + 6, 16, 16);
      graphics.setColor(Color.WHITE);
      graphics.fillOval(303, top + 11, 6, 6);
      words.add(new ReadWord(line, 160, top, 280, top + 22, 95, "Visits"));
      words.add(new ReadWord(line, 297, top, 315, top + 22, 95, "of"));
      words.add(new ReadWord(line, 330, top, 690, top + 22, 95, "workers"));
    }
    graphics.dispose();

    assertEquals("Visits of workers|Visits of workers", text(new PageAssembly(clean(image), SETTINGS).assemble(1, 0, words)));
  }

  @Test
  void aHollowBulletIsRecognisedByWhatItIsReadAs() {
    List<ReadWord> words = List.of(
        new ReadWord(0, 130, 100, 142, 122, 90, "\u00A9"), new ReadWord(0, 170, 100, 480, 122, 95, "fewer"),
        new ReadWord(1, 130, 160, 142, 182, 90, "o"), new ReadWord(1, 170, 160, 480, 182, 95, "Plans"),
        new ReadWord(2, 130, 220, 142, 242, 90, "\u00A9"), new ReadWord(2, 170, 220, 480, 242, 95, "Ottoline"),
        new ReadWord(3, 130, 280, 142, 302, 90, "e"), new ReadWord(3, 148, 280, 480, 302, 95, "mail"));

    RecognisedPage read = new PageAssembly(clean(paper()), SETTINGS).assemble(1, 0, words);

    assertEquals(List.of("fewer", "Plans"), read.bullets().stream()
        .map(b -> b.line().words().get(0).text()).toList());
    assertEquals(2, read.lines().get(2).words().size(), "a copyright sign");
    assertEquals(2, read.lines().get(3).words().size(), "no more than a space");
  }

  @Test
  void aPunchedHoleIsNoBullet() {
    List<ReadWord> words = List.of(
        new ReadWord(0, 60, 90, 104, 134, 40, "e"), new ReadWord(0, 170, 100, 480, 122, 95, "Visits"),
        new ReadWord(0, 490, 100, 690, 122, 95, "held"));

    RecognisedPage read = new PageAssembly(clean(paper()), SETTINGS).assemble(1, 0, words);

    assertEquals("Visits held", text(read));
    assertEquals(List.of(), read.bullets());
  }

  @Test
  void eachCellOfARowHasItsBullet() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(500, 60, 2, 120);
    graphics.fillOval(520, 106, 10, 10);
    graphics.dispose();
    List<ReadWord> words = List.of(
        new ReadWord(0, 160, 100, 480, 122, 95, "Children"), new ReadWord(0, 550, 100, 690, 122, 30, "\u00ABthrive"),
        new ReadWord(0, 700, 100, 790, 122, 95, "here"));

    RecognisedPage read = new PageAssembly(clean(image), SETTINGS).assemble(1, 0, words);

    assertEquals(List.of("Children", "thrive"), read.lines().stream().map(line -> line.words().get(0).text()).toList());
    assertEquals(List.of("thrive"), read.bullets().stream().map(b -> b.line().words().get(0).text()).toList());
  }

  /** The bullets of a line whose first word is at 160: the type is 30 dots high. */
  private static int bullets(Consumer<Graphics2D> shape) {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    shape.accept(graphics);
    graphics.dispose();
    return new PageAssembly(clean(image), SETTINGS)
        .assemble(1, 0, List.of(new ReadWord(0, 160, 100, 420, 122, 95, "Children"))).bullets().size();
  }

  @Test
  void aSquareMayBeAsLargeAsALetter() {
    assertEquals(1, bullets(g -> g.fillRect(112, 102, 20, 20)));
    assertEquals(1, bullets(g -> g.fillRect(112, 106, 10, 10)));
    assertEquals(0, bullets(g -> g.fillRect(104, 90, 27, 27)), "no type has one that large");
    assertEquals(0, bullets(g -> {
      g.fillRect(112, 102, 4, 20); // As full as a letter in bold type.
      g.fillRect(112, 102, 20, 4);
      g.fillRect(128, 102, 4, 20);
      g.fillRect(112, 118, 20, 4);
    }), "a letter");
  }

  /** The same beside a bar, without which a page is as askew as the sides of the shape. */
  private static int bulletsBesideText(Consumer<Graphics2D> shape) {
    return bullets(shape.andThen(g -> {
      g.setColor(Color.BLACK);
      g.fillRect(160, 100, 260, 22);
    }));
  }

  @Test
  void aDiamondOrATriangleIsABullet() {
    int[] diamondX = {112, 119, 126, 119};
    int[] diamondY = {111, 104, 111, 118};
    assertEquals(1, bulletsBesideText(g -> g.fillPolygon(diamondX, diamondY, 4)));
    assertEquals(1, bulletsBesideText(g -> g.fillPolygon(new int[] {112, 126, 112}, new int[] {104, 111, 118}, 3)));
    assertEquals(0, bulletsBesideText(g -> {
      g.fillRect(112, 102, 4, 20); // An L: it has no holes, but does not narrow to its foot.
      g.fillRect(112, 117, 14, 5);
    }), "a letter");
  }

  /** An o is no word, so a ring that stands apart is a bullet, whether or not Tesseract read it. */
  @Test
  void aRingThatStandsApartIsABullet() {
    Consumer<Graphics2D> ring = g -> {
      g.fillOval(112, 104, 13, 13);
      g.setColor(Color.WHITE);
      g.fillOval(115, 107, 7, 7);
    };
    Consumer<Graphics2D> cut = g -> {
      ring.accept(g);
      g.fillRect(120, 109, 8, 4);
    };
    assertEquals(1, bulletsBesideText(ring));
    assertEquals(0, bulletsBesideText(cut), "a c");
    assertEquals(0, bulletsBesideText(g -> {
      g.fillOval(112, 99, 22, 22);
      g.setColor(Color.WHITE);
      g.fillOval(116, 103, 14, 14);
    }), "as large as a capital");
  }

  /** A disc as large as a letter is round and full. */
  @Test
  void aLargeDiscIsABullet() {
    assertEquals(1, bulletsBesideText(g -> g.fillOval(112, 102, 20, 20)));
  }

  /** Bars of three lines and what stands before them: an item of two lines and its bullet, and another item. */
  private static List<String> marked(Consumer<Graphics2D> third) {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillOval(112, 106, 9, 9);
    for (int y : new int[] {100, 160, 220}) {
      graphics.fillRect(150, y, 250, 22);
    }
    third.accept(graphics);
    graphics.dispose();
    List<ReadWord> words = List.of(
        new ReadWord(0, 150, 100, 400, 122, 95, "Children"), new ReadWord(1, 150, 160, 400, 182, 95, "thrive"),
        new ReadWord(2, 150, 220, 400, 242, 95, "Plans"));
    return new PageAssembly(clean(image), SETTINGS).assemble(1, 0, words).bullets().stream()
        .map(b -> b.line().words().get(0).text()).toList();
  }

  /** Close to a column on its left, a spot may be part of that; in line with a clear bullet, it is one. */
  @Test
  void aSpotLikeABulletAboveItIsABulletToo() {
    Consumer<Graphics2D> neighbour = g -> g.fillRect(60, 220, 48, 22);

    assertEquals(List.of("Children", "Plans"), marked(neighbour.andThen(g -> g.fillOval(112, 226, 9, 9))));
    assertEquals(List.of("Children"), marked(neighbour.andThen(g -> g.fillOval(124, 226, 9, 9))), "out of line");
    assertEquals(List.of("Children"), marked(neighbour.andThen(g -> g.fillOval(112, 223, 16, 16))), "larger");
  }

  private static String text(RecognisedPage page) {
    return page.lines().stream()
        .map(l -> String.join(" ", l.words().stream().map(RecognisedPage.RecognisedWord::text).toList()))
        .collect(Collectors.joining("|"));
  }

  /** Tesseract reads lines of two columns as one though the second stands a little lower. */
  @Test
  void aRowWhoseHalvesHaveDifferentBaselinesIsTwoLines() {
    List<ReadWord> uneven = List.of(
        new ReadWord(0, 150, 100, 230, 122, 95, "Visits"), new ReadWord(0, 240, 100, 300, 122, 95, "held"),
        new ReadWord(0, 360, 108, 430, 130, 95, "Fewer"), new ReadWord(0, 440, 108, 520, 130, 95, "referrals"));
    List<ReadWord> even = uneven.stream().map(w -> w.within(w.left(), 100, w.right(), 122)).toList();
    PageAssembly assembly = new PageAssembly(clean(words()), SETTINGS);

    RecognisedPage read = assembly.assemble(1, 0, uneven);

    assertEquals("Visits held|Fewer referrals", text(read));
    assertEquals(List.of(122 / DOTS, 130 / DOTS), read.lines().stream().map(l -> l.baseline()).toList());
    assertEquals("Visits held Fewer referrals", text(assembly.assemble(1, 0, even)));
  }

  /** The words of a line of letters 22 dots high, with dots where a consumer paints them. */
  private static String marks(Consumer<Graphics2D> dots, String... texts) {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    List<ReadWord> words = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      int left = 150 + 100 * i;
      for (int x = left; x < left + 60; x += 12) { // Strokes, as letters have.
        graphics.fillRect(x, 100, 4, 22);
      }
      words.add(new ReadWord(0, left, 100, left + 60, 122, 95, texts[i]));
    }
    dots.accept(graphics);
    graphics.dispose();
    return text(new PageAssembly(clean(image), SETTINGS).assemble(1, 0, words));
  }

  /** The last letter ends at 201; a dot that stands more than 7 dots from it is erased as a speck. */
  @Test
  void aDotAfterAWordIsTheMarkThatThePictureShows() {
    assertEquals("number:", marks(g -> g.fillRect(206, 106, 4, 4), "number"), "the upper dot of a colon");
    assertEquals("number:", marks(g -> {
      g.fillRect(210, 106, 4, 4);
      g.fillRect(210, 118, 4, 4);
    }, "number"));
    assertEquals("number. Marrow", marks(g -> g.fillRect(210, 118, 4, 4), "number", "Marrow"));
    assertEquals("numb Marrow", marks(g -> g.fillRect(210, 118, 4, 4), "numb", "Marrow"), "a b leaves no white at its foot");
    assertEquals("number Marrow", marks(g -> g.fillRect(206, 106, 4, 4), "number", "Marrow"), "dirt");
    assertEquals("number", marks(g -> g.fillRect(206, 118, 4, 12), "number"), "a comma");
  }

  /** In the smaller picture that Tesseract gets, both look the same. */
  @Test
  void aCommaIsAFullStopWhereItDoesNotHangBelowTheLine() {
    BufferedImage image = words();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(133, 118, 4, 4);
    graphics.fillRect(133, 168, 4, 9);
    graphics.dispose();
    WordBoxes boxes = new WordBoxes(clean(image));

    assertEquals("late.", boxes.fitted(new ReadWord(0, 99, 99, 138, 123, 60, "late,")).text());
    assertEquals("late,", boxes.fitted(new ReadWord(0, 99, 149, 138, 178, 60, "late,")).text());
  }

  @Test
  void aDashWithoutInkIsNoWord() {
    WordBoxes boxes = new WordBoxes(clean(words()));

    assertTrue(boxes.isGhost(new ReadWord(0, 60, 100, 80, 122, 34, "\u2014")));
    assertFalse(boxes.isGhost(new ReadWord(0, 100, 100, 130, 122, 34, "\u2014")));
    assertFalse(boxes.isGhost(new ReadWord(0, 60, 100, 80, 122, 34, "so")));
  }

  /** Tesseract reads the bullet of the next column as the end of a word, and a bullet before "a" as a letter of it. */
  @Test
  void whatWasReadForABulletIsTakenFromAWord() {
    BufferedImage image = words();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(108, 90, 4, 40); // A gap as between two letters.
    graphics.fillRect(140, 90, 60, 40);
    graphics.setColor(Color.BLACK);
    graphics.fillOval(50, 156, 10, 10);
    graphics.fillOval(160, 106, 10, 10);
    graphics.dispose();
    WordBoxes boxes = new WordBoxes(clean(image));

    ReadWord where = boxes.fitted(new ReadWord(0, 99, 99, 171, 123, 40, "where."));
    ReadWord a = boxes.fitted(new ReadWord(0, 49, 149, 131, 173, 40, "Wa"));
    ReadWord of = boxes.fitted(new ReadWord(0, 49, 149, 131, 173, 40, "of"));

    assertEquals("where", where.text());
    assertEquals(130, where.right());
    assertEquals("a", a.text());
    assertEquals("of", of.text());
  }

  @Test
  void aPictureShrinksToTheMeansOfItsDots() {
    GreyPicture picture = new GreyPicture(4, 2, new byte[] {0, 100, 40, 40, 0, 100, 80, 80});

    GreyPicture half = picture.shrunk(0.5, 0.5);

    assertEquals(2, half.width());
    assertEquals(1, half.height());
    assertEquals(50, half.at(0, 0));
    assertEquals(60, half.at(1, 0));
    assertEquals(100, new GreyPicture(3, 1, new byte[] {100, 100, 100}).shrunk(0.7, 1).at(1, 0), "parts of dots too");
  }

  @Test
  void theBoxOfAWordIsThatOfItsInk() {
    CleanPage page = clean(words());

    ReadWord fitted = new WordBoxes(page).fitted(new ReadWord(0, 98, 97, 131, 123, 90, "Marrow"));

    assertEquals(List.of(100, 100, 130, 122), List.of(fitted.left(), fitted.top(), fitted.right(), fitted.bottom()));
  }

  @Test
  void aBulletThatWasTakenForPartOfAWordIsNone() {
    BufferedImage image = words();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillOval(50, 106, 10, 10);
    graphics.dispose();

    ReadWord fitted = new WordBoxes(clean(image)).fitted(new ReadWord(0, 49, 99, 131, 123, 20, "The"));

    assertEquals(100, fitted.left());
  }

  @Test
  void aLetterThatStandsApartInAWordIsNoBullet() {
    BufferedImage image = words();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.drawPolygon(new int[] {60, 70, 80}, new int[] {121, 100, 121}, 3);
    graphics.fillRect(72, 150, 4, 22);
    graphics.dispose();
    WordBoxes boxes = new WordBoxes(clean(image));

    assertEquals(60, boxes.fitted(new ReadWord(0, 59, 99, 131, 123, 70, "Asmall")).left());
    assertEquals(72, boxes.fitted(new ReadWord(0, 71, 149, 131, 173, 70, "Isaw")).left());
  }

  @Test
  void aDashThatWasNotReadIsABullet() {
    assertEquals(1, bullets(g -> g.fillRect(110, 111, 12, 3)));
    assertEquals(0, bullets(g -> g.fillRect(110, 121, 12, 3)), "too low");
    assertEquals(0, bullets(g -> g.fillRect(80, 111, 50, 3)), "too long");
  }

  @Test
  void aWordThatWasReadTwiceStandsOnce() {
    CleanPage page = clean(words());
    List<ReadWord> words = List.of(
        new ReadWord(0, 100, 100, 180, 122, 90, "Marrow"), new ReadWord(1, 101, 101, 181, 123, 40, "Marr0w"));

    assertEquals(1, new PageAssembly(page, SETTINGS).assemble(1, 0, words).lines().size());
  }
}
