package letterminer.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.StringJoiner;
import letterminer.model.BoundingBox;
import letterminer.model.StableIds;

/** Splits a letter's record into values, with the ids that they have in the tables. */
final class ValueReader {
  /** Keys that say where a value is printed or what it is called. */
  private static final Set<String> NO_PARTS = Set.of("id", "page", "endPage", "box", "boxes", "evidence", "tags");

  /** Header fields in the order of the table, except the licence, which is only a place. */
  private static final List<String> FIELDS = List.of("subject", "authority", "date", "period", "inspection");

  private final JsonNode record;
  private final String letter;
  private final List<Value> values = new ArrayList<>();

  ValueReader(JsonNode record) {
    this.record = record;
    this.letter = record.path("id").asText();
  }

  List<Value> read() {
    FIELDS.stream().filter(record::has).forEach(field -> field(field, record.get(field)));
    licence();
    people("addressees", "addressee");
    people("signatories", "signatory");
    people("inspectors", "inspector");
    StableIds judgements = new StableIds(letter, "j");
    ownFields();
    record.path("judgements").forEach(j -> judgement(judgements, j));
    record.path("missing").forEach(m -> missing(judgements, m));
    record.path("points").forEach(this::point);
    return List.copyOf(values);
  }

  private void field(String field, JsonNode value) {
    Map<String, String> parts = new LinkedHashMap<>();
    String text;
    if (value.isTextual()) {
      text = value.asText();
      parts.put("value", text);
    } else if (value.has("start")) {
      text = value.path("start").asText() + "/" + value.path("end").asText();
      parts.putAll(parts(value));
    } else {
      text = value.path("name").asText();
      parts.put("value", text);
      parts.putAll(parts(value));
      parts.remove("name"); // The value itself.
    }
    header(field, text, parts, places(record.path("evidence").path(field)));
  }

  private void licence() {
    List<PrintedPlace> places = places(record.path("evidence").path("licence"));
    if (!places.isEmpty()) {
      String text = String.join(" ", places.stream().map(PrintedPlace::text).toList());
      header("licence", text, Map.of("value", text), places);
    }
  }

  /** Values of the fields that the letter's profile declares, numbered by field. */
  private void ownFields() {
    StableIds ids = StableIds.ofFields(letter);
    for (JsonNode field : record.path("fields")) {
      String name = field.path("name").asText();
      String id = ids.ofField(name);
      String text = field.path("value").asText();
      values.add(new Value(
          id, ValueKind.HEADER_FIELD, name, name, text, Map.of("value", text), places(field.path("places")),
          OptionalDouble.empty(), was(id)));
    }
  }

  private void header(String field, String text, Map<String, String> parts, List<PrintedPlace> places) {
    String id = StableIds.ofFields(letter).ofField(field);
    values.add(new Value(id, ValueKind.HEADER_FIELD, field, field, text, parts, places, OptionalDouble.empty(), was(id)));
  }

  private void people(String key, String office) {
    StableIds ids = new StableIds(letter, office);
    JsonNode people = record.path(key);
    for (int i = 0; i < people.size(); i++) {
      JsonNode person = people.get(i);
      String name = person.isTextual() ? person.asText() : person.path("name").asText();
      Map<String, String> parts = person.isTextual() ? new LinkedHashMap<>(Map.of("name", name)) : parts(person);
      parts.remove("text"); // The words that the parts were read from.
      List<PrintedPlace> places = person.isTextual()
          ? record.path("evidence").path(key).has(i) ? List.of(place(record.path("evidence").path(key).get(i))) : List.of()
          : person.has("page") ? List.of(place(person)) : List.of();
      String id = ids.ofName(name);
      values.add(new Value(
          id, ValueKind.PERSON, office, office, name, parts, places, OptionalDouble.empty(), was(id)));
    }
  }

  private void judgement(StableIds ids, JsonNode judgement) {
    String id = id(ids, judgement);
    values.add(new Value(
        id, ValueKind.JUDGEMENT, "judgement", judgement.path("label").asText(),
        judgement.path("grade").asText(), parts(judgement), places(judgement.path("evidence")), OptionalDouble.empty(),
        was(id)));
  }

  private void missing(StableIds ids, JsonNode missing) {
    values.add(new Value(
        id(ids, missing), ValueKind.MISSING, "missing", missing.path("label").asText(), missing.path("reason").asText(),
        parts(missing), List.of(), OptionalDouble.empty(), Map.of()));
  }

  private static String id(StableIds ids, JsonNode judgement) {
    return ids.ofName(judgement.has("area") ? judgement.get("area").asText() : judgement.path("label").asText());
  }

  private void point(JsonNode point) {
    String text = point.path("text").asText();
    List<PrintedPlace> places = new ArrayList<>();
    for (JsonNode box : point.path("boxes")) {
      places.add(new PrintedPlace(box.path("page").asInt(), Optional.of(box(box)), text));
    }
    if (places.isEmpty()) {
      places.add(new PrintedPlace(point.path("page").asInt(1), Optional.empty(), text));
    }
    String id = point.path("id").asText();
    values.add(new Value(
        id, ValueKind.POINT, "point", point.path("section").asText(""), text, parts(point), places,
        point.has("confidence") ? OptionalDouble.of(point.get("confidence").asDouble()) : OptionalDouble.empty(),
        was(id)));
  }

  private static List<PrintedPlace> places(JsonNode evidence) {
    List<PrintedPlace> places = new ArrayList<>();
    evidence.forEach(e -> places.add(place(e)));
    return places;
  }

  private static PrintedPlace place(JsonNode printed) {
    return new PrintedPlace(printed.path("page").asInt(1),
        printed.has("box") ? Optional.of(box(printed.get("box"))) : Optional.empty(), printed.path("text").asText());
  }

  private static BoundingBox box(JsonNode box) {
    return new BoundingBox(
        box.path("x").asDouble(), box.path("y").asDouble(), box.path("width").asDouble(), box.path("height").asDouble());
  }

  /** All parts of a value except its place and its confidence, which are separate components. */
  private static Map<String, String> parts(JsonNode value) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      String text = text(field.getValue());
      if (!NO_PARTS.contains(field.getKey()) && !field.getKey().equals("confidence") && !text.isEmpty()) {
        parts.put(field.getKey(), text);
      }
    }
    return parts;
  }

  /** The parts of a value that corrections changed, as they were read. */
  private Map<String, String> was(String id) {
    Map<String, String> was = new LinkedHashMap<>();
    for (JsonNode correction : record.path("corrections")) {
      if (correction.path("value").asText().equals(id)) {
        correction.path("was").properties().forEach(part -> was.putIfAbsent(part.getKey(), text(part.getValue())));
      }
    }
    return was;
  }

  /** As in the cells of the tables: {@code theme/comparator=direction} of a comparison, {@code theme=trend} of a trend. */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      StringJoiner joined = new StringJoiner("; ");
      value.forEach(each -> joined.add(text(each)));
      return joined.toString();
    }
    if (value.has("comparator")) {
      return (value.has("theme") ? value.get("theme").asText() + "/" : "")
          + value.get("comparator").asText() + "=" + value.path("direction").asText();
    }
    if (value.has("trend")) {
      return (value.has("theme") ? value.get("theme").asText() + "=" : "") + value.get("trend").asText();
    }
    return value.asText();
  }
}
