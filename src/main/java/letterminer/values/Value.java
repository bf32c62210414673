package letterminer.values;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A value of a letter: a row of {@code fields.csv}, {@code people.csv}, {@code judgements.csv} or {@code points.csv}.
 *
 * @param id its id in that table
 * @param kind which of these it is
 * @param field its name in corrections: {@code subject}, {@code authority}, {@code date}, {@code period},
 *     {@code inspection}, {@code licence}, {@code addressee}, {@code signatory}, {@code inspector}, {@code judgement},
 *     {@code missing} or {@code point}
 * @param label its heading for a reader: the label of a judgement, the heading above a point, the field's name
 * @param text the value itself: a date, a name, a grade, the words of a point; the reason of what is missing
 * @param parts all its parts as text, by the keys of {@code letters.jsonl}. Lists are joined by
 *     {@code "; "}. A header field has {@code value}, or {@code start} and {@code end} if it is a span of days
 * @param places where it is printed, the deciding place first; empty for what is missing
 * @param confidence 0 to 1, of a polarity; absent where nothing measures it
 * @param was the parts that a correction changed, as they were read; empty if it was not corrected
 */
public record Value(
    String id, ValueKind kind, String field, String label, String text, Map<String, String> parts, List<PrintedPlace> places,
    OptionalDouble confidence, Map<String, String> was) {
  public Value {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    places = List.copyOf(places);
    was = Collections.unmodifiableMap(new LinkedHashMap<>(was));
  }
}
