package letterminer.profiling;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.profile.Tokens;

/** Counts in how many letters a wording occurs, ignoring case and punctuation. Not safe for use by several threads. */
final class Wordings {
  /** A wording as it was first printed, and the letters that have it. */
  record Wording(String text, Set<String> letters) {
    int count() {
      return letters.size();
    }
  }

  private final Map<String, Wording> wordings = new LinkedHashMap<>();

  void add(String text, Specimen letter) {
    String flat = Tokens.of(text).flat();
    if (!flat.isEmpty()) {
      wordings.computeIfAbsent(flat, f -> new Wording(text.strip(), new LinkedHashSet<>())).letters().add(letter.name());
    }
  }

  /** In how many letters a wording occurs. */
  int count(String text) {
    Wording wording = wordings.get(Tokens.of(text).flat());
    return wording == null ? 0 : wording.count();
  }

  /** The wordings that occur in at least this many letters, the most frequent first, otherwise in the order found. */
  List<Wording> in(int letters) {
    return wordings.values().stream().filter(w -> w.count() >= letters)
        .sorted(Comparator.comparingInt(Wording::count).reversed()).toList();
  }
}
