package letterminer.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets an invented letter on one page, in fonts that every viewer has, so that the file is small. */
final class LetterPdf {
  private static final float LEFT = 60;
  private static final float WIDTH = 475;
  private static final float GRADES = 420;
  private static final float INDENT = 14;
  private static final float SIZE = 9;
  private static final float LEADING = 11;
  private static final float GAP = 5;

  private final PDFont regular = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDPageContentStream page;
  private float y = 800;

  private LetterPdf(PDPageContentStream page) {
    this.page = page;
  }

  /**
   * The file's bytes.
   *
   * @param number goes into the file's identifier, which PDFBox would take from the clock
   */
  static byte[] of(InventedLetter letter, long number) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(number);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        new LetterPdf(content).set(letter);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void set(InventedLetter letter) throws IOException {
    lines(letter.office());
    paragraph(regular, letter.date());
    lines(letter.addressee());
    paragraph(regular, letter.salutation());
    paragraph(bold, letter.subject());
    for (String text : letter.opening()) {
      paragraph(regular, text);
    }
    table(letter);
    for (InventedLetter.Section section : letter.sections()) {
      paragraph(bold, section.heading());
      paragraph(regular, section.grade());
      paragraph(regular, section.narrative());
      paragraph(bold, InventedLetter.STRENGTHS);
      bullets(section.strengths());
      paragraph(bold, InventedLetter.WEAKNESSES);
      bullets(section.weaknesses());
    }
    for (String text : letter.closing()) {
      paragraph(regular, text);
    }
    lines(letter.signature());
  }

  private void lines(List<String> lines) throws IOException {
    for (String line : lines) {
      show(regular, LEFT, line);
      y -= LEADING;
    }
    y -= GAP;
  }

  private void paragraph(PDFont font, String text) throws IOException {
    for (String line : wrapped(font, text, WIDTH)) {
      show(font, LEFT, line);
      y -= LEADING;
    }
    y -= GAP;
  }

  private void bullets(List<String> items) throws IOException {
    for (String item : items) {
      show(regular, LEFT, "\u2022");
      for (String line : wrapped(regular, item, WIDTH - INDENT)) {
        show(regular, LEFT + INDENT, line);
        y -= LEADING;
      }
    }
    y -= GAP;
  }

  /** Rows between ruled lines. */
  private void table(InventedLetter letter) throws IOException {
    rule();
    row(bold, letter.heads());
    for (InventedLetter.Row row : letter.rows()) {
      row(regular, row);
    }
    y -= LEADING;
  }

  private void row(PDFont font, InventedLetter.Row row) throws IOException {
    show(font, LEFT + 3, row.label());
    show(font, LEFT + GRADES, row.grade());
    y -= LEADING + 3;
    rule();
  }

  private void rule() throws IOException {
    page.moveTo(LEFT, y + SIZE);
    page.lineTo(LEFT + WIDTH, y + SIZE);
    page.stroke();
  }

  private void show(PDFont font, float x, String text) throws IOException {
    page.beginText();
    page.setFont(font, SIZE);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private static List<String> wrapped(PDFont font, String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float space = font.getStringWidth(" ") * SIZE / 1000;
    float used = 0;
    for (String word : text.split(" ")) {
      float length = font.getStringWidth(word) * SIZE / 1000;
      if (line.length() > 0 && used + space + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      used += (line.length() > 0 ? space : 0) + length;
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
