package letterminer.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;

/** What somebody who corrects a judgement may choose from: the grades and areas that each family has in a run. */
final class FamilyScales {
  private final Map<String, Family> families = new HashMap<>();

  /** A family's grades, best first, and its areas, with their labels, in the order of the run. */
  private static final class Family {
    private final Map<String, Integer> scores = new LinkedHashMap<>();
    private final Map<String, String> areas = new LinkedHashMap<>();
  }

  /** An area and its label. */
  record Area(String area, String label) {}

  /** Reads the judgements of a run. */
  static FamilyScales of(RunFolder run) throws RunException {
    FamilyScales scales = new FamilyScales();
    run.table("judgements").forEach(row -> scales.add(
        row.get("family"), row.get("grade"), row.get("score"), row.get("area"), row.get("label")));
    return scales;
  }

  private void add(String name, String grade, String score, String area, String label) {
    Family family = families.computeIfAbsent(name, n -> new Family());
    if (!grade.isEmpty()) {
      family.scores.putIfAbsent(grade, score.matches("\\d{1,3}") ? Integer.parseInt(score) : 0); // Not all scales have scores.
    }
    if (!area.isEmpty()) {
      family.areas.putIfAbsent(area, label);
    }
  }

  List<String> grades(String family) {
    Map<String, Integer> scores = families.containsKey(family) ? families.get(family).scores : Map.of();
    List<String> grades = new ArrayList<>(scores.keySet());
    grades.sort(Comparator.comparing(scores::get).reversed());
    return grades;
  }

  List<Area> areas(String family) {
    Map<String, String> areas = families.containsKey(family) ? families.get(family).areas : Map.of();
    return areas.entrySet().stream().map(area -> new Area(area.getKey(), area.getValue())).toList();
  }
}
