package letterminer.corrections;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks built by hand. */
final class Marks {
  static final String LETTER = "abababababab-1";

  private Marks() {}

  static Correction mark(String who, String field, String value, Verdict verdict, Map<String, String> was, Map<String, String> is) {
    return mark(who, field, Optional.of(value), verdict, Optional.empty(), was, is, "");
  }

  static Correction mark(
      String who, String field, Optional<String> value, Verdict verdict, Optional<String> part, Map<String, String> was,
      Map<String, String> is, String when) {
    return new Correction("", LETTER, "apa/wexmoor.pdf", "ab".repeat(32), value, field, verdict, part, was, is, Optional.empty(),
        Optional.empty(), List.of(), who, when, Optional.empty(), Optional.empty());
  }

  /** A mark that the date should be another day of 2008. */
  static Correction date(String who, int day) {
    return mark(who, "date", LETTER + "-f-date-1", Verdict.WRONG, Map.of("value", "2008-12-17"),
        Map.of("value", String.format("2008-01-%02d", day)));
  }
}
