package letterminer.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The YAML files that come with the program. */
public final class BundledYaml {
  private BundledYaml() {}

  /** The text of a file. */
  public static String text(String resource) {
    try (InputStream in = BundledYaml.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file in which a mistake would be a bug. */
  public static <T> T read(String resource, YamlValue.Reading<T> reading) {
    try {
      return reading.of(YamlValue.parse(resource, text(resource)));
    } catch (YamlException e) {
      throw new IllegalStateException("The bundled file " + resource + " is broken: " + e.getMessage(), e);
    }
  }
}
