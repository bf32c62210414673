package letterminer.reading;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The values of those form fields whose appearance a viewer has to create itself. Immutable.
 *
 * @param remade whether the file asks viewers to create the appearance of all fields
 */
record FormFields(boolean remade) {
  private static final int DEEPEST = 30;
  private static final int MULTILINE = 1 << 12;
  private static final int PASSWORD = 1 << 13;
  private static final int PUSH_BUTTON = 1 << 16;

  static FormFields of(PDDocument pdf) {
    COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    return new FormFields(form != null && form.getBoolean(COSName.NEED_APPEARANCES, false));
  }

  /** Whether this box shows a text value for which a viewer creates the appearance. */
  boolean isRemade(COSDictionary widget) {
    COSBase kind = inherited(widget, COSName.FT);
    return remade && (COSName.TX.equals(kind) || COSName.CH.equals(kind)) && !value(widget).isEmpty();
  }

  /** Whether a field shows a value, not the caption of a button or the text of a signature box. */
  boolean isValue(COSDictionary widget) {
    COSBase kind = inherited(widget, COSName.FT);
    boolean button = COSName.BTN.equals(kind) && (flags(widget) & PUSH_BUTTON) != 0;
    return !button && !COSName.SIG.equals(kind);
  }

  /** The lines of text that a viewer shows in the box of a field. */
  List<String> value(COSDictionary widget) {
    COSBase kind = inherited(widget, COSName.FT);
    int flags = flags(widget);
    if (COSName.BTN.equals(kind)) {
      return (flags & PUSH_BUTTON) == 0 && isOn(widget) ? List.of(mark(widget)) : List.of();
    }
    if ((flags & PASSWORD) != 0) {
      return List.of();
    }
    COSBase value = inherited(widget, COSName.V);
    COSBase first = value instanceof COSArray array && array.size() > 0 ? array.getObject(0) : value;
    return first instanceof COSString text
        ? text.getString().lines().filter(l -> !l.isBlank()).toList() : List.of();
  }

  boolean isMultiline(COSDictionary widget) {
    return (flags(widget) & MULTILINE) != 0;
  }

  /** The alignment of the value: 0 left, 1 centred, 2 right. */
  int alignment(COSDictionary widget) {
    COSBase side = inherited(widget, COSName.Q);
    return side instanceof COSNumber number ? Math.max(0, Math.min(2, number.intValue())) : 0;
  }

  /** The default appearance: content that sets font and colour. */
  String appearance(COSDictionary widget) {
    return inherited(widget, COSName.DA) instanceof COSString text ? text.getString() : "";
  }

  private static int flags(COSDictionary widget) {
    return inherited(widget, COSName.FF) instanceof COSNumber number ? number.intValue() : 0;
  }

  private static boolean isOn(COSDictionary widget) {
    COSName state = widget.getCOSName(COSName.AS);
    COSBase value = state == null ? inherited(widget, COSName.V) : state;
    return value instanceof COSName name && !name.equals(COSName.OFF);
  }

  /** The tick of a checked box, by its code in the font ZapfDingbats. */
  private static String mark(COSDictionary widget) {
    COSDictionary look = widget.getCOSDictionary(COSName.MK);
    return switch (look == null ? "4" : look.getString(COSName.CA, "4")) {
      case "8" -> "\u2718";
      case "l" -> "\u25CF";
      case "n" -> "\u25A0";
      case "u" -> "\u25C6";
      case "H" -> "\u2605";
      default -> "\u2714";
    };
  }

  private static COSBase inherited(COSDictionary widget, COSName key) {
    COSDictionary field = widget;
    for (int i = 0; i < DEEPEST && field != null && !field.containsKey(key); i++) {
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return field == null ? null : field.getDictionaryObject(key);
  }
}
