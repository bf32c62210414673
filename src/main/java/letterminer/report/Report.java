package letterminer.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import letterminer.measures.Theme;
import letterminer.measures.ThemeVocabulary;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import letterminer.summary.AreaTheme;
import letterminer.summary.RunFigures;

/**
 * The content of a report.
 *
 * @param name name of the run
 * @param figures the counts
 * @param tables the tables, in the order of the page
 * @param grid the map
 * @param themes labels of the themes that occur
 * @param audits the audits of the run
 */
public record Report(
    String name, RunFigures figures, List<ReportTable> tables, TileGrid grid, Map<String, String> themes, List<AuditResults> audits) {

  /**
   * Creates the report of a run.
   *
   * @throws RunException if it cannot be read
   */
  public static Report of(RunFolder run) throws RunException {
    RunFigures figures = RunFigures.of(run);
    TileGrid grid = TileGrid.bundled();
    List<ReportTable> tables = new ArrayList<>();
    tables.add(CountTables.outcomes(figures.summary()));
    tables.add(CountTables.corrections(figures.summary()));
    tables.add(CountTables.years(figures.summary()));
    tables.add(CoverageTable.of(figures.summary(), grid));
    tables.addAll(GradeTables.grades(figures.summary()));
    tables.add(GradeTables.flows(figures));
    tables.add(CountTables.changes(figures));
    tables.add(CountTables.points(figures.summary()));
    tables.add(CountTables.themes(figures));
    tables.add(CountTables.judgements(figures.summary()));
    tables.add(CountTables.missing(figures.summary()));
    tables.add(CountTables.problems(figures.summary()));
    List<AuditResults> audits = AuditResults.of(run.path());
    audits.forEach(audit -> tables.add(audit.table()));
    return new Report(String.valueOf(run.path().toAbsolutePath().normalize().getFileName()), figures,
        List.copyOf(tables), grid, themes(figures), audits);
  }

  /** A theme that is not in the vocabulary has its id as its label. */
  private static Map<String, String> themes(RunFigures figures) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Theme theme : ThemeVocabulary.bundled().themes()) {
      known.put(theme.id(), theme.label());
    }
    TreeSet<String> ids = new TreeSet<>();
    figures.themes().rows().stream().map(AreaTheme::theme).forEach(ids::add);
    Map<String, String> labels = new LinkedHashMap<>();
    ids.forEach(id -> labels.put(id, known.getOrDefault(id, id)));
    return labels;
  }
}
