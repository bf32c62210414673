package letterminer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A value of a YAML file: a text, a list, or a map. What a text means (a number, a truth value) is not
 * guessed from its looks, but is what the reader asks for; {@code ~}, {@code null} and nothing are no
 * value. Immutable.
 */
public final class YamlValue {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final String file;
  private final Node node;

  YamlValue(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads a value as something. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(YamlValue value) throws YamlException;
  }

  /**
   * Parses a file of one document.
   *
   * @param file its name, for messages
   * @throws YamlException if it is no YAML, has no value, or nests deeper than 50 levels
   */
  public static YamlValue parse(String file, String yaml) throws YamlException {
    try {
      LoaderOptions options = new LoaderOptions();
      // Composed from its parts: the ready-made Yaml brings a writer and a binder along, which take time to start.
      Node node = new Composer(new ParserImpl(new StreamReader(yaml), options), new NoGuesses(), options)
          .getSingleNode();
      if (node == null) {
        throw new YamlException(file + ":1: there is nothing in the file.");
      }
      return new YamlValue(file, node);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new YamlException(file + ":" + line + ": this is no YAML: " + e.getProblem() + ".");
    } catch (YAMLException e) {
      throw new YamlException(file + ":1: this is no YAML: " + e.getMessage().replaceAll("\\s+", " ") + ".");
    }
  }

  /** Takes every text for a text. */
  private static final class NoGuesses extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // None: compiling their patterns would be work for nothing.
    }
  }

  /** What to throw where the value is not what was expected; the message is a sentence. */
  public YamlException wrong(String message) {
    return new YamlException(place() + message);
  }

  /**
   * File and line of this value or of one inside it, with a colon and a space behind.
   *
   * @param path keys ({@link String}) and indexes ({@link Integer}, from 0); where one is not there, the
   *     place of the last that is
   */
  public String place(Object... path) {
    Node at = node;
    int line = line(node);
    for (Object step : path) {
      Optional<Node[]> next = step(at, step);
      if (next.isEmpty()) {
        break;
      }
      line = line(next.get()[0]);
      at = next.get()[1];
    }
    return file + ":" + line + ": ";
  }

  /** The node that stands for a step and the one to go on from: key and value, or an entry twice. */
  private static Optional<Node[]> step(Node node, Object step) {
    if (node instanceof MappingNode map) {
      return map.getValue().stream()
          .filter(t -> t.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step))
          .map(t -> new Node[] {t.getKeyNode(), t.getValueNode()}).findFirst();
    }
    if (node instanceof SequenceNode list && step instanceof Integer i && i < list.getValue().size()) {
      return Optional.of(new Node[] {list.getValue().get(i), list.getValue().get(i)});
    }
    return Optional.empty();
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Whether nothing is given: {@code key:} or {@code key: ~}. */
  public boolean isNothing() {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(scalar.getValue());
  }

  /** The value as a map, read as something; a key that is not asked for is a mistake. */
  public <T> T keys(YamlMap.Reading<T> reading) throws YamlException {
    YamlMap map = map();
    T read = reading.of(map);
    map.end();
    return read;
  }

  /** The value as a map, whose reader has to ask for its {@linkplain YamlMap#end end}. */
  YamlMap map() throws YamlException {
    if (node instanceof MappingNode mapping) {
      return new YamlMap(file, mapping);
    }
    throw wrong("expected keys with values here, 'key: …'.");
  }

  /** The value as a list; no entry may be nothing. */
  public <T> List<T> list(Reading<T> reading) throws YamlException {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong("expected a list here, '[…, …]' or lines that begin with '- '.");
    }
    List<T> entries = new ArrayList<>();
    for (Node entry : sequence.getValue()) {
      YamlValue value = new YamlValue(file, entry);
      if (value.isNothing()) {
        throw value.wrong("an entry of this list is empty.");
      }
      entries.add(reading.of(value));
    }
    return List.copyOf(entries);
  }

  /** The value as a text. */
  public String text() throws YamlException {
    return text("a line of words");
  }

  /**
   * The value as a text.
   *
   * @param expected what to say was expected, if it is a list or a map
   */
  public String text(String expected) throws YamlException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong("expected " + expected + " here, not a " + (node instanceof SequenceNode ? "list" : "map") + ".");
  }

  /** The value as a whole number. */
  public int number() throws YamlException {
    String text = text("a whole number");
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrong("expected a whole number here, not '" + text + "'.");
    }
  }

  /** The value as {@code true} or {@code false}. */
  public boolean flag() throws YamlException {
    String text = text("true or false");
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return text.equalsIgnoreCase("true");
    }
    throw wrong("expected true or false here, not '" + text + "'.");
  }

  /** The value as a constant's name, in upper or lower case. */
  public <E extends Enum<E>> E oneOf(Class<E> constants) throws YamlException {
    List<E> known = List.of(constants.getEnumConstants());
    String text = text("one of " + known);
    for (E constant : known) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    throw wrong("'" + text + "' is none of " + known + ".");
  }
}
