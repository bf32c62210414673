package letterminer.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters that a font's ToUnicode map gives its codes (ISO 32000-1, 9.10.3). PDFBox could read it, but builds
 * three tables per map and, for the first, a table of all two-byte strings: a tenth of a cold start. Immutable.
 */
final class CharacterMap {
  private final Map<Integer, String> oneByte;
  private final Map<Integer, String> twoBytes;

  private CharacterMap(Map<Integer, String> oneByte, Map<Integer, String> twoBytes) {
    this.oneByte = oneByte;
    this.twoBytes = twoBytes;
  }

  /**
   * The text of a code, or null if the map has none.
   *
   * @param byteOnly whether to look up one-byte codes only
   */
  String text(int code, boolean byteOnly) {
    String text = oneByte.get(code);
    return text == null && !byteOnly ? twoBytes.get(code) : text;
  }

  /** Builds a map. Not thread-safe. */
  static final class Builder {
    private final Map<Integer, String> oneByte = new HashMap<>();
    private final Map<Integer, String> twoBytes = new HashMap<>();

    boolean isEmpty() {
      return oneByte.isEmpty() && twoBytes.isEmpty();
    }

    int size() {
      return oneByte.size() + twoBytes.size();
    }

    /**
     * Adds the text of a code, replacing an earlier one.
     *
     * @param bytes the code's length, 1 or 2
     * @param text its text, in Latin-1 if it is one byte, else in UTF-16
     */
    void add(int code, int bytes, byte[] text) {
      (bytes == 1 ? oneByte : twoBytes).put(code, string(text));
    }

    private static String string(byte[] text) {
      return new String(text, text.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
    }

    CharacterMap build() {
      return new CharacterMap(oneByte, twoBytes);
    }
  }
}
