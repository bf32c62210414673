package letterminer.summary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.runs.TableFile;

/** Judgements by family, area and year: their grades, or the reason why there is none. */
public final class JudgementCounts {
  private final Counts<AreaYear> graded = new Counts<>(AreaYear.ORDER);
  private final Counts<AreaYear> missing = new Counts<>(AreaYear.ORDER);
  private final GradeOrder grades = new GradeOrder();
  private final Map<String, Set<String>> areas = new LinkedHashMap<>();

  void add(TableFile.Row row, int letter) {
    String family = row.get("family");
    AreaYear key = new AreaYear(family, row.get("area"), row.get("year"));
    areas.computeIfAbsent(family, f -> new LinkedHashSet<>()).add(key.area());
    if (row.get("grade").isEmpty()) {
      missing.add(key, row.get("status"), letter);
    } else {
      graded.add(key, row.get("grade"), letter);
      grades.add(family, row.get("grade"), row.get("score"));
    }
  }

  /** Judgements with a grade, by grade. */
  public Counts<AreaYear> graded() {
    return graded;
  }

  /** Judgements without one, by reason. */
  public Counts<AreaYear> missing() {
    return missing;
  }

  /** The grades of each family. */
  public GradeOrder grades() {
    return grades;
  }

  /** The areas of a family, in the order in which its letters first have them. */
  public List<String> areas(String family) {
    return List.copyOf(areas.getOrDefault(family, Set.of()));
  }
}
