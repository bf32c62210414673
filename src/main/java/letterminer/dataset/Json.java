package letterminer.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import letterminer.model.RecordJson;

/** Converts records to JSON: unknown values are absent keys. */
public final class Json {
  private static final ObjectMapper LINES = RecordJson.configured(JsonMapper.builder(
      // Shortest representation, the same on every version of Java.
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build())).build();

  private Json() {}

  /** Each record on one line. */
  public static ObjectMapper lines() {
    return LINES;
  }

  /** An object with these keys and values, in this order. */
  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /** Records indented, for reading. */
  public static ObjectMapper indented() {
    return LINES.copy().enable(SerializationFeature.INDENT_OUTPUT);
  }
}
