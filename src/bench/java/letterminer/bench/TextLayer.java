package letterminer.bench;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The invisible text that a scanner's own OCR puts under the picture of a page; it goes by words, in one font. */
final class TextLayer extends PDFTextStripper {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
  private static final float THOUSANDTHS = 1000;

  /** How many letters in a hundred the poor OCR of old gets wrong. */
  private static final int WRONG = 45;

  private final Random wrong;
  private PDPageContentStream content;
  private float height;

  /**
   * A layer.
   *
   * @param wrong chooses letters that are read wrong; null if none are
   */
  TextLayer(Random wrong) throws IOException {
    this.wrong = wrong;
  }

  void of(PDDocument printed, int index, PDPageContentStream target) throws IOException {
    content = target;
    height = printed.getPage(index).getMediaBox().getHeight();
    setStartPage(index + 1);
    setEndPage(index + 1);
    content.beginText();
    content.setRenderingMode(RenderingMode.NEITHER);
    getText(printed);
    content.endText();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    int from = 0;
    for (int i = 0; i <= positions.size(); i++) {
      if (i == positions.size() || positions.get(i).getUnicode().isBlank()) {
        if (i > from) {
          word(positions.subList(from, i));
        }
        from = i + 1;
      }
    }
  }

  private void word(List<TextPosition> letters) throws IOException {
    StringBuilder text = new StringBuilder();
    letters.forEach(l -> text.append(read(l.getUnicode())));
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    float size = first.getFontSizeInPt();
    float width = FONT.getStringWidth(text.toString()) / THOUSANDTHS * size;
    float wanted = last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj();
    if (width > 0 && wanted > 0) {
      content.setFont(FONT, size);
      content.setHorizontalScaling(wanted / width * 100);
      content.setTextMatrix(Matrix.getTranslateInstance(first.getXDirAdj(), height - first.getYDirAdj()));
      content.showText(text.toString());
    }
  }

  /** A letter as the scanner reads it: what its font has no letter for is a bullet, or nothing it knows. */
  private String read(String letter) {
    String known = switch (letter) {
      case "\u2019", "\u2018" -> "'";
      case "\u2010", "\u2013", "\u2014", "\u00ad" -> "-";
      case "\ufb01" -> "fi";
      case "\ufb02" -> "fl";
      default -> letter.length() == 1 && (letter.charAt(0) >= ' ' && letter.charAt(0) < 0x7f || letter.charAt(0) == '\u2022')
          ? letter : "\u2022";
    };
    boolean misread = wrong != null && Character.isLetter(known.charAt(0)) && wrong.nextInt(100) < WRONG;
    return misread ? String.valueOf("bcdfghjklmnpqrtvwxz|!;~".charAt(wrong.nextInt(23))) : known;
  }
}
