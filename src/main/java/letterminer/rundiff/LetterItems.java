package letterminer.rundiff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import letterminer.rundiff.Change.Subject;

/** Splits a letter's record into values that can be compared. No key is ignored. */
final class LetterItems {
  /** Keys for the position of a value; together they are its place. */
  private static final Set<String> PLACE = Set.of("page", "endPage", "box", "boxes");

  /** Lists of people, with their names in ids. */
  private static final Map<String, String> PEOPLE =
      Map.of("addressees", "addressee", "signatories", "signatory", "inspectors", "inspector");

  private final String letter;
  private final Map<String, Integer> given = new HashMap<>();
  private final List<ComparedValue> items = new ArrayList<>();

  private LetterItems(String letter) {
    this.letter = letter;
  }

  static List<ComparedValue> of(JsonNode record) {
    LetterItems read = new LetterItems(record.path("id").asText());
    record.properties().forEach(field -> read.add(field.getKey(), field.getValue()));
    return read.items;
  }

  private void add(String key, JsonNode value) {
    switch (key) {
      case "id" -> { } // Derived from the file's hash: a change is reported for the file.
      case "corrections" -> { } // Their values are compared; the reasons name the file.
      case "points" -> value.forEach(this::point);
      case "judgements", "missing" -> value.forEach(v -> keyed(Subject.JUDGEMENT, first(v, "area", "label"), "", v));
      case "problems" -> value.forEach(v -> keyed(Subject.PROBLEM, v.path("code").asText(), v.path("code").asText(), v));
      case "scale" -> value.forEach(v -> keyed(Subject.SCALE, v.path("grade").asText(), "", v));
      case "lists" -> value.forEach(v -> keyed(
          Subject.LIST, v.path("list").asText() + ": " + v.path("heading").asText(), first(v, "area"), v));
      case "sections" -> value.forEach(this::section);
      case "addressees", "signatories", "inspectors" -> value.forEach(v -> person(PEOPLE.get(key), v));
      default -> field(key, value);
    }
  }

  /** The id contains a hash of the words, so it changes with them; if no id matches, the words are compared. */
  private void point(JsonNode point) {
    String id = point.path("id").asText();
    item(Subject.POINT, id.startsWith(letter + "-") ? id.substring(letter.length() + 1) : id,
        first(point, "list") + "|" + first(point, "area"), point.path("text").asText(), parts(point, "id"));
  }

  private void section(JsonNode section) {
    String heading = first(section, "heading", "area");
    item(Subject.HEADING, heading, "", heading, parts(section, "paragraphs"));
    for (JsonNode paragraph : section.path("paragraphs")) {
      Map<String, String> parts = paragraph.isObject() ? parts(paragraph, "") : Map.of("text", paragraph.asText());
      String text = parts.getOrDefault("text", "");
      item(Subject.PARAGRAPH, Integer.toHexString(text.hashCode()), heading, text, parts);
    }
  }

  private void person(String office, JsonNode person) {
    String name = person.isTextual() ? person.asText() : person.path("name").asText();
    item(Subject.PERSON, office + " " + name, office, name,
        person.isTextual() ? Map.of("name", name) : parts(person, ""));
  }

  private void keyed(Subject kind, String id, String group, JsonNode value) {
    Map<String, String> parts = parts(value, "");
    item(kind, id, group, parts.getOrDefault("message", parts.getOrDefault("label", "")), parts);
  }

  /** A value of the header; nested keys are values of their own. */
  private void field(String key, JsonNode value) {
    if (value.isObject()) {
      value.properties().forEach(part -> field(key + "." + part.getKey(), part.getValue()));
    } else {
      item(Subject.FIELD, key, "", "", Map.of("value", text(value)));
    }
  }

  private void item(Subject kind, String id, String group, String text, Map<String, String> parts) {
    int ordinal = given.merge(kind + " " + id, 1, Integer::sum);
    items.add(new ComparedValue(kind, ordinal == 1 ? id : id + " (" + ordinal + ")", group, text, parts));
  }

  private static Map<String, String> parts(JsonNode value, String without) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringJoiner place = new StringJoiner(" ");
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      if (PLACE.contains(field.getKey())) {
        place.add(field.getKey() + " " + text(field.getValue()));
      } else if (!field.getKey().equals(without)) {
        parts.put(field.getKey(), text(field.getValue()));
      }
    }
    if (place.length() > 0) {
      parts.put("place", place.toString());
    }
    return parts;
  }

  private static String first(JsonNode value, String... keys) {
    for (String key : keys) {
      if (value.hasNonNull(key)) {
        return value.path(key).asText();
      }
    }
    return "";
  }

  /** On one line, for people: "kind=table, value=3, page=2". */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      StringJoiner joined = new StringJoiner("; ");
      value.forEach(each -> joined.add(text(each)));
      return joined.toString();
    }
    if (value.isObject()) {
      StringJoiner joined = new StringJoiner(", ");
      value.properties().forEach(part -> joined.add(
          part.getValue().isContainerNode()
              ? part.getKey() + "=(" + text(part.getValue()) + ")" : part.getKey() + "=" + part.getValue().asText()));
      return joined.toString();
    }
    return value.asText();
  }
}
