package letterminer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Guards that the schema for editors is a schema, and accepts and refuses what the loader does. */
class ProfileSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final com.networknt.schema.JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.valueToTree(ProfileReference.schema()));

  /** YAML 1.2 as editors read it: dates are texts. */
  private static final class WithoutDates extends Resolver {
    @Override
    public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, pattern, first, limit);
      }
    }
  }

  private static Set<ValidationMessage> validate(String yaml) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    Object content = new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new WithoutDates()).load(yaml);
    JsonNode node = JSON.valueToTree(content);
    return SCHEMA.validate(node);
  }

  @Test
  void theSchemaIsValid() {
    JsonNode schema = JSON.valueToTree(ProfileReference.schema());
    com.networknt.schema.JsonSchema standard = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertEquals(Set.of(), standard.validate(schema));
  }

  @Test
  void everyBundledProfileFitsIt() throws Exception {
    for (String name : new String(resource("index.txt"), StandardCharsets.UTF_8).lines().toList()) {
      assertEquals(Set.of(), validate(new String(resource(name), StandardCharsets.UTF_8)), name);
    }
  }

  private static byte[] resource(String name) throws Exception {
    try (InputStream in = ProfileSchemaTest.class.getResourceAsStream("/letterminer/profiles/" + name)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{id: a, subjects: []}",
    "{family: a}",
    "{id: a, headings: {strength: [b]}}",
    "{id: a, recognise: [{in: subject}]}",
    "{id: a, recognise: [{phrase: b, in: footer}]}",
    "{id: a, recognise: [{phrase: b, weight: 0}]}",
    "{id: a, areas: [{id: b}]}",
    "{id: a, subject: {add: [b], delete: [c]}}",
    "{id: a, report: perhaps}"
  })
  void whatTheLoaderRefusesIsRefused(String yaml) {
    assertFalse(validate(yaml).isEmpty(), yaml);
  }

  @Test
  void changesOfListsAreAccepted() {
    assertEquals(Set.of(), validate("{id: a, subject: {add: [b], remove: [c]}, words: {closing: {add: [d]}}}"));
  }
}
