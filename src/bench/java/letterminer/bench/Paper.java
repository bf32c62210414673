package letterminer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets a paper of a meeting: a title ({@code "# "}), headings ({@code "= "}), list items ({@code "* "}), paragraphs, and
 * page breaks ({@code "---"}).
 */
final class Paper {
  private static final float LEFT = 64;
  private static final float TOP = 780;
  private static final float BOTTOM = 70;
  private static final float WIDTH = 467;
  private static final float INDENT = 18;
  private static final float SIZE = 11;
  private static final float TITLE = 16;
  private static final float LEADING = 1.3f;
  private static final float THOUSANDTHS = 1000;

  private final PDDocument document;
  private final PDFont plain;
  private final PDFont bold;
  private final boolean numbered;
  private PDPageContentStream content;
  private float y;
  private int pages;

  /**
   * A paper.
   *
   * @param font {@code Helvetica}, {@code Times}, or {@code Liberation}, which most letters of the corpus are set in
   * @param numbered whether its pages bear numbers of their own
   */
  Paper(PDDocument document, String font, boolean numbered) throws IOException {
    this.document = document;
    this.numbered = numbered;
    switch (font) {
      case "Helvetica" -> {
        plain = new PDType1Font(FontName.HELVETICA);
        bold = new PDType1Font(FontName.HELVETICA_BOLD);
      }
      case "Times" -> {
        plain = new PDType1Font(FontName.TIMES_ROMAN);
        bold = new PDType1Font(FontName.TIMES_BOLD);
      }
      case "Liberation" -> {
        plain = installed("LiberationSans");
        bold = installed("LiberationSans-Bold");
      }
      default -> throw new IllegalArgumentException("a paper is not set in " + font);
    }
  }

  private PDFont installed(String name) throws IOException {
    TrueTypeFont font = FontMappers.instance().getTrueTypeFont(name, null).getFont();
    if (!font.getName().equals(name)) {
      throw new IOException("the font " + name + " is not installed");
    }
    return PDType0Font.load(document, font, true);
  }

  /** Adds the pages of a paper to the document. */
  void set(List<String> lines) throws IOException {
    newPage();
    for (String line : lines) {
      switch (line.length() < 2 ? "" : line.substring(0, 2)) {
        case "# " -> block(line.substring(2), bold, TITLE, 0, "");
        case "= " -> block(line.substring(2), bold, SIZE, 0, "");
        case "* " -> block(line.substring(2), plain, SIZE, INDENT, "\u2022");
        case "--" -> newPage();
        default -> block(line, plain, SIZE, 0, "");
      }
    }
    content.close();
  }

  private void newPage() throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = TOP;
    pages++;
    if (numbered) {
      show("" + pages, plain, SIZE, PDRectangle.A4.getWidth() / 2, BOTTOM / 2);
    }
  }

  private void block(String text, PDFont font, float size, float indent, String sign) throws IOException {
    List<String> lines = wrapped(text, font, size, WIDTH - indent);
    if (y - lines.size() * size * LEADING < BOTTOM) {
      newPage();
    }
    y -= 0.4f * size;
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 && !sign.isEmpty()) {
        show(sign, font, size, LEFT, y);
      }
      show(lines.get(i), font, size, LEFT + indent, y);
      y -= size * LEADING;
    }
  }

  private static List<String> wrapped(String text, PDFont font, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (line.length() > 0 && font.getStringWidth(longer) / THOUSANDTHS * size > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private void show(String text, PDFont font, float size, float x, float baseline) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, baseline);
    content.showText(text);
    content.endText();
  }
}
