package letterminer.reading;

import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * The properties of a font that do not depend on its size.
 *
 * @param name its name as the file gives it, without the subset prefix
 * @param bold whether it is bold, by name or descriptor
 * @param italic whether it is italic or oblique
 * @param symbolic whether it has symbols rather than letters
 * @param ascent its height above the baseline in ems
 * @param descent its depth below the baseline in ems, positive
 * @param em its em in units of text space: 1 except for fonts drawn at another scale
 */
record FontFace(
    String name, boolean bold, boolean italic, boolean symbolic, double ascent, double descent, double em) {
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITALIC = Pattern.compile("italic|oblique", Pattern.CASE_INSENSITIVE);
  private static final Pattern SYMBOL_FONTS =
      Pattern.compile("symbol|wingding|dingbat|webding|bullet|marlett", Pattern.CASE_INSENSITIVE);

  static FontFace of(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    if (name.length() > 7 && name.charAt(6) == '+') {
      name = name.substring(7);
    }
    boolean bold = BOLD.matcher(name).find();
    boolean italic = ITALIC.matcher(name).find();
    double ascent = 0.75;
    double descent = 0.22;
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= 600;
      italic |= descriptor.isItalic();
      ascent = sane(descriptor.getAscent() / 1000.0, 0.5, 1.1, ascent);
      descent = sane(-descriptor.getDescent() / 1000.0, 0.1, 0.4, descent);
    }
    double em = font instanceof PDType3Font drawn ? DrawnFontScale.of(drawn) : 1;
    boolean symbolic = SYMBOL_FONTS.matcher(name).find();
    return new FontFace(name, bold, italic, symbolic, ascent, descent, em);
  }

  private static double sane(double value, double low, double high, double otherwise) {
    return value >= low && value <= high ? value : otherwise;
  }
}
