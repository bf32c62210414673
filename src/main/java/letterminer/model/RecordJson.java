package letterminer.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** The settings that all JSON of our records has, in text and in binary form: unknown values are absent keys. */
public final class RecordJson {
  private RecordJson() {}

  /** Adds the settings to a mapper that is being built. */
  public static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configured(B builder) {
    return builder
        .addModule(new Jdk8Module())
        .addModule(new IsoDates())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT));
  }
}
