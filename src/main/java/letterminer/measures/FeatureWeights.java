package letterminer.measures;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * The weights of a model's features, looked up by name in the bytes of the model. A text has hundreds of features, most of
 * them unknown to the model. With an object for each name and its weights, fetching them from memory took a third of the
 * time of finding themes, and creating them several milliseconds of a start. Immutable.
 */
final class FeatureWeights {
  /** What {@link #find} gives for a feature without weights. */
  static final int NOTHING = -1;

  /** Weights are stored with this many steps per unit. */
  static final int STEPS = 256;

  /** Bytes of a weight: its column, then its value. */
  private static final int WEIGHT = 3;

  private final byte[] bytes;

  /** The hash of the name in each place of the table, and where its feature begins in the bytes. */
  private final int[] hashes;
  private final int[] starts;

  /**
   * Reads features: each is its name as {@link DataInputStream#readUTF} expects it, the number of its weights, and
   * its weights.
   *
   * @param bytes kept, and must not be changed
   * @param from where the first feature begins
   */
  FeatureWeights(byte[] bytes, int from, int features) throws IOException {
    if (features < 0 || features > bytes.length) {
      throw new IOException("a model of " + bytes.length + " bytes cannot have " + features + " features");
    }
    this.bytes = bytes;
    this.hashes = new int[Integer.highestOneBit(Math.max(1, features)) * 4]; // At least half of it stays free.
    this.starts = new int[hashes.length];
    int at = from;
    try {
      for (int left = features; left > 0; left--) {
        add(at);
        int weights = weights(at);
        at = weights + 1 + WEIGHT * (bytes[weights] & 0xFF);
      }
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the model ends within its features", e);
    }
    if (at > bytes.length) {
      throw new IOException("the model ends within its features");
    }
  }

  private void add(int start) throws IOException {
    int hash = hash(start);
    int place = hash & hashes.length - 1;
    while (starts[place] != 0) {
      place = place + 1 & hashes.length - 1;
    }
    hashes[place] = hash;
    starts[place] = start;
  }

  /** The hash that a name has as a string. */
  private int hash(int start) throws IOException {
    int hash = 0;
    for (int i = start + 2; i < weights(start); i++) {
      if (bytes[i] < 0) {
        return name(start).hashCode();
      }
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  private String name(int start) throws IOException {
    return new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)).readUTF();
  }

  /** Where the number of a feature's weights is. */
  private int weights(int start) {
    return start + 2 + ((bytes[start] & 0xFF) << 8 | bytes[start + 1] & 0xFF);
  }

  /** A feature for the other methods; {@link #NOTHING} if it has no weights. */
  int find(String name) {
    int hash = name.hashCode();
    int place = hash & hashes.length - 1;
    while (starts[place] != 0) {
      if (hashes[place] == hash && isNamed(starts[place], name)) {
        return starts[place];
      }
      place = place + 1 & hashes.length - 1;
    }
    return NOTHING;
  }

  private boolean isNamed(int start, String name) {
    if (weights(start) - start - 2 != name.length()) {
      return hasNameOfOtherLetters(start, name);
    }
    for (int i = 0; i < name.length(); i++) {
      if (bytes[start + 2 + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name in which some characters are more than one byte is this one. */
  private boolean hasNameOfOtherLetters(int start, String name) {
    try {
      return name(start).equals(name);
    } catch (IOException e) {
      return false; // It was readable when its hash was computed.
    }
  }

  /** Adds a feature's weights to the sums of their columns. */
  void addTo(double[] sums, int feature) {
    if (feature != NOTHING) {
      int weights = weights(feature);
      int end = weights + 1 + WEIGHT * (bytes[weights] & 0xFF);
      for (int i = weights + 1; i < end; i += WEIGHT) {
        sums[bytes[i] & 0xFF] += value(i);
      }
    }
  }

  /** A feature's weight in a column. */
  double in(int feature, int column) {
    if (feature != NOTHING) {
      int weights = weights(feature);
      int end = weights + 1 + WEIGHT * (bytes[weights] & 0xFF);
      for (int i = weights + 1; i < end; i += WEIGHT) {
        if ((bytes[i] & 0xFF) == column) {
          return value(i);
        }
      }
    }
    return 0;
  }

  private float value(int weight) {
    return (short) (bytes[weight + 1] << 8 | bytes[weight + 2] & 0xFF) / (float) STEPS;
  }
}
