package letterminer.yaml;

import java.util.List;

/** Says what is wrong in a YAML file, with file and line; one message for each mistake. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  /** One message a line: an exception has to be serialisable, and a list need not be. */
  YamlException(String message) {
    super(message);
  }

  YamlException(List<String> messages) {
    super(String.join("\n", messages));
  }

  /** The mistakes, each with its place; at least one. */
  public List<String> messages() {
    return getMessage().lines().toList();
  }
}
