package letterminer.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Converts SnakeYAML's nodes to values; a node that is used twice through an alias becomes one value. For one file.
 */
final class YamlTree {
  /** A bracket at the start of a value, with a word right after its end: a phrase without quotes. */
  private static final Pattern BRACKET_AT_START = Pattern.compile("[-:,\\[]\\s{1,9}[\\[{][^\\]}\"']{0,99}[\\]}]\\s{0,9}[\\p{L}\\[(]|\\[\\[[^\\]\"']{0,99}\\]\\s{0,9}\\p{L}");

  private final String file;
  private final Map<Node, Optional<YamlValue>> made = new IdentityHashMap<>();

  private YamlTree(String file) {
    this.file = file;
  }

  /** Parses a file with one document, see {@link YamlValue#parse}. */
  static YamlValue parse(String file, String yaml) throws YamlException {
    try {
      LoaderOptions options = new LoaderOptions();
      // Composed from its parts: the class Yaml also creates a writer and a binder, which slow down the start.
      Node node = new Composer(new ParserImpl(new StreamReader(yaml), options), new NoGuesses(), options)
          .getSingleNode();
      if (node == null) {
        throw new YamlException(file + ":1: the file is empty.");
      }
      return new YamlTree(file).value(node);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new YamlException(
          file + ":" + line + ": this is not YAML: " + e.getProblem() + "." + hint(yaml, line));
    } catch (YAMLException e) {
      throw new YamlException(file + ":1: this is not YAML: " + e.getMessage().replaceAll("\\s+", " ").replaceAll("\\.+$", "") + ".");
    }
  }

  /** The likely cause: by far the most frequent mistake is a phrase such as {@code [the] staff} without quotes. */
  private static String hint(String yaml, int line) {
    // The parser may notice only on the next line that the one before is not a list.
    List<String> suspects = yaml.lines().skip(Math.max(0, line - 2)).limit(2).toList();
    boolean bracket = suspects.stream().anyMatch(l -> BRACKET_AT_START.matcher(l).find());
    return bracket ? " A text that begins with '[' or '{' needs quotes: \"[the] staff\"." : "";
  }

  private YamlValue value(Node node) throws YamlException {
    Optional<YamlValue> known = made.get(node);
    if (known != null) {
      return known.orElseThrow(() -> new YamlException(file + ":" + line(node) + ": this contains itself."));
    }
    made.put(node, Optional.empty()); // In progress: a node that is met again contains itself.
    YamlValue value = fresh(node);
    made.put(node, Optional.of(value));
    return value;
  }

  private YamlValue fresh(Node node) throws YamlException {
    if (node instanceof ScalarNode scalar) {
      return new YamlValue(
          file, line(node), scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(value(item));
      }
      return new YamlValue(file, line(node), items);
    }
    Map<String, YamlValue.KeyAndValue> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      YamlValue key = value(tuple.getKeyNode());
      if (!key.isText()) {
        throw key.wrong("expected a word as the key here.");
      }
      if (entries.put(key.content(), new YamlValue.KeyAndValue(key, value(tuple.getValueNode()))) != null) {
        throw key.wrong("the key '" + key.content() + "' appears here a second time.");
      }
    }
    return new YamlValue(file, line(node), entries);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Resolves every scalar to a string. */
  private static final class NoGuesses extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // None, since compiling their patterns would be wasted work.
    }
  }
}
