package letterminer.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/**
 * The form of a key's value: how it is read from a file, and how it is described to people and to
 * editors. Immutable and safe for use by several threads.
 *
 * @param <T> type of the value that is read
 */
final class Shape<T> {
  static final Shape<String> TEXT = simple("text", JsonSchema.of("string"), YamlValue::text);
  static final Shape<Boolean> FLAG = simple("`true` or `false`", JsonSchema.of("boolean"), YamlValue::flag);
  static final Shape<Integer> NUMBER = simple("whole number", JsonSchema.of("integer"), YamlValue::number);
  static final Shape<LocalDate> DATE = simple(
      "date like `2008-12-31`", JsonSchema.of("string").with("format", "date"), Shape::date);
  static final Shape<Phrase> PHRASE = simple("phrase", JsonSchema.of("string"), Shape::phrase);
  static final Shape<BodyRegister> LIST_FILE = simple(
      "name of a CSV file in the same folder", JsonSchema.of("string"), BodyRegister::read);
  static final Shape<Marker> MARKER = simple("list marker", JsonSchema.of("string"), Shape::marker);
  static final Shape<List<String>> TEXTS = list(TEXT, "list of words");
  static final Shape<List<Phrase>> PHRASES = list(PHRASE, "list of phrases");

  /** Texts by keys that the author chooses. */
  static final Shape<Map<String, String>> TEXT_BY_KEY = simple(
      "texts by key", JsonSchema.of("object").with("additionalProperties", JsonSchema.of("string").content()),
      value -> value.ownKeys(YamlValue::text));

  /** Reads a value; the result is cached for each object. */
  private interface Reading<T> {
    T of(YamlValue value, ReadOnce memo) throws YamlException;
  }

  /** Looks for mistakes in a value of one file, which other files may complete. */
  private interface Check {
    void of(YamlValue value, ReadOnce memo) throws YamlException;
  }

  private final String words;
  private final JsonSchema schema;
  private final Reading<T> reading;
  private final Check check;
  private final List<Key<?>> keys;

  private Shape(String words, JsonSchema schema, Reading<T> reading, Check check, List<Key<?>> keys) {
    this.words = words;
    this.schema = schema;
    this.reading = reading;
    this.check = check;
    this.keys = List.copyOf(keys);
  }

  private static <T> Shape<T> simple(String words, JsonSchema schema, YamlValue.Reading<T> reading) {
    Reading<T> once = (value, memo) -> memo.read(value, reading);
    return new Shape<>(words, schema, once, once::of, List.of());
  }

  /** A name out of a set, in lower case in files. */
  static <E extends Enum<E>> Shape<E> oneOf(Class<E> constants) {
    List<String> names = new ArrayList<>();
    for (E constant : constants.getEnumConstants()) {
      names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return simple(
        "one of `" + String.join("`, `", names) + "`", JsonSchema.of("string").with("enum", names), v -> v.oneOf(constants));
  }

  /** A whole number within bounds, both included. */
  static Shape<Integer> number(int least, int most) {
    return simple(
        "whole number from " + least + " to " + most,
        JsonSchema.of("integer").with("minimum", least).with("maximum", most),
        value -> {
          int number = value.number();
          if (number < least || number > most) {
            throw value.wrong("expected a whole number from " + least + " to " + most + " here, not " + number + ".");
          }
          return number;
        });
  }

  /** A list. In a file that extends another it may also be {@code {add: […], remove: […]}}. */
  static <T> Shape<List<T>> list(Shape<T> entry, String words) {
    Reading<List<T>> reading = (value, memo) -> memo.read(value, v -> v.list(e -> entry.read(e, memo)));
    Check check = (value, memo) -> {
      if (value.isEdit()) {
        value.checkEdit(e -> entry.check(e, memo));
      } else {
        value.list(e -> {
          entry.check(e, memo);
          return e;
        });
      }
    };
    List<String> required = entry.keys.stream().filter(Key::required).map(Key::name).toList();
    return new Shape<>(words, JsonSchema.listOf(entry.schema.requiring(required)), reading, check, entry.keys);
  }

  /** A map of known keys. In a file that extends another, keys that are absent come from there. */
  static <T> Shape<T> group(String words, Function<Values, T> make, Key<?>... keys) {
    List<Key<?>> known = List.of(keys);
    Reading<T> reading = (value, memo) -> memo.read(value, v -> make(v, make, known, memo));
    return new Shape<>(words, schema(known), reading, (v, memo) -> Values.check(v, known, memo), known);
  }

  private static JsonSchema schema(List<Key<?>> keys) {
    Map<String, JsonSchema> values = new LinkedHashMap<>();
    keys.forEach(key -> values.put(key.name(), key.shape().schema.with("description", key.meaning())));
    return JsonSchema.ofKeys(values);
  }

  private static <T> T make(YamlValue value, Function<Values, T> make, List<Key<?>> keys, ReadOnce memo)
      throws YamlException {
    Values values = Values.read(value, keys, memo);
    try {
      return make.apply(values);
    } catch (IllegalArgumentException e) {
      throw value.wrong(e.getMessage());
    }
  }

  T read(YamlValue value, ReadOnce memo) throws YamlException {
    return reading.of(value, memo);
  }

  /** Finds the mistakes of a value as written in one file. */
  void check(YamlValue value, ReadOnce memo) throws YamlException {
    check.of(value, memo);
  }

  /** Its description for the documentation. */
  String words() {
    return words;
  }

  /** The keys of a group, or of the groups of a list; empty for other shapes. */
  List<Key<?>> keys() {
    return keys;
  }

  boolean isList() {
    return schema.isList();
  }

  JsonSchema schema() {
    return schema;
  }

  private static Phrase phrase(YamlValue value) throws YamlException {
    String text = value.text("a phrase, that is a line of words (in quotes if it begins with '['),");
    try {
      return Phrase.of(text);
    } catch (IllegalArgumentException e) {
      throw value.wrong(e.getMessage() + ".");
    }
  }

  private static Marker marker(YamlValue value) throws YamlException {
    try {
      return Marker.of(value.text("a list marker such as 'R1'"));
    } catch (IllegalArgumentException e) {
      throw value.wrong(e.getMessage());
    }
  }

  private static LocalDate date(YamlValue value) throws YamlException {
    String text = value.text("a date like 2008-12-31");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw value.wrong("expected a date like 2008-12-31 here, not '" + text + "'.");
    }
  }
}
