package letterminer.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import letterminer.model.Addressee;
import letterminer.model.Authority;
import letterminer.model.Basis;
import letterminer.model.Comparison;
import letterminer.model.Evidence;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.Medium;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.model.Outcome;
import letterminer.model.PassageKind;
import letterminer.model.Period;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Sentence;
import letterminer.model.Severity;
import letterminer.model.Signatory;
import letterminer.model.StableIds;
import letterminer.model.TagSupport;
import letterminer.model.ThemeTrend;
import letterminer.model.Trend;

/** Defines the tables and their columns. */
final class Tables {
  private Tables() {}

  /** A judgement of a letter, or a missing one. */
  record JudgementRow(Letter letter, String id, Optional<Judgement> judgement, Optional<MissingJudgement> missing)
      implements CorrectionTable.OfLetter {}

  /** A point of a letter; {@code ordinal} is its place in the letter, from 1. */
  record PointRow(Letter letter, int ordinal, Point point) implements CorrectionTable.OfLetter {}

  /** A sentence of a letter; {@code ordinal} is its place among them, from 1. */
  record SentenceRow(Letter letter, int ordinal, Sentence sentence) {}

  /**
   * A problem of a letter, or of a file without letters.
   *
   * @param id its id, unique among the problems of the file
   */
  record ProblemRow(Optional<Letter> letter, String file, String id, Problem problem) {
    /** The id of a problem of which a letter has at most one. */
    static ProblemRow of(Letter letter, Problem problem) {
      return new ProblemRow(
          Optional.of(letter), letter.source().file(), StableIds.ofProblems(letter.id()).of(problem), problem);
    }
  }

  static final ColumnType POLARITY = ColumnType.oneOf(Polarity.values(), Polarity::code);
  static final ColumnType LIST_KIND = ColumnType.oneOf(ListKind.values(), ListKind::code);

  static final ColumnType TREND = ColumnType.oneOf(Trend.values(), Trend::code);

  /** Scores from worst to best, in every family. */
  private static final ColumnType SCORE = ColumnType.orderedNumbers(List.of("1", "2", "3", "4"));

  /** The statuses of judgements, present and missing. */
  private static final ColumnType STATUS = ColumnType.oneOf(Stream.concat(
      Arrays.stream(JudgementStatus.values()).map(JudgementStatus::code),
      Arrays.stream(MissingReason.values()).map(MissingReason::code)).toList());

  private static final ColumnType SEVERITY =
      ColumnType.ordered(Stream.of(Severity.NOTE, Severity.WARNING, Severity.ERROR).map(Severity::code).toList());

  private static final ColumnType OUTCOME = ColumnType.oneOf(Outcome.values(), Outcome::code);

  static final Table<FileRow> FILES = new Table<>(
      "files", "One row for each file of the input, whatever its outcome", List.of("file"), List.of(), List.of(
      col("file", ColumnType.STRING, "Path relative to the input it was found under", FileRow::file),
      col("sha256", ColumnType.STRING, "SHA-256 of the file; empty if it could not be opened", FileRow::sha256),
      col("bytes", ColumnType.INTEGER, "Its size", r -> r.sha256().isEmpty() ? "" : "" + r.bytes()),
      col("outcome", OUTCOME, "Outcome of reading it; the documentation lists the outcomes",
          r -> r.outcome().code()),
      col("pages", ColumnType.INTEGER, "Its pages, as far as they could be counted",
          r -> r.pages() == 0 ? "" : "" + r.pages()),
      col("letters", ColumnType.INTEGER, "Number of letters found in it", r -> "" + r.letters()),
      col("same_as", ColumnType.STRING, "An earlier file of this run with the same text", r -> r.sameAs().orElse("")),
      list("pages_in_no_letter", "Pages that belong to none of its letters, blank ones included, joined by '; ': 1-3; 16. "
          + "Empty if it has no letter", FileRow::pagesInNoLetter)));

  static final Table<Letter> LETTERS = new Table<>(
      "letters", "One row for each letter", LetterColumns.KEY,
      List.of(new ForeignKey(List.of("file"), "files", List.of("file"))),
      LetterColumns.joined(
          List.of(col("id", ColumnType.STRING, "First 12 hex digits of the file's SHA-256, '-', ordinal in the file; "
              + "the same as letter_id", Letter::id)),
          LetterColumns.of(l -> l), List.of(
      col("sha256", ColumnType.STRING, "SHA-256 of the file", l -> l.source().sha256()),
      col("medium", ColumnType.oneOf(Medium.values(), Medium::code), "pdf, scan, text, docx, doc, odt, rtf or html", l -> l.source().medium().code()),
      col("first_page", ColumnType.INTEGER, "First page of the letter in the file", l -> "" + l.source().firstPage()),
      col("last_page", ColumnType.INTEGER, "Last page of the letter in the file", l -> "" + l.source().lastPage()),
      col("page_count", ColumnType.INTEGER, "Pages of the file", l -> "" + l.source().pageCount()),
      col("subject", ColumnType.STRING, "Subject line or title as printed", l -> text(l.subject())),
      col("authority_as_written", ColumnType.STRING, "The authority as printed",
          l -> LetterColumns.authority(l, a -> Optional.of(a.asWritten()))),
      col("region", ColumnType.STRING, "Region of England; for another body, its region in your list",
          l -> LetterColumns.authority(l, Authority::region)),
      col("body_kind", ColumnType.STRING, "Kind of body that it is about, by the profile: school, company, ...; empty for a council",
          l -> LetterColumns.authority(l, Authority::kind)),
      col("body_code", ColumnType.STRING, "Code of that body in your list", l -> LetterColumns.authority(l, Authority::code)),
      col("period_start", ColumnType.DATE, "First day of the period of the evidence", l -> LetterColumns.day(l.period(), Period::start)),
      col("period_end", ColumnType.DATE, "Last day of that period", l -> LetterColumns.day(l.period(), Period::end)),
      list("addressee", "Names of the addressees, joined by '; '", l -> each(l.addressees(), Addressee::name)),
      list("addressee_role", "Their positions, in the same order", l -> each(l.addressees(), a -> text(a.role()))),
      list("signatory", "Names of the signatories, joined by '; '", l -> each(l.signatories(), Signatory::name)),
      list("signatory_role", "Their positions, in the same order", l -> each(l.signatories(), s -> text(s.role()))),
      list("inspectors", "Names of the inspectors, joined by '; '", Letter::inspectors),
      col("licence", ColumnType.STRING, "The sentence about reuse of the text; empty if none was found",
          l -> text(FieldTable.licence(l))),
      col("judgements", ColumnType.INTEGER, "Number of judgements", l -> "" + l.judgements().size()),
      col("missing", ColumnType.INTEGER, "Number of judgements missing though the framework has them",
          l -> "" + l.missing().stream().filter(m -> !m.reason().code().equals("not-in-framework")).count()),
      col("strengths", ColumnType.INTEGER,
          "Number of points that are strengths; empty if no list of the letter could hold one", PointCounts::strengths),
      col("weaknesses", ColumnType.INTEGER,
          "Number of points that are weaknesses; empty if no list of the letter could hold one", PointCounts::weaknesses),
      col("points", ColumnType.INTEGER, "Number of points; empty if the letter has no list of points", PointCounts::points),
      col("problems", ColumnType.INTEGER, "Number of problems of the letter itself, without those of a catalogue or the panel", l -> "" + l.problems().size()),
      col("outcome", OUTCOME, "read, or read in part where pages may be missing",
          l -> Outcome.ofLetter(l.problems()).code()))));

  static final Table<JudgementRow> JUDGEMENTS = new Table<>(
      "judgements", "One row for each judgement of a letter, including missing ones", List.of("file", "id"),
      List.of(LetterColumns.letter()),
      LetterColumns.joined(
          List.of(col("id", ColumnType.STRING, "Stable id: the letter's, '-j-', the area or the label", JudgementRow::id)),
          LetterColumns.of(JudgementRow::letter), List.of(
      col("area", ColumnType.STRING, "Area; empty where the profile names none", r ->
          r.judgement().map(j -> text(j.area())).orElseGet(() -> text(r.missing().orElseThrow().area()))),
      col("label", ColumnType.STRING, "Label as printed; for a missing one the profile's", r ->
          r.judgement().map(Judgement::label).orElseGet(() -> r.missing().orElseThrow().label())),
      col("grade", ColumnType.STRING, "Canonical grade; empty if missing", r -> judged(r, Judgement::grade)),
      col("grade_as_written", ColumnType.STRING, "Grade as printed", r -> judged(r, Judgement::gradeAsWritten)),
      col("score", SCORE, "From 4 (best) to 1 (worst) for every family; empty if the family's scale is not comparable",
          r -> judged(r, j -> j.score().map(String::valueOf).orElse(""))),
      col("status", STATUS, "agreed, single, conflict, corrected; or not-in-framework, not-judged, not-found, unreadable", r ->
          r.judgement().map(j -> j.status().code()).orElseGet(() -> r.missing().orElseThrow().reason().code())),
      list("evidence", "Kinds of places that state it, with their grades, joined by '; ', the decisive one first", r ->
          r.judgement().map(j -> each(j.evidence(), e -> e.kind().code() + "=" + e.value())).orElse(List.of())),
      col("evidence_text", ColumnType.STRING, "Words of the decisive place", r -> decisive(r, Evidence::text)),
      col("page", ColumnType.INTEGER, "Page of the decisive place", r -> decisive(r, e -> "" + e.page()))),
          LetterColumns.box("its box", r -> r.judgement().flatMap(j -> j.evidence().get(0).box())), List.of(
      col("grade_before", ColumnType.STRING, "Canonical grade of the previous inspection, if the same row states it",
          r -> judged(r, j -> text(j.previousGrade()))))));

  static final Table<PointRow> POINTS = new Table<>(
      "points", "One row for each bulleted or numbered item", List.of("file", "id"), List.of(LetterColumns.letter()),
      LetterColumns.joined(
          List.of(col("id", ColumnType.STRING, "Stable id: the letter's, '-p-', hash of the item's words", r -> r.point().id())),
          LetterColumns.of(PointRow::letter), List.of(
      col("ordinal", ColumnType.INTEGER, "Place in the letter, from 1", r -> "" + r.ordinal()),
      col("area", ColumnType.STRING, "Area", r -> text(r.point().area())),
      col("section", ColumnType.STRING, "Nearest heading as printed", r -> text(r.point().section())),
      col("list", LIST_KIND, "Kind of its list: strengths, improvement, priority-action, recommendations or findings; "
          + "empty outside lists that the profile knows", r -> r.point().list().map(ListKind::code).orElse("")),
      col("list_heading", ColumnType.STRING, "The heading that opened the list", r -> text(r.point().listHeading())),
      col("responsible", ColumnType.STRING, "The body that a table names as responsible for it",
          r -> text(r.point().responsible())),
      col("polarity", POLARITY, "strength, weakness, mixed or neutral; empty if it is not certain enough",
          r -> r.point().polarity().map(Polarity::code).orElse("")),
      col("basis", ColumnType.oneOf(Basis.values(), Basis::code), "heading, classifier, or corrected by a person", r -> r.point().basis().map(b -> b.code()).orElse("")),
      col("confidence", ColumnType.NUMBER, "0 to 1", r -> r.point().confidence().map(LetterColumns::number).orElse("")),
      list("themes", "What it is about, ids of the vocabulary joined by '; '", r -> r.point().measures().themes()),
      list("comparisons",
          "Theme, comparator (national, similar, other, previous-year) and side (above, below, in-line): "
              + "attainment/national=below; similar=in-line; ...; without the theme where it has none",
          r -> each(r.point().measures().comparisons(), Comparison::code)),
      col("trend", TREND, "improving, declining or stable; empty if not stated, or if it states different ones",
          r -> r.point().measures().trend().map(Trend::code).orElse("")),
      list("trends",
          "The trend of each theme: workforce=improving; delay=declining; ...; without the theme where it has none",
          r -> each(r.point().measures().trends(), ThemeTrend::code)),
      col("lead_in", ColumnType.STRING, "The lead-in that the item completes", r -> text(r.point().leadIn())),
      col("text", ColumnType.STRING, "The whole item", r -> r.point().text()),
      col("page", ColumnType.INTEGER, "Page it begins on", r -> "" + r.point().page()),
      col("end_page", ColumnType.INTEGER, "Page it ends on", r -> "" + r.point().endPage()),
      col("tags", ColumnType.oneOf(TagSupport.values(), TagSupport::code), "Whether the file's tags have the same text as one item: agree or differ",
          r -> r.point().tags().map(TagSupport::code).orElse(""))),
          LetterColumns.box("its first box", r -> LetterColumns.first(r.point().boxes()))));

  static final Table<ProblemRow> PROBLEMS = new Table<>(
      "problems", "One row for each thing to look at, in a letter or a file without letters", List.of("file", "id"),
      List.of(new ForeignKey(List.of("file"), "files", List.of("file")), LetterColumns.letterAlone()),
      LetterColumns.joined(
          List.of(col("id", ColumnType.STRING, "Stable id: the letter's, or file, catalogue or corrections where there is none, '-x-', the "
              + "code, '-', hash of page and message", ProblemRow::id)),
          LetterColumns.ofSome(ProblemRow::letter, ProblemRow::file), List.of(
      col("code", ColumnType.oneOf(ProblemCode.values(), ProblemCode::code),
          "Which problem it is; the documentation lists the codes", r -> r.problem().code().code()),
      col("severity", SEVERITY, "error, warning or note", r -> r.problem().severity().code()),
      col("page", ColumnType.INTEGER, "Page, if it has one", r -> r.problem().page().map(String::valueOf).orElse("")),
      col("message", ColumnType.STRING, "A sentence that names what was wrong", r -> r.problem().message()))));

  static final Table<SentenceRow> SENTENCES = new Table<>(
      "sentences", "One row for each sentence of narrative and of points", List.of("file", "id"),
      List.of(LetterColumns.letter()),
      LetterColumns.joined(
          List.of(col("id", ColumnType.STRING, "Stable id: the letter's, '-s-', hash of the sentence's words", r -> r.sentence().id())),
          LetterColumns.of(SentenceRow::letter), List.of(
      col("ordinal", ColumnType.INTEGER, "Place in the letter's sentences, from 1", r -> "" + r.ordinal()),
      col("kind", ColumnType.oneOf(PassageKind.values(), PassageKind::code),
          "What it is part of: narrative, point, facts, team or contact", r -> r.sentence().kind().code()),
      col("point_id", ColumnType.STRING, "The point it belongs to; empty for other kinds", r -> text(r.sentence().point())),
      col("area", ColumnType.STRING, "Area", r -> text(r.sentence().area())),
      col("section", ColumnType.STRING, "Nearest heading as printed", r -> text(r.sentence().section())),
      col("polarity", POLARITY, "The classifier's answer; empty below the minimum confidence",
          r -> r.sentence().polarity().map(Polarity::code).orElse("")),
      col(
          "confidence", ColumnType.NUMBER, "0 to 1; empty in languages that the classifier does not support",
          r -> r.sentence().confidence().map(LetterColumns::number).orElse("")),
      col("lead_in", ColumnType.STRING, "The sentence ending in a colon that the item completes", r -> text(r.sentence().leadIn())),
      col("text", ColumnType.STRING, "The sentence, or an item of a list", r -> r.sentence().text()),
      col("page", ColumnType.INTEGER, "Page its paragraph or point begins on", r -> "" + r.sentence().page())),
          LetterColumns.box("the first box of its paragraph or point", r -> LetterColumns.first(r.sentence().box().stream().toList()))));

  private static <T> Column<T> col(
      String name, ColumnType type, String description, Function<T, String> value) {
    return Column.of(name, type, description, value);
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }

  private static <T> Column<T> list(String name, String description, Function<T, List<String>> items) {
    return Column.list(name, description, items);
  }

  private static <T> List<String> each(List<T> values, Function<T, String> part) {
    return values.stream().map(part).toList();
  }

  private static String judged(JudgementRow row, Function<Judgement, String> part) {
    return row.judgement().map(part).orElse("");
  }

  private static String decisive(JudgementRow row, Function<Evidence, String> part) {
    return row.judgement().map(j -> part.apply(j.evidence().get(0))).orElse("");
  }
}
