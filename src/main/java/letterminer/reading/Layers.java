package letterminer.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Which of a document's optional-content layers a viewer shows when it opens the file (ISO 32000-1, 8.11). A layer
 * whose state is unclear counts as shown. Immutable.
 */
final class Layers {
  private static final COSName VISIBILITY = COSName.getPDFName("VE");
  private static final COSName USAGE = COSName.getPDFName("Usage");
  private static final COSName VIEW = COSName.getPDFName("View");
  private static final COSName VIEW_STATE = COSName.getPDFName("ViewState");
  private static final int DEEPEST = 20;
  private static final int MOST_TERMS = 1000;

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

  private Layers() {}

  static Layers of(PDDocument pdf) {
    Layers layers = new Layers();
    COSDictionary properties = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    if (properties != null) {
      layers.read(properties);
    }
    return layers;
  }

  private void read(COSDictionary properties) {
    COSDictionary setting = properties.getCOSDictionary(COSName.D);
    if (setting == null) {
      return;
    }
    if (COSName.OFF.equals(setting.getCOSName(COSName.BASE_STATE))) {
      each(properties.getCOSArray(COSName.OCGS), off::add);
    }
    each(setting.getCOSArray(COSName.ON), off::remove);
    each(setting.getCOSArray(COSName.OFF), off::add);
    each(setting.getCOSArray(COSName.AS), use -> readUse((COSDictionary) use));
  }

  /** Applies a layer's own usage entry: a watermark, for example, may be for print only. */
  private void readUse(COSDictionary use) {
    if (!VIEW.equals(use.getCOSName(COSName.getPDFName("Event")))) {
      return;
    }
    each(use.getCOSArray(COSName.OCGS), layer -> {
      COSDictionary usage = ((COSDictionary) layer).getCOSDictionary(USAGE);
      COSDictionary view = usage == null ? null : usage.getCOSDictionary(VIEW);
      COSName state = view == null ? null : view.getCOSName(VIEW_STATE);
      if (COSName.OFF.equals(state)) {
        off.add(layer);
      } else if (COSName.ON.equals(state)) {
        off.remove(layer);
      }
    });
  }

  private static void each(COSArray array, Consumer<COSBase> action) {
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary element) {
        action.accept(element);
      }
    }
  }

  /** Whether this layer, or combination of layers, is hidden. */
  boolean hides(COSBase content) {
    if (off.isEmpty() || !(content instanceof COSDictionary layer)) {
      return false;
    }
    if (!COSName.OCMD.equals(layer.getCOSName(COSName.TYPE))) {
      return off.contains(layer);
    }
    if (layer.getDictionaryObject(VISIBILITY) instanceof COSArray expression) {
      return !isTrue(expression, 0, new int[1]);
    }
    COSBase members = layer.getDictionaryObject(COSName.OCGS);
    if (members instanceof COSDictionary single) {
      members = new COSArray(List.of(single));
    }
    return members instanceof COSArray array && !isVisible(layer.getNameAsString(COSName.P), array);
  }

  private boolean isVisible(String policy, COSArray members) {
    Map<Boolean, Integer> count = new HashMap<>();
    each(members, m -> count.merge(off.contains(m), 1, Integer::sum));
    if (count.isEmpty()) {
      return true;
    }
    boolean anyOff = count.containsKey(true);
    boolean anyOn = count.containsKey(false);
    return switch (policy == null ? "AnyOn" : policy) {
      case "AllOn" -> !anyOff;
      case "AnyOff" -> anyOff;
      case "AllOff" -> !anyOn;
      default -> anyOn;
    };
  }

  private boolean isTrue(COSBase term, int depth, int[] terms) {
    if (depth > DEEPEST || terms[0]++ > MOST_TERMS) {
      return true;
    }
    if (!(term instanceof COSArray expression) || expression.size() == 0) {
      return !off.contains(term);
    }
    String operator = expression.getObject(0) instanceof COSName name ? name.getName() : "";
    boolean all = true;
    boolean any = false;
    for (int i = 1; i < expression.size(); i++) {
      boolean value = isTrue(expression.getObject(i), depth + 1, terms);
      all &= value;
      any |= value;
    }
    return switch (operator) {
      case "And" -> all;
      case "Or" -> any;
      case "Not" -> !any;
      default -> true;
    };
  }
}
