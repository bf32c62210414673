package letterminer.yaml;

/** Says what is wrong in a YAML file, with file and line. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  YamlException(String message) {
    super(message);
  }
}
