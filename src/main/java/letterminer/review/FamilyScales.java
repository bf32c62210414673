package letterminer.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import letterminer.values.LetterSummary;

/** The choices of somebody who corrects a letter: the grades, areas and declared fields of each family in a run. */
final class FamilyScales {
  private final Map<String, Family> families = new HashMap<>();

  /** A family's grades, best first, its areas with their labels, and the fields that its profiles declare, in the order of the run. */
  private static final class Family {
    private final Map<String, Integer> scores = new LinkedHashMap<>();
    private final Map<String, String> areas = new LinkedHashMap<>();
    private final Set<String> fields = new LinkedHashSet<>();
  }

  /** An area and its label. */
  record Area(String area, String label) {}

  /** Reads the judgements and the letters of a run. */
  static FamilyScales of(RunFolder run, List<LetterSummary> letters) throws RunException {
    FamilyScales scales = new FamilyScales();
    run.table("judgements").forEach(row -> scales.add(
        row.get("family"), row.get("grade"), row.get("score"), row.get("area"), row.get("label")));
    scales.addFields(letters);
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

  /** For a run without a table of judgements: only the fields. */
  static FamilyScales of(List<LetterSummary> letters) {
    FamilyScales scales = new FamilyScales();
    scales.addFields(letters);
    return scales;
  }

  private void addFields(List<LetterSummary> letters) {
    for (LetterSummary letter : letters) {
      if (!letter.ownFields().isEmpty()) {
        families.computeIfAbsent(letter.family(), n -> new Family()).fields.addAll(letter.ownFields());
      }
    }
  }

  /** The declared fields that some letter of the family has. */
  List<String> fields(String family) {
    return families.containsKey(family) ? List.copyOf(families.get(family).fields) : List.of();
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
