package letterminer.summary;

import java.util.Set;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import letterminer.runs.TableFile;

/** What {@link RunSummary} counts, and what takes more tables to count: changes of grades, and themes of points. */
public final class RunFigures {
  private static final Set<String> BOTH_GRADES = Set.of("rose", "fell", "stayed");

  private final RunSummary summary;
  private final Counts<GradeFlow> flows = new Counts<>(GradeFlow.ORDER);
  private final Counts<String> changes = Counts.byName();
  private final GradeOrder scales = new GradeOrder();
  private final Counts<AreaTheme> themes = new Counts<>(AreaTheme.ORDER);

  private RunFigures(RunSummary summary) {
    this.summary = summary;
  }

  /** Reads through a run's tables once. */
  public static RunFigures of(RunFolder run) throws RunException {
    RunFigures figures = new RunFigures(RunSummary.of(run));
    run.table("changes").forEach(figures::change);
    run.table("point_themes").forEach(figures::theme);
    return figures;
  }

  private void change(TableFile.Row row) {
    int letter = summary.place(row);
    changes.add(row.get("area"), row.get("change"), letter);
    if (BOTH_GRADES.contains(row.get("change"))) {
      String scale = row.get("scale");
      flows.add(new GradeFlow(scale, row.get("area"), row.get("previous_grade"), row.get("grade")), row.get("comparable"), letter);
      scales.add(scale, row.get("previous_grade"), row.get("previous_score"));
      scales.add(scale, row.get("grade"), row.get("score"));
    }
  }

  private void theme(TableFile.Row row) {
    themes.add(new AreaTheme(row.get("family"), row.get("area"), row.get("theme")),
        RunSummary.orNone(row.get("polarity")), summary.place(row));
  }

  public RunSummary summary() {
    return summary;
  }

  /** Pairs of grades that follow each other on one scale, by whether their scope is the same. */
  public Counts<GradeFlow> flows() {
    return flows;
  }

  /** Changes by harmonised area and kind: first, rose, fell, stayed, not-comparable, unknown. */
  public Counts<String> changes() {
    return changes;
  }

  /** The grades of each scale. */
  public GradeOrder scales() {
    return scales;
  }

  /** Points by area and theme, and by polarity; a point counts for each of its themes. */
  public Counts<AreaTheme> themes() {
    return themes;
  }
}
