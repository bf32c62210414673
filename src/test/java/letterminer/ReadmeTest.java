package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import letterminer.cli.Main;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says what the program does: every problem, every column, every key of a record. */
class ReadmeTest {
  @TempDir static Path folder;

  @Test
  void everyProblemStandsInTheReadmeWithItsMeaningAndRemedy() throws IOException {
    List<String> missing = new ArrayList<>();
    String readme = readme();
    for (ProblemCode code : ProblemCode.values()) {
      String row = "| `" + code.code() + "` | " + code.severity().code() + " | " + code.meaning()
          + " | " + code.remedy() + " |";
      if (!readme.contains(row)) {
        missing.add(row);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyColumnStandsInTheReadmeAsInTheDataPackage() throws IOException {
    JsonNode descriptor = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    String readme = readme();
    List<String> missing = new ArrayList<>();
    for (JsonNode resource : descriptor.get("resources")) {
      for (JsonNode field : resource.path("schema").path("fields")) {
        String row = "| `" + field.get("name").asText() + "` | " + field.get("type").asText() + " | "
            + field.get("description").asText() + " |";
        if (!readme.contains(row)) {
          missing.add(row);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyKeyOfARecordStandsInTheReadme() throws IOException {
    String readme = readme();
    for (String line : Files.readAllLines(folder.resolve("letters.jsonl"))) {
      new ObjectMapper().readTree(line).fieldNames().forEachRemaining(
          key -> assertTrue(readme.contains("| `" + key + "` |"), key));
    }
  }

  @BeforeAll
  static void extract() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertEquals(0, Main.run(
        nowhere, nowhere, "extract", "corpus/letters", "-o", folder.toString(), "--sentences", "--in-process"));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
