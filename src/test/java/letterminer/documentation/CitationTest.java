package letterminer.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** How the program is cited follows the Citation File Format and the build. */
class CitationTest {
  private final Map<String, Object> citation = new Yaml().load(text());

  private static String text() {
    try {
      return Files.readString(Path.of("CITATION.cff"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatTheFormatRequiresIsThere() {
    assertEquals("1.2.0", citation.get("cff-version"));
    assertEquals("software", citation.get("type"));
    assertFalse(((String) citation.get("message")).isBlank());
    assertFalse(((String) citation.get("title")).isBlank());
    List<?> authors = (List<?>) citation.get("authors");
    assertTrue(authors.stream().allMatch(a -> ((Map<?, ?>) a).containsKey("name")));
    assertTrue(List.of(
        "cff-version", "message", "type", "title", "abstract", "authors", "version", "license", "keywords")
        .containsAll(citation.keySet()), "the format knows no other keys");
  }

  @Test
  void versionAndLicenceAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<artifactId>letterminer</artifactId>\n  <version>" + citation.get("version") + "</version>"));
    assertEquals("Apache-2.0", citation.get("license"));
    assertTrue(Files.readString(Path.of("LICENSE")).contains("Apache License"));
  }
}
