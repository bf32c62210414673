package letterminer.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * Inspects Type 3 fonts, whose glyphs are content. Their matrix may scale glyphs to any size, so the font size that
 * the content sets says little about the size on the page.
 */
final class DrawnFontScale {
  /** Heights and widths of ordinary fonts, in ems: a font within this range has the size that is set. */
  private static final double LEAST_HEIGHT = 0.4;
  private static final double GREATEST_HEIGHT = 3;
  private static final double USUAL_HEIGHT = 1.0;
  private static final double LEAST_WIDTH = 0.15;
  private static final double GREATEST_WIDTH = 1.5;
  private static final double USUAL_WIDTH = 0.5;

  /** How many bytes of a glyph are read to find its first operator. */
  private static final int MOST_BYTES = 100_000;
  private static final Pattern TAKES_COLOUR = Pattern.compile("\\A[\\s\\d.+-]*\\bd1\\b");

  private DrawnFontScale() {}

  /** The font's em in text space at font size 1. */
  static double of(PDType3Font font) {
    COSDictionary dictionary = font.getCOSObject();
    COSArray matrix = dictionary.getCOSArray(COSName.FONT_MATRIX);
    double across = Math.abs(number(matrix, 0, 0.001));
    double up = Math.abs(number(matrix, 3, 0.001));
    double width = averageWidth(dictionary.getCOSArray(COSName.WIDTHS)) * across;
    if (width == 0 || width >= LEAST_WIDTH && width <= GREATEST_WIDTH) {
      return 1;
    }
    COSArray box = dictionary.getCOSArray(COSName.FONT_BBOX);
    double height = Math.abs(number(box, 3, 0) - number(box, 1, 0)) * up;
    if (height >= LEAST_HEIGHT && height <= GREATEST_HEIGHT) {
      return 1;
    }
    double byWidth = width / USUAL_WIDTH;
    double byHeight = height / USUAL_HEIGHT;
    return byHeight > byWidth / 3 && byHeight < byWidth * 3 ? byHeight : byWidth;
  }

  private static double number(COSArray array, int index, double otherwise) {
    return array != null && index < array.size() && array.getObject(index) instanceof COSNumber n
        ? n.floatValue() : otherwise;
  }

  private static double averageWidth(COSArray widths) {
    double sum = 0;
    int count = 0;
    for (int i = 0; widths != null && i < widths.size(); i++) {
      double width = Math.abs(number(widths, i, 0));
      sum += width;
      count += width > 0 ? 1 : 0;
    }
    return count == 0 ? 0 : sum / count;
  }

  /** Whether its glyphs are painted in the current colour, judged by the first of them. */
  static boolean takesColour(PDType3Font font) {
    COSDictionary glyphs = font.getCOSObject().getCOSDictionary(COSName.CHAR_PROCS);
    if (glyphs == null) {
      return false;
    }
    for (COSName name : glyphs.keySet()) {
      COSBase glyph = glyphs.getDictionaryObject(name);
      if (glyph instanceof COSStream stream) {
        return takesColour(stream);
      }
    }
    return false;
  }

  private static boolean takesColour(COSStream glyph) {
    try {
      byte[] content = new StreamBytes(MOST_BYTES, new HashSet<>()).of(glyph);
      Matcher first = TAKES_COLOUR.matcher(
          new String(content, 0, Math.min(200, content.length), StandardCharsets.ISO_8859_1));
      return first.find();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
