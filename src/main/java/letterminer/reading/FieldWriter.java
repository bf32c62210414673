package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Places the values of form fields that have no appearance in the file roughly where a viewer would. Immutable.
 */
final class FieldWriter {
  private static final Pattern SIZE = Pattern.compile("([\\d.]{1,12})\\s+Tf");
  private static final double PADDING = 2;
  private static final double LARGEST_AUTOMATIC = 12;
  private static final double LEADING = 1.15;
  private static final int MOST_CHARACTERS = 100_000;

  /** An approximate width is enough to place a value in its field. */
  private static final float WIDTH = 0.5f;

  private static final FontFace FACE = new FontFace("Helvetica", false, false, false, 0.75, 0.22, 1);

  private final FormFields values;
  private final Allowance allowance;

  FieldWriter(FormFields values, Allowance allowance) {
    this.values = values;
    this.allowance = allowance;
  }

  boolean isRemade(COSDictionary widget) {
    return values.isRemade(widget);
  }

  boolean isValue(COSDictionary widget) {
    return values.isValue(widget);
  }

  /** Places the value of the field with this box, if it has one. */
  void write(COSDictionary widget, PDRectangle box, GlyphCollector to) {
    Affine turn = turn(widget, box);
    boolean upright = turn.b() == 0;
    double width = upright ? box.getWidth() : box.getHeight();
    double height = upright ? box.getHeight() : box.getWidth();
    double size = size(widget, height);
    boolean multiline = values.isMultiline(widget);
    List<String> lines = multiline ? wrapped(values.value(widget), width / (size * WIDTH)) : values.value(widget);
    double y = multiline || lines.size() > 1 ? height - PADDING - size : (height - size) / 2 + 0.22 * size;
    to.setFont(FACE, size, false, new GraphicsState().clip);
    to.setInk(TextInk.UNKNOWN, turn.a(), turn.b());
    for (String line : lines) {
      double free = Math.max(0, width - 2 * PADDING - line.length() * WIDTH * size);
      write(line, turn, PADDING + free * values.alignment(widget) / 2, y, size, to);
      y -= LEADING * size;
    }
  }

  private void write(String line, Affine turn, double x, double y, double size, GlyphCollector to) {
    double at = x;
    for (int i = 0; i < Math.min(MOST_CHARACTERS, line.length()); i++) {
      allowance.takeGlyph();
      String text = Characters.plain(line.substring(i, i + 1));
      double next = at + WIDTH * size;
      to.add(
          new GlyphFont.Glyph(text, text.isBlank(), Accents.isAccent(text), WIDTH, 0, 0, 0),
          turn.x((float) at, (float) y), turn.y((float) at, (float) y),
          turn.x((float) next, (float) y), turn.y((float) next, (float) y));
      at = next;
    }
  }

  /** Maps the field's own space, whose origin is the corner where its text begins, to the page's. */
  private static Affine turn(COSDictionary widget, PDRectangle box) {
    COSDictionary look = widget.getCOSDictionary(COSName.MK);
    float left = box.getLowerLeftX();
    float bottom = box.getLowerLeftY();
    return switch (look == null ? 0 : Math.floorMod(look.getInt(COSName.R, 0), 360)) {
      case 90 -> new Affine(0, 1, -1, 0, box.getUpperRightX(), bottom);
      case 180 -> new Affine(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
      case 270 -> new Affine(0, -1, 1, 0, left, box.getUpperRightY());
      default -> new Affine(1, 0, 0, 1, left, bottom);
    };
  }

  private double size(COSDictionary widget, double height) {
    Matcher size = SIZE.matcher(values.appearance(widget));
    double set = 0;
    if (size.find()) {
      try {
        set = Double.parseDouble(size.group(1));
      } catch (NumberFormatException e) {
        set = 0;
      }
    }
    return set > 0 ? set : Math.max(4, Math.min(LARGEST_AUTOMATIC, 0.7 * height));
  }

  private static List<String> wrapped(List<String> lines, double characters) {
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      StringBuilder current = new StringBuilder();
      for (String word : line.split(" +")) {
        if (current.length() > 0 && current.length() + 1 + word.length() > characters) {
          result.add(current.toString());
          current.setLength(0);
        }
        current.append(current.length() > 0 ? " " : "").append(word);
      }
      result.add(current.toString());
    }
    return result;
  }
}
