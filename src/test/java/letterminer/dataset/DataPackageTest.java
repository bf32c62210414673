package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import letterminer.model.LetterFile;
import letterminer.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards that the descriptor of a run says what its files are. */
class DataPackageTest {
  @TempDir
  Path folder;
  private JsonNode descriptor;

  @BeforeEach
  void writeARun() throws Exception {
    try (OutputFolder output = OutputFolder.open(folder);
        DatasetWriter writer = new DatasetWriter(output, Dataset.PLAIN, "9.8.7")) {
      LetterFile file = new LetterFile(List.of(SampleLetters.full("Subject", "Point")), List.of(), "f", 3);
      FileRenderer renderer = new FileRenderer(Dataset.PLAIN, Optional.empty());
      writer.add(
          new FileRow("2008/westford.pdf", "ab", 12, file.outcome(), 3, 1, Optional.empty()),
          renderer.render("2008/westford.pdf", file));
      writer.finish("abc");
    }
    descriptor = new ObjectMapper().readTree(Files.readString(folder.resolve("datapackage.json")));
  }

  private static List<String> fields(JsonNode resource) {
    List<String> names = new ArrayList<>();
    resource.at("/schema/fields").forEach(f -> names.add(f.get("name").asText()));
    return names;
  }

  @Test
  void everyResourceIsAFileOfTheRun() {
    for (JsonNode resource : descriptor.get("resources")) {
      assertTrue(Files.exists(folder.resolve(resource.get("path").asText())), resource::toString);
    }
    assertEquals(6, descriptor.get("resources").size());
  }

  @Test
  void theFieldsOfATableAreTheHeadsOfItsFile() throws Exception {
    for (JsonNode resource : descriptor.get("resources")) {
      if (resource.get("path").asText().endsWith(".csv")) {
        String head = Files.readAllLines(folder.resolve(resource.get("path").asText())).get(0);
        assertEquals(String.join(",", fields(resource)), head);
      }
    }
  }

  @Test
  void everyFieldHasATypeAndADescription() {
    for (JsonNode resource : descriptor.get("resources")) {
      for (JsonNode field : resource.at("/schema/fields")) {
        assertTrue(List.of("string", "integer", "number", "date").contains(field.get("type").asText()));
        assertFalse(field.get("description").asText().isBlank());
      }
    }
  }

  @Test
  void keysNameFieldsThatAreThere() {
    List<String> names = new ArrayList<>();
    descriptor.get("resources").forEach(r -> names.add(r.get("name").asText()));
    assertEquals(names.size(), new HashSet<>(names).size());
    for (JsonNode resource : descriptor.get("resources")) {
      JsonNode key = resource.at("/schema/primaryKey");
      assertTrue(key.isMissingNode() || fields(resource).contains(key.asText()));
      for (JsonNode foreign : resource.at("/schema/foreignKeys")) {
        assertTrue(fields(resource).contains(foreign.get("fields").asText()));
        assertTrue(names.contains(foreign.at("/reference/resource").asText()));
      }
    }
  }

  @Test
  void theVersionIsThatOfTheProgram() {
    assertTrue(descriptor.get("description").asText().contains("9.8.7"));
  }

  @Test
  void everyResourceHasTheHashOfItsFile() throws Exception {
    for (JsonNode resource : descriptor.get("resources")) {
      byte[] content = Files.readAllBytes(folder.resolve(resource.get("path").asText()));
      assertEquals("sha256:" + Sha256.hex(content), resource.get("hash").asText(), resource::toString);
    }
  }
}
