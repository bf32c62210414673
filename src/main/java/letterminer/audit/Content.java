package letterminer.audit;

import java.util.Map;
import java.util.TreeMap;
import letterminer.values.Value;

/**
 * What a value says, as one text, by which it is noticed that a later run says something else. Confidence and places are
 * not part of it, and of a corrected value it is what was read.
 */
final class Content {
  private Content() {}

  static String of(Value value) {
    Map<String, String> parts = new TreeMap<>(value.parts());
    if (!value.was().isEmpty()) {
      parts.putAll(value.was());
      parts.values().removeIf(String::isEmpty);
      // A corrected value says so in these.
      parts.remove("status");
      parts.remove("basis");
    }
    StringBuilder text = new StringBuilder();
    parts.forEach((name, part) -> text.append(text.length() == 0 ? "" : " | ").append(name).append('=').append(part));
    return text.toString();
  }

  /** Whether a value still says what it said when it was drawn. */
  static boolean isSame(Value now, String drawn) {
    return of(now).equals(drawn) || !now.was().isEmpty() && of(now).equals(withoutSigns(drawn));
  }

  private static String withoutSigns(String content) {
    StringBuilder text = new StringBuilder();
    for (String part : content.split(" \\| ")) {
      if (!part.startsWith("status=") && !part.startsWith("basis=")) {
        text.append(text.length() == 0 ? "" : " | ").append(part);
      }
    }
    return text.toString();
  }
}
