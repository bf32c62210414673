package letterminer.summary;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.model.ProblemCode;

/** Prints what is in a run. */
public final class SummaryPrinter {
  /** Narrower tables would hold no row. */
  public static final int NARROWEST = 40;

  /** Wider bars add no information. */
  public static final int WIDEST = 120;

  /** How many problems are listed under 'Look at first'. */
  private static final int FIRST = 5;

  private static final int YEAR_WIDTH = 4;
  private static final int FIELD_WIDTH = 16;
  private static final int COUNT_WIDTH = 7;

  private final PrintWriter out;
  private final int width;

  public SummaryPrinter(PrintWriter out, int width) {
    this.out = out;
    this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  public void print(RunSummary run) {
    paragraph(run.path() + ": " + number(run.years().all(), "letter") + " in " + number(run.outcomes().all(), "document")
        + ". Letterminer " + run.facts().version() + ", polarity model " + run.facts().model() + ".", "");
    outcomes(run.outcomes());
    if (!run.corrections().isEmpty()) {
      paragraph("Corrections: " + run.corrections().entrySet().stream().map(c -> c.getValue() + " " + c.getKey())
          .collect(Collectors.joining(", ")) + " (corrections.csv)", "");
    }
    if (run.years().all() > 0) {
      families(run.years());
      years(run);
      grades(run.grades());
      points(run.points());
      fields(run);
    }
    problems(run.problems());
    first(run);
  }

  private void outcomes(Counts<String> outcomes) {
    List<String> others = new ArrayList<>();
    for (String outcome : outcomes.columns()) {
      if (!outcome.equals("read")) {
        others.add(outcomes.ofColumn(outcome) + " " + outcome);
      }
    }
    if (!others.isEmpty()) {
      paragraph(outcomes.ofColumn("read") + " read whole, " + String.join(", ", others) + " (files.csv)", "");
    }
  }

  private void families(Counts<String> years) {
    head("Letters by family and year");
    matrix(years, years.columns(), "family");
  }

  private void matrix(Counts<String> counts, Collection<String> columns, String corner) {
    List<String> head = new ArrayList<>(List.of(corner));
    head.addAll(columns);
    head.add("all");
    PrintedTable grid = new PrintedTable(head);
    for (String row : counts.rows()) {
      List<String> cells = new ArrayList<>(List.of(row));
      columns.forEach(column -> cells.add(cell(counts.of(row, column))));
      cells.add("" + counts.ofRow(row));
      grid.row(cells);
    }
    if (counts.rows().size() > 1) {
      List<String> all = new ArrayList<>(List.of("all"));
      columns.forEach(column -> all.add(cell(counts.ofColumn(column))));
      all.add("" + counts.all());
      grid.row(all);
    }
    grid.print(width, out);
  }

  private static String cell(int count) {
    return count == 0 ? "." : "" + count;
  }

  private void years(RunSummary run) {
    Counts<String> years = run.years();
    if (years.columns().size() < 2) {
      return; // One bar compares nothing.
    }
    head("Letters by year");
    int most = years.columns().stream().mapToInt(years::ofColumn).max().orElse(1);
    for (String year : run.yearsWithGaps()) {
      int count = years.ofColumn(year);
      out.println(PrintedTable.fitted(year, YEAR_WIDTH) + String.format(Locale.ROOT, "%" + COUNT_WIDTH + "d", count)
          + (count == 0 ? "" : " " + bar(count, most, width - YEAR_WIDTH - COUNT_WIDTH - 1)));
    }
  }

  /** A bar of full blocks; a number above zero has at least one. */
  private static String bar(int count, int most, int width) {
    return count == 0 ? "" : "█".repeat(Math.max(1, (int) Math.round((double) count * width / most)));
  }

  private void grades(Counts<String> grades) {
    if (grades.all() == 0) {
      return;
    }
    head("Judgements by family: found (agreed, single, conflict, corrected) or missing, by reason");
    matrix(grades, RunSummary.statuses(grades), "family");
  }

  private void points(Counts<String> points) {
    if (points.all() == 0) {
      return;
    }
    head("Points by family and polarity");
    matrix(points, RunSummary.polarities(points), "family");
  }

  /** A bar shows how many of all letters have a value; the table of families shows differences between families. */
  private void fields(RunSummary run) {
    head("Letters without a value, by field");
    List<String> incomplete = RunSummary.FIELDS.stream().filter(f -> run.missing().ofColumn(f) > 0).toList();
    if (incomplete.isEmpty()) {
      out.println("None: every letter has " + String.join(", ", RunSummary.FIELDS.subList(0, 3)) + " and so on.");
      return;
    }
    int letters = run.years().all();
    int barWidth = Math.max(10, width - FIELD_WIDTH - COUNT_WIDTH - 7);
    for (String field : incomplete) {
      int count = run.missing().ofColumn(field);
      int full = bar(count, letters, barWidth).length();
      out.println(PrintedTable.fitted(field, FIELD_WIDTH) + String.format(Locale.ROOT, "%" + COUNT_WIDTH + "d %4s ", count,
          percent(count, letters)) + "█".repeat(full) + "·".repeat(barWidth - full));
    }
    if (run.years().rows().size() > 1) {
      out.println();
      PrintedTable grid = new PrintedTable(Stream.concat(Stream.of("family"), incomplete.stream()).toList());
      for (String family : run.years().rows()) {
        grid.row(Stream.concat(Stream.of(family), incomplete.stream().map(
            f -> percent(run.missing().of(family, f), run.years().ofRow(family)))).toList());
      }
      grid.print(width, out);
    }
  }

  /** Whole per cent; 0 and 100 only if exact. */
  static String percent(int part, int all) {
    if (part == 0) {
      return ".";
    }
    long rounded = Math.round(100.0 * part / all);
    return rounded == 0 ? "<1%" : rounded == 100 && part < all ? ">99%" : rounded + "%";
  }

  private void problems(List<ProblemCount> problems) {
    head("Problems");
    if (problems.isEmpty()) {
      out.println("None.");
      return;
    }
    PrintedTable grid = new PrintedTable(List.of("code", "severity", "problems", "files"));
    problems.forEach(p -> grid.row(List.of(p.code(), p.severity(), "" + p.count(), "" + p.files())));
    grid.print(width, out);
  }

  private void first(RunSummary run) {
    List<ProblemCount> worst = run.problems().stream().filter(p -> p.rank() < 2).limit(FIRST).toList();
    if (worst.isEmpty()) {
      return;
    }
    head("Look at first");
    int ordinal = 0;
    for (ProblemCount problem : worst) {
      paragraph(++ordinal + ". " + problem.code() + ", " + number(problem.files(), "file") + ", such as " + problem.example()
          + "." + remedy(problem.code()).map(r -> " " + r).orElse(""), "   ");
    }
  }

  private static Optional<String> remedy(String code) {
    return Stream.of(ProblemCode.values()).filter(c -> c.code().equals(code)).map(ProblemCode::remedy).findFirst();
  }

  private static String number(int count, String of) {
    return count + " " + of + (count == 1 ? "" : "s");
  }

  private void head(String text) {
    out.println();
    paragraph(text, "");
    out.println("-".repeat(Math.min(width, text.length())));
  }

  /** Words wrapped to the width; a longer word has its own line. */
  private void paragraph(String text, String indent) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        out.println(line);
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
    }
    out.println(line);
  }
}
