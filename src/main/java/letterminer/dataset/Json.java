package letterminer.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import letterminer.model.IsoDates;

/** Converts records to JSON: unknown values are absent keys. */
public final class Json {
  private static final ObjectMapper LINES = JsonMapper.builder(
      // Shortest representation, the same on every version of Java.
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build())
      .addModule(new Jdk8Module())
      .addModule(new IsoDates())
      .defaultPropertyInclusion(
          JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
      .build();

  private Json() {}

  /** Each record on one line. */
  public static ObjectMapper lines() {
    return LINES;
  }

  /** Records indented, for reading. */
  public static ObjectMapper indented() {
    return LINES.copy().enable(SerializationFeature.INDENT_OUTPUT);
  }
}
