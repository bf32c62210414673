package letterminer.corrections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of corrections holds.
 *
 * @param all every mark in the order of the file, also those that were replaced
 * @param unreadable the lines that are no marks; of a file that was cut off, the last
 * @param sha256 of the file; of nothing where there is no file
 */
public record LogContent(List<Correction> all, List<BadLine> unreadable, String sha256) {
  /** Of no corrections. */
  public static final LogContent NONE = new LogContent(List.of(), List.of(), "");

  static final String CUT_OFF = "it was cut off";

  public LogContent {
    all = List.copyOf(all);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * A line that is no mark.
   *
   * @param number its place in the file, from 1
   * @param reason what is wrong with it, as the end of a sentence
   */
  public record BadLine(int number, String reason) {}

  /** Whether the last line is not whole: somebody was killed while writing it, or is writing it now. */
  boolean isCutOff() {
    return !unreadable.isEmpty() && unreadable.get(unreadable.size() - 1).reason().equals(CUT_OFF);
  }

  /** What makes a mark replace another. */
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
   * The marks that hold: of each person's on one part of a value the last, without what was taken back. In the order of
   * time.
   */
  public List<Correction> current() {
    Map<Key, Correction> current = new LinkedHashMap<>();
    for (Correction c : inOrder()) {
      Key key = Key.of(c);
      Correction replaced = current.remove(key);
      if (c.verdict() != Verdict.WITHDRAWN) {
        current.put(key, c);
      } else if (replaced == null) {
        // Taken back as a whole, whatever part it was of.
        current.keySet().removeIf(k -> c.part().isEmpty() && k.who().equals(key.who()) && k.target().equals(key.target()));
      }
    }
    return List.copyOf(current.values());
  }

  /** What was said in an audit, as if nobody had said anything elsewhere: a later mark outside does not replace one in it. */
  public LogContent ofAudit(String name) {
    List<Correction> own =
        all.stream().filter(c -> c.audit().equals(Optional.of(name)) || c.verdict() == Verdict.WITHDRAWN).toList();
    return new LogContent(own, unreadable, sha256);
  }

  /** All marks by time; of one time, as they stand in the file. Two files that were merged may have one person's marks. */
  List<Correction> inOrder() {
    List<Correction> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(c -> Instant.parse(c.when())));
    return sorted;
  }
}
