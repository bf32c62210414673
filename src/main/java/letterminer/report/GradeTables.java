package letterminer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import letterminer.summary.AreaYear;
import letterminer.summary.GradeFlow;
import letterminer.summary.JudgementCounts;
import letterminer.summary.RunFigures;
import letterminer.summary.RunSummary;

/** Grades by area and year, and changes from one year to the next. */
final class GradeTables {
  /** Prefix of the table of each family, before its name. */
  static final String GRADES = "grades:";

  private GradeTables() {}

  /** A table for each family that has grades. */
  static List<ReportTable> grades(RunSummary run) {
    return run.judgements().grades().names().stream().map(family -> grades(run.judgements(), family)).toList();
  }

  private static ReportTable grades(JudgementCounts judgements, String family) {
    List<AreaYear> keys = new ArrayList<>();
    for (String area : judgements.areas(family)) {
      TreeSet<AreaYear> ofArea = new TreeSet<>(Comparator.comparing(AreaYear::year));
      judgements.graded().rows().stream().filter(k -> is(k, family, area)).forEach(ofArea::add);
      judgements.missing().rows().stream().filter(k -> is(k, family, area)).forEach(ofArea::add);
      keys.addAll(ofArea);
    }
    List<String> reasons = RunSummary.statuses(judgements.missing()).stream()
        .filter(reason -> keys.stream().anyMatch(k -> judgements.missing().of(k, reason) > 0)).toList();
    List<String> grades = judgements.grades().of(family);
    ReportTable.Builder table = ReportTable.builder(GRADES + family, "Judgements of " + family + " by area, year and grade")
        .text("area", "Area").text("year", "Year").counts(grades);
    reasons.forEach(r -> table.column(ReportTable.Column.count("missing:" + r, "No grade: " + r)));
    for (AreaYear key : keys) {
      List<ReportCell> cells = new ArrayList<>(List.of(new ReportCell.Text(key.area()), new ReportCell.Text(orNone(key.year()))));
      grades.forEach(g -> cells.add(new ReportCell.Count(judgements.graded().of(key, g), judgements.graded().letters(key, g))));
      reasons.forEach(r -> cells.add(new ReportCell.Count(judgements.missing().of(key, r), judgements.missing().letters(key, r))));
      table.row(cells);
    }
    return table.build();
  }

  private static boolean is(AreaYear key, String family, String area) {
    return key.family().equals(family) && key.area().equals(area);
  }

  private static String orNone(String year) {
    return year.isEmpty() ? RunSummary.NONE : year;
  }

  static ReportTable flows(RunFigures run) {
    ReportTable.Builder table = ReportTable.builder("flows", "From one grade to the next, on the same scale")
        .text("scale", "Scale").text("area", "Area").text("from", "Grade before").text("to", "Next grade")
        .column(ReportTable.Column.count("yes", "Same scope")).column(ReportTable.Column.count("scope-differs", "Scope differs"))
        .column(ReportTable.Column.count("all", "All"));
    for (GradeFlow flow : run.flows().rows()) {
      List<ReportCell> cells = new ArrayList<>(List.of(
          new ReportCell.Text(flow.scale()), new ReportCell.Text(flow.area()), new ReportCell.Text(flow.from()), new ReportCell.Text(flow.to())));
      for (String comparable : List.of("yes", "scope-differs")) {
        cells.add(new ReportCell.Count(run.flows().of(flow, comparable), run.flows().letters(flow, comparable)));
      }
      cells.add(new ReportCell.Count(run.flows().ofRow(flow), run.flows().lettersOfRow(flow)));
      table.row(cells);
    }
    return table.build();
  }
}
