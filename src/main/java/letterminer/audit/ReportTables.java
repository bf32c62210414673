package letterminer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of a report as tables for people. */
final class ReportTables {
  private ReportTables() {}

  static List<AuditTable> of(AuditReport report) {
    List<AuditTable> tables = new ArrayList<>();
    tables.add(errors(report));
    tables.add(recall(report));
    AuditTable accuracy = accuracy(report);
    if (!accuracy.rows().isEmpty()) {
      tables.add(accuracy);
    }
    if (!report.agreements().isEmpty()) {
      tables.add(agreement(report));
    }
    return tables;
  }

  /** The table for a paper: all values and each field. */
  static AuditTable paper(AuditReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (AuditFigure error : errorFigures(report)) {
      if (error.scope().equals("all") || error.scope().equals("field")) {
        Optional<AuditFigure> recall = report.figure(error, Measure.RECALL);
        rows.add(List.of(error.name(), number(error.population()), number(error.checked()), number(error.letters()),
            Percent.of(error.estimate()), Percent.interval(error), recall.map(r -> Percent.of(r.estimate())).orElse(Percent.NONE),
            recall.map(Percent::interval).orElse(Percent.NONE)));
      }
    }
    return new AuditTable("Error rates and recall by field",
        List.of("Field", "Values", "Checked", "Letters", "Errors", "95 % interval", "Recall", "95 % interval"), rows);
  }

  private static List<AuditFigure> errorFigures(AuditReport report) {
    return report.figures().stream().filter(f -> f.measure() == Measure.ERROR).toList();
  }

  private static AuditTable errors(AuditReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (AuditFigure error : errorFigures(report)) {
      rows.add(List.of(error.name(), number(error.population()), number(error.checked()), number(error.letters()),
          Percent.of(error.estimate()), Percent.interval(error), estimate(report, error, Measure.WRONG),
          estimate(report, error, Measure.EXTENT), estimate(report, error, Measure.SPURIOUS),
          error.more().isPresent() ? number(error.more().getAsLong()) : Percent.NONE));
    }
    return new AuditTable("Errors",
        List.of("", "values", "checked", "letters", "errors", "95 % interval", "wrong", "extent", "spurious",
            String.format(Locale.ROOT, "more for ±%s", Percent.of(Optional.of(report.settings().halfWidth())))), rows);
  }

  private static String estimate(AuditReport report, AuditFigure error, Measure measure) {
    return Percent.of(report.figure(error, measure).flatMap(AuditFigure::estimate));
  }

  private static AuditTable recall(AuditReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (AuditFigure recall : report.figures()) {
      if (recall.measure() == Measure.RECALL) {
        AuditFigure precision = report.figure(recall, Measure.PRECISION).orElseThrow();
        AuditFigure f1 = report.figure(recall, Measure.F1).orElseThrow();
        rows.add(List.of(recall.name(), Percent.of(precision.estimate()), Percent.interval(precision),
            number(recall.checked()), Percent.of(recall.estimate()), Percent.interval(recall), Percent.of(f1.estimate()),
            Percent.interval(f1)));
      }
    }
    return new AuditTable("Precision and recall",
        List.of("", "precision", "95 % interval", "pages read", "recall", "95 % interval", "F1", "95 % interval"), rows);
  }

  private static AuditTable accuracy(AuditReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (AuditFigure figure : report.figures()) {
      boolean ofGrades = figure.measure() == Measure.GRADE_ACCURACY;
      if (ofGrades || figure.measure() == Measure.POLARITY_ACCURACY) {
        rows.add(List.of((ofGrades ? "grades: " : "polarities: ") + figure.name(), number(figure.checked()),
            number(figure.letters()), Percent.of(figure.estimate()), Percent.interval(figure)));
      }
    }
    return new AuditTable("Grades and polarities that are right", List.of("", "checked", "letters", "right", "95 % interval"), rows);
  }

  private static AuditTable agreement(AuditReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (AuditReport.TwoReaders two : report.agreements()) {
      rows.add(List.of(two.first() + " and " + two.second(), number(two.agreement().elements()),
          number(two.agreement().clusters()), Percent.of(Optional.of(two.agreement().agreed())),
          two.agreement().kappa().map(k -> String.format(Locale.ROOT, "%.2f", k)).orElse(Percent.NONE),
          two.agreement().interval().map(i -> String.format(Locale.ROOT, "%.2f to %.2f", i.low(), i.high())).orElse(Percent.NONE)));
    }
    return new AuditTable("Two readers", List.of("", "values", "letters", "agreed", "kappa", "95 % interval"), rows);
  }

  static String number(long number) {
    return Long.toString(number);
  }
}
