package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import letterminer.model.Letter;
import letterminer.model.Signatory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/**
 * Whole letters for the tolerances of layout that no letter of the corpus needs. Each is read wrongly if its tolerance is
 * a third smaller, and the first two also if it is a third larger; a failure names the letter and the tolerance.
 */
class LetterTolerancesTest {
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();
  private static final float SIZE = 11;
  private static final float LEADING = 14;

  /** A letter with its head, and an area with the heading of a list; the list and what follows it are up to the test. */
  private static final class Sheet implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final String council;
    private PDPageContentStream content;

    Sheet(String council, float areaY) throws IOException {
      this.council = council;
      page();
      text(72, 780, "17 December 2008", "", "Ms Ottoline Barr", "Director of Children's Services",
          council + " Borough Council", "", "Dear Ms Barr", "");
      bold(660, "Annual performance assessment of services for children and young people in " + council,
          "Borough Council 2008");
      text(72, 620, "This letter summarises the findings of the 2008 annual performance assessment for your council.");
      bold(areaY, "Being healthy");
      text(72, areaY - 14, "Grade 2");
      bold(areaY - 38, "Major strengths");
    }

    void page() throws IOException {
      if (content != null) {
        content.close();
      }
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
    }

    void end(float y) throws IOException {
      text(72, y, "Yours sincerely", "", "Rosalind Tarn", "Divisional Manager");
    }

    void text(float x, float y, String... lines) throws IOException {
      show(FontName.HELVETICA, SIZE, x, y, lines);
    }

    void bold(float y, String... lines) throws IOException {
      show(FontName.HELVETICA_BOLD, SIZE, 72, y, lines);
    }

    void show(FontName name, float size, float x, float y, String... lines) throws IOException {
      PDFont font = new PDType1Font(name);
      for (int i = 0; i < lines.length; i++) {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y - i * LEADING);
        content.showText(lines[i]);
        content.endText();
      }
    }

    void item(float textX, float y, String line) throws IOException {
      text(72, y, "\u2022");
      text(textX, y, line);
    }

    void rule(float x, float y, float length) throws IOException {
      content.moveTo(x, y);
      content.lineTo(x + length, y);
      content.stroke();
    }

    Letter read() throws IOException {
      content.close();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      List<Letter> letters = MINER.read(council + ".pdf", bytes.toByteArray()).letters();
      assertEquals(1, letters.size(), "letter to " + council);
      return letters.get(0);
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private static List<String> points(Letter letter) {
    return letter.points().stream().map(p -> p.text()).toList();
  }

  /**
   * Lists are narrower than the text above them, so that all their lines end early. The text beside the bullets begins six
   * points to the right of the lines below it. The paragraph after the list is indented by nine points.
   */
  @Test
  void wexmoorsBulletsAreFurtherFromTheirTextThanItsOtherLines() throws IOException {
    try (Sheet letter = new Sheet("Wexmoor", 590)) {
      letter.item(96, 532, "Attendance has improved in all of the schools");
      letter.text(90, 518, "of the borough in each year.");
      letter.item(96, 504, "Few pupils are excluded.");
      letter.text(87, 490, "Partners are satisfied with this.");
      letter.end(400);

      assertEquals(
          List.of("Attendance has improved in all of the schools of the borough in each year.",
              "Few pupils are excluded."),
          points(letter.read()), "letter to Wexmoor, LayoutSettings.hang");
    }
  }

  /**
   * The note at its foot is of 10 points, the text of 11. The name of who signs it is below a short rule, as notes are, in
   * the size of the text.
   */
  @Test
  void marrowsNotesAreAlmostAsLargeAsItsText() throws IOException {
    try (Sheet letter = new Sheet("Marrow", 190)) {
      letter.item(90, 132, "Few pupils are excluded.");
      letter.item(90, 118, "Attendance has improved in all of the schools of the borough in each of the");
      letter.show(FontName.HELVETICA, 6, 72, 74, "1");
      letter.show(FontName.HELVETICA, 10, 77, 70, "The figures are those of the year before.");
      letter.page();
      letter.text(90, 780, "last three years.");
      letter.text(72, 500, "Yours sincerely");
      letter.rule(72, 458, 150);
      letter.text(72, 444, "Rosalind Tarn", "Divisional Manager");
      Letter read = letter.read();

      assertEquals(
          List.of("Few pupils are excluded.",
              "Attendance has improved in all of the schools of the borough in each of the last three years."),
          points(read), "letter to Marrow, LayoutSettings.footnoteSize");
      assertEquals(List.of("Rosalind Tarn"), read.signatories().stream().map(Signatory::name).toList(),
          "letter to Marrow, LayoutSettings.footnoteSize");
    }
  }

  /** Set by a machine whose lines begin up to two and a half points further right than they should. */
  @Test
  void ottershawsLinesBeginUnevenly() throws IOException {
    try (Sheet letter = new Sheet("Ottershaw", 590)) {
      letter.item(90, 532, "Attendance has improved");
      letter.text(92.5f, 518, "in all of the schools");
      letter.text(90, 504, "of the borough");
      letter.item(90, 490, "Few pupils are excluded.");
      letter.end(400);

      assertEquals(List.of("Attendance has improved in all of the schools of the borough", "Few pupils are excluded."),
          points(letter.read()), "letter to Ottershaw, LayoutSettings.alignment");
    }
  }
}
