package letterminer.review;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.dataset.Json;
import letterminer.layout.PageText;
import letterminer.model.BoundingBox;
import letterminer.model.StableIds;
import letterminer.pages.PageShape;
import letterminer.values.LetterSummary;
import letterminer.values.LetterValues;
import letterminer.values.PrintedPlace;
import letterminer.values.ProblemNote;
import letterminer.values.Value;

/** A letter as sent to the page: its pages, its values with their places, its problems and its marks. */
final class LetterJson {
  /** Places of words are exact to a tenth of a point. */
  private static final double TENTHS = 10;

  private final LetterValues letter;
  private final JsonGenerator json;
  private final boolean blind;

  /**
   * The pages of a letter.
   *
   * @param shapes absent if they cannot be read
   * @param words the words of pages, where the server cannot be asked for them
   * @param failure why they cannot be read
   */
  record Pages(Optional<List<PageShape>> shapes, Map<Integer, PageText> words, Optional<RequestException> failure) {
    static Pages of(LetterPages pages, LetterSummary letter) {
      try {
        return new Pages(Optional.of(pages.shapes(letter)), Map.of(), Optional.empty());
      } catch (RequestException e) {
        return new Pages(Optional.empty(), Map.of(), Optional.of(e));
      }
    }

    Pages with(Map<Integer, PageText> all) {
      return new Pages(shapes, Map.copyOf(all), failure);
    }
  }

  private LetterJson(LetterValues letter, JsonGenerator json, boolean blind) {
    this.letter = letter;
    this.json = json;
    this.blind = blind;
  }

  /**
   * Writes a letter.
   *
   * @param blind leaves out everything that shows the program's confidence
   */
  static byte[] of(LetterValues letter, Pages pages, FamilyScales scales, List<JsonNode> marks, boolean blind) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.lines().createGenerator(bytes)) {
      new LetterJson(letter, json, blind).write(pages, scales, marks);
    } catch (IOException e) {
      throw new IllegalStateException(e); // In-memory streams do not fail.
    }
    return bytes.toByteArray();
  }

  private void write(Pages pages, FamilyScales scales, List<JsonNode> marks) throws IOException {
    json.writeStartObject();
    json.writeFieldName("letter");
    int reviewed = (int) marks.stream().map(mark -> mark.path("value").asText()).distinct().count();
    RunJson.summary(json, letter.letter(), new Marked(reviewed, 0), blind);
    pages(pages);
    choices(scales);
    json.writeArrayFieldStart("values");
    for (Value value : letter.values()) {
      value(value);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    StableIds ids = StableIds.ofProblems(letter.letter().id());
    for (ProblemNote problem : blind ? List.<ProblemNote>of() : letter.problems()) {
      json.writeStartObject();
      json.writeStringField("id", ids.ofProblem(problem.code(), problem.page(), problem.message()));
      RunJson.problem(json, problem);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("corrections");
    for (JsonNode mark : marks) {
      json.writeTree(mark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void pages(Pages pages) throws IOException {
    json.writeArrayFieldStart("pages");
    if (pages.shapes().isPresent()) {
      for (PageShape shape : pages.shapes().get()) {
        page(shape, Optional.ofNullable(pages.words().get(shape.page())));
      }
    } else {
      for (int page = letter.letter().firstPage(); page <= letter.letter().lastPage(); page++) {
        json.writeStartObject();
        json.writeNumberField("page", page);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    if (pages.failure().isPresent()) {
      json.writeObjectFieldStart("pagesFailure");
      json.writeStringField("error", pages.failure().get().getMessage());
      json.writeBooleanField("moved", pages.failure().get().isMoved());
      json.writeEndObject();
    }
  }

  private void page(PageShape shape, Optional<PageText> words) throws IOException {
    json.writeStartObject();
    json.writeNumberField("page", shape.page());
    json.writeNumberField("width", shape.width());
    json.writeNumberField("height", shape.height());
    if (!shape.lines().isEmpty()) {
      json.writeArrayFieldStart("text");
      for (String line : shape.lines()) {
        json.writeString(line);
      }
      json.writeEndArray();
    }
    if (words.isPresent()) {
      json.writeArrayFieldStart("rows");
      for (PageText.Row row : words.get().rows()) {
        row(row);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A line: what separates it from the next, then each word as its centre, its text, and 1 for a bullet or 2 for no space before it. */
  private void row(PageText.Row row) throws IOException {
    json.writeStartArray();
    json.writeString(row.join());
    for (PageText.Spot word : row.words()) {
      json.writeStartArray();
      json.writeNumber(Math.round(word.x() * TENTHS) / TENTHS);
      json.writeNumber(Math.round(word.y() * TENTHS) / TENTHS);
      json.writeString(word.text());
      int flags = (word.bullet() ? 1 : 0) + (word.spaced() ? 0 : 2);
      if (flags > 0) {
        json.writeNumber(flags);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void choices(FamilyScales scales) throws IOException {
    json.writeArrayFieldStart("scale");
    for (String grade : scales.grades(letter.letter().family())) {
      json.writeStartObject();
      json.writeStringField("grade", grade);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("areas");
    for (FamilyScales.Area area : scales.areas(letter.letter().family())) {
      json.writeStartObject();
      json.writeStringField("area", area.area());
      json.writeStringField("label", area.label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fields");
    for (String field : scales.fields(letter.letter().family())) {
      json.writeString(field);
    }
    json.writeEndArray();
  }

  private void value(Value value) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", value.id());
    json.writeStringField("kind", value.kind().code());
    json.writeStringField("field", value.field());
    json.writeStringField("label", value.label());
    json.writeStringField("text", value.text());
    strings("parts", blind ? untelling(value.parts()) : value.parts());
    if (!value.was().isEmpty()) {
      strings("was", value.was());
    }
    json.writeArrayFieldStart("places");
    for (PrintedPlace place : value.places()) {
      place(place);
    }
    json.writeEndArray();
    if (!blind && value.confidence().isPresent()) {
      json.writeNumberField("confidence", value.confidence().getAsDouble());
    }
    RunJson.optional(json, "symbol", PolaritySymbols.of(value));
    json.writeEndObject();
  }

  private static Map<String, String> untelling(Map<String, String> parts) {
    Map<String, String> left = new LinkedHashMap<>(parts);
    left.keySet().removeAll(ReviewAudit.TELLING_PARTS);
    return left;
  }

  private void strings(String key, Map<String, String> strings) throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, String> part : strings.entrySet()) {
      json.writeStringField(part.getKey(), part.getValue());
    }
    json.writeEndObject();
  }

  private void place(PrintedPlace place) throws IOException {
    json.writeStartObject();
    json.writeNumberField("page", place.page());
    if (place.box().isPresent()) {
      BoundingBox box = place.box().get();
      json.writeObjectFieldStart("box");
      json.writeNumberField("x", box.x());
      json.writeNumberField("y", box.y());
      json.writeNumberField("width", box.width());
      json.writeNumberField("height", box.height());
      json.writeEndObject();
    } else {
      json.writeNullField("box");
    }
    json.writeStringField("text", place.text());
    json.writeEndObject();
  }
}
