package letterminer.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter with all its values and problems.
 *
 * @param letter which it is
 * @param values header, people, judgements, missing judgements and points, in this order
 * @param problems what its reader should look at
 */
public record LetterValues(LetterSummary letter, List<Value> values, List<ProblemNote> problems) {
  public LetterValues {
    values = List.copyOf(values);
    problems = List.copyOf(problems);
  }

  /** The value of an id. */
  public Optional<Value> value(String id) {
    return values.stream().filter(v -> v.id().equals(id)).findFirst();
  }

  /**
   * The values of a letter.
   *
   * @param record the letter as a line of {@code letters.jsonl} has it
   */
  public static List<Value> of(JsonNode record) {
    return new ValueReader(record).read();
  }

  /** The problems that a letter's own record names. */
  static List<ProblemNote> problems(JsonNode record) {
    List<ProblemNote> problems = new ArrayList<>();
    for (JsonNode problem : record.path("problems")) {
      problems.add(new ProblemNote(
          problem.path("code").asText(), problem.path("severity").asText(), problem.path("message").asText(),
          problem.has("page") ? Optional.of(problem.get("page").asInt()) : Optional.empty()));
    }
    return problems;
  }
}
