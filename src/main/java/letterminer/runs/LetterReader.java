package letterminer.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import letterminer.model.Letter;
import letterminer.model.RecordJson;
import letterminer.records.WholeRecords;

/**
 * Restores a letter from its line in a {@code letters.jsonl}. Everything in the line is restored; of paragraphs the line has only
 * the words, so they have no place.
 */
public final class LetterReader {
  private static final List<String> LISTS = List.of(
      "addressees", "signatories", "inspectors", "scale", "judgements", "missing", "lists", "points", "sections", "problems");
  private static final List<String> EVIDENCE =
      List.of("subject", "authority", "date", "period", "inspection", "inspectors", "licence");
  private static final List<String> MEASURES = List.of("themes", "comparisons", "trends");

  private final JsonMapper mapper = RecordJson.configured(JsonMapper.builder())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // Later versions may have more fields.
      .annotationIntrospector(new WholeRecords()) // What the line has unwrapped is wrapped before it is read.
      .build();

  /**
   * Reads a letter.
   *
   * @param line as the file has it
   * @throws RunException if it is not the line of a letter that this version knows
   */
  public Letter read(JsonNode line) throws RunException {
    ObjectNode letter = line.deepCopy();
    LISTS.forEach(letter::withArray);
    ObjectNode evidence = letter.withObject("/evidence");
    EVIDENCE.forEach(evidence::withArray);
    wrap(letter, "addressees", "printed", List.of());
    wrap(letter, "signatories", "printed", List.of());
    wrap(letter, "points", "measures", MEASURES);
    for (JsonNode point : letter.get("points")) {
      ((ObjectNode) point).withArray("boxes");
    }
    for (JsonNode correction : letter.withArray("corrections")) {
      ((ObjectNode) correction).withObject("/was");
      ((ObjectNode) correction).withObject("/is");
    }
    for (JsonNode section : letter.get("sections")) {
      paragraphs((ObjectNode) section);
    }
    try {
      return mapper.treeToValue(letter, Letter.class);
    } catch (JsonProcessingException e) {
      throw new RunException("The letter " + line.path("id").asText()
          + " has values that this version does not know. Run 'letterminer extract' again.");
    }
  }

  private static void wrap(ObjectNode letter, String list, String name, List<String> lists) {
    for (JsonNode each : letter.get(list)) {
      ObjectNode inner = each.deepCopy();
      lists.forEach(inner::withArray);
      ((ObjectNode) each).set(name, inner);
    }
  }

  private static void paragraphs(ObjectNode section) {
    var paragraphs = section.withArray("paragraphs");
    for (int i = 0; i < paragraphs.size(); i++) {
      ObjectNode paragraph = paragraphs.objectNode().put("text", paragraphs.get(i).asText()).put("page", section.path("page").asInt());
      paragraph.withArray("boxes");
      paragraphs.set(i, paragraph);
    }
  }
}
