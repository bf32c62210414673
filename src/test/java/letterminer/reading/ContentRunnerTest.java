package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that the positions of glyphs are those of PDFBox's own engine, to the last digit. */
class ContentRunnerTest {

  @BeforeAll
  static void quiet() {
    Logger.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
  }

  /** A place on a page as shown. */
  private record Place(double x, double y) {}

  /** PDFBox's engine, which records where glyphs begin. */
  private static final class Engine extends PDFStreamEngine {
    private final PageGeometry geometry;
    private final Set<Place> places = new HashSet<>();

    Engine(PageGeometry geometry) {
      this.geometry = geometry;
      List.of(
          new BeginText(this), new EndText(this), new MoveText(this), new MoveTextSetLeading(this),
          new NextLine(this), new SetCharSpacing(this), new SetFontAndSize(this),
          new SetTextHorizontalScaling(this), new SetTextLeading(this), new SetTextRise(this),
          new SetWordSpacing(this), new ShowText(this), new ShowTextAdjusted(this), new ShowTextLine(this),
          new ShowTextLineAndSpace(this), new Concatenate(this), new Save(this), new Restore(this),
          new SetMatrix(this), new SetGraphicsStateParameters(this), new DrawObject(this))
          .forEach(this::addOperator);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
      double x = matrix.getTranslateX();
      double y = matrix.getTranslateY();
      places.add(new Place(geometry.shownX(x, y), geometry.shownY(x, y)));
    }
  }

  /** Checks that each word of each page begins where PDFBox has a glyph; returns the number of words. */
  private static int check(byte[] bytes) throws IOException, ReadingException {
    int words = 0;
    Document document = new DocumentReader(ReadingSettings.defaults()).read("a.pdf", bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int number = 0;
      for (PDPage page : pdf.getPages()) {
        Engine engine = new Engine(PageGeometry.of(page));
        engine.processPage(page);
        for (Line line : document.pages().get(number).lines()) {
          for (Word word : line.words()) {
            boolean drawn = word.text().equals(DrawnBullets.BULLET);
            assertTrue(
                drawn || engine.places.contains(new Place(word.box().x(), word.baseline())),
                () -> word + " is not where PDFBox has it");
            words++;
          }
        }
        number++;
      }
    }
    return words;
  }

  @Test
  void wordsOfTheSamplesArePositionedLikeInPdfBox() throws IOException, ReadingException {
    int words = 0;
    try (Stream<Path> files = Files.walk(Path.of("corpus/letters"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        words += check(Files.readAllBytes(file));
      }
    }
    assertTrue(words > 10_000, "words: " + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "BT /R 11.3 Tf 72.7 500.1 Td 90 Tz 0.37 Tc 1.7 Tw (one two three) Tj 13.1 TL T* (four) Tj (five) ' 2 1 (six 7) \" ET",
    "BT /B 9 Tf 1.1 0 0.2 0.9 80 400 Tm 3 Ts (raised) Tj -3 Ts [(a b) -333.3 (c) 120 (d e)] TJ 0 Ts 10 -20 TD (next) Tj ET",
    "q 0.83 0 0 0.83 10.01 20.02 cm BT /R 12 Tf 50 300 Td (scaled) Tj ET q 1 0 0 1 0.1 100 cm BT /R 8 Tf (x y) Tj ET Q Q "
        + "BT /R 12 Tf 50 300 Td (after) Tj ET",
    "BT /R 12 Tf 1 0 0 1 100 200 Tm (a) Tj 5 0 Td (b) Tj ET (outside) Tj 4 4 Td BT 72 72 Td (c) Tj ET Q Q Q",
    "BT /S 12 Tf 72 90 Td (abc def) Tj /Z 14 Tf (4 4) Tj /M 10 Tf (\\336 \\337) Tj ET",
    "BT /Nothing 12 Tf 72 90 Td (no such font) Tj ET"})
  void wordsStandWherePdfBoxHasThem(String content) throws IOException, ReadingException {
    assertTrue(check(new SmallPdf().page(content).bytes()) > 0);
  }

  @Test
  void clipsAndSettingsEndWithTheirGraphicsState() {
    Page page = SmallPdf.read(
        "q 0 0 50 50 re W n " + SmallPdf.text(72, 500, "hidden") + "Q " + SmallPdf.text(72, 400, "shown"));

    assertEquals(List.of("shown"), SmallPdf.texts(page));
  }
}
