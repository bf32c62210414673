package letterminer.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Converts operands to a colour (ISO 32000-1, 8.6), without colour management: it only has to distinguish text from
 * its background. Immutable.
 */
@FunctionalInterface
interface ColourSpace {
  ColourSpace GREY = o -> o.areNumbers(1) ? Colour.grey(o.number(0)) : Colour.UNKNOWN;
  ColourSpace RGB =
      o -> o.areNumbers(3) ? Colour.rgb(o.number(0), o.number(1), o.number(2)) : Colour.UNKNOWN;
  ColourSpace CMYK = o -> o.areNumbers(4)
      ? Colour.cmyk(o.number(0), o.number(1), o.number(2), o.number(3)) : Colour.UNKNOWN;

  /** Only black and white, the ends of the lightness axis, are certain. */
  ColourSpace LAB = o -> !o.areNumbers(3) ? Colour.UNKNOWN
      : o.number(0) >= 99 ? Colour.WHITE : o.number(0) <= 1 ? Colour.BLACK : Colour.UNKNOWN;
  ColourSpace OTHER = o -> Colour.UNKNOWN;

  List<String> PROCESS_INKS = List.of("Cyan", "Magenta", "Yellow", "Black");

  /** The colour of these operands, or {@link Colour#UNKNOWN}. */
  int colour(Operands operands);

  /** The space that a name or array describes. */
  static ColourSpace of(COSBase space) {
    return of(space, 0);
  }

  private static ColourSpace of(COSBase space, int depth) {
    if (space instanceof COSName name) {
      return switch (name.getName()) {
        case "DeviceGray", "CalGray", "G" -> GREY;
        case "DeviceRGB", "CalRGB", "RGB" -> RGB;
        case "DeviceCMYK", "CalCMYK", "CMYK" -> CMYK;
        default -> OTHER;
      };
    }
    if (depth > 3 || !(space instanceof COSArray array)
        || !(array.getObject(0) instanceof COSName kind)) {
      return OTHER;
    }
    return switch (kind.getName()) {
      case "ICCBased" -> ofComponents(array.getObject(1));
      case "Lab" -> LAB;
      case "Indexed", "I" -> indexed(array, depth);
      case "Separation" -> separation(array, depth);
      case "DeviceN" -> inks(array);
      default -> of(kind, depth);
    };
  }

  private static ColourSpace ofComponents(COSBase profile) {
    return switch (profile instanceof COSDictionary d ? d.getInt(COSName.N, 0) : 0) {
      case 1 -> GREY;
      case 3 -> RGB;
      case 4 -> CMYK;
      default -> OTHER;
    };
  }

  private static ColourSpace indexed(COSArray array, int depth) {
    ColourSpace base = of(array.getObject(1), depth + 1);
    int components = base == GREY ? 1 : base == RGB ? 3 : base == CMYK ? 4 : 0;
    byte[] table = table(array.getObject(3));
    if (components == 0) {
      return OTHER;
    }
    return o -> {
      int at = (int) o.number(0) * components;
      if (!o.areNumbers(1) || at < 0 || at + components > table.length) {
        return Colour.UNKNOWN;
      }
      Operands entry = new Operands();
      for (int i = 0; i < components; i++) {
        entry.addReal((table[at + i] & 0xFF) / 255f);
      }
      return base.colour(entry);
    };
  }

  private static byte[] table(COSBase lookup) {
    if (lookup instanceof COSString string) {
      return string.getBytes();
    }
    if (lookup instanceof COSStream stream) {
      try {
        return new StreamBytes(1 << 20, new HashSet<>()).of(stream);
      } catch (IOException | LimitException e) {
        return new byte[0];
      }
    }
    return new byte[0];
  }

  /** A single ink. Without ink the paper shows; other tints are computed where that is simple. */
  private static ColourSpace separation(COSArray array, int depth) {
    String ink = array.getObject(1) instanceof COSName name ? name.getName() : "";
    if (ink.equals("All") || ink.equals("Black")) {
      return o -> o.areNumbers(1) ? Colour.grey(1 - o.number(0)) : Colour.UNKNOWN;
    }
    ColourSpace alternate = of(array.getObject(2), depth + 1);
    COSDictionary function = array.getObject(3) instanceof COSDictionary d ? d : new COSDictionary();
    boolean exponential = function.getInt(COSName.FUNCTION_TYPE, -1) == 2;
    return o -> {
      if (!o.areNumbers(1)) {
        return Colour.UNKNOWN;
      }
      return exponential ? alternate.colour(exponential(function, o.number(0)))
          : o.number(0) <= 0 ? Colour.WHITE : Colour.UNKNOWN;
    };
  }

  private static Operands exponential(COSDictionary function, float tint) {
    COSArray none = function.getCOSArray(COSName.C0);
    COSArray full = function.getCOSArray(COSName.C1);
    int size = none != null ? none.size() : full != null ? full.size() : 1;
    double share = Math.pow(tint, function.getFloat(COSName.N, 1));
    Operands result = new Operands();
    for (int i = 0; i < Math.min(4, size); i++) {
      float from = none != null && none.getObject(i) instanceof COSNumber n ? n.floatValue() : 0;
      float to = full != null && full.getObject(i) instanceof COSNumber n ? n.floatValue() : 1;
      result.addReal((float) (from + share * (to - from)));
    }
    return result;
  }

  /** Several inks: process colours are mixed; if any other ink is used, the colour is unknown. */
  private static ColourSpace inks(COSArray array) {
    COSArray names = array.getObject(1) instanceof COSArray a ? a : new COSArray();
    return o -> {
      if (!o.areNumbers(names.size()) || names.size() == 0) {
        return Colour.UNKNOWN;
      }
      float[] inks = new float[PROCESS_INKS.size()];
      for (int i = 0; i < names.size(); i++) {
        int at = names.getObject(i) instanceof COSName n ? PROCESS_INKS.indexOf(n.getName()) : -1;
        if (at >= 0) {
          inks[at] = o.number(i);
        } else if (o.number(i) > 0) {
          return Colour.UNKNOWN;
        }
      }
      return Colour.cmyk(inks[0], inks[1], inks[2], inks[3]);
    };
  }

  /** The colour spaces whose names need no lookup in the page's resources. */
  Set<String> OWN_NAMES = Set.of(
      "DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "G", "RGB", "CMYK", "Pattern");
}
