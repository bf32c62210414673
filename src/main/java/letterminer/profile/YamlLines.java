package letterminer.profile;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds the line of a YAML file where a key or an entry stands. Jackson reads a record as a whole before
 * it complains, and by then it is past the place.
 */
final class YamlLines {
  private YamlLines() {}

  /**
   * The line of the last step of a path, from 1.
   *
   * @param path keys ({@link String}) and indexes ({@link Integer}, from 0) from the top
   * @return the line of the deepest step that is there; empty if the text is no YAML
   */
  static Optional<Integer> line(String yaml, List<Object> path) {
    try {
      Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (node == null) {
        return Optional.empty();
      }
      int line = node.getStartMark().getLine() + 1;
      for (Object step : path) {
        Optional<Node[]> next = step(node, step);
        if (next.isEmpty()) {
          break;
        }
        line = next.get()[0].getStartMark().getLine() + 1;
        node = next.get()[1];
      }
      return Optional.of(line);
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  /** The node that stands for a step and the one to go on from: key and value, or an entry twice. */
  private static Optional<Node[]> step(Node node, Object step) {
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step)) {
          return Optional.of(new Node[] {key, tuple.getValueNode()});
        }
      }
    } else if (node instanceof SequenceNode list && step instanceof Integer index
        && index < list.getValue().size()) {
      Node entry = list.getValue().get(index);
      return Optional.of(new Node[] {entry, entry});
    }
    return Optional.empty();
  }
}
