package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Counts the characters of a page that cannot be seen, by reason. For one page; not thread-safe. */
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

  /** The problem message about them. */
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
