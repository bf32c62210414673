package letterminer.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {
  /** Some bytes before the features, and for each name the weight 0.5 in the column of its place, and -2 in column 200. */
  private static byte[] bytes(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(names.length);
    for (int i = 0; i < names.length; i++) {
      out.writeUTF(names[i]);
      out.writeByte(2);
      out.writeByte(i);
      out.writeShort(FeatureWeights.STEPS / 2);
      out.writeByte(200);
      out.writeShort(-2 * FeatureWeights.STEPS);
    }
    return bytes.toByteArray();
  }

  private static FeatureWeights weights(String... names) throws IOException {
    return new FeatureWeights(bytes(names), 4, names.length);
  }

  @Test
  void aFeatureIsFoundByItsWholeName() throws IOException {
    FeatureWeights weights = weights("w=snow", "w=thaw");

    assertEquals(0.5, weights.in(weights.find("w=thaw"), 1));
    assertEquals(-2, weights.in(weights.find("w=thaw"), 200));
    assertEquals(0, weights.in(weights.find("w=thaw"), 0));
    assertEquals(FeatureWeights.NOTHING, weights.find("w=tha"));
    assertEquals(FeatureWeights.NOTHING, weights.find(""));
    assertEquals(0, weights.in(FeatureWeights.NOTHING, 1));
  }

  @Test
  void namesWithTheSameHashAreToldApart() throws IOException {
    FeatureWeights weights = weights("w=Aa", "w=BB");

    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertEquals(0.5, weights.in(weights.find("w=Aa"), 0));
    assertEquals(0.5, weights.in(weights.find("w=BB"), 1));
  }

  @Test
  void namesMayHaveAnyLetters() throws IOException {
    FeatureWeights weights = weights("w=caf\u00E9", "w=\u0175yl", "w=\uD835\uDC00");

    assertEquals(0.5, weights.in(weights.find("w=caf\u00E9"), 0));
    assertEquals(0.5, weights.in(weights.find("w=\u0175yl"), 1));
    assertEquals(0.5, weights.in(weights.find("w=\uD835\uDC00"), 2));
    assertEquals(FeatureWeights.NOTHING, weights.find("w=caf\u00C3\u00A9"));
  }

  @Test
  void weightsAreAddedToTheSumsOfTheirColumns() throws IOException {
    FeatureWeights weights = weights("w=snow", "w=thaw");
    double[] sums = new double[201];
    weights.addTo(sums, weights.find("w=thaw"));
    weights.addTo(sums, weights.find("w=snow"));
    weights.addTo(sums, FeatureWeights.NOTHING);

    assertArrayEquals(new double[] {0.5, 0.5, 0}, Arrays.copyOf(sums, 3));
    assertEquals(-4, sums[200]);
  }

  @Test
  void aModelThatIsCutOffIsRefused() throws IOException {
    byte[] whole = bytes("w=snow", "w=thaw");

    for (int length = 4; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> new FeatureWeights(part, 4, 2));
    }
    assertThrows(IOException.class, () -> new FeatureWeights(whole, 4, -1));
    assertThrows(IOException.class, () -> new FeatureWeights(whole, 4, Integer.MAX_VALUE));
  }
}
