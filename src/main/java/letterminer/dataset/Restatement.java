package letterminer.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Says a result again: under another name, because the same bytes came a second time, or with the note that
 * its text was read before. That spares reading the file. Immutable and safe for use by several threads.
 */
public final class Restatement {
  private final Dataset dataset;

  public Restatement(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The same result of a file with another name. */
  public FileResult named(FileResult result, String name) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(letters(result.parts().get(0), letter -> ((ObjectNode) letter.get("source")).put("file", name)));
    for (int i = 1; i < result.parts().size(); i++) {
      Table<?> table = dataset.tables().get(i - 1);
      parts.add(rows(result.parts().get(i), table, row -> with(row, table, "file", dataset.cells().write(name))));
    }
    return new FileResult(result.outcome(), result.fingerprint(), result.tally(), List.copyOf(parts));
  }

  /** The same result with a problem for each letter that says which file had its text before. */
  public FileResult twinOf(FileResult result, String first) {
    Problem problem = Problem.of(
        ProblemCode.DUPLICATE_LETTER, "The same text was read from " + first + " in this run.");
    int letters = result.tally().letters();
    List<byte[]> parts = new ArrayList<>(result.parts());
    JsonNode note = Json.lines().valueToTree(problem);
    parts.set(0, letters(parts.get(0), letter -> ((ArrayNode) letter.get("problems")).add(note)));
    for (int i = 1; i < parts.size(); i++) {
      Table<?> table = dataset.tables().get(i - 1);
      if (table == Tables.LETTERS) {
        parts.set(i, rows(parts.get(i), table, row -> counted(row, table)));
      } else if (table == Tables.PROBLEMS) {
        parts.set(i, problems(parts.get(0)));
      }
    }
    Tally more = new Tally(0, 0, 0, 0, 0, Map.of(problem.code().code(), letters));
    return new FileResult(result.outcome(), result.fingerprint(), result.tally().plus(more), List.copyOf(parts));
  }

  private static String[] counted(String[] row, Table<?> letters) {
    int column = letters.head().indexOf("problems");
    row[column] = "" + (Integer.parseInt(row[column]) + 1);
    return row;
  }

  private static String[] with(String[] row, Table<?> table, String column, String value) {
    row[table.head().indexOf(column)] = value;
    return row;
  }

  /** A change of one letter's record. */
  private interface Change {
    void make(JsonNode letter);
  }

  private static byte[] letters(byte[] part, Change change) {
    StringBuilder lines = new StringBuilder();
    new String(part, StandardCharsets.UTF_8).lines().forEach(line -> {
      try {
        JsonNode letter = Json.lines().readTree(line);
        change.make(letter);
        lines.append(Json.lines().writeValueAsString(letter)).append('\n');
      } catch (IOException e) {
        throw new IllegalStateException(e); // We wrote it.
      }
    });
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] rows(byte[] part, Table<?> table, UnaryOperator<String[]> change) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = Csv.FORMAT.builder().setHeader(table.head().toArray(String[]::new)).get();
    try (CSVParser parser = format.parse(new StringReader(new String(part, StandardCharsets.UTF_8)));
        CSVPrinter printer = new CSVPrinter(text, Csv.FORMAT)) {
      for (CSVRecord row : parser) {
        printer.printRecord((Object[]) change.apply(row.values()));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e); // We wrote it.
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The rows of {@code problems.csv} from the records. */
  private byte[] problems(byte[] letters) {
    StringBuilder text = new StringBuilder();
    for (String line : new String(letters, StandardCharsets.UTF_8).lines().toList()) {
      try (CSVPrinter printer = new CSVPrinter(text, Csv.FORMAT)) {
        JsonNode letter = Json.lines().readTree(line);
        for (JsonNode node : letter.get("problems")) {
          CsvRow.print(printer, Tables.PROBLEMS, row(letter, node), dataset.cells());
        }
      } catch (IOException e) {
        throw new IllegalStateException(e); // We wrote it.
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Tables.ProblemRow row(JsonNode letter, JsonNode problem) {
    ProblemCode code = ProblemCode.valueOf(
        problem.get("code").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    Optional<Integer> page = Optional.ofNullable(problem.get("page")).map(JsonNode::asInt);
    return new Tables.ProblemRow(
        letter.get("id").asText(), letter.get("source").get("file").asText(),
        new Problem(code, code.severity(), problem.get("message").asText(), page));
  }
}
