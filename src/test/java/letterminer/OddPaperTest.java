package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.ProblemCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole letters on odd paper: what is printed over and beside the text, and how many pages a sheet has. */
class OddPaperTest {
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();
  private static final List<String> POINTS = List.of(
      "Attendance has improved in all of the schools of the borough in each of the last three years.",
      "Few pupils are excluded.", "Housing for care leavers is poor.");
  private static final float BAND = 14;

  /** One change to a plain letter. */
  private interface Change {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] letter(String bullet, Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont plain = new PDType1Font(FontName.HELVETICA);
      PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
      PDPage first = page(document);
      show(document, first, plain, 72, 780, "17 December 2008", "", "Ms Ottoline Barr", "Director of Children's Services",
          "Marrow Borough Council", "", "Dear Ms Barr", "");
      show(document, first, bold, 72, 660, "Annual performance assessment of services for children and young people in Marrow",
          "Borough Council 2008");
      show(document, first, plain, 72, 620, "This letter summarises the findings of the 2008 annual performance assessment for your council.");
      show(document, first, plain, 72, 580, "Assessment judgement area", "Being healthy", "Staying safe");
      show(document, first, plain, 400, 580, "APA grade", "2", "3");
      show(document, first, bold, 72, 500, "Being healthy");
      show(document, first, plain, 72, 486, "Grade 2");
      PDPage second = page(document);
      show(document, second, bold, 72, 780, "Major strengths");
      item(document, second, bullet, 760, "Attendance has improved in all of the schools of the borough in each of the",
          "last three years.");
      item(document, second, bullet, 728, "Few pupils are excluded.");
      show(document, second, bold, 72, 700, "Important weaknesses and areas for development");
      item(document, second, bullet, 680, "Housing for care leavers is poor.");
      show(document, second, plain, 72, 620, "Yours sincerely", "", "Rosalind Tarn", "Divisional Manager");
      change.on(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static PDPage page(PDDocument document) {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return page;
  }

  private static void item(PDDocument document, PDPage page, String bullet, float y, String... lines) throws IOException {
    PDFont plain = new PDType1Font(FontName.HELVETICA);
    show(document, page, plain, 72, y, bullet);
    show(document, page, plain, 90, y, lines);
  }

  private static void show(PDDocument document, PDPage page, PDFont font, float x, float y, String... lines) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
      for (int i = 0; i < lines.length; i++) {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(x, y - i * BAND);
        content.showText(lines[i]);
        content.endText();
      }
    }
  }

  private static Letter read(byte[] bytes) {
    List<Letter> letters = MINER.read("letter.pdf", bytes).letters();
    assertEquals(1, letters.size());
    return letters.get(0);
  }

  private static List<String> points(Letter letter) {
    return letter.points().stream().map(p -> p.text()).toList();
  }

  private static List<String> grades(Letter letter) {
    return letter.judgements().stream().map(j -> j.area().orElse("?") + " " + j.evidence().size()).toList();
  }

  private static boolean has(Letter letter, ProblemCode code) {
    return letter.problems().stream().anyMatch(p -> p.code() == code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2022", "?", "l", "n", "1"})
  void bulletsOfAnyCharacterBeginPoints(String bullet) throws IOException {
    assertEquals(POINTS, points(read(letter(bullet, d -> { }))));
  }

  @Test
  void textOverAGradeIsReportedAndTheGradeIsNotTakenFromThere() throws IOException {
    Letter plain = read(letter("\u2022", d -> { }));
    Letter stamped = read(letter("\u2022", d -> show(
        d, d.getPage(0), new PDType1Font(FontName.HELVETICA), 76, 553, "received on 19 December")));

    assertEquals(List.of("being-healthy 2", "staying-safe 1"), grades(plain));
    assertTrue(has(stamped, ProblemCode.READING_ORDER_UNCERTAIN));
    assertTrue(stamped.judgements().stream().noneMatch(j -> j.area().equals(Optional.of("staying-safe"))));
    assertEquals(POINTS, points(stamped));
  }

  @Test
  void numbersOfLinesInTheMarginChangeNothing() throws IOException {
    Letter numbered = read(letter("\u2022", d -> {
      for (PDPage page : d.getPages()) {
        for (int i = 0; i < 50; i++) {
          show(d, page, new PDType1Font(FontName.HELVETICA), 40, 780 - i * BAND, "" + (i + 1));
        }
      }
    }));

    assertEquals(POINTS, points(numbered));
    assertEquals(List.of("being-healthy 2", "staying-safe 1"), grades(numbered));
  }

  @Test
  void twoPagesOnOneSheetAreOneLetterWithBoxesOnTheSheet() throws IOException {
    try (PDDocument pages = Loader.loadPDF(letter("\u2022", d -> { })); PDDocument sheets = new PDDocument()) {
      PDRectangle paper = PDRectangle.A4;
      PDPage sheet = new PDPage(new PDRectangle(2 * paper.getWidth(), paper.getHeight()));
      sheets.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(sheets, sheet)) {
        for (int i = 0; i < 2; i++) {
          content.saveGraphicsState();
          content.transform(Matrix.getTranslateInstance(i * paper.getWidth(), 0));
          content.drawForm(new LayerUtility(sheets).importPageAsForm(pages, i));
          content.restoreGraphicsState();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      sheets.save(bytes);
      Letter letter = read(bytes.toByteArray());

      assertEquals(POINTS, points(letter));
      assertEquals(List.of("being-healthy 2", "staying-safe 1"), grades(letter));
      assertEquals(1, letter.points().get(0).page());
      assertTrue(letter.points().get(0).boxes().get(0).x() > paper.getWidth());
    }
  }
}
