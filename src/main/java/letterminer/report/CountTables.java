package letterminer.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import letterminer.summary.Counts;
import letterminer.summary.ProblemCount;
import letterminer.summary.RunFigures;
import letterminer.summary.RunSummary;

/** The output of {@code describe} as tables, and points by area and theme. */
final class CountTables {
  private CountTables() {}

  static ReportTable outcomes(RunSummary run) {
    ReportTable.Builder table = ReportTable.builder("outcomes", "Files by outcome").text("outcome", "Outcome")
        .column(ReportTable.Column.number("files", "Files"));
    run.outcomes().columns().forEach(
        o -> table.row(List.of(new ReportCell.Text(o), new ReportCell.Number(run.outcomes().ofColumn(o)))));
    return table.build();
  }

  /** People's marks by outcome. */
  static ReportTable corrections(RunSummary run) {
    ReportTable.Builder table = ReportTable.builder("corrections", "Corrections by outcome")
        .text("state", "State").column(ReportTable.Column.number("marks", "Marks"));
    run.corrections().forEach((state, marks) -> table.row(List.of(new ReportCell.Text(state), new ReportCell.Number(marks))));
    return table.build();
  }

  static ReportTable years(RunSummary run) {
    List<String> families = List.copyOf(run.years().rows());
    ReportTable.Builder table = ReportTable.builder("years", "Letters by year and family").text("year", "Year")
        .counts(families).column(ReportTable.Column.count("all", "All"));
    for (String year : run.yearsWithGaps()) {
      List<ReportCell> cells = new ArrayList<>(List.of(new ReportCell.Text(year)));
      BitSet all = new BitSet();
      for (String family : families) {
        BitSet letters = run.years().letters(family, year);
        all.or(letters);
        cells.add(new ReportCell.Count(run.years().of(family, year), letters));
      }
      cells.add(new ReportCell.Count(run.years().ofColumn(year), all));
      table.row(cells);
    }
    return table.build();
  }

  /** Judgements by whether they were found, and why not. */
  static ReportTable judgements(RunSummary run) {
    return matrix("judgements", "Judgements by family: found, or missing and why", run.grades(), List.of(
        Column.text("family", "Family", f -> f)), RunSummary.statuses(run.grades()));
  }

  static ReportTable changes(RunFigures run) {
    return matrix("changes", "Changes by area", run.changes(), List.of(
        Column.text("area", "Area", a -> a)), List.copyOf(run.changes().columns()));
  }

  static ReportTable points(RunSummary run) {
    return matrix("points", "Points by family, area and polarity", run.pointAreas(), List.of(
        Column.text("family", "Family", k -> k.family()), Column.text("area", "Area", k -> k.area())),
        RunSummary.polarities(run.pointAreas()));
  }

  static ReportTable themes(RunFigures run) {
    return matrix("themes", "Points by family, area, theme and polarity; a point counts for each of its themes",
        run.themes(), List.of(Column.text("family", "Family", k -> k.family()), Column.text("area", "Area", k -> k.area()),
            Column.text("theme", "Theme", k -> k.theme())), RunSummary.polarities(run.themes()));
  }

  /** A column with the name of a row. */
  private record Column<K>(String id, String label, Function<K, String> value) {
    static <K> Column<K> text(String id, String label, Function<K, String> value) {
      return new Column<>(id, label, value);
    }
  }

  private static <K> ReportTable matrix(
      String id, String title, Counts<K> counts, List<Column<K>> names, List<String> columns) {
    ReportTable.Builder table = ReportTable.builder(id, title);
    names.forEach(name -> table.text(name.id(), name.label()));
    table.counts(columns);
    for (K row : counts.rows()) {
      List<ReportCell> cells = new ArrayList<>();
      names.forEach(name -> cells.add(new ReportCell.Text(name.value().apply(row))));
      columns.forEach(c -> cells.add(new ReportCell.Count(counts.of(row, c), counts.letters(row, c))));
      table.row(cells);
    }
    return table.build();
  }

  /** Letters without a value. Fields that all letters have are left out. */
  static ReportTable missing(RunSummary run) {
    List<String> fields = RunSummary.FIELDS.stream().filter(f -> run.missing().ofColumn(f) > 0).toList();
    ReportTable.Builder table = ReportTable.builder("missing", "Letters without a value, by family and field")
        .text("family", "Family").column(ReportTable.Column.number("letters", "Letters")).counts(fields);
    for (String family : run.years().rows()) {
      List<ReportCell> cells = new ArrayList<>(List.of(new ReportCell.Text(family), new ReportCell.Number(run.years().ofRow(family))));
      fields.forEach(f -> cells.add(new ReportCell.Count(run.missing().of(family, f), run.missing().letters(family, f))));
      table.row(cells);
    }
    return table.build();
  }

  static ReportTable problems(RunSummary run) {
    ReportTable.Builder table = ReportTable.builder("problems", "Problems by code").text("code", "Code")
        .text("severity", "Severity").column(ReportTable.Column.count("problems", "Problems"))
        .column(ReportTable.Column.number("files", "Files"))
        .column(new ReportTable.Column("example", "Such as", ReportTable.Format.LINK));
    for (ProblemCount problem : run.problems()) {
      table.row(List.of(new ReportCell.Text(problem.code()), new ReportCell.Text(problem.severity()),
          new ReportCell.Count(problem.count(), run.problemLetters().lettersOfRow(problem.code())),
          new ReportCell.Number(problem.files()), new ReportCell.Link(problem.example(), problem.link())));
    }
    return table.build();
  }
}
