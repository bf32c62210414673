package letterminer.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/** Reads a phrase from a profile, and reports a bad one with its place in the file. */
final class PhraseDeserializer extends StdDeserializer<Phrase> {
  private static final long serialVersionUID = 1L;

  PhraseDeserializer() {
    super(Phrase.class);
  }

  @Override
  public Phrase deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = parser.getValueAsString();
    if (text == null) {
      throw InvalidFormatException.from(
          parser, "expected a phrase, that is a line of words", parser.currentName(), Phrase.class);
    }
    try {
      return Phrase.of(text);
    } catch (IllegalArgumentException e) {
      throw InvalidFormatException.from(parser, e.getMessage(), text, Phrase.class);
    }
  }
}
