package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.Letterminer;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Medium;
import letterminer.model.Outcome;
import letterminer.model.Point;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.DocumentReader;
import letterminer.reading.RawPdf;
import letterminer.reading.ReadingSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that scanned letters are read as their originals are, and that pages with good text are left alone. */
class ScannedPagesTest {
  private static final Path CORPUS = Path.of("corpus", "letters");
  private static final String MISSING = "no-such-program";

  private static Document document(byte[] bytes) throws Exception {
    return new DocumentReader(ReadingSettings.defaults()).read("letter.pdf", bytes);
  }

  private static ScannedPages without(OcrMode mode) {
    return new ScannedPages(mode, OcrSettings.defaults(), MISSING, Optional.empty());
  }

  private static void assumeTesseract() {
    assumeTrue(Tesseract.find("tesseract").found().isPresent(),
        "Tesseract is not installed: apt-get install tesseract-ocr");
  }

  @Test
  void pagesWithTextAreLeftAlone() throws Exception {
    try (var files = Files.list(CORPUS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Document document = document(bytes);

        assertSame(document, without(OcrMode.AUTO).read(document, bytes, () -> {}), file.toString());
      }
    }
  }

  @Test
  void whatNeedsOcrAndCannotHaveItIsReportedWithTheCommand() throws Exception {
    byte[] bytes = new RawPdf("", "q 300 0 0 400 20 20 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ").bytes();

    List<Problem> problems = without(OcrMode.AUTO).read(document(bytes), bytes, () -> {}).problems();

    assertEquals(ProblemCode.NO_OCR, problems.get(0).code());
    assertTrue(problems.get(0).message().contains("apt-get install tesseract-ocr"), problems.toString());
    assertEquals(List.of(), without(OcrMode.NEVER).read(document(bytes), bytes, () -> {}).problems());
  }

  /** Committees stamp numbers on scanned papers: a number is not the text of a page. */
  @Test
  void aScanWithAStampedNumberNeedsOcrToo() throws Exception {
    String picture = "q 300 0 0 400 20 20 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ";
    byte[] stamped = new RawPdf("", picture + "BT /F 12 Tf 50 500 Td (Page 26) Tj ET ").bytes();
    byte[] text = new RawPdf("", "BT /F 12 Tf 50 500 Td (Page 26) Tj ET ").bytes();

    assertEquals(ProblemCode.NO_OCR,
        without(OcrMode.AUTO).read(document(stamped), stamped, () -> {}).problems().get(0).code());
    assertEquals(List.of(), without(OcrMode.AUTO).read(document(text), text, () -> {}).problems());
  }

  private static LetterFile read(byte[] bytes) {
    return Letterminer.create().read("letter.pdf", bytes);
  }

  private static List<String> grades(Letter letter) {
    return letter.judgements().stream().map(ScannedPagesTest::grade).sorted().toList();
  }

  private static String grade(Judgement judgement) {
    return judgement.area() + " " + judgement.grade();
  }

  private static List<String> points(Letter letter) {
    return letter.points().stream().map(Point::text).map(t -> t.replaceAll("[\\W_]+", "").toLowerCase()).toList();
  }

  @ParameterizedTest
  @Tag("slow")
  @Tag("ocr")
  @ValueSource(strings = {"apa-2006-11-01-dunmere.pdf", "ilacs-2023-06-12-brackenshire.pdf"})
  void aScannedLetterIsReadAsItsOriginal(String name) throws IOException {
    assumeTesseract();
    byte[] bytes = Files.readAllBytes(CORPUS.resolve(name));
    Letter original = read(bytes).letters().get(0);

    LetterFile file = read(Scans.of(bytes, 200, 0.7, 0.0003));

    Letter scanned = file.letters().get(0);
    assertEquals(Medium.SCAN, scanned.source().medium());
    assertEquals(original.family(), scanned.family());
    assertEquals(original.subject(), scanned.subject());
    assertEquals(original.date(), scanned.date());
    assertEquals(original.authority(), scanned.authority());
    List<String> wrong = new ArrayList<>(grades(scanned));
    wrong.removeAll(grades(original));
    assertEquals(List.of(), wrong, "a grade is right or missing with a problem");
    List<String> lost = new ArrayList<>(points(original));
    int all = lost.size();
    lost.removeAll(points(scanned));
    assertTrue(lost.size() <= 0.2 * all, lost.toString());
  }

  /** Lists in two narrow columns, and lists below items: nothing of a point is read with another one. */
  @ParameterizedTest
  @Tag("slow")
  @Tag("ocr")
  @ValueSource(strings = {"apa-2006-11-01-merrowdale.pdf", "apa-2008-12-17-westmarsh.pdf"})
  void everyItemOfAScanIsAPointOfItsOwn(String name) throws IOException {
    assumeTesseract();
    byte[] bytes = Files.readAllBytes(CORPUS.resolve(name));
    List<Point> original = read(bytes).letters().get(0).points();

    List<Point> scanned = read(Scans.of(bytes, 200, 0.5, 0.0003)).letters().get(0).points();

    assertEquals(original.stream().map(Point::area).toList(), scanned.stream().map(Point::area).toList());
    for (int i = 0; i < original.size(); i++) {
      int length = original.get(i).text().length();
      assertEquals(length, scanned.get(i).text().length(), Math.max(4, length / 20), scanned.get(i).text());
    }
  }

  @Test
  @Tag("slow")
  @Tag("ocr")
  void aPageUpsideDownIsTurned() throws IOException {
    assumeTesseract();
    byte[] bytes = Files.readAllBytes(CORPUS.resolve("apa-2006-11-01-dunmere.pdf"));

    Letter letter = read(Scans.of(bytes, 150, 180, 0)).letters().get(0);

    assertEquals(read(bytes).letters().get(0).date(), letter.date());
  }

  @ParameterizedTest
  @Tag("slow")
  @Tag("ocr")
  @ValueSource(ints = {1, 3})
  void aPageOnItsSideIsTurned(int quarters) throws IOException {
    assumeTesseract();
    byte[] bytes = Files.readAllBytes(CORPUS.resolve("apa-2006-11-01-dunmere.pdf"));

    Letter letter = read(Scans.turned(bytes, 150, quarters)).letters().get(0);

    assertEquals(read(bytes).letters().get(0).date(), letter.date());
  }

  /** The right page of a sheet comes after the whole of the left one. */
  @Test
  @Tag("slow")
  @Tag("ocr")
  void twoPagesOnASheetAreReadOneAfterTheOther() throws IOException {
    assumeTesseract();
    byte[] bytes = Files.readAllBytes(CORPUS.resolve("apa-2007-11-22-fenwick-on-tarn.pdf"));
    Letter original = read(bytes).letters().get(0);

    Letter letter = read(Scans.twoOnASheet(bytes, 200)).letters().get(0);

    assertEquals(original.date(), letter.date());
    List<String> wrong = new ArrayList<>(grades(letter));
    wrong.removeAll(grades(original));
    assertEquals(List.of(), wrong, "a grade is right or missing with a problem");
    List<String> all = points(original);
    List<String> found = points(letter).stream().filter(all::contains).toList();
    assertTrue(found.size() >= 0.8 * all.size(), found.toString());
    assertEquals(all.stream().filter(found::contains).toList(), found, "in order");
  }

  @Test
  @Tag("slow")
  @Tag("ocr")
  void aPictureTooLargeToUnpackIsReported() throws IOException {
    assumeTesseract();
    byte[] bytes = Scans.of(new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_GRAY), 800);

    LetterFile file = read(bytes);

    assertEquals(Outcome.NO_LETTER, file.outcome());
    assertTrue(file.problems().toString().contains("100 million dots"), file.problems().toString());
  }
}
