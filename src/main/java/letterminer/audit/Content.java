package letterminer.audit;

import java.util.Map;
import java.util.TreeMap;
import letterminer.values.Value;

/**
 * The content of a value as one text, for detecting changes in a later run. Confidence and places are
 * not part of it, and for a corrected value it is the content as read.
 */
final class Content {
  private Content() {}

  static String of(Value value) {
    Map<String, String> parts = new TreeMap<>(value.parts());
    if (!value.was().isEmpty()) {
      parts.putAll(value.was());
      parts.values().removeIf(String::isEmpty);
      // Parts that mark a corrected value.
      parts.remove("status");
      parts.remove("basis");
    }
    StringBuilder text = new StringBuilder();
    parts.forEach((name, part) -> text.append(text.length() == 0 ? "" : " | ").append(name).append('=').append(part));
    return text.toString();
  }

  /** Whether a value is unchanged since the draw. */
  static boolean isSame(Value now, String drawn) {
    return of(now).equals(drawn) || !now.was().isEmpty() && of(now).equals(withoutStatus(drawn));
  }

  private static String withoutStatus(String content) {
    StringBuilder text = new StringBuilder();
    for (String part : content.split(" \\| ")) {
      if (!part.startsWith("status=") && !part.startsWith("basis=")) {
        text.append(text.length() == 0 ? "" : " | ").append(part);
      }
    }
    return text.toString();
  }
}
