package letterminer.yaml;

import java.util.List;

/** Thrown for mistakes in a YAML file; each has a message with file and line. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  /** One message per line: exceptions have to be serialisable, which a list need not be. */
  YamlException(String message) {
    super(message);
  }

  YamlException(List<String> messages) {
    super(String.join("\n", messages));
  }

  /** The mistakes, each with file and line; at least one. */
  public List<String> messages() {
    return getMessage().lines().toList();
  }
}
