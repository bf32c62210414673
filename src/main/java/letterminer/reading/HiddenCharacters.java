package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** How many characters of a page cannot be seen, and why. For one page and one thread. */
final class HiddenCharacters {
  private final int[] counts = new int[Sight.values().length];

  void add(Sight why, int characters) {
    counts[why.ordinal()] += characters;
  }

  boolean isEmpty() {
    return total() == 0;
  }

  private int total() {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  /** What a user is told of them. */
  String message(int page) {
    List<String> kinds = new ArrayList<>();
    for (Sight sight : Sight.values()) {
      if (counts[sight.ordinal()] > 0) {
        kinds.add(counts[sight.ordinal()] + " " + sight.description());
      }
    }
    int total = total();
    StringJoiner list = new StringJoiner(", ");
    kinds.forEach(list::add);
    return String.format(
        Locale.ROOT, "Page %d does not show %d of its characters, which were left out: %s.", page, total, list);
  }
}
