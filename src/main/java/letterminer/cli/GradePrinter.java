package letterminer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.terminal.DisplayWidth;
import letterminer.terminal.Run;

/** Prints the grades of a letter: label, grade, and the places that state it, side by side if the screen is wide enough. */
final class GradePrinter {
  private static final int INDENT = 2;
  private static final int GAP = 2;

  /** The fewest columns of labels and of places when printed side by side. */
  private static final int LEAST_COLUMNS = 22;

  private final ScreenWriter out;

  GradePrinter(ScreenWriter out) {
    this.out = out;
  }

  /** One row: a judgement, or the reason why it is missing. */
  private record Row(String label, Run grade, String places) {}

  void print(Letter letter) {
    List<Row> rows = new ArrayList<>();
    letter.judgements().forEach(j -> rows.add(row(j)));
    letter.missing().stream().filter(m -> m.reason() != MissingReason.NOT_IN_FRAMEWORK).forEach(m -> rows.add(row(m)));
    String never = letter.missing().stream().filter(m -> m.reason() == MissingReason.NOT_IN_FRAMEWORK)
        .flatMap(m -> m.area().stream()).collect(Collectors.joining(", "));
    if (rows.isEmpty() && never.isEmpty()) {
      return;
    }
    out.heading("Grades");
    rows(rows);
    if (!never.isEmpty()) {
      out.text("  ", List.of(Run.plain("Not graded in this framework: " + never)));
    }
  }

  private static Row row(Judgement judgement) {
    boolean conflict = judgement.status() == JudgementStatus.CONFLICT;
    String places = judgement.evidence().stream()
        .map(e -> e.kind().code() + (conflict ? " says " + e.value() : "") + ScreenWriter.JOINT + "p" + e.page())
        .collect(Collectors.joining(", "));
    return new Row(
        judgement.label(), new Run(judgement.grade(), conflict ? "red" : "bold"),
        judgement.status().code() + ": " + places);
  }

  private static Row row(MissingJudgement missing) {
    return new Row(missing.label(), new Run("-", ""), missing.reason().code());
  }

  private void rows(List<Row> rows) {
    int labels = widest(rows, Row::label);
    int grades = widest(rows, r -> r.grade().text());
    int places = widest(rows, Row::places);
    int room = out.columns() - INDENT - grades - 2 * GAP;
    if (room < 2 * LEAST_COLUMNS) {
      rows.forEach(this::stacked);
      return;
    }
    int label = Math.min(labels, Math.max(room - places, Math.max(LEAST_COLUMNS, room * 3 / 5)));
    rows.forEach(r -> sideBySide(r, label, grades, room - label));
  }

  private static int widest(List<Row> rows, Function<Row, String> text) {
    return rows.stream().mapToInt(r -> DisplayWidth.of(TerminalText.safe(text.apply(r)))).max().orElse(0);
  }

  private void sideBySide(Row row, int labels, int grades, int places) {
    List<List<Run>> left = ScreenWriter.wrapped(List.of(Run.plain(row.label())), labels);
    List<List<Run>> right = ScreenWriter.wrapped(List.of(Run.plain(row.places())), places);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      List<Run> label = i < left.size() ? left.get(i) : List.of();
      List<Run> place = i < right.size() ? right.get(i) : List.of();
      Run grade = i == 0 ? row.grade() : Run.plain("");
      out.line(
          List.of(Run.plain(" ".repeat(INDENT))), label, space(label, labels + GAP),
          List.of(grade), space(List.of(grade), grades + GAP), place);
    }
  }

  private static List<Run> space(List<Run> runs, int columns) {
    int taken = runs.stream().mapToInt(r -> DisplayWidth.of(r.text())).sum();
    return List.of(Run.plain(" ".repeat(Math.max(0, columns - taken))));
  }

  private void stacked(Row row) {
    out.text("  ", List.of(Run.plain(row.label())));
    out.text("    ", List.of(row.grade(), Run.plain("  " + row.places())));
  }
}
