package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import letterminer.model.BoundingBox;
import letterminer.ocr.RecognisedPage.RecognisedLine;
import letterminer.ocr.RecognisedPage.RecognisedWord;
import letterminer.reading.Pose;
import org.junit.jupiter.api.Test;

/** Guards what becomes of the letters of logos and signatures, and of numbers of lists that were misread. */
class PictureTextTest {
  private static final OcrSettings SETTINGS = OcrSettings.defaults();
  private static final double DOTS = SETTINGS.dotsPerInch() / 72.0;
  private static final int WIDTH = 600;
  private static final int HEIGHT = 800;

  private final TreeMap<Integer, RecognisedPage> pages = new TreeMap<>();

  private static RecognisedLine line(String text, double x, double baseline, double size, double confidence) {
    BoundingBox box = BoundingBox.ofCorners(x, baseline - size, x + 5 * text.length(), baseline);
    return new RecognisedLine(List.of(new RecognisedWord(text, box, confidence, 0.1)), baseline, size, 0.1);
  }

  /** A page of body text whose head shows a logo: bars that a shift moves. */
  private void page(int shift, RecognisedLine... lines) {
    int width = (int) (WIDTH * DOTS);
    int height = (int) (HEIGHT * DOTS);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    for (int i = 0; i < 6; i++) {
      graphics.fillRect(shift + (int) ((400 + 9 * i) * DOTS), shift + (int) ((30 + 2 * i) * DOTS), 9, 40);
    }
    graphics.dispose();
    EdgePicture edges = EdgePicture.of(CleanPage.of(GreyPicture.of(image), DOTS, SETTINGS));
    List<RecognisedLine> all = new ArrayList<>(List.of(lines));
    for (int i = 0; i < 10; i++) {
      all.add(line("Children in Wexmoor are seen alone by their workers", 70, 200 + 15 * i, 12, 96));
    }
    int number = pages.size() + 1;
    pages.put(number, new RecognisedPage(number, WIDTH, HEIGHT, Pose.UPRIGHT, List.copyOf(all), List.of(), List.of(), edges));
  }

  private List<String> texts(int page) {
    return pages.get(page).lines().stream().map(l -> l.words().get(0).text()).filter(t -> !t.startsWith("Children"))
        .toList();
  }

  private void clean() {
    Logos.removeFrom(pages, TypeSizes.of(List.copyOf(pages.values()), SETTINGS));
  }

  @Test
  void aLogoGoesThoughEachPageReadsItOtherwise() {
    page(0, line("Wex-moor", 400, 50, 24, 90));
    page(3, line("VVexmoor", 400, 50, 24, 80));
    page(0);

    clean();

    assertEquals(List.of(), texts(1));
    assertEquals(List.of(), texts(2));
  }

  @Test
  void aTitleThatOtherPagesDoNotShowStays() {
    page(0, line("Wexmoor", 100, 50, 24, 90));
    page(3, line("Ottoline", 100, 90, 24, 90));

    clean();

    assertEquals(List.of("Wexmoor"), texts(1));
  }

  @Test
  void aPageHeaderIsReadAsItIsOnThePageThatIsSurest() {
    page(0, line("Wexmoor 2O19", 400, 50, 12, 75));
    page(2, line("Wexmoor 2019", 400, 50, 12, 95));

    clean();

    assertEquals(List.of("Wexmoor 2019"), texts(1));
  }

  @Test
  void noPageGetsTheNumberOfAnother() {
    page(0, line("Page 2 of 4", 400, 50, 12, 75));
    page(2, line("Page 3 of 4", 400, 50, 12, 95));

    clean();

    assertEquals(List.of("Page 2 of 4"), texts(1));
  }

  @Test
  void aSignatureIsNoText() {
    page(0, line("Yours", 70, 500, 12, 96), line("Duds", 70, 540, 40, 41), line("Ottoline", 70, 580, 12, 50));

    clean();

    assertEquals(List.of("Yours", "Ottoline"), texts(1));
  }

  @Test
  void aNumberThatFollowsTheLastHasAFullStop() {
    page(0, line("1.", 70, 400, 12, 96), line("2s", 71, 420, 12, 60), line("3:", 70, 440, 12, 70),
        line("9s", 70, 460, 12, 60), line("4s", 120, 480, 12, 60), line("4th", 70, 500, 12, 60));

    ListNumbers.correct(pages);

    assertEquals(List.of("1.", "2.", "3.", "9s", "4s", "4th"), texts(1));
  }

  /** A line of a list: a number, and its text at a place of its own. */
  private static RecognisedLine numbered(String number, double x, double textX, double baseline) {
    RecognisedLine text = line("Plans", textX, baseline, 12, 96);
    return new RecognisedLine(
        List.of(line(number, x, baseline, 12, 80).words().get(0), text.words().get(0)), baseline, 12, 0.1);
  }

  @Test
  void aFirstNumberIsRightWhereListsHaveTheirNumbers() {
    page(0, numbered("1,", 70, 90, 400), numbered("2.", 70, 90, 420), numbered("l.", 71, 90, 440),
        numbered("1,", 70, 82, 460), numbered("I.", 120, 140, 480), numbered("4,", 70, 90, 500));

    ListNumbers.correct(pages);

    assertEquals(List.of("1.", "2.", "1.", "1,", "I.", "4,"), texts(1));
  }

  private static RecognisedLine words(String text, double baseline, double... confidences) {
    List<RecognisedWord> words = new ArrayList<>();
    String[] parts = text.split(" ");
    for (int i = 0; i < parts.length; i++) {
      BoundingBox box = BoundingBox.ofCorners(70 + 40 * i, baseline - 10, 105 + 40 * i, baseline);
      words.add(new RecognisedWord(parts[i], box, i < confidences.length ? confidences[i] : 90, 0.1));
    }
    return new RecognisedLine(words, baseline, 10, 0.1);
  }

  private String foot(int page) {
    return String.join(" ", pages.get(page).lines().get(0).words().stream().map(RecognisedWord::text).toList());
  }

  /** A footer that each page reads otherwise would stand between the halves of a paragraph. */
  @Test
  void aFooterIsReadAlikeOnAllPages() {
    page(0, words("\u2018Area report: Wexrnoor Partnership 2", 770, 60, 90, 50));
    page(0, words("Area report: Wexmoor Partnership 3", 774, 95, 90, 92));

    RunningLines.correct(pages, SETTINGS.doubtful());

    assertEquals("Area report: Wexmoor Partnership 2", foot(1));
    assertEquals("Area report: Wexmoor Partnership 3", foot(2));
  }

  /** What somebody wrote across a footer is read with it. */
  @Test
  void aFooterIsWordedAsOnOtherPages() {
    page(0, words("Area report: Wexmoor Partnership 1", 770));
    page(0, words("\u2018kre report: Wexmoor Pdrlnership WW 2", 773, 40));
    page(0, words("Area report: Wexmoor Partnership 3", 770));
    page(0, words("\u2018Area report: Wexmoor Partnership 4", 770));
    page(0, words("Area support: Wexmoor Partnership 5", 770));
    page(0, words("Area report: Wexmoor Partnership", 770));
    page(0, words("Children report Marrow partnership plans", 770, 40));

    RunningLines.correct(pages, SETTINGS.doubtful());

    assertEquals("Area report: Wexmoor Partnership 2", foot(2));
    assertEquals(770, pages.get(2).lines().get(0).baseline(), 0.1);
    assertEquals("Area report: Wexmoor Partnership 4", foot(4));
    assertEquals("Area support: Wexmoor Partnership 5", foot(5), "Tesseract was sure of it");
    assertEquals("Area report: Wexmoor Partnership 6", foot(6), "the number was lost");
    assertEquals("Children report Marrow partnership plans", foot(7));
  }

  @Test
  void whatIsScrawledBesideAFooterIsNoText() {
    page(0, words("Area report: Wexmoor Partnership 1", 770));
    page(0, words("Area report: Wexmoor Partnership 2", 770), words("Www", 766, 52), words("Marrow", 766, 90), words("Www", 700, 52));

    RunningLines.correct(pages, SETTINGS.doubtful());

    assertEquals(List.of("Area", "Marrow", "Www"), texts(2));
  }

  @Test
  void aFooterThatIsMisreadOnEveryPageIsWordedAlike() {
    page(0, words("Area report: Wexmoor Pawn@rship WW 1", 770, 90, 90, 90, 0));
    page(0, words("Area report: Wexmoor Pdrlnership VW 2", 770, 90, 90, 90, 0));
    page(0, words("\u2018hrea report: Wexmoor Pdrtkaship 3", 770, 40, 90, 90, 0));

    RunningLines.correct(pages, SETTINGS.doubtful());

    assertEquals(1, List.of(foot(1), foot(2), foot(3)).stream().map(f -> f.replaceAll("\\d", "")).distinct().count(), foot(2));
    assertTrue(foot(3).endsWith("3"), foot(3));
  }

  @Test
  void aPageNumberHasItsSpaces() {
    page(0, words("30f4", 770));
    page(0, words("12of14", 40));
    page(0, words("30f4", 400));

    RunningLines.correct(pages, SETTINGS.doubtful());

    assertEquals(List.of("3 of 4", "12 of 14", "30f4"), List.of(foot(1), foot(2), foot(3)));
  }

  @Test
  void linesAtTheEdgesOfPagesThatSayOtherThingsStay() {
    page(0, words("Children in Marrow wait for a place", 770, 50, 50, 50, 50, 50, 50, 50));
    page(0, words("Teachers in Calder ask for a plan", 770));

    RunningLines.correct(pages, SETTINGS.doubtful());

    assertEquals("Children in Marrow wait for a place", foot(1));
  }

  /** A line whose words are as high as their letters are in type of a size with small letters that are large. */
  private static RecognisedLine typed(String text, double size, double noise) {
    List<RecognisedWord> words = new ArrayList<>();
    double x = 70;
    for (String word : text.split(" ")) {
      boolean tall = word.matches(".*[A-Zbdfhkl].*");
      boolean hanging = word.matches(".*[gjpqy].*");
      double height = size * ((tall ? 0.72 : 0.58) + (hanging ? 0.21 : 0)) + noise;
      words.add(new RecognisedWord(word, BoundingBox.ofCorners(x, 100, x + 30, 100 + height), 95, 0.1));
      x += 40;
    }
    double estimated = words.stream().mapToDouble(w -> w.box().height()).average().orElseThrow() / 0.72;
    return new RecognisedLine(words, 110, estimated, 0.1);
  }

  /** How high words are depends on their letters; headings of one size would be of several. */
  @Test
  void linesOfOneSizeHaveOneSizeWhateverTheirLetters() {
    List<RecognisedLine> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(typed("Children are seen in every area by some workers", 12, i % 3 * 0.1));
    }
    List<RecognisedLine> headings = List.of(
        typed("Areas for concern", 14, 0.2), typed("an area once more", 14, -0.1), typed("Safeguarding helpfully judged", 14, 0));
    RecognisedLine title = typed("Area report", 18, 0);
    lines.addAll(headings);
    lines.add(title);
    RecognisedPage page = new RecognisedPage(
        1, WIDTH, HEIGHT, Pose.UPRIGHT, lines, List.of(), List.of(),
        EdgePicture.of(CleanPage.of(GreyPicture.of(new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY)), DOTS, SETTINGS)));
    TypeSizes sizes = TypeSizes.of(List.of(page), SETTINGS);

    List<Double> found = headings.stream().map(sizes::of).distinct().toList();

    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0) > sizes.body(), found.toString());
    assertTrue(sizes.of(title) > 1.1 * found.get(0), found.toString());
    assertEquals(sizes.body(), sizes.of(lines.get(0)));
  }

  @Test
  void aLetterInTheMarginIsDirt() {
    List<RecognisedLine> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add(words("Children in Wexmoor are seen", 200 + 15 * i));
    }
    RecognisedLine dirt = line("e", 30, 220, 12, 40);
    lines.addAll(List.of(
        dirt, line("e", 40, 240, 12, 95), line("7", 30, 260, 12, 40), line("x", 120, 280, 12, 40), line("hole", 20, 300, 12, 40)));

    assertEquals(List.of(dirt), MarginDirt.in(lines, SETTINGS.junk()));
    assertEquals(List.of(), MarginDirt.in(lines.subList(3, lines.size()), SETTINGS.junk()), "too few lines to tell");
  }
}
