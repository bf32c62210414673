package letterminer.reading;

import java.util.HashMap;
import java.util.Map;

/** One shared style for each font, size and boldness of a page. Not thread-safe. */
final class FontStyles {
  private final Map<Key, FontStyle> styles = new HashMap<>();

  /** The last request and its answer: the next request is nearly always the same. */
  private FontFace lastFace;
  private double lastSize;
  private boolean lastBold;
  private FontStyle last;

  /** The key of a style, with its size in tenths of a point. */
  private record Key(String name, long size, boolean bold) {}

  FontStyle style(FontFace face, double size, boolean bold) {
    if (face != lastFace || size != lastSize || bold != lastBold) {
      long tenths = Math.round(size * 10);
      last = styles.computeIfAbsent(
          new Key(face.name(), tenths, bold),
          k -> new FontStyle(face.name(), tenths / 10.0, bold, face.italic(), face.symbolic()));
      lastFace = face;
      lastSize = size;
      lastBold = bold;
    }
    return last;
  }
}
