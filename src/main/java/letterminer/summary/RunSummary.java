package letterminer.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import letterminer.model.JudgementStatus;
import letterminer.model.MissingReason;
import letterminer.model.Polarity;
import letterminer.runs.RunException;
import letterminer.runs.RunFacts;
import letterminer.runs.RunFolder;
import letterminer.runs.TableFile;

/** The rows of a run's tables, counted: what {@code describe} prints, and {@code report} draws. */
public final class RunSummary {
  /** The entry of a table for a value that is not stated. */
  public static final String NONE = "none";

  /** What researchers join and filter by, in the order of the letter. */
  public static final List<String> FIELDS = List.of(
      "subject", "authority", "ons_code", "dfe_code", "date", "inspection_start", "year", "addressee", "signatory",
      "inspectors");

  /** What judgements are, found first, then the reasons for missing ones. */
  private static final List<String> STATUSES = Stream.concat(
      Stream.of(JudgementStatus.values()).map(JudgementStatus::code),
      Stream.of(MissingReason.values()).map(MissingReason::code)).toList();

  private static final List<String> POLARITIES =
      Stream.concat(Stream.of(Polarity.values()).map(Polarity::code), Stream.of(NONE)).toList();

  /** Years from the first to the last letter; more years mean a misprint, and only years with letters are shown. */
  private static final int LONGEST_SPAN = 50;

  private final RunFacts facts;
  private final String path;
  private final List<LetterEntry> letters = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Counts<String> outcomes = Counts.byName();
  private final Counts<String> years = Counts.byName();
  private final Counts<String> missing = Counts.byName();
  private final Counts<String> authorities = Counts.byName();
  private final Counts<String> grades = Counts.byName();
  private final Counts<String> points = Counts.byName();
  private final Counts<AreaKey> pointAreas = new Counts<>(AreaKey.ORDER);
  private final Counts<String> problemLetters = Counts.byName();
  private final JudgementCounts judgements = new JudgementCounts();
  private final Map<String, ProblemCount> problems = new LinkedHashMap<>();
  private final Map<String, Integer> corrections = new TreeMap<>();
  private final Map<String, String> lastFiles = new HashMap<>();

  private RunSummary(RunFolder run) {
    this.facts = run.facts();
    this.path = run.path().toString();
  }

  /** Reads through a run's tables once. */
  public static RunSummary of(RunFolder run) throws RunException {
    RunSummary summary = new RunSummary(run);
    run.table("files").forEach(row -> summary.outcomes.add("files", row.get("outcome"), Counts.NO_LETTER));
    run.table("letters").forEach(summary::letter);
    run.table("judgements").forEach(summary::judgement);
    run.table("points").forEach(summary::point);
    run.table("problems").forEach(summary::problem);
    if (run.hasTable("corrections")) {
      run.table("corrections").forEach(row -> summary.corrections.merge(row.get("state"), 1, Integer::sum));
    }
    return summary;
  }

  private void letter(TableFile.Row row) {
    LetterEntry letter = LetterEntry.of(row);
    int place = letters.size();
    letters.add(letter);
    places.put(letter.id(), place);
    years.add(letter.family(), orNone(letter.year()), place);
    authorities.add(letter.authorityId(), letter.family(), place);
    for (String field : FIELDS) {
      if (row.get(field).isEmpty()) {
        missing.add(letter.family(), field, place);
      }
    }
  }

  private void judgement(TableFile.Row row) {
    int place = place(row);
    grades.add(row.get("family"), row.get("status"), place);
    judgements.add(row, place);
  }

  private void point(TableFile.Row row) {
    int place = place(row);
    String polarity = orNone(row.get("polarity"));
    points.add(row.get("family"), polarity, place);
    pointAreas.add(new AreaKey(row.get("family"), row.get("area")), polarity, place);
  }

  /** Rows of a file are adjacent, so it is enough to know the last file of each problem. */
  private void problem(TableFile.Row row) {
    String file = row.get("file");
    ProblemCount old = problems.get(row.get("code"));
    boolean isNew = old == null || !lastFiles.getOrDefault(row.get("code"), "").equals(file);
    lastFiles.put(row.get("code"), file);
    problems.put(row.get("code"), old == null
        ? new ProblemCount(row.get("code"), row.get("severity"), 1, 1, file, row.get("link"))
        : new ProblemCount(old.code(), old.severity(), old.count() + 1, old.files() + (isNew ? 1 : 0), old.example(), old.link()));
    problemLetters.add(row.get("code"), row.get("severity"), place(row));
  }

  /** The index of a row's letter among all letters; {@link Counts#NO_LETTER} if the row has none. */
  int place(TableFile.Row row) {
    return places.getOrDefault(row.get("letter_id"), Counts.NO_LETTER);
  }

  static String orNone(String value) {
    return value.isEmpty() ? NONE : value;
  }

  public RunFacts facts() {
    return facts;
  }

  public String path() {
    return path;
  }

  /** The letters in the order of the run; counts name them by their places in this list. */
  public List<LetterEntry> letters() {
    return Collections.unmodifiableList(letters);
  }

  /** Files by outcome; in one row. */
  public Counts<String> outcomes() {
    return outcomes;
  }

  /** People's marks by their effect. */
  public Map<String, Integer> corrections() {
    return Collections.unmodifiableMap(corrections);
  }

  /** Letters by family and year. */
  public Counts<String> years() {
    return years;
  }

  /** Letters by family and a field that is empty. */
  public Counts<String> missing() {
    return missing;
  }

  /** Letters by {@link LetterEntry#authorityId} and family. */
  public Counts<String> authorities() {
    return authorities;
  }

  /** Judgements by family and status or reason. */
  public Counts<String> grades() {
    return grades;
  }

  /** Judgements by area and year. */
  public JudgementCounts judgements() {
    return judgements;
  }

  /** Points by family and polarity. */
  public Counts<String> points() {
    return points;
  }

  /** Points by area and polarity. */
  public Counts<AreaKey> pointAreas() {
    return pointAreas;
  }

  /** The columns of counts by status or reason, in their usual order. */
  public static List<String> statuses(Counts<?> counts) {
    return STATUSES.stream().filter(counts.columns()::contains).toList();
  }

  /** The columns of counts by polarity, in their usual order. */
  public static List<String> polarities(Counts<?> counts) {
    return POLARITIES.stream().filter(counts.columns()::contains).toList();
  }

  /** Problems by code and severity. */
  public Counts<String> problemLetters() {
    return problemLetters;
  }

  /** The most serious first, then the most frequent. */
  public List<ProblemCount> problems() {
    List<ProblemCount> sorted = new ArrayList<>(problems.values());
    sorted.sort(Comparator.comparingInt(ProblemCount::rank)
        .thenComparing(Comparator.comparingInt(ProblemCount::count).reversed()).thenComparing(ProblemCount::code));
    return sorted;
  }

  /** The years of the letters, with those between the first and the last that have no letter: a gap must be seen. */
  public List<String> yearsWithGaps() {
    List<String> years = List.copyOf(this.years.columns());
    List<String> numbers = years.stream().filter(y -> !y.equals(NONE)).toList();
    if (numbers.isEmpty()) {
      return years;
    }
    int first = Integer.parseInt(numbers.get(0));
    int last = Integer.parseInt(numbers.get(numbers.size() - 1));
    if (last - first > LONGEST_SPAN) {
      return years;
    }
    return Stream.concat(
        IntStream.rangeClosed(first, last).mapToObj(String::valueOf), years.stream().filter(NONE::equals)).toList();
  }
}
