package letterminer.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the codes of a font mean by its ToUnicode map (ISO 32000-1, 9.10.3). Read here because PDFBox makes
 * three tables of each map, and at the first one a table of all two-byte strings, which is a tenth of a cold
 * start. Immutable.
 */
final class CharacterMap {
  private final Map<Integer, String> oneByte;
  private final Map<Integer, String> twoBytes;

  private CharacterMap(Map<Integer, String> oneByte, Map<Integer, String> twoBytes) {
    this.oneByte = oneByte;
    this.twoBytes = twoBytes;
  }

  /**
   * What a code means; null if the map does not say.
   *
   * @param byteOnly whether only codes of one byte are meant
   */
  String text(int code, boolean byteOnly) {
    String text = oneByte.get(code);
    return text == null && !byteOnly ? twoBytes.get(code) : text;
  }

  /** Collects a map. Not for use by several threads. */
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
     * Adds what a code means; what was said of it before no longer holds.
     *
     * @param bytes the code's length, 1 or 2
     * @param text its text: Latin-1 if it is one byte, else UTF-16
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
