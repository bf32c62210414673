package letterminer.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days in JSON as ISO 8601 writes them. Jackson's own module for times knows dozens of types, and a cold start would pay
 * for each.
 */
final class IsoDates extends SimpleModule {
  private static final long serialVersionUID = 1;

  IsoDates() {
    super("days");
    addSerializer(LocalDate.class, new JsonSerializer<>() {
      @Override
      public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(day.toString());
      }
    });
    addDeserializer(LocalDate.class, new JsonDeserializer<>() {
      @Override
      public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String day = json.getText();
        try {
          return LocalDate.parse(day);
        } catch (DateTimeException e) {
          return (LocalDate) context.handleWeirdStringValue(LocalDate.class, day, "not a day such as 2019-03-31");
        }
      }
    });
  }
}
