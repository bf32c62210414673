package letterminer.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.model.Addressee;
import letterminer.model.Authority;
import letterminer.model.BoundingBox;
import letterminer.model.Comparison;
import letterminer.model.Evidence;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.MissingJudgement;
import letterminer.model.Outcome;
import letterminer.model.PageBox;
import letterminer.model.Period;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Problem;
import letterminer.model.Sentence;
import letterminer.model.Signatory;
import letterminer.model.TagSupport;
import letterminer.model.ThemeTrend;
import letterminer.model.Trend;

/** The tables and what their columns hold. */
final class Tables {
  private Tables() {}

  /** A judgement of a letter, there or missing. */
  record JudgementRow(Letter letter, Optional<Judgement> judgement, Optional<MissingJudgement> missing) {}

  /** A point of a letter. */
  record PointRow(Letter letter, Point point) {}

  /** A sentence of a letter. */
  record SentenceRow(Letter letter, Sentence sentence) {}

  /** A problem of a letter, or of a file that gave none. */
  record ProblemRow(String letterId, String file, Problem problem) {}

  static final Table<FileRow> FILES = new Table<>(
      "files", "One row for each file of the input, whatever became of it", List.of(
      col("file", "string", "Path relative to the input it was found under", FileRow::file),
      col("sha256", "string", "SHA-256 of the file; empty if it could not be opened", FileRow::sha256),
      col("bytes", "integer", "Its size", r -> r.sha256().isEmpty() ? "" : "" + r.bytes()),
      col("outcome", "string", "How reading it ended; the documentation lists the outcomes",
          r -> r.outcome().code()),
      col("pages", "integer", "Its pages, as far as they could be counted",
          r -> r.pages() == 0 ? "" : "" + r.pages()),
      col("letters", "integer", "Number of letters found in it", r -> "" + r.letters()),
      col("same_as", "string", "The file before it in this run that has the same text", r -> r.sameAs().orElse(""))));

  static final Table<Letter> LETTERS = new Table<>("letters", "One row for each letter", List.of(
      col("id", "string", "First 12 hex digits of the file's SHA-256, '-', ordinal in the file", Letter::id),
      col("file", "string", "Path relative to the input it was found under", l -> l.source().file()),
      col("sha256", "string", "SHA-256 of the file", l -> l.source().sha256()),
      col("medium", "string", "pdf, scan, text or docx", l -> l.source().medium().code()),
      col("first_page", "integer", "First page of the letter in the file", l -> "" + l.source().firstPage()),
      col("last_page", "integer", "Last page of the letter in the file", l -> "" + l.source().lastPage()),
      col("page_count", "integer", "Pages of the file", l -> "" + l.source().pageCount()),
      col("profile", "string", "Profile that read it; begins with the family", Letter::profile),
      col("subject", "string", "Subject line or title as printed", l -> text(l.subject())),
      col("authority", "string", "Name of the place", l -> authority(l, Authority::name)),
      col("authority_as_written", "string", "The authority as printed", l -> authority(l, Authority::asWritten)),
      col("ons_code", "string", "ONS code of the authority", l -> authority(l, a -> text(a.onsCode()))),
      col("dfe_code", "string", "DfE code of the authority", l -> authority(l, a -> text(a.dfeCode()))),
      col("region", "string", "Region of England", l -> authority(l, a -> text(a.region()))),
      col("date", "date", "The letter's own date", l -> text(l.date())),
      col("period_start", "date", "First day of the period of the evidence", l -> period(l.period(), Period::start)),
      col("period_end", "date", "Last day of that period", l -> period(l.period(), Period::end)),
      col("inspection_start", "date", "First day of the inspection", l -> period(l.inspection(), Period::start)),
      col("inspection_end", "date", "Last day of the inspection", l -> period(l.inspection(), Period::end)),
      col("addressee", "string", "Names of the addressees, joined by '; '", l -> joined(l.addressees(), Addressee::name)),
      col("addressee_role", "string", "Their offices, in the same order", l -> joined(l.addressees(), a -> text(a.role()))),
      col("signatory", "string", "Names of the signatories, joined by '; '", l -> joined(l.signatories(), Signatory::name)),
      col("signatory_role", "string", "Their offices, in the same order", l -> joined(l.signatories(), s -> text(s.role()))),
      col("inspectors", "string", "Names of the inspectors, joined by '; '", l -> String.join("; ", l.inspectors())),
      col("judgements", "integer", "Number of judgements", l -> "" + l.judgements().size()),
      col("missing", "integer", "Number of judgements missing though the framework has them",
          l -> "" + l.missing().stream().filter(m -> !m.reason().code().equals("not-in-framework")).count()),
      col("strengths", "integer", "Number of points that are strengths", l -> count(l, Polarity.STRENGTH)),
      col("weaknesses", "integer", "Number of points that are weaknesses", l -> count(l, Polarity.WEAKNESS)),
      col("points", "integer", "Number of points", l -> "" + l.points().size()),
      col("problems", "integer", "Number of problems", l -> "" + l.problems().size()),
      col("outcome", "string", "read, or read in part where pages may be missing",
          l -> Outcome.ofLetter(l.problems()).code())));

  static final Table<JudgementRow> JUDGEMENTS = new Table<>(
      "judgements", "One row for each judgement of a letter, also the missing ones",
      with(ofLetter(JudgementRow::letter), List.of(
      col("area", "string", "Area; empty where the profile names none", r ->
          r.judgement().map(j -> text(j.area())).orElseGet(() -> text(r.missing().orElseThrow().area()))),
      col("label", "string", "Label as printed; for a missing one the profile's", r ->
          r.judgement().map(Judgement::label).orElseGet(() -> r.missing().orElseThrow().label())),
      col("grade", "string", "Canonical grade; empty if missing", r -> judged(r, Judgement::grade)),
      col("grade_as_written", "string", "Grade as printed", r -> judged(r, Judgement::gradeAsWritten)),
      col("score", "integer", "4 best to 1 worst", r -> judged(r, j -> "" + j.score())),
      col("status", "string", "agreed, single, conflict; or not-in-framework, not-judged, not-found, unreadable", r ->
          r.judgement().map(j -> j.status().code()).orElseGet(() -> r.missing().orElseThrow().reason().code())),
      col("evidence", "string", "Kinds of places that state it, joined by '; ', the deciding one first", r ->
          judged(r, j -> joined(j.evidence(), e -> e.kind().code() + "=" + e.value()))),
      col("evidence_text", "string", "Words of the deciding place", r -> decisive(r, Evidence::text)),
      col("page", "integer", "Page of the deciding place", r -> decisive(r, e -> "" + e.page())),
      col("x", "number", "Left edge of its box in points", r -> decisiveBox(r, BoundingBox::x)),
      col("y", "number", "Top edge", r -> decisiveBox(r, BoundingBox::y)),
      col("width", "number", "Width", r -> decisiveBox(r, BoundingBox::width)),
      col("height", "number", "Height", r -> decisiveBox(r, BoundingBox::height)))));

  static final Table<PointRow> POINTS = new Table<>(
      "points", "One row for each bulleted or numbered item",
      with(List.of(
          col("id", "string", "The letter's id, '-p', ordinal in the letter", r -> r.point().id())),
      with(ofLetter(PointRow::letter), List.of(
      col("area", "string", "Area", r -> text(r.point().area())),
      col("section", "string", "Nearest heading as printed", r -> text(r.point().section())),
      col("polarity", "string", "strength, weakness, mixed or neutral; empty if nothing tells surely enough",
          r -> r.point().polarity().map(Polarity::code).orElse("")),
      col("basis", "string", "heading or classifier", r -> r.point().basis().map(b -> b.code()).orElse("")),
      col("confidence", "number", "0 to 1", r -> r.point().confidence().map(Tables::number).orElse("")),
      col("themes", "string", "What it is about, ids of the vocabulary joined by '; '",
          r -> String.join("; ", r.point().measures().themes())),
      col("comparisons", "string",
          "Theme, comparator (national, similar, other, previous-year) and side (above, below, in-line): "
              + "attainment/national=below; similar=in-line; ...; without the theme where it has none",
          r -> joined(r.point().measures().comparisons(), Comparison::code)),
      col("trend", "string", "improving, declining or stable; empty if not stated, or if it states different ones",
          r -> r.point().measures().trend().map(Trend::code).orElse("")),
      col("trends", "string",
          "The trend of each theme: workforce=improving; delay=declining; ...; without the theme where it has none",
          r -> joined(r.point().measures().trends(), ThemeTrend::code)),
      col("lead_in", "string", "The bare lead-in that the item completes", r -> text(r.point().leadIn())),
      col("text", "string", "The whole item", r -> r.point().text()),
      col("page", "integer", "Page it begins on", r -> "" + r.point().page()),
      col("end_page", "integer", "Page it ends on", r -> "" + r.point().endPage()),
      col("tags", "string", "Whether the file's tags have the same text as one item: agree or differ",
          r -> r.point().tags().map(TagSupport::code).orElse("")),
      col("x", "number", "Left edge of its first box in points", r -> firstBox(r, PageBox::x)),
      col("y", "number", "Top edge", r -> firstBox(r, PageBox::y)),
      col("width", "number", "Width", r -> firstBox(r, PageBox::width)),
      col("height", "number", "Height", r -> firstBox(r, PageBox::height))))));

  static final Table<ProblemRow> PROBLEMS = new Table<>(
      "problems", "One row for each thing to look at, in a letter or a file that gave none", List.of(
      col("file", "string", "The file", ProblemRow::file),
      col("letter_id", "string", "The letter; empty for a file that gave none", ProblemRow::letterId),
      col("code", "string", "Which problem it is; the documentation lists the codes", r -> r.problem().code().code()),
      col("severity", "string", "error, warning or note", r -> r.problem().severity().code()),
      col("page", "integer", "Page, where it has one", r -> r.problem().page().map(String::valueOf).orElse("")),
      col("message", "string", "A sentence that names what was wrong", r -> r.problem().message())));

  static final Table<SentenceRow> SENTENCES = new Table<>(
      "sentences", "One row for each sentence of narrative and of points",
      with(List.of(
          col("id", "string", "The letter's id, '-s', ordinal in the letter", r -> r.sentence().id())),
      with(ofLetter(SentenceRow::letter), List.of(
      col("kind", "string", "What it is part of: narrative, point, facts, team or contact", r -> r.sentence().kind().code()),
      col("point_id", "string", "The point it belongs to; empty for other kinds", r -> text(r.sentence().point())),
      col("area", "string", "Area", r -> text(r.sentence().area())),
      col("section", "string", "Nearest heading as printed", r -> text(r.sentence().section())),
      col("polarity", "string", "What the classifier says of it; empty below the least confidence asked for",
          r -> r.sentence().polarity().map(Polarity::code).orElse("")),
      col("confidence", "number", "0 to 1", r -> number(r.sentence().confidence())),
      col("lead_in", "string", "The sentence ending in a colon that the item completes", r -> text(r.sentence().leadIn())),
      col("text", "string", "The sentence, or an item of a list", r -> r.sentence().text()),
      col("page", "integer", "Page its paragraph or point begins on", r -> "" + r.sentence().page()),
      col("x", "number", "Left edge of the first box of its paragraph or point, in points",
          r -> boxOf(r.sentence(), PageBox::x)),
      col("y", "number", "Top edge", r -> boxOf(r.sentence(), PageBox::y)),
      col("width", "number", "Width", r -> boxOf(r.sentence(), PageBox::width)),
      col("height", "number", "Height", r -> boxOf(r.sentence(), PageBox::height))))));

  /** What every row below a letter says of it, so that a table can be read without joining. */
  private static <R> List<Column<R>> ofLetter(Function<R, Letter> letter) {
    return List.of(
        col("letter_id", "string", "The letter", r -> letter.apply(r).id()),
        col("file", "string", "The letter's file", r -> letter.apply(r).source().file()),
        col("authority", "string", "Name of the place", r -> authority(letter.apply(r), Authority::name)),
        col("ons_code", "string", "ONS code", r -> authority(letter.apply(r), a -> text(a.onsCode()))),
        col("date", "date", "The letter's date", r -> text(letter.apply(r).date())),
        col("profile", "string", "The letter's profile", r -> letter.apply(r).profile()));
  }

  private static <R> List<Column<R>> with(List<Column<R>> first, List<Column<R>> more) {
    return Stream.concat(first.stream(), more.stream()).toList();
  }

  private static <T> Column<T> col(
      String name, String type, String description, Function<T, String> value) {
    return new Column<>(name, type, description, value);
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }

  private static String authority(Letter letter, Function<Authority, String> part) {
    return letter.authority().map(part).orElse("");
  }

  private static String period(Optional<Period> period, Function<Period, String> end) {
    return period.map(end).orElse("");
  }

  private static <T> String joined(List<T> values, Function<T, String> part) {
    String all = values.stream().map(part).collect(Collectors.joining("; "));
    return all.replace("; ", "").isEmpty() ? "" : all;
  }

  private static String count(Letter letter, Polarity polarity) {
    return "" + letter.points().stream()
        .filter(p -> p.polarity().equals(Optional.of(polarity))).count();
  }

  private static String judged(JudgementRow row, Function<Judgement, String> part) {
    return row.judgement().map(part).orElse("");
  }

  private static String decisive(JudgementRow row, Function<Evidence, String> part) {
    return row.judgement().map(j -> part.apply(j.evidence().get(0))).orElse("");
  }

  private static String decisiveBox(JudgementRow row, Function<BoundingBox, Double> part) {
    return row.judgement().flatMap(j -> j.evidence().get(0).box())
        .map(b -> number(part.apply(b))).orElse("");
  }

  private static String firstBox(PointRow row, Function<PageBox, Double> part) {
    return row.point().boxes().stream().findFirst().map(b -> number(part.apply(b))).orElse("");
  }

  private static String boxOf(Sentence sentence, Function<PageBox, Double> part) {
    return sentence.box().map(b -> number(part.apply(b))).orElse("");
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
