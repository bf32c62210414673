package letterminer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import letterminer.reading.Rule;

/** Joins pieces of ruled lines and groups them into frames. */
final class Strokes {
  private Strokes() {}

  /** Rules that touch each other, directly or through others. */
  record Frame(List<Rule> across, List<Rule> down) {
    double left() {
      return across.stream().mapToDouble(Rule::start).min().orElse(0);
    }

    double right() {
      return across.stream().mapToDouble(Rule::end).max().orElse(0);
    }

    double top() {
      return across.stream().mapToDouble(Rule::position).min().orElse(0);
    }

    double bottom() {
      return across.stream().mapToDouble(Rule::position).max().orElse(0);
    }
  }

  static List<Frame> frames(List<Rule> rules, double tolerance) {
    List<Rule> joined = new ArrayList<>(joined(rules, true, tolerance));
    int across = joined.size();
    joined.addAll(joined(rules, false, tolerance));
    int n = joined.size();
    int[] group = new int[n];
    for (int i = 0; i < n; i++) {
      group[i] = i;
    }
    for (int i = 0; i < across; i++) {
      for (int k = across; k < n; k++) {
        if (root(group, i) != root(group, k) && touch(joined.get(i), joined.get(k), tolerance)) {
          group[root(group, i)] = root(group, k);
        }
      }
    }
    Map<Integer, Frame> frames = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      Frame frame = frames.computeIfAbsent(
          root(group, i), r -> new Frame(new ArrayList<>(), new ArrayList<>()));
      (joined.get(i).horizontal() ? frame.across() : frame.down()).add(joined.get(i));
    }
    return List.copyOf(frames.values());
  }

  private static int root(int[] group, int i) {
    while (group[i] != i) {
      group[i] = group[group[i]];
      i = group[i];
    }
    return i;
  }

  /** Joins pieces of one direction that are on one line and touch. */
  private static List<Rule> joined(List<Rule> rules, boolean horizontal, double tolerance) {
    List<Rule> sorted = new ArrayList<>(rules.stream().filter(r -> r.horizontal() == horizontal).toList());
    sorted.sort(Comparator.comparingDouble(Rule::position).thenComparingDouble(Rule::start));
    List<Rule> result = new ArrayList<>();
    boolean[] used = new boolean[sorted.size()];
    for (int i = 0; i < sorted.size(); i++) {
      if (used[i]) {
        continue;
      }
      Rule rule = sorted.get(i);
      boolean grown = true;
      while (grown) {
        grown = false;
        for (int k = i + 1; k < sorted.size()
            && sorted.get(k).position() - sorted.get(i).position() <= tolerance; k++) {
          Rule other = sorted.get(k);
          if (!used[k] && other.start() <= rule.end() + tolerance
              && other.end() >= rule.start() - tolerance) {
            rule = new Rule(horizontal, rule.position(), Math.min(rule.start(), other.start()),
                Math.max(rule.end(), other.end()));
            used[k] = true;
            grown = true;
          }
        }
      }
      result.add(rule);
    }
    return result;
  }

  /** Whether a rule across and a rule down meet. */
  private static boolean touch(Rule a, Rule b, double tolerance) {
    return a.position() >= b.start() - tolerance && a.position() <= b.end() + tolerance
        && b.position() >= a.start() - tolerance && b.position() <= a.end() + tolerance;
  }
}
