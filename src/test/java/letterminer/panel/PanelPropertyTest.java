package letterminer.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is judged, no authority has two rows for a year and area, and none is lost in a reorganisation. */
class PanelPropertyTest {
  private static final Authorities AUTHORITIES = MadePanel.authorities();

  @Provide
  Arbitrary<List<Assessment>> assessments() {
    return Combinators.combine(
        Arbitraries.of(MadePanel.CODES), Arbitraries.integers().between(2010, 2026), Arbitraries.integers().between(1, 3),
        Arbitraries.of("ancient", "old", "new", "own"), Arbitraries.of("overall", "care", "leavers"),
        Arbitraries.integers().between(0, 4)).as((code, year, month, family, area, score) -> MadePanel.judged(
            code, AUTHORITIES.term(code, year).orElseThrow().name(), year + "-0" + month + "-15", family, area, score))
        .list().ofMaxSize(25);
  }

  private static Map<String, PanelRow> rows(List<Assessment> assessments) {
    Panel panel = MadePanel.empty();
    assessments.forEach(panel::add);
    Map<String, PanelRow> rows = new HashMap<>();
    for (PanelRow row : panel.rows()) {
      String key = row.authority().id() + " " + row.area() + " " + row.year();
      assertTrue(rows.put(key, row) == null, key + " has two rows");
    }
    return rows;
  }

  @Property(tries = 300)
  void everyJudgementHasItsRow(@ForAll("assessments") List<Assessment> assessments) {
    Map<String, PanelRow> rows = rows(assessments);
    for (Assessment a : assessments) {
      for (HarmonisedAreas.Place place : MadePanel.areas().of(a.letter().family(), a.area())) {
        PanelRow row = rows.get(a.letter().dfeCode() + " " + place.area() + " " + a.letter().day().getYear());
        assertEquals(PanelRow.Standing.JUDGED, row.standing());
        assertFalse(row.inForce().orElseThrow().assessment().letter().day().isBefore(a.letter().day()));
      }
    }
  }

  @Property(tries = 300)
  void rowsEndOnlyWithTheLastYearOrTheAuthority(@ForAll("assessments") List<Assessment> assessments) {
    Map<String, PanelRow> rows = rows(assessments);
    int last = assessments.stream().mapToInt(a -> a.letter().day().getYear()).max().orElse(0);
    for (PanelRow row : rows.values()) {
      String id = row.authority().id();
      if (row.year() < Math.min(last, AUTHORITIES.lastYear(id))) {
        assertTrue(rows.containsKey(id + " " + row.area() + " " + (row.year() + 1)), id + " is lost after " + row.year());
      }
      for (String successor : AUTHORITIES.successors(id)) {
        for (int year = Math.max(row.year(), AUTHORITIES.firstYear(successor)); year <= Math.min(last, AUTHORITIES.lastYear(successor)); year++) {
          assertTrue(rows.containsKey(successor + " " + row.area() + " " + year), id + " has no successor in " + year);
        }
      }
    }
  }

  /** As engines that spread timelines over machines do it. */
  @Property(tries = 300)
  void timelinesApartGiveTheSamePanel(@ForAll("assessments") List<Assessment> assessments) {
    Panel whole = MadePanel.empty();
    Map<TimelineKey, Panel> apart = new TreeMap<>();
    for (Assessment a : assessments) {
      whole.add(a);
      whole.timelines(a).forEach(key -> apart.computeIfAbsent(key, k -> MadePanel.empty()).add(key, a));
    }
    Panel joined = MadePanel.empty();
    List<JudgementChange> changes = new ArrayList<>();
    apart.values().forEach(timeline -> {
      timeline.lastOfYears().forEach(joined::add);
      changes.addAll(timeline.changes());
    });
    assertEquals(whole.rows(), joined.rows());
    assertEquals(whole.changes(), changes);
  }

  @Property(tries = 300)
  void scoresAreThoseOfTheLatestJudgement(@ForAll("assessments") List<Assessment> assessments) {
    for (PanelRow row : rows(assessments).values()) {
      row.inForce().ifPresent(f -> assertTrue(f.assessment().letter().day().getYear() <= row.year()));
      boolean carried = row.inForce().isPresent() && row.inForce().get().assessment().letter().day().getYear() < row.year();
      assertEquals(carried, row.standing() == PanelRow.Standing.CARRIED_FORWARD);
      assertEquals(row.inForce().isEmpty(), row.standing() == PanelRow.Standing.PREDECESSOR);
    }
  }

  @Property(tries = 300)
  void everyJudgementIsOneChange(@ForAll("assessments") List<Assessment> assessments) {
    Panel panel = MadePanel.empty();
    assessments.forEach(panel::add);
    Set<String> keys = new HashSet<>();
    for (JudgementChange change : panel.changes()) {
      assertTrue(keys.add(change.authority().id() + change.area() + change.now().assessment().letter().day()));
      assertEquals(change.before().isEmpty(), change.kind() == JudgementChange.Movement.FIRST);
      change.before().ifPresent(b -> assertTrue(b.assessment().letter().day().isBefore(change.now().assessment().letter().day())));
    }
  }
}
