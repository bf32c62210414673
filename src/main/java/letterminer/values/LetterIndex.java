package letterminer.values;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import letterminer.dataset.Json;
import letterminer.runs.RunException;

/** Reads through a {@code letters.jsonl} once and notes the position of each letter; texts are skipped. */
final class LetterIndex {
  private static final int BUFFER = 1 << 18;

  /** A letter and the bytes of its record in the file. */
  record IndexedLetter(LetterSummary letter, long offset, int length) {}

  private LetterIndex() {}

  static List<IndexedLetter> read(Path file) throws RunException {
    List<IndexedLetter> entries = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        JsonParser parser = Json.lines().createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        long begin = parser.currentTokenLocation().getByteOffset();
        LetterSummary letter = token == JsonToken.START_OBJECT ? new Reader(parser).read() : null;
        if (letter == null) {
          throw new RunException("Line " + (entries.size() + 1) + " of " + file + " is not a letter. Run 'letterminer extract' again.");
        }
        long end = parser.currentLocation().getByteOffset();
        entries.add(new IndexedLetter(letter, begin, Math.toIntExact(end - begin)));
      }
      return entries;
    } catch (JsonProcessingException e) {
      throw new RunException("Line " + (entries.size() + 1) + " of " + file
          + " is not JSON; the file may have been cut off. Run 'letterminer extract' again.");
    } catch (IOException e) {
      throw new RunException(file + " cannot be read. Check its permissions.");
    }
  }

  /** Reads one letter's record up to its end. */
  private static final class Reader {
    private final JsonParser parser;
    private final Map<String, JsonNode> named = new LinkedHashMap<>();
    private final Map<ValueKind, Integer> counts = new EnumMap<>(ValueKind.class);
    private final Set<String> ownFields = new LinkedHashSet<>();
    private final Map<String, Integer> problems = new LinkedHashMap<>();
    private Optional<String> severity = Optional.empty();
    private double lowest = Double.NaN;

    Reader(JsonParser parser) {
      this.parser = parser;
    }

    /** The letter; {@code null} if the object is not a letter. */
    LetterSummary read() throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        take(key);
      }
      JsonNode source = node("source");
      return text("id").isEmpty() || source.path("file").asText().isEmpty() ? null : new LetterSummary(
          text("id").get(), source.path("file").asText(), source.path("sha256").asText(), source.path("medium").asText(),
          text("family").orElse(""), text("profile").orElse(""), text("subject"), authority(), text("date"), year(),
          source.path("firstPage").asInt(1), source.path("lastPage").asInt(1), source.path("pageCount").asInt(1), counts, ownFields,
          Double.isNaN(lowest) ? OptionalDouble.empty() : OptionalDouble.of(lowest), problems, severity);
    }

    private void take(String key) throws IOException {
      switch (key) {
        case "subject", "date", "authority", "period", "inspection" -> {
          named.put(key, parser.readValueAsTree());
          counts.merge(ValueKind.HEADER_FIELD, 1, Integer::sum);
        }
        case "id", "source", "profile", "family" -> named.put(key, parser.readValueAsTree());
        case "fields" -> ownFields();
        case "addressees", "signatories", "inspectors" -> count(ValueKind.PERSON);
        case "judgements" -> count(ValueKind.JUDGEMENT);
        case "missing" -> count(ValueKind.MISSING);
        case "evidence" -> evidence();
        case "points" -> points();
        case "problems" -> problems();
        default -> parser.skipChildren();
      }
    }

    private void ownFields() throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        counts.merge(ValueKind.HEADER_FIELD, 1, Integer::sum);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean isName = parser.currentName().equals("name");
          parser.nextToken();
          if (isName) {
            ownFields.add(parser.getText().intern()); // Thousands of letters share the same few names.
          } else {
            parser.skipChildren();
          }
        }
      }
    }

    private void count(ValueKind kind) throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        counts.merge(kind, 1, Integer::sum);
        parser.skipChildren();
      }
    }

    /** The licence is a value without its own key. */
    private void evidence() throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean licence = parser.currentName().equals("licence");
        parser.nextToken();
        parser.skipChildren();
        if (licence) {
          counts.merge(ValueKind.HEADER_FIELD, 1, Integer::sum);
        }
      }
    }

    private void points() throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        counts.merge(ValueKind.POINT, 1, Integer::sum);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean confidence = parser.currentName().equals("confidence");
          if (parser.nextToken().isNumeric() && confidence) {
            lowest = Double.isNaN(lowest) ? parser.getDoubleValue() : Math.min(lowest, parser.getDoubleValue());
          } else {
            parser.skipChildren();
          }
        }
      }
    }

    private void problems() throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        JsonNode problem = parser.readValueAsTree();
        problems.merge(problem.path("code").asText(), 1, Integer::sum);
        severity = Optional.of(LetterSummary.worse(severity, problem.path("severity").asText()));
      }
    }

    private JsonNode node(String key) {
      return named.getOrDefault(key, MissingNode.getInstance());
    }

    private Optional<String> text(String key) {
      return Optional.of(node(key).asText()).filter(text -> !text.isEmpty());
    }

    private Optional<String> authority() {
      return Optional.of(node("authority").path("name").asText()).filter(name -> !name.isEmpty());
    }

    private Optional<String> year() {
      String day = text("date").orElseGet(() -> node("inspection").path("end").asText());
      return day.length() < 4 ? Optional.empty() : Optional.of(day.substring(0, 4));
    }
  }
}
