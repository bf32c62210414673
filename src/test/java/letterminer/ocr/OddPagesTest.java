package letterminer.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.BoundingBox;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.DocumentReader;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.RawPdf;
import letterminer.reading.ReadingSettings;
import letterminer.reading.Tags;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which odd pages go through OCR, and that one that cannot be read is reported with its page and the reason. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "stands in for Tesseract with shell scripts")
class OddPagesTest {
  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
  private static final String READ = "cat > /dev/null; printf '" + (HEAD + row(1, 50, 60, 90, "Wexmoor"))
      .replace("\t", "\\t").replace("\n", "\\n") + "'";
  private static final String SHAPES = "30 500 200 20 re f 30 100 5 5 re f ";

  @TempDir private Path folder;

  private static String row(int line, int left, int top, int confidence, String text) {
    return "5\t1\t1\t1\t" + line + "\t1\t" + left + "\t" + top + "\t90\t20\t" + confidence + "\t" + text + "\n";
  }

  /** A Tesseract that reads pages by running a command. */
  private ScannedPages scans(String languages, String reading, Duration timeout) throws Exception {
    Path program = folder.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\ncase \"$1\" in\n--version) echo 'tesseract 5.3.0' ;;\n--list-langs) echo "
        + languages + " ;;\n*) " + reading + " ;;\nesac\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    OcrSettings usual = OcrSettings.defaults();
    OcrSettings settings = new OcrSettings(
        usual.dotsPerInch(), usual.squeeze(), usual.shrink(), usual.mostDots(), usual.batchDots(),
        usual.mostPictureDots(), usual.largestSkew(), usual.speck(), usual.alone(), usual.ruleLength(), usual.uprightLength(),
        usual.ruleThickness(), usual.bulletMin(), usual.bulletMax(), usual.bulletReach(), usual.boldness(),
        usual.sameSize(), usual.doubtful(), usual.junk(), timeout);
    return new ScannedPages(OcrMode.AUTO, settings, program.toString(), Optional.empty());
  }

  private ScannedPages scans() throws Exception {
    return scans("eng", READ, Duration.ofSeconds(9));
  }

  private static String text(Document document) {
    return String.join(" ", document.pages().get(0).lines().stream().map(Line::text).toList());
  }

  @Test
  void textThatIsDrawnAsOutlinesIsRead() throws Exception {
    byte[] bytes = new RawPdf("", SHAPES.repeat(80)).bytes();
    Document document = new DocumentReader(ReadingSettings.defaults()).read("outlines.pdf", bytes);

    Document read = scans().read(document, bytes, () -> {});

    assertEquals("Wexmoor", text(read));
    assertEquals(Medium.SCAN, read.medium());
  }

  /** A page whose text makes no sense, and what was reported of it. */
  private static Document junk(String text, ProblemCode code) {
    List<Word> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(new Word(
          word, new BoundingBox(10 * words.size(), 0, 9, 10), 10, new FontStyle("", 10, false, false, false), true));
    }
    return new Document(
        Medium.PDF, true, List.of(new Page(1, 400, 600, List.of(Line.of(1, words)), List.of())), Tags.NONE,
        List.of(Problem.of(code, 1, "The text makes no sense.")));
  }

  @Test
  void fontsWithoutAMapOfTheirCharactersAndBadHiddenLayersAreReadFromThePicture() throws Exception {
    byte[] bytes = new RawPdf("", SHAPES).bytes();
    for (Document document : List.of(
        junk("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD ".repeat(8), ProblemCode.CHARACTERS_UNKNOWN),
        junk("\uF0A1\uF0A2 \uE001\uE002\uE003 ".repeat(8), ProblemCode.CHARACTERS_UNKNOWN),
        junk("l'h<: c0u~c1l h^s m;dc g00cl pr()grcss ".repeat(8), ProblemCode.HIDDEN_TEXT))) {
      Document read = scans().read(document, bytes, () -> {});

      assertEquals("Wexmoor", text(read));
      assertEquals(List.of(), read.problems(), "what was wrong with the text no longer holds");
    }
  }

  @ParameterizedTest
  @CsvSource({
      "eng, exec sleep 60, took more than", "eng, kill -9 $$, status 137", "eng, exit 1, status 1",
      "eng, echo no table, needs OCR", "deu, exit 0, without the language eng"})
  void aTesseractThatCannotReadIsReportedWithThePageAndTheReason(String language, String reading, String reason)
      throws Exception {
    byte[] bytes = new RawPdf("", SHAPES.repeat(80)).bytes();
    Document document = new DocumentReader(ReadingSettings.defaults()).read("outlines.pdf", bytes);

    Document read = scans(language, reading, Duration.ofMillis(200)).read(document, bytes, () -> {});

    Problem problem = read.problems().get(0);
    assertEquals(ProblemCode.NO_OCR, problem.code());
    assertTrue(problem.message().startsWith("Page 1 needs OCR"), problem.message());
    assertTrue(problem.message().contains(reason), problem.message());
  }

  /** Tesseract reads pages that lie on one of their sides, and is sure of their words. */
  @Test
  void aPageWhoseWordsLieOnTheirSideIsTurned() throws Exception {
    byte[] bytes = new RawPdf("", "20 20 40 60 re f 180 280 40 40 re f").bytes();
    Page page = new DocumentReader(ReadingSettings.defaults()).read("turned.pdf", bytes).pages().get(0);
    PageRecogniser recogniser = new PageRecogniser(OcrSettings.defaults(), (pictures, request) -> {
      GreyPicture picture = pictures.get(0);
      boolean upright = picture.at(picture.width() / 10, picture.height() / 12) < 128;
      return List.of(Reading.of(HEAD + (upright ? row(1, 80, 60, 90, "Wexmoor")
          : "5\t1\t1\t1\t1\t1\t80\t60\t20\t190\t95\tWexmoor\n")));
    }, () -> {});

    try (PagePainter painter = PagePainter.open(bytes, OcrSettings.defaults())) {
      RecognisedPage read = recogniser.recognise(List.of(page), painter).get(0).read().orElseThrow();

      BoundingBox box = read.lines().get(0).words().get(0).box();
      assertTrue(box.width() > box.height(), box.toString());
    }
  }

  /** A page with a mark at its top left is read by an engine that reads pages with one there. */
  @ParameterizedTest
  @ValueSource(strings = {"20 540 60 40 re f", "320 20 60 40 re f", "340 520 40 60 re f", "20 20 40 60 re f"})
  void aPageOnItsSideOrUpsideDownIsTurned(String mark) throws Exception {
    byte[] bytes = new RawPdf("", mark + " 180 280 40 40 re f").bytes();
    Page page = new DocumentReader(ReadingSettings.defaults()).read("turned.pdf", bytes).pages().get(0);
    PageRecogniser recogniser = new PageRecogniser(OcrSettings.defaults(), (pictures, request) -> {
      GreyPicture picture = pictures.get(0);
      boolean upright = picture.at(picture.width() / 10, picture.height() / 12) < 128;
      return List.of(Reading.of(HEAD + row(1, 80, 60, upright ? 90 : 20, upright ? "Wexmoor" : "jooWxaM")));
    }, () -> {});

    try (PagePainter painter = PagePainter.open(bytes, OcrSettings.defaults())) {
      RecognisedPage read = recogniser.recognise(List.of(page), painter).get(0).read().orElseThrow();

      assertEquals("Wexmoor", read.lines().get(0).words().get(0).text());
    }
  }
}
