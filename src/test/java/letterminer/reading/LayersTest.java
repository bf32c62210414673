package letterminer.reading;

import static letterminer.reading.SmallPdf.array;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which layers, and combinations of layers, count as switched off. */
class LayersTest {
  private final COSDictionary on = SmallPdf.entries("Type", COSName.OCG);
  private final COSDictionary off = SmallPdf.entries("Type", COSName.OCG);

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** The layers of a document that has both, with this setting. */
  private Layers layers(Object... setting) {
    try (PDDocument pdf = new PDDocument()) {
      pdf.getDocumentCatalog().getCOSObject().setItem("OCProperties", SmallPdf.entries(
          "OCGs", array(on, off), "D", SmallPdf.entries(setting)));
      return Layers.of(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Layers oneOff() {
    return layers("OFF", array(off));
  }

  private static void assertHides(boolean hides, Layers layers, COSBase content) {
    assertEquals(hides, layers.hides(content));
  }

  @Test
  void aLayerIsHiddenIfTheSettingSwitchesItOff() {
    assertHides(false, oneOff(), on);
    assertHides(true, oneOff(), off);
    assertHides(false, oneOff(), name("Layer"));
    assertHides(false, layers(), off);
  }

  @Test
  void allLayersMayBeOffButForSome() {
    Layers layers = layers("BaseState", COSName.OFF, "ON", array(on));

    assertHides(false, layers, on);
    assertHides(true, layers, off);
    assertHides(false, layers("BaseState", COSName.ON), off);
  }

  private static COSDictionary viewed(String state) {
    return SmallPdf.entries("View", SmallPdf.entries("ViewState", name(state)));
  }

  private static COSDictionary use(String event, COSDictionary... layers) {
    return SmallPdf.entries("Event", name(event), "OCGs", array(layers));
  }

  @Test
  void aLayersUsageDecidesWhetherItIsViewed() {
    off.setItem("Usage", viewed("OFF"));
    on.setItem("Usage", viewed("ON"));
    Layers layers = layers("OFF", array(on), "AS", array(use("View", on, off)));

    assertHides(false, layers, on);
    assertHides(true, layers, off);
  }

  @Test
  void usageForPrintingDoesNotMatter() {
    off.setItem("Usage", viewed("OFF"));

    assertHides(false, layers("AS", array(use("Print", off))), off);
  }

  @Test
  void aLayerWithoutUsageKeepsItsState() {
    on.setItem("Usage", SmallPdf.entries("Print", SmallPdf.entries("PrintState", COSName.OFF)));
    Layers layers = layers("OFF", array(off), "AS", array(use("View", on, off)));

    assertHides(false, layers, on);
    assertHides(true, layers, off);
  }

  /** Whether a combination is hidden if all its layers are on, if one is off, and if all are off. */
  @ParameterizedTest
  @CsvSource({"AllOn, false, true, true", "AnyOn, false, false, true", "AnyOff, true, false, false",
      "AllOff, true, true, false", ", false, false, true"})
  void aPolicyCombinesLayers(String policy, boolean allOn, boolean oneOff, boolean allOff) {
    COSDictionary combination = SmallPdf.entries("Type", COSName.OCMD, "OCGs", array(on, on));
    if (policy != null) {
      combination.setItem("P", name(policy));
    }
    assertHides(allOn, oneOff(), combination);
    combination.setItem("OCGs", array(on, off));
    assertHides(oneOff, oneOff(), combination);
    combination.setItem("OCGs", array(off, off));
    assertHides(allOff, oneOff(), combination);
    combination.setItem("OCGs", off);
    assertHides(allOff, oneOff(), combination);
  }

  @Test
  void aCombinationOfNoLayersIsShown() {
    assertHides(false, oneOff(), SmallPdf.entries("Type", COSName.OCMD, "OCGs", array()));
    assertHides(false, oneOff(), SmallPdf.entries("Type", COSName.OCMD));
  }

  private boolean isShown(COSArray expression) {
    return !oneOff().hides(SmallPdf.entries("Type", COSName.OCMD, "OCGs", off, "VE", expression));
  }

  private static COSArray term(String operator, COSBase... operands) {
    COSArray term = array(operands);
    term.add(0, name(operator));
    return term;
  }

  @Test
  void anExpressionCombinesLayers() {
    assertTrue(isShown(term("And", on, on)));
    assertFalse(isShown(term("And", on, off)));
    assertFalse(isShown(term("And", off, on)));
    assertTrue(isShown(term("Or", on, off)));
    assertTrue(isShown(term("Or", off, on)));
    assertFalse(isShown(term("Or", off, off)));
    assertTrue(isShown(term("Not", off)));
    assertFalse(isShown(term("Not", on)));
  }

  @Test
  void expressionsMayBeNested() {
    assertTrue(isShown(term("And", on, term("Not", off))));
    assertFalse(isShown(term("Or", off, term("Not", term("Or", on, off)))));
  }

  @Test
  void whatIsNoExpressionCountsAsShown() {
    assertTrue(isShown(array()));
    assertTrue(isShown(term("Xor", off)));
    assertTrue(isShown(array(off, off)));
  }

  /** The innermost of 21 terms that negate each other is evaluated, that of 22 counts as shown. */
  @Test
  void anExpressionThatIsNestedTooDeeplyCountsAsShown() {
    COSArray expression = term("And", off);
    for (int i = 0; i < 19; i++) {
      expression = term("And", expression);
    }
    assertFalse(isShown(expression));
    assertTrue(isShown(term("And", expression)));
  }

  @Test
  void anExpressionIsEvaluatedUpToAThousandTerms() {
    COSArray expression = term("And");
    for (int i = 0; i < 999; i++) {
      expression.add(on);
    }
    expression.add(off);
    assertFalse(isShown(expression));
    expression.add(1, on);
    assertTrue(isShown(expression));
  }
}
