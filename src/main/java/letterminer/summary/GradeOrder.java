package letterminer.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The grades of families or scales with their scores, the best first. */
public final class GradeOrder {
  /** A score that cannot be read ranks below all others. */
  private static final int NO_SCORE = 0;

  private final Map<String, Map<String, Integer>> scores = new TreeMap<>();

  void add(String of, String grade, String score) {
    scores.computeIfAbsent(of, o -> new TreeMap<>()).put(grade, score.matches("[0-9]{1,3}") ? Integer.parseInt(score) : NO_SCORE);
  }

  /** The grades that occur, the best first. */
  public List<String> of(String familyOrScale) {
    Map<String, Integer> grades = scores.getOrDefault(familyOrScale, Map.of());
    List<String> sorted = new ArrayList<>(grades.keySet());
    sorted.sort(Comparator.comparing((String g) -> grades.get(g)).reversed().thenComparing(Comparator.naturalOrder()));
    return List.copyOf(sorted);
  }

  /** The score of a grade, 0 if it has none. */
  public int score(String familyOrScale, String grade) {
    return scores.getOrDefault(familyOrScale, Map.of()).getOrDefault(grade, NO_SCORE);
  }

  /** Families or scales, in alphabetical order. */
  public List<String> names() {
    return List.copyOf(scores.keySet());
  }
}
