package letterminer.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A value of a YAML file: a text, a list, or a map. The type of a text (number, boolean) is not guessed, but is the
 * type that its reader asks for; {@code ~}, {@code null} and nothing are null. Immutable.
 */
public final class YamlValue {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  /** The keys of a map that edits an inherited list. */
  private static final Set<String> EDITS = Set.of("add", "remove");

  /** The keys that identify an entry of a list that is a map. */
  private static final List<String> NAMES = List.of("id", "grade", "name", "phrase", "area", "names");

  private enum Shape { TEXT, LIST, MAP }

  /** A key and its value. */
  record KeyAndValue(YamlValue key, YamlValue value) {}

  private final String file;
  private final int line;
  private final Shape shape;
  private final String text;
  private final boolean plain;
  private final List<YamlValue> items;
  private final Map<String, KeyAndValue> entries;

  YamlValue(String file, int line, String text, boolean plain) {
    this.file = file;
    this.line = line;
    this.shape = Shape.TEXT;
    this.text = text;
    this.plain = plain;
    this.items = List.of();
    this.entries = Map.of();
  }

  YamlValue(String file, int line, List<YamlValue> items) {
    this.file = file;
    this.line = line;
    this.shape = Shape.LIST;
    this.text = "";
    this.plain = false;
    this.items = List.copyOf(items);
    this.entries = Map.of();
  }

  YamlValue(String file, int line, Map<String, KeyAndValue> entries) {
    this.file = file;
    this.line = line;
    this.shape = Shape.MAP;
    this.text = "";
    this.plain = false;
    this.items = List.of();
    this.entries = entries;
  }

  /** The file that contains it. */
  public String file() {
    return file;
  }

  /** Converts a value. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(YamlValue value) throws YamlException;
  }

  /** Checks a value. */
  @FunctionalInterface
  public interface Check {
    void of(YamlValue value) throws YamlException;
  }

  /**
   * Parses a file with one document.
   *
   * @param file its name, for messages
   * @throws YamlException if it is not YAML, is empty, or is nested more than 50 levels deep
   */
  public static YamlValue parse(String file, String yaml) throws YamlException {
    return YamlTree.parse(file, yaml);
  }

  /** Whether it is a text, not a list or map. */
  boolean isText() {
    return shape == Shape.TEXT;
  }

  /** The text as written; empty for a list or map. */
  String content() {
    return text;
  }

  /** Whether a map has a value for a key. */
  public boolean has(String key) {
    return entries.containsKey(key) && !entries.get(key).value().isNothing();
  }

  /** The keys of a map. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** The line of a key, which the map must have. */
  public int lineOf(String key) {
    return entries.get(key).key().line;
  }

  /** Visits this value and all texts, lists and maps in it, each with its path of keys ({@code headings.other}). */
  public void forEach(BiConsumer<String, YamlValue> use) {
    forEach("", use);
  }

  private void forEach(String path, BiConsumer<String, YamlValue> use) {
    use.accept(path, this);
    items.forEach(item -> item.forEach(path, use));
    entries.forEach((key, entry) -> entry.value().forEach(path.isEmpty() ? key : path + "." + key, use));
  }

  /** The value as a map with arbitrary keys. */
  public <T> Map<String, T> ownKeys(Reading<T> reading) throws YamlException {
    map(); // Throws if it is not a map.
    Map<String, T> read = new LinkedHashMap<>();
    YamlMistakes mistakes = new YamlMistakes();
    entries.forEach((key, entry) -> mistakes.collect(() -> read.put(key, reading.of(entry.value()))));
    mistakes.throwIfAny();
    return Collections.unmodifiableMap(read);
  }

  /** The exception for a value that is not as expected; the message is a sentence. */
  public YamlException wrong(String message) {
    return new YamlException((place() + message).replaceAll("\\s+", " "));
  }

  /** The exception for a value inside this one that is not as expected; see {@link #place}. */
  public YamlException wrongAt(String message, Object... path) {
    return new YamlException((place(path) + message).replaceAll("\\s+", " "));
  }

  /** The value of one key of a map, regardless of its other keys; empty if it is absent or null. */
  public <T> Optional<T> find(String key, Reading<T> reading) throws YamlException {
    return map().read(key, reading);
  }

  /** A map without some of its keys. */
  public YamlValue without(Set<String> keys) {
    Map<String, KeyAndValue> rest = new LinkedHashMap<>(entries);
    rest.keySet().removeAll(keys);
    return new YamlValue(file, line, rest);
  }

  /**
   * File and line of this value or of one inside it, followed by a colon and a space.
   *
   * @param path keys ({@link String}) and indexes ({@link Integer}, from 0); if one is missing, the place of the last
   *     that exists
   */
  public String place(Object... path) {
    YamlValue at = this;
    String place = file + ":" + line + ": ";
    for (Object step : path) {
      KeyAndValue entry = at.entries.get(step);
      if (entry == null && !(step instanceof Integer i && i < at.items.size())) {
        break;
      }
      YamlValue shown = entry == null ? at.items.get((Integer) step) : entry.key();
      place = shown.file + ":" + shown.line + ": ";
      at = entry == null ? shown : entry.value();
    }
    return place;
  }

  /**
   * Merges this value with an inherited one. Maps are merged key by key. A map of just {@code add} and {@code remove}
   * edits the inherited list: removed entries are dropped, and added entries come after the rest. Everything else
   * replaces the inherited value.
   *
   * @throws YamlException if something to be removed is missing, or there is no list to edit
   */
  public YamlValue over(YamlValue below) throws YamlException {
    if (isEdit()) {
      return edited(below);
    }
    if (shape != Shape.MAP || below.shape != Shape.MAP) {
      return isNothing() ? below : this;
    }
    Map<String, KeyAndValue> merged = new LinkedHashMap<>(below.entries);
    for (Map.Entry<String, KeyAndValue> own : entries.entrySet()) {
      KeyAndValue under = below.entries.get(own.getKey());
      KeyAndValue entry = own.getValue();
      YamlValue value = under == null ? entry.value().overNothing() : entry.value().over(under.value());
      merged.put(own.getKey(), new KeyAndValue(entry.key(), value));
    }
    return new YamlValue(file, line, merged);
  }

  /** This value with its edits applied to empty lists. */
  public YamlValue overNothing() throws YamlException {
    return over(isEdit() ? new YamlValue(file, line, List.of()) : new YamlValue(file, line, Map.of()));
  }

  /** Whether this is a map that edits a list, with {@code add} and {@code remove}. */
  public boolean isEdit() {
    return shape == Shape.MAP && !entries.isEmpty() && EDITS.containsAll(entries.keySet());
  }

  /** Checks the entries that an edit adds and the names that it removes; collects all mistakes. */
  public void checkEdit(Check check) throws YamlException {
    YamlMistakes mistakes = new YamlMistakes();
    mistakes.collect(() -> {
      for (YamlValue added : part("add")) {
        mistakes.collect(() -> check.of(added));
      }
    });
    mistakes.collect(() -> part("remove"));
    mistakes.throwIfAny();
  }

  private YamlValue edited(YamlValue below) throws YamlException {
    if (below.shape != Shape.LIST) {
      throw wrong("'add' and 'remove' change a list, and what this profile extends has no list here.");
    }
    List<YamlValue> result = new ArrayList<>(below.items);
    for (YamlValue gone : part("remove")) {
      if (!result.removeIf(gone::names)) {
        throw gone.wrong("'" + gone.name() + "' is to be removed, but what this profile extends does not have it.");
      }
    }
    result.addAll(part("add"));
    return new YamlValue(file, line, result);
  }

  private List<YamlValue> part(String edit) throws YamlException {
    KeyAndValue entry = entries.get(edit);
    if (entry == null || entry.value().isNothing()) {
      return List.of();
    }
    if (entry.value().shape != Shape.LIST) {
      throw entry.value().wrong("expected a list of what to " + edit + " here.");
    }
    return entry.value().items;
  }

  /** Whether this value names an entry of a list: the same text, or a map identified by it. */
  private boolean names(YamlValue entry) {
    return !name().isEmpty() && name().equals(entry.name());
  }

  private String name() {
    if (shape == Shape.TEXT) {
      return text;
    }
    return NAMES.stream().filter(entries::containsKey).map(n -> entries.get(n).value().firstText()).findFirst().orElse("");
  }

  /** This text, or the first text of a list. */
  private String firstText() {
    return shape == Shape.LIST && !items.isEmpty() ? items.get(0).text : text;
  }

  /** Whether the value is null: {@code key:} or {@code key: ~}. */
  public boolean isNothing() {
    return shape == Shape.TEXT && plain && NOTHING.contains(text);
  }

  /** The value as a converted map; a key that is not asked for is a mistake. */
  public <T> T keys(YamlMap.Reading<T> reading) throws YamlException {
    YamlMap map = map();
    T read = reading.of(map);
    map.end();
    return read;
  }

  /** The value as a map, whose reader has to call {@link YamlMap#end}. */
  YamlMap map() throws YamlException {
    if (shape == Shape.MAP) {
      return new YamlMap(this, entries);
    }
    throw wrong("expected keys with values here, 'key: …'.");
  }

  /** The value as a list without null entries. Mistakes of all entries are reported together. */
  public <T> List<T> list(Reading<T> reading) throws YamlException {
    if (shape != Shape.LIST) {
      throw wrong("expected a list here, '[…, …]' or lines that begin with '- '.");
    }
    List<T> read = new ArrayList<>();
    YamlMistakes mistakes = new YamlMistakes();
    for (YamlValue item : items) {
      mistakes.collect(() -> {
        if (item.isNothing()) {
          throw item.wrong("an entry of this list is empty.");
        }
        read.add(reading.of(item));
      });
    }
    mistakes.throwIfAny();
    return List.copyOf(read);
  }

  /** The value as a text. */
  public String text() throws YamlException {
    return text("a line of words");
  }

  /**
   * The value as a text.
   *
   * @param expected description of the expected value, for the message if it is a list or map
   */
  public String text(String expected) throws YamlException {
    if (shape == Shape.TEXT) {
      return text;
    }
    throw wrong("expected " + expected + " here, not a " + (shape == Shape.LIST ? "list" : "map") + ".");
  }

  /** The value as a whole number. */
  public int number() throws YamlException {
    String text = text("a whole number");
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrong("expected a whole number here, not '" + text + "'.");
    }
  }

  /** The value as {@code true} or {@code false}. */
  public boolean flag() throws YamlException {
    String text = text("true or false");
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return text.equalsIgnoreCase("true");
    }
    throw wrong("expected true or false here, not '" + text + "'.");
  }

  /** The value as a constant's name, in upper or lower case. A message shows the names as they are written in files. */
  public <E extends Enum<E>> E oneOf(Class<E> constants) throws YamlException {
    List<E> all = List.of(constants.getEnumConstants());
    List<String> known = all.stream().map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    String text = text("one of " + known);
    for (E constant : all) {
      if (constant.name().equalsIgnoreCase(text.replace('-', '_'))) {
        return constant;
      }
    }
    throw wrong("'" + text + "' is not one of " + known + ".");
  }
}
