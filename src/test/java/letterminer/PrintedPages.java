package letterminer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/**
 * Prints pages of a PDF from lines of text. How a line starts tells how it is set: {@code "# "} large and
 * bold, {@code "= "} bold, {@code "* "} as a list item, {@code "| label | grade"} in two columns,
 * {@code "@ "} at the foot of the page.
 */
final class PrintedPages {
  private static final float LEFT = 70;
  private static final float TOP = 780;
  private static final float FOOT = 40;
  private static final float STAMP_LEFT = 480;
  private static final float STAMP_TOP = 825;
  private static final float STAMP_FOOT = 15;
  private static final float LEADING = 15;
  private static final float SECOND_COLUMN = 380;

  private final List<List<String>> pages = new ArrayList<>();
  private final List<PDRectangle> sizes = new ArrayList<>();
  private FontName font = FontName.HELVETICA;
  private FontName bold = FontName.HELVETICA_BOLD;
  private final List<FontName[]> fonts = new ArrayList<>();
  private String stamp = "";
  private int stampFrom;
  private boolean stampAtTop;

  /** Adds a page. */
  PrintedPages page(String... lines) {
    pages.add(List.of(lines));
    sizes.add(PDRectangle.A4);
    fonts.add(new FontName[] {font, bold});
    return this;
  }

  /** Sets the pages that follow in Times. */
  PrintedPages inTimes() {
    font = FontName.TIMES_ROMAN;
    bold = FontName.TIMES_BOLD;
    return this;
  }

  /** Prints two pages side by side on one sheet, the second from the lines after {@code "---"}. */
  PrintedPages sheetOfTwo(String... lines) {
    page(lines);
    sizes.set(sizes.size() - 1, new PDRectangle(2 * PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
    return this;
  }

  /** Stamps a number on each page, outside its own headers and footers. */
  PrintedPages stamped(String format, int from, boolean atTop) {
    stamp = format;
    stampFrom = from;
    stampAtTop = atTop;
    return this;
  }

  /** Adds the pages of another document. */
  PrintedPages then(PrintedPages other) {
    pages.addAll(other.pages);
    sizes.addAll(other.sizes);
    fonts.addAll(other.fonts);
    return this;
  }

  /** One page of it, counted from 0. */
  PrintedPages only(int index) {
    PrintedPages one = new PrintedPages();
    one.pages.add(pages.get(index));
    one.sizes.add(sizes.get(index));
    one.fonts.add(fonts.get(index));
    return one;
  }

  static PrintedPages bound(PrintedPages... documents) {
    PrintedPages all = new PrintedPages();
    for (PrintedPages document : documents) {
      all.then(document);
    }
    return all;
  }

  int count() {
    return pages.size();
  }

  byte[] bytes() {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      for (int i = 0; i < pages.size(); i++) {
        PDPage page = new PDPage(sizes.get(i));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          print(content, pages.get(i), new PDType1Font(fonts.get(i)[0]), new PDType1Font(fonts.get(i)[1]));
          if (!stamp.isEmpty()) {
            show(content, new PDType1Font(FontName.COURIER), 9, STAMP_LEFT, stampAtTop ? STAMP_TOP : STAMP_FOOT,
                String.format(stamp, stampFrom + i));
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(PDPageContentStream content, List<String> lines, PDFont plain, PDFont bold)
      throws IOException {
    float y = TOP;
    for (String line : lines) {
      if (line.equals("---")) {
        content.transform(Matrix.getTranslateInstance(PDRectangle.A4.getWidth(), 0));
        y = TOP;
        continue;
      }
      if (line.startsWith("@ ")) {
        show(content, plain, 9, 280, FOOT, line.substring(2));
        continue;
      }
      if (line.startsWith("# ")) {
        show(content, bold, 18, LEFT, y, line.substring(2));
        y -= 0.5f * LEADING;
      } else if (line.startsWith("= ")) {
        show(content, bold, 11, LEFT, y, line.substring(2));
      } else if (line.startsWith("* ")) {
        show(content, plain, 11, LEFT, y, "\u2022");
        show(content, plain, 11, LEFT + 18, y, line.substring(2));
      } else if (line.startsWith("| ")) {
        String[] cells = line.substring(2).split(" \\| ");
        show(content, plain, 11, LEFT, y, cells[0]);
        show(content, plain, 11, SECOND_COLUMN, y, cells[1]);
      } else if (!line.isEmpty()) {
        show(content, plain, 11, LEFT, y, line);
      }
      y -= LEADING;
    }
  }

  private static void show(PDPageContentStream content, PDFont font, float size, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
