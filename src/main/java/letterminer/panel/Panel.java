package letterminer.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A row for each authority, year and harmonised area of all judgements of a run, and the changes between judgements.
 * Call {@link #add} for every assessment first, then read the results. For one thread.
 *
 * <p>An authority has rows from its first judgement to the last year of the run or its own last. What follows it in a
 * reorganisation has rows from its beginning, without a score until it is judged itself: which of its predecessors'
 * judgements applied to it is unknown.
 */
public final class Panel {
  private final HarmonisedAreas areas;
  private final Authorities authorities;
  private final Neighbours neighbours;
  private final Timelines timelines = new Timelines();
  private int lastYear = Integer.MIN_VALUE;

  /** What identifies a row. */
  private record Key(String authority, int year, String area) {}

  /** Creates an empty panel. */
  public Panel(HarmonisedAreas areas, Authorities authorities, Neighbours neighbours) {
    this.areas = areas;
    this.authorities = authorities;
    this.neighbours = neighbours;
  }

  /** Adds a letter's assessment of an area. */
  public void add(Assessment assessment) {
    JudgedLetter letter = assessment.letter();
    String id = authorities.id(letter.authority(), letter.dfeCode(), letter.day());
    lastYear = Math.max(lastYear, letter.day().getYear());
    areas.of(letter.family(), assessment.area()).forEach(place -> timelines.add(id, place, assessment));
  }

  /** The timelines that an assessment belongs to. */
  public List<TimelineKey> timelines(Assessment assessment) {
    JudgedLetter letter = assessment.letter();
    String id = authorities.id(letter.authority(), letter.dfeCode(), letter.day());
    return areas.of(letter.family(), assessment.area()).stream().map(place -> new TimelineKey(id, place.area())).distinct().toList();
  }

  /** Adds an assessment to one of its timelines. */
  public void add(TimelineKey timeline, Assessment assessment) {
    lastYear = Math.max(lastYear, assessment.letter().day().getYear());
    areas.of(assessment.letter().family(), assessment.area()).stream().filter(place -> place.area().equals(timeline.area()))
        .forEach(place -> timelines.add(timeline.authority(), place, assessment));
  }

  /** Adds what {@link #lastOfYears} gave elsewhere: then the rows are complete, the changes are not. */
  public void add(LastOfYear year) {
    year.assessments().forEach(assessment -> add(year.timeline(), assessment));
    timelines.count(year.timeline(), year.assessments().get(0).letter().day().getYear(), year.days());
  }

  /** What the rows depend on. */
  public List<LastOfYear> lastOfYears() {
    return timelines.lastOfYears();
  }

  /** All rows, by authority, area and year. */
  public List<PanelRow> rows() {
    Map<TimelineKey, TreeMap<Integer, PanelRow>> rows = new TreeMap<>();
    Map<TimelineKey, Timelines.Timeline> all = timelines.all();
    all.forEach((key, timeline) -> rows.put(key, own(key, timeline)));
    all.forEach((key, timeline) -> addSuccessors(key, timeline.judged().get(0).day().getYear(), rows));
    return withNeighbours(rows.values().stream().flatMap(years -> years.values().stream()).toList());
  }

  private TreeMap<Integer, PanelRow> own(TimelineKey key, Timelines.Timeline timeline) {
    TreeMap<Integer, List<Judged>> byYear = new TreeMap<>();
    timeline.judged().forEach(j -> byYear.computeIfAbsent(j.day().getYear(), y -> new ArrayList<>()).add(j));
    TreeSet<Integer> years = new TreeSet<>(byYear.keySet());
    int end = Math.min(lastYear, authorities.lastYear(key.authority()));
    for (int year = years.first(); year <= end; year++) {
      years.add(year);
    }
    TreeMap<Integer, PanelRow> rows = new TreeMap<>();
    for (int year : years) {
      List<Judged> latest = byYear.floorEntry(year).getValue();
      PanelRow.InForce inForce = PanelRow.InForce.of(latest.get(latest.size() - 1));
      int inYear = timeline.days().getOrDefault(year, 0);
      rows.put(year, new PanelRow(
          AuthorityInYear.of(authorities, key.authority(), timeline.name(), year), year, key.area(),
          inYear > 0 ? PanelRow.Standing.JUDGED : PanelRow.Standing.CARRIED_FORWARD, Optional.of(inForce), inYear,
          areas.comparable(inForce.place(), inForce.assessment().letter().family()), none()));
    }
    return rows;
  }

  /** Rows of what followed an authority, for the years before it was judged itself. */
  private void addSuccessors(TimelineKey key, int judgedFrom, Map<TimelineKey, TreeMap<Integer, PanelRow>> rows) {
    for (String successor : authorities.successors(key.authority())) {
      TimelineKey following = new TimelineKey(successor, key.area());
      TreeMap<Integer, PanelRow> own = rows.computeIfAbsent(following, k -> new TreeMap<>());
      int first = Math.max(judgedFrom, authorities.firstYear(successor));
      int end = Math.min(lastYear, authorities.lastYear(successor));
      int judged = own.values().stream().filter(r -> r.inForce().isPresent()).mapToInt(PanelRow::year).min().orElse(end + 1);
      for (int year = first; year <= end && year < judged; year++) {
        own.putIfAbsent(year, new PanelRow(
            AuthorityInYear.of(authorities, successor, successor, year), year, key.area(), PanelRow.Standing.PREDECESSOR,
            Optional.empty(), 0, List.of(), none()));
      }
      addSuccessors(following, first, rows);
    }
  }

  private static PanelRow.NeighbourScores none() {
    return new PanelRow.NeighbourScores(0, 0, OptionalDouble.empty());
  }

  private List<PanelRow> withNeighbours(List<PanelRow> rows) {
    Map<Key, PanelRow> byKey = new HashMap<>();
    rows.forEach(row -> byKey.put(new Key(row.authority().id(), row.year(), row.area()), row));
    return rows.stream().map(row -> row.with(scores(row, byKey))).toList();
  }

  /** Of a row without a scale, neighbours count only if all of them have one scale. */
  private PanelRow.NeighbourScores scores(PanelRow row, Map<Key, PanelRow> byKey) {
    List<String> near = neighbours.of(row.authority().id());
    List<PanelRow.InForce> scored = near.stream().map(id -> byKey.get(new Key(id, row.year(), row.area())))
        .filter(r -> r != null).flatMap(r -> r.inForce().stream()).filter(f -> f.grade().flatMap(Assessment.Grade::score).isPresent()).toList();
    List<String> scales = row.inForce().map(f -> List.of(f.place().scale()))
        .orElseGet(() -> scored.stream().map(f -> f.place().scale()).distinct().toList());
    List<Integer> scores = scored.stream().filter(f -> scales.size() == 1 && f.place().scale().equals(scales.get(0)))
        .map(f -> f.grade().orElseThrow().score().orElseThrow()).toList();
    return new PanelRow.NeighbourScores(
        near.size(), scores.size(), scores.stream().mapToInt(Integer::intValue).average());
  }

  /** Every judgement with the one before it, by authority, area and day. */
  public List<JudgementChange> changes() {
    List<JudgementChange> changes = new ArrayList<>();
    timelines.all().forEach((key, timeline) -> {
      Optional<PanelRow.InForce> before = Optional.empty();
      for (Judged judged : timeline.judged()) {
        PanelRow.InForce now = PanelRow.InForce.of(judged);
        changes.add(new JudgementChange(
            AuthorityInYear.of(authorities, key.authority(), timeline.name(), judged.day().getYear()), key.area(), now, before));
        before = Optional.of(now);
      }
    });
    changes.sort(Comparator.comparing((JudgementChange c) -> c.authority().id()).thenComparing(JudgementChange::area));
    return changes;
  }
}
