package letterminer.reading;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What is known of the fonts of one page, each looked at once. Not for use by several threads. */
final class FontCatalogue {
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITALIC = Pattern.compile("italic|oblique", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNS =
      Pattern.compile("symbol|wingding|dingbat|webding|bullet|marlett", Pattern.CASE_INSENSITIVE);

  /** A font's facts that do not depend on size. Ascent and descent are in ems, both positive. */
  record Face(
      String name, boolean bold, boolean italic, boolean symbolic, double ascent, double descent) {}

  private final Map<PDFont, Face> faces = new IdentityHashMap<>();
  private final Map<String, FontStyle> styles = new HashMap<>();

  Face face(PDFont font) {
    return faces.computeIfAbsent(font, FontCatalogue::look);
  }

  /** One shared style for each face, size (to a tenth of a point) and boldness. */
  FontStyle style(Face face, double size, boolean bold) {
    double shown = Math.round(size * 10) / 10.0;
    String key = face.name() + '/' + shown + '/' + bold;
    return styles.computeIfAbsent(
        key, k -> new FontStyle(face.name(), shown, bold, face.italic(), face.symbolic()));
  }

  private static Face look(PDFont font) {
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
    boolean symbolic = SIGNS.matcher(name.toLowerCase(Locale.ROOT)).find();
    return new Face(name, bold, italic, symbolic, ascent, descent);
  }

  private static double sane(double value, double low, double high, double otherwise) {
    return value >= low && value <= high ? value : otherwise;
  }
}
