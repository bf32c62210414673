package letterminer.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The judgements of each authority and harmonised area in the order of their days. */
final class Timelines {
  /** An authority and a harmonised area. */
  record Key(String authority, String area) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byAuthority = authority.compareTo(other.authority);
      return byAuthority == 0 ? area.compareTo(other.area) : byAuthority;
    }
  }

  /**
   * The judgements of an authority and area.
   *
   * @param name the authority's name in the latest letter
   * @param judged one for each day, the earliest first
   */
  record Timeline(String name, List<Judged> judged) {}

  private final Map<Key, TreeMap<LocalDate, List<Judged>>> days = new TreeMap<>();

  /** Adds a letter's assessment. */
  void add(String authority, HarmonisedAreas.Place place, Assessment assessment) {
    days.computeIfAbsent(new Key(authority, place.area()), k -> new TreeMap<>())
        .computeIfAbsent(assessment.letter().day(), d -> new ArrayList<>())
        .add(new Judged(assessment, place, assessment.status()));
  }

  /** All of them, by authority and area. */
  Map<Key, Timeline> all() {
    Map<Key, Timeline> all = new TreeMap<>();
    days.forEach((key, byDay) -> {
      List<Judged> judged = byDay.values().stream().map(Judged::of).toList();
      all.put(key, new Timeline(judged.get(judged.size() - 1).assessment().letter().authority(), judged));
    });
    return all;
  }
}
