package letterminer.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes, so that the user sees all of them at once. Not thread-safe. */
public final class YamlMistakes {
  private final Set<String> messages = new LinkedHashSet<>();

  /** A step of reading. */
  @FunctionalInterface
  public interface Step {
    void run() throws YamlException;
  }

  /** Runs a step and keeps its mistakes. */
  public void collect(Step step) {
    try {
      step.run();
    } catch (YamlException e) {
      messages.addAll(e.messages());
    }
  }

  /** The messages collected so far. */
  public List<String> errors() {
    return List.copyOf(messages);
  }

  /** Throws one exception with all collected mistakes, if there are any. */
  public void throwIfAny() throws YamlException {
    if (!messages.isEmpty()) {
      throw new YamlException(new ArrayList<>(messages));
    }
  }
}
