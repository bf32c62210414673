package letterminer.corrections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a file of corrections.
 *
 * @param all every mark in the order of the file, including those that were replaced
 * @param unreadable the lines that are not valid marks, such as the last one of a truncated file
 * @param sha256 of the file; of no bytes if there is no file
 */
public record LogContent(List<Correction> all, List<BadLine> unreadable, String sha256) {
  /** No corrections. */
  public static final LogContent NONE = new LogContent(List.of(), List.of(), "");

  static final String CUT_OFF = "it was cut off";

  public LogContent {
    all = List.copyOf(all);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * A line that is not a valid mark.
   *
   * @param number line number, from 1
   * @param reason what is wrong with it, as the end of a sentence
   */
  public record BadLine(int number, String reason) {}

  /** Whether the last line is incomplete: its writer was killed, or is still writing. */
  boolean isCutOff() {
    return !unreadable.isEmpty() && unreadable.get(unreadable.size() - 1).reason().equals(CUT_OFF);
  }

  /** A mark replaces an earlier one with the same key. */
  private record Key(String who, String target, Optional<String> part) {
    static Key of(Correction c) {
      return new Key(c.who(), target(c), c.part());
    }

    private static String target(Correction c) {
      if (c.value().isPresent()) {
        return c.value().get();
      }
      return c.field().equals(Correction.PAGE) ? c.letter() + " page " + c.page().orElse(0) : c.id();
    }
  }

  /**
   * The marks in effect, in order of time: for each person and part of a value the last mark, unless it was withdrawn.
   */
  public List<Correction> current() {
    Map<Key, Correction> current = new LinkedHashMap<>();
    for (Correction c : inOrder()) {
      Key key = Key.of(c);
      Correction replaced = current.remove(key);
      if (c.verdict() != Verdict.WITHDRAWN) {
        current.put(key, c);
      } else if (replaced == null) {
        // Withdrawn as a whole, whatever part it was of.
        current.keySet().removeIf(k -> c.part().isEmpty() && k.who().equals(key.who()) && k.target().equals(key.target()));
      }
    }
    return List.copyOf(current.values());
  }

  /**
   * The marks made in an audit, independent of all others: a later mark outside the audit does not replace one in it.
   */
  public LogContent ofAudit(String name) {
    List<Correction> own =
        all.stream().filter(c -> c.audit().equals(Optional.of(name)) || c.verdict() == Verdict.WITHDRAWN).toList();
    return new LogContent(own, unreadable, sha256);
  }

  /**
   * All marks by time, and in file order if their times are equal. Two files that were merged may both have marks of
   * the same person.
   */
  List<Correction> inOrder() {
    List<Correction> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(c -> Instant.parse(c.when())));
    return sorted;
  }
}
