package letterminer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON schema (draft 2020-12) of a value in a profile file, for completion and checking in editors. Plain YAML
 * numbers and booleans are typed as editors resolve them. Immutable.
 */
final class JsonSchema {
  private final Map<String, Object> content;

  private JsonSchema(Map<String, Object> content) {
    this.content = content;
  }

  static JsonSchema of(String type) {
    // A grade such as 1 and a word such as 'yes' are texts here, but numbers and booleans to an editor.
    Object types = type.equals("string") ? List.of("string", "number", "boolean") : type;
    return new JsonSchema(Map.of("type", types));
  }

  JsonSchema with(String key, Object value) {
    Map<String, Object> other = new LinkedHashMap<>(content);
    other.put(key, value);
    return new JsonSchema(other);
  }

  /** A list, or a change to the list of the extended profile. */
  static JsonSchema listOf(JsonSchema entry) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", entry.content);
    Map<String, Object> edit = new LinkedHashMap<>();
    edit.put("type", "object");
    edit.put("properties", Map.of("add", list, "remove", Map.of("type", "array")));
    edit.put("additionalProperties", false);
    return new JsonSchema(Map.of("anyOf", List.of(list, edit)));
  }

  boolean isList() {
    return content.containsKey("anyOf");
  }

  /** A map with these keys and no others. */
  static JsonSchema ofKeys(Map<String, JsonSchema> values) {
    Map<String, Object> properties = new LinkedHashMap<>();
    values.forEach((key, value) -> properties.put(key, value.content));
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("type", "object");
    content.put("properties", properties);
    content.put("additionalProperties", false);
    return new JsonSchema(content);
  }

  /** With the required keys: an entry of a list is not merged with another, as a group is. */
  JsonSchema requiring(List<String> required) {
    return required.isEmpty() ? this : with("required", required);
  }

  /** As plain maps, lists and texts, for a JSON writer. */
  Map<String, Object> content() {
    return content;
  }
}
