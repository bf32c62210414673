package letterminer.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards what is in force in which year, what a reorganisation does to it, and what rose or fell. */
class PanelTest {
  private static Panel of(Assessment... assessments) {
    Panel panel = MadePanel.empty();
    Stream.of(assessments).forEach(panel::add);
    return panel;
  }

  private static List<String> rows(Panel panel, String area) {
    return panel.rows().stream().filter(r -> r.area().equals(area)).map(r -> r.authority().id() + " " + r.year() + " "
        + r.inForce().flatMap(PanelRow.InForce::grade).flatMap(Assessment.Grade::score).map(String::valueOf).orElse("-") + " " + r.standing().code()).toList();
  }

  private static List<String> changes(Panel panel, String area) {
    return panel.changes().stream().filter(c -> c.area().equals(area)).map(c -> c.now().assessment().letter().day().getYear() + " "
        + c.kind().code() + c.steps().map(s -> " " + s).orElse("") + c.comparability().map(x -> " " + x.code()).orElse("")).toList();
  }

  @Test
  void theLatestJudgementIsCarriedForward() {
    Panel panel = of(
        MadePanel.judged("906", "Wexmoor", "2015-06-01", "old", "overall", 2),
        MadePanel.judged("906", "Wexmoor", "2017-02-01", "old", "overall", 1),
        MadePanel.judged("906", "Wexmoor", "2017-11-30", "new", "overall", 3),
        MadePanel.judged("902", "North Marrow", "2019-06-01", "new", "overall", 4));

    assertEquals(
        List.of("902 2019 4 judged", "906 2015 2 judged", "906 2016 2 carried-forward", "906 2017 3 judged",
            "906 2018 3 carried-forward", "906 2019 3 carried-forward"),
        rows(panel, "overall"));
    assertEquals(2, panel.rows().stream().filter(r -> r.year() == 2017).findFirst().orElseThrow().inYear());
    assertEquals(List.of("2019 first", "2015 first", "2017 fell -1 yes", "2017 rose 2 yes"), changes(panel, "overall"));
  }

  @Test
  void aGradeThatCouldNotBeReadEndsWhatWasInForce() {
    Panel panel = of(
        MadePanel.judged("906", "Wexmoor", "2015-06-01", "old", "overall", 2),
        MadePanel.judged("906", "Wexmoor", "2016-06-01", "old", "overall", 0),
        MadePanel.judged("906", "Wexmoor", "2018-06-01", "old", "overall", 3));

    assertEquals(
        List.of("906 2015 2 judged", "906 2016 - judged", "906 2017 - carried-forward", "906 2018 3 judged"), rows(panel, "overall"));
    assertEquals(List.of("2015 first", "2016 unknown yes", "2018 unknown yes"), changes(panel, "overall"));
  }

  @Test
  void lettersOfOneDayThatDisagreeGiveNoScore() {
    Panel panel = of(
        MadePanel.judged("906", "Wexmoor", "2015-06-01", "old", "overall", 2),
        MadePanel.judged("906", "Wexmoor", "2015-06-01", "new", "overall", 3),
        MadePanel.judged("906", "Wexmoor", "2016-06-01", "old", "overall", 0),
        MadePanel.judged("906", "Wexmoor", "2016-06-01", "old", "overall", 4));

    assertEquals(List.of("906 2015 - judged", "906 2016 4 judged"), rows(panel, "overall"));
    assertEquals("letters-disagree", panel.rows().get(0).inForce().orElseThrow().status());
  }

  @Test
  void whatFollowsADividedAuthorityHasRowsUntilItIsJudgedItself() {
    Panel panel = of(
        MadePanel.judged("901", "Marrow", "2017-06-01", "old", "overall", 2),
        MadePanel.judged("902", "North Marrow", "2021-06-01", "old", "overall", 3),
        MadePanel.judged("906", "Wexmoor", "2024-06-01", "new", "overall", 3));

    assertEquals(
        List.of(
            "901 2017 2 judged", "901 2018 2 carried-forward", "901 2019 2 carried-forward", "902 2019 - predecessor",
            "902 2020 - predecessor", "902 2021 3 judged", "902 2022 3 carried-forward", "902 2023 3 carried-forward",
            "902 2024 3 carried-forward", "903 2019 - predecessor", "903 2020 - predecessor", "903 2021 - predecessor",
            "903 2022 - predecessor", "903 2023 - predecessor", "905 2023 - predecessor", "905 2024 - predecessor",
            "906 2024 3 judged"),
        rows(panel, "overall"));
    AuthorityInYear marrow = panel.rows().get(0).authority();
    assertEquals(List.of("E2", "E3"), marrow.onsAfter());
    assertEquals(List.of("902", "903"), marrow.successors());
    AuthorityInYear greater = panel.rows().stream().map(PanelRow::authority).filter(a -> a.id().equals("905")).findFirst().orElseThrow();
    assertEquals(List.of("E3", "E4"), greater.onsBefore());
    assertEquals("Greater Tidehaven", greater.name());
  }

  @Test
  void anotherCodeIsNotAnotherAuthority() {
    List<PanelRow> rows = of(
        MadePanel.judged("906", "Wexmoor", "2019-06-01", "old", "overall", 2),
        MadePanel.judged("906", "Wexmoor", "2021-06-01", "old", "overall", 3)).rows();

    assertEquals(List.of("E6", "E7", "E7"), rows.stream().map(r -> r.authority().term().orElseThrow().ons()).toList());
    assertEquals(List.of("E7"), rows.get(0).authority().onsAfter());
    assertEquals(List.of("E6"), rows.get(1).authority().onsBefore());
    assertTrue(rows.get(0).authority().successors().isEmpty());
  }

  @Test
  void aLetterAfterTheEndOfItsAuthorityBelongsToIt() {
    Panel panel = of(
        MadePanel.judged("901", "Marrow", "2017-06-01", "old", "overall", 2), MadePanel.judged("", "Marrow", "2019-06-30", "old", "overall", 3),
        MadePanel.judged("", "Ottoline", "2019-06-30", "old", "overall", 3), MadePanel.judged("", "Marrow", "2022-06-30", "old", "overall", 4));

    assertEquals(List.of("901 2017 2 judged", "901 2018 2 carried-forward", "901 2019 3 judged"),
        rows(panel, "overall").stream().filter(r -> r.startsWith("901")).toList());
    assertTrue(rows(panel, "overall").contains("Ottoline 2019 3 judged"));
    assertTrue(rows(panel, "overall").contains("Marrow 2022 4 judged")); // Years after its end: whose it is, nobody knows.
  }

  @Test
  void scalesAndScopesDecideWhatIsCompared() {
    Panel panel = of(
        MadePanel.judged("906", "Wexmoor", "2008-06-01", "ancient", "overall", 4),
        MadePanel.judged("906", "Wexmoor", "2015-06-01", "old", "overall", 2),
        MadePanel.judged("906", "Wexmoor", "2015-06-01", "old", "care", 3),
        MadePanel.judged("906", "Wexmoor", "2019-06-01", "new", "overall", 2),
        MadePanel.judged("906", "Wexmoor", "2019-06-01", "new", "care", 4),
        MadePanel.judged("906", "Wexmoor", "2019-06-01", "new", "leavers", 1),
        MadePanel.judged("906", "Wexmoor", "2019-06-01", "own", "own area", 1));

    assertEquals(List.of("2008 first", "2015 not-comparable scale-differs", "2019 stayed 0 yes"), changes(panel, "overall"));
    assertEquals(List.of("2015 first", "2019 rose 1 scope-differs"), changes(panel, "care"));
    assertEquals(List.of("2015 first", "2019 fell -2 scope-differs"), changes(panel, "leavers"));
    assertEquals(List.of("2019 first"), changes(panel, "own area"));
    PanelRow overall = panel.rows().stream().filter(r -> r.area().equals("overall") && r.year() == 2019).findFirst().orElseThrow();
    assertEquals(List.of("old"), overall.comparable());
  }

  @Test
  void neighboursCountOnTheSameScaleInTheSameYear() {
    Panel panel = of(
        MadePanel.judged("906", "Wexmoor", "2015-06-01", "old", "overall", 2),
        MadePanel.judged("904", "Tidehaven", "2014-06-01", "old", "overall", 3),
        MadePanel.judged("901", "Marrow", "2015-06-01", "old", "overall", 4),
        MadePanel.judged("901", "Marrow", "2016-06-01", "ancient", "overall", 1));

    List<PanelRow.NeighbourScores> scores = panel.rows().stream().filter(r -> r.authority().id().equals("906"))
        .map(PanelRow::neighbours).toList();
    assertEquals("3 2 3.5", scores.get(0).listed() + " " + scores.get(0).scored() + " " + scores.get(0).mean().orElseThrow());
    assertEquals("3 1 3.0", scores.get(1).listed() + " " + scores.get(1).scored() + " " + scores.get(1).mean().orElseThrow());
  }

  @Test
  void bundledTablesAreComplete() {
    Authorities authorities = Authorities.bundled();
    for (int year : List.of(2005, 2026)) {
      for (String id : List.of("825", "929", "390", "370")) { // Recoded, not divided.
        assertTrue(authorities.term(id, year).isPresent() && authorities.successors(id).isEmpty(), id);
      }
    }
    assertEquals(List.of("942", "943"), authorities.successors("909"));
    assertEquals(List.of("835", "836", "837"), authorities.predecessors("839"));
    assertEquals(List.of("E10000009", "E06000029", "E06000028"), authorities.onsBefore(authorities.term("839", 2019).orElseThrow()));
    Neighbours neighbours = Neighbours.bundled();
    assertEquals(10, neighbours.of("301").size());
    assertEquals("in-care-and-care-leavers", HarmonisedAreas.bundled().of("sif", "looked-after").get(0).scope());
    assertEquals(2, HarmonisedAreas.bundled().of("ilacs", "in-care-and-care-leavers").size());
  }
}
