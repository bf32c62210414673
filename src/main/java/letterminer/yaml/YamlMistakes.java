package letterminer.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects mistakes, so that a reader sees all of them at once. Not safe for use by several threads. */
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

  /** What was collected so far, one message each. */
  public List<String> errors() {
    return List.copyOf(messages);
  }

  /** Throws one exception with all mistakes that were collected, if there are any. */
  public void throwIfAny() throws YamlException {
    if (!messages.isEmpty()) {
      throw new YamlException(new ArrayList<>(messages));
    }
  }
}
