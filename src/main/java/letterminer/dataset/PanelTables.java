package letterminer.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import letterminer.extraction.header.AuthorityTerm;
import letterminer.model.JudgementStatus;
import letterminer.model.MissingReason;
import letterminer.panel.Assessment;
import letterminer.panel.AuthorityInYear;
import letterminer.panel.JudgementChange;
import letterminer.panel.PanelRow;

/** The tables of judgements over time, which belong to the run as a whole. */
final class PanelTables {
  private static final List<ForeignKey> KEYS =
      List.of(new ForeignKey(List.of("file", "judgement_id"), "judgements", List.of("file", "id")));

  private static final ColumnType SCORE = ColumnType.orderedNumbers(List.of("1", "2", "3", "4"));

  private static final ColumnType STATUS = ColumnType.oneOf(Stream.concat(
      Stream.of(JudgementStatus.values()).map(JudgementStatus::code),
      Stream.of(MissingReason.NOT_FOUND.code(), MissingReason.UNREADABLE.code(), "letters-disagree")).toList());

  private PanelTables() {}

  static final Table<PanelRow> PANEL = new Table<>(
      "panel", "One row for each authority, year and harmonised area", List.of("authority_id", "year", "area"), KEYS,
      LetterColumns.joined(
          authority(PanelRow::authority),
          List.of(
              Column.of("year", ColumnType.INTEGER, "Year", r -> "" + r.year()),
              Column.of("area", ColumnType.STRING, "Harmonised area", PanelRow::area),
              Column.of("score", SCORE, "4 best to 1 worst; empty if no judgement is in force or its grade is not known",
                  r -> r.inForce().flatMap(PanelRow.InForce::grade).flatMap(Assessment.Grade::score).map(String::valueOf).orElse("")),
              Column.of("standing", ColumnType.oneOf(PanelRow.Standing.values(), PanelRow.Standing::code),
                  "judged in this year, carried-forward from an earlier one, or predecessor: not judged itself since it took "
                  + "the place of authorities that were", r -> r.standing().code()),
              Column.of("years_carried", ColumnType.INTEGER, "Years since the judgement", PanelTables::yearsCarried),
              Column.of("judged_in_year", ColumnType.INTEGER, "Days of this year with judgements; the last of them counts",
                  r -> "" + r.inYear())),
          inForce("", "", PanelRow::inForce),
          List.of(
              Column.list("comparable_with", "Other families with the same scale and scope in this area", PanelRow::comparable),
              Column.of("neighbours", ColumnType.INTEGER, "Statistical neighbours that the authority has", r -> "" + r.neighbours().listed()),
              Column.of("neighbours_scored", ColumnType.INTEGER,
                  "How many of them have a score on this scale in the same area and year", r -> "" + r.neighbours().scored()),
              Column.of("neighbours_mean", ColumnType.NUMBER, "Mean of their scores", r -> mean(r.neighbours())))));

  static final Table<JudgementChange> CHANGES = new Table<>(
      "changes", "One row for each judgement of an authority's harmonised area, with the one before it",
      List.of("authority_id", "area", "judged_on"), KEYS,
      LetterColumns.joined(
          authority(JudgementChange::authority),
          List.of(
              Column.of("year", ColumnType.INTEGER, "Year of the judgement", c -> "" + c.now().assessment().letter().day().getYear()),
              Column.of("area", ColumnType.STRING, "Harmonised area", JudgementChange::area),
              Column.of("change", ColumnType.oneOf(JudgementChange.Movement.values(), JudgementChange.Movement::code),
                  "rose, fell or stayed; first if there is none before, not-comparable if the scales differ, unknown if a grade is",
                  c -> c.kind().code()),
              Column.of("steps", ColumnType.INTEGER, "By how many steps the score rose; negative where it fell",
                  c -> c.steps().map(String::valueOf).orElse("")),
              Column.of("comparable", ColumnType.oneOf(JudgementChange.Comparability.values(), JudgementChange.Comparability::code),
                  "yes, scope-differs (the judgements cover different things) or scale-differs",
                  c -> c.comparability().map(JudgementChange.Comparability::code).orElse("")),
              Column.of("score", SCORE, "Score of the judgement",
                  c -> c.now().grade().flatMap(Assessment.Grade::score).map(String::valueOf).orElse("")),
              Column.of("previous_score", SCORE, "Score of the one before",
                  c -> c.before().flatMap(PanelRow.InForce::grade).flatMap(Assessment.Grade::score).map(String::valueOf).orElse(""))),
          inForce("", "", c -> Optional.of(c.now())),
          inForce("previous_", "The judgement before: ", JudgementChange::before)));

  private static <R> List<Column<R>> authority(Function<R, AuthorityInYear> of) {
    Function<R, Optional<AuthorityTerm>> term = row -> of.apply(row).term();
    return List.of(
        Column.of("authority_id", ColumnType.STRING, "DfE code of the authority, or its name where it has none", r -> of.apply(r).id()),
        Column.of("authority", ColumnType.STRING, "Name of the place", r -> of.apply(r).name()),
        Column.of("ons_code", ColumnType.STRING, "ONS code at the end of the year, or the last it had",
            r -> term.apply(r).map(AuthorityTerm::ons).orElse("")),
        Column.of("dfe_code", ColumnType.STRING, "DfE code", r -> term.apply(r).map(AuthorityTerm::dfe).orElse("")),
        Column.of("region", ColumnType.STRING, "Region of England", r -> term.apply(r).map(AuthorityTerm::region).orElse("")),
        Column.list("predecessors", "ONS codes of what came directly before: the same authority under another code, or those it was made of",
            r -> of.apply(r).onsBefore()),
        Column.list("successors", "ONS codes of what came directly after", r -> of.apply(r).onsAfter()),
        Column.list("predecessor_ids", "authority_id of the authorities that it was made of", r -> of.apply(r).predecessors()),
        Column.list("successor_ids", "authority_id of the authorities that took its place", r -> of.apply(r).successors()));
  }

  /** The columns about a judgement; {@code before} and {@code whose} distinguish two judgements of one row. */
  private static <R> List<Column<R>> inForce(String before, String whose, Function<R, Optional<PanelRow.InForce>> of) {
    Cell<R> cell = new Cell<>(before, whose, of);
    return List.of(
        cell.column("judged_on", ColumnType.DATE, "Letter's date, or else its day of publication, or else the inspection's last day", f -> day(f.assessment().letter().day())),
        cell.column("family", ColumnType.STRING, "Family of letters", f -> f.assessment().letter().family()),
        cell.column("label", ColumnType.STRING, "Label as printed", f -> f.assessment().label()),
        cell.column("grade", ColumnType.STRING, "Canonical grade", f -> f.grade().map(Assessment.Grade::canonical).orElse("")),
        cell.column("grade_as_written", ColumnType.STRING, "Grade as printed", f -> f.grade().map(Assessment.Grade::asWritten).orElse("")),
        cell.column("status", STATUS, "agreed, single, conflict or corrected; not-found, unreadable or letters-disagree if the grade is not known",
            PanelRow.InForce::status),
        cell.column("scale", ColumnType.STRING, "Scale; scores of one scale can be compared", f -> f.place().scale()),
        cell.column("scope", ColumnType.STRING, "What the judgement covers; the harmonised area, or another name where it is more or less",
            f -> f.place().scope()),
        cell.column("source_area", ColumnType.STRING, "Area in judgements.csv", f -> f.assessment().area()),
        cell.column("judgement_id", ColumnType.STRING, "Id in judgements.csv", f -> f.assessment().id()),
        cell.column("letter_id", ColumnType.STRING, "Letter", f -> f.assessment().letter().id()),
        cell.column("file", ColumnType.STRING, "File", f -> f.assessment().letter().file()),
        cell.column("page", ColumnType.INTEGER, "Page", f -> f.grade().map(g -> "" + g.page()).orElse("")));
  }

  private record Cell<R>(String before, String whose, Function<R, Optional<PanelRow.InForce>> of) {
    Column<R> column(String name, ColumnType type, String description, Function<PanelRow.InForce, String> value) {
      return Column.of(before + name, type, whose.isEmpty() ? description : whose + Character.toLowerCase(description.charAt(0)) + description.substring(1), row -> of.apply(row).map(value).orElse(""));
    }
  }

  private static String yearsCarried(PanelRow row) {
    return row.inForce().map(f -> "" + (row.year() - f.assessment().letter().day().getYear())).orElse("");
  }

  /** Two digits are enough for the mean of at most ten integers. */
  private static String mean(PanelRow.NeighbourScores scores) {
    return scores.mean().isEmpty() ? "" : LetterColumns.number(Math.round(scores.mean().getAsDouble() * 100) / 100.0);
  }

  private static String day(LocalDate day) {
    return day.toString();
  }
}
