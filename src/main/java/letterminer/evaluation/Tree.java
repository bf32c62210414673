package letterminer.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON object that knows its location, so that a mistake in a file written by hand can be reported. A key with the
 * value {@code null} counts as absent.
 *
 * @param node the object
 * @param where the file and the place in it
 */
record Tree(JsonNode node, String where) {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * Parses an object.
   *
   * @param where name of the text in messages
   * @param remedy what to do if it is not JSON, as a sentence
   */
  static Tree parse(String text, String where, String remedy) throws EvaluationException {
    JsonNode node;
    try {
      node = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null
          ? "" : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
      throw new EvaluationException(where + " is not JSON" + place + ". " + remedy);
    }
    if (!node.isObject()) {
      throw new EvaluationException(where + " holds no JSON object. " + remedy);
    }
    return new Tree(node, where);
  }

  /** A value as text; numbers as written. */
  Optional<String> text(String key) throws EvaluationException {
    JsonNode value = node.path(key);
    if (value.isContainerNode()) {
      throw new EvaluationException(where + ": '" + key + "' has to be a text.");
    }
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  /**
   * A value whose key must be present, though it may be {@code null}: otherwise a mistyped key would go unnoticed.
   */
  Optional<String> stated(String key) throws EvaluationException {
    if (!node.has(key)) {
      throw new EvaluationException(where + " has no '" + key + "'. Add it.");
    }
    return text(key);
  }

  /** A required value. */
  String required(String key) throws EvaluationException {
    return stated(key).orElseThrow(
        () -> new EvaluationException(where + ": '" + key + "' is null. Give it a value."));
  }

  Optional<Tree> object(String key) throws EvaluationException {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(asObject(value, where + ": '" + key + "'"));
  }

  /** The objects of a list; none if the key is absent. */
  List<Tree> objects(String key) throws EvaluationException {
    List<Tree> objects = new ArrayList<>();
    for (JsonNode value : elements(key)) {
      objects.add(asObject(value, where + ": '" + key + "' number " + (objects.size() + 1)));
    }
    return objects;
  }

  /** The texts of a list; none if the key is absent. */
  List<String> texts(String key) throws EvaluationException {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : elements(key)) {
      texts.add(value.isNull() ? "" : value.asText());
    }
    return texts;
  }

  private JsonNode elements(String key) throws EvaluationException {
    JsonNode value = node.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
      throw new EvaluationException(where + ": '" + key + "' has to be a list.");
    }
    return value;
  }

  private static Tree asObject(JsonNode value, String where) throws EvaluationException {
    if (!value.isObject()) {
      throw new EvaluationException(where + " has to be an object.");
    }
    return new Tree(value, where);
  }
}
