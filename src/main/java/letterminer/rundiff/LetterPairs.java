package letterminer.rundiff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import letterminer.runs.LetterLines.Line;

/**
 * Pairs the letters of two runs: those with the same file and id; then those with the same id, whose file was renamed;
 * then those at the same position in a file of the same name, whose content changed.
 */
final class LetterPairs {
  /** A letter of one run or both, in the order of the new run, removed ones last. */
  record Pair(Optional<Line> old, Optional<Line> now) {}

  private final Map<Line, Line> oldOfNew = new HashMap<>();
  private final Set<Line> taken = new HashSet<>();
  private final List<Line> old;
  private final List<Line> now;

  LetterPairs(List<Line> old, List<Line> now) {
    this.old = old;
    this.now = now;
    match(line -> line.file() + "\n" + line.id());
    match(Line::id);
    match(line -> line.file() + "\n" + line.ordinal());
  }

  private void match(Function<Line, String> key) {
    Map<String, Line> free = new LinkedHashMap<>();
    for (Line line : old) {
      if (!taken.contains(line)) {
        free.putIfAbsent(key.apply(line), line);
      }
    }
    for (Line line : now) {
      if (!oldOfNew.containsKey(line)) {
        Line partner = free.remove(key.apply(line));
        if (partner != null) {
          oldOfNew.put(line, partner);
          taken.add(partner);
        }
      }
    }
  }

  List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    now.forEach(line -> pairs.add(new Pair(Optional.ofNullable(oldOfNew.get(line)), Optional.of(line))));
    old.stream().filter(line -> !taken.contains(line)).forEach(line -> pairs.add(new Pair(Optional.of(line), Optional.empty())));
    return pairs;
  }
}
