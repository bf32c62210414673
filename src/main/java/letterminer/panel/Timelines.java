package letterminer.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The judgements of each authority and harmonised area in the order of their days. */
final class Timelines {
  /**
   * The judgements of an authority and area.
   *
   * @param name the authority's name in the latest letter
   * @param judged one for each day, the earliest first
   * @param days how many days of each year have judgements
   */
  record Timeline(String name, List<Judged> judged, Map<Integer, Integer> days) {}

  private final Map<TimelineKey, TreeMap<LocalDate, List<Judged>>> days = new TreeMap<>();

  /** Days with judgements that were counted elsewhere and are not all here, by year. */
  private final Map<TimelineKey, Map<Integer, Integer>> counted = new HashMap<>();

  /** Adds a letter's assessment. */
  void add(String authority, HarmonisedAreas.Place place, Assessment assessment) {
    days.computeIfAbsent(new TimelineKey(authority, place.area()), k -> new TreeMap<>())
        .computeIfAbsent(assessment.letter().day(), d -> new ArrayList<>())
        .add(new Judged(assessment, place, assessment.status()));
  }

  /** Sets how many days of a year have judgements, where only the last of them is added. */
  void count(TimelineKey key, int year, int number) {
    counted.computeIfAbsent(key, k -> new HashMap<>()).put(year, number);
  }

  /** All of them, by authority and area. */
  Map<TimelineKey, Timeline> all() {
    Map<TimelineKey, Timeline> all = new TreeMap<>();
    days.forEach((key, byDay) -> {
      List<Judged> judged = byDay.values().stream().map(Judged::of).toList();
      Map<Integer, Integer> number = counted.getOrDefault(key, perYear(byDay));
      all.put(key, new Timeline(judged.get(judged.size() - 1).assessment().letter().authority(), judged, number));
    });
    return all;
  }

  private static Map<Integer, Integer> perYear(TreeMap<LocalDate, List<Judged>> byDay) {
    Map<Integer, Integer> number = new HashMap<>();
    byDay.keySet().forEach(day -> number.merge(day.getYear(), 1, Integer::sum));
    return number;
  }

  /** What the panel's rows depend on, by authority, area and year. */
  List<LastOfYear> lastOfYears() {
    List<LastOfYear> all = new ArrayList<>();
    days.forEach((key, byDay) -> {
      Map<Integer, Integer> number = perYear(byDay);
      byDay.forEach((day, judged) -> {
        LocalDate next = byDay.higherKey(day);
        if (next == null || next.getYear() > day.getYear()) {
          all.add(new LastOfYear(key, number.get(day.getYear()), judged.stream().map(Judged::assessment).toList()));
        }
      });
    });
    return all;
  }
}
