package letterminer.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads ISO dates from profiles. */
final class LocalDateModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  LocalDateModule() {
    addDeserializer(LocalDate.class, new IsoDate());
  }

  private static final class IsoDate extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    IsoDate() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return LocalDate.parse(parser.getValueAsString(""));
      } catch (DateTimeException e) {
        throw InvalidFormatException.from(
            parser, "expected a date like 2008-12-31", parser.getText(), LocalDate.class);
      }
    }
  }
}
