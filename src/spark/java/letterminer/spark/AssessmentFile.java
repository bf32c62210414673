package letterminer.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** What letters say of areas, with their places in the order of all files, on the way to the panel. */
final class AssessmentFile implements Closeable {
  /** The folder that is removed when the panel is made. */
  static final String FOLDER = "assessments";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LineFile lines;

  AssessmentFile(LineFile lines) {
    this.lines = lines;
  }

  /**
   * An assessment.
   *
   * @param file the file of the input
   * @param ordinal the document's place in it
   * @param position its place in the document
   */
  record Placed(String file, int ordinal, int position, String assessment) {}

  /** Adds those of a document. */
  void add(String file, int ordinal, List<String> assessments) throws IOException {
    for (int i = 0; i < assessments.size(); i++) {
      lines.add(List.of(JSON.writeValueAsString(List.of(file, ordinal, i, assessments.get(i)))));
    }
  }

  static Placed read(String line) throws IOException {
    JsonNode values = JSON.readTree(line);
    return new Placed(values.get(0).asText(), values.get(1).asInt(), values.get(2).asInt(), values.get(3).asText());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
