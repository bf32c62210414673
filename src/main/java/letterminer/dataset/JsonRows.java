package letterminer.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.catalogue.Catalogue;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.StableIds;
import letterminer.polarity.SentenceReader;

/**
 * The rows of all tables as JSON objects, for engines that write tables themselves: a key for each column that has a
 * value, numbers as numbers, days as text (ISO 8601), lists as arrays, text without line breaks. The values are those that
 * every other format has. Immutable and safe for use by several threads.
 */
public final class JsonRows {
  private final Dataset dataset;
  private final CompleteTables complete;
  private final FileRenderer renderer;

  /**
   * What the tables have besides what was read.
   *
   * @param sentences whether there is a table of sentences
   * @param corrections people's corrections, if there are any; whoever reads applies them
   */
  public record Settings(boolean sentences, Catalogue catalogue, Optional<CorrectionSource> corrections) {
    /** Just what was read. */
    public static final Settings PLAIN = new Settings(false, Catalogue.NONE, Optional.empty());

    Dataset dataset() {
      return new Dataset(
          sentences, Cells.AS_THEY_ARE, false, List.of(new Elsewhere()), Optional.empty(), catalogue, corrections);
    }
  }

  /** A format that somebody else writes. */
  private static final class Elsewhere implements TableFormat {
    @Override
    public TableForm form() {
      return TableForm.ofFiles("elsewhere", "application/json", Table::name);
    }

    @Override
    public void write(List<Spool> tables, Path folder) {}
  }

  /**
   * Makes rows.
   *
   * @param sentences reads the sentences of each letter; absent if there is to be no table of them
   */
  public JsonRows(Optional<SentenceReader> sentences) {
    this(new Settings(sentences.isPresent(), Catalogue.NONE, Optional.empty()), sentences);
  }

  /**
   * Makes rows.
   *
   * @param sentences reads the sentences of each letter, if there is a table of them
   */
  public JsonRows(Settings settings, Optional<SentenceReader> sentences) {
    this.dataset = settings.dataset();
    this.complete = new CompleteTables(dataset);
    this.renderer = new FileRenderer(dataset, sentences);
  }

  /** The tables, those included that need all files. */
  public static List<Table<?>> tables(Settings settings) {
    return settings.dataset().allTables();
  }

  /**
   * What a file gave.
   *
   * @param rows its rows, by table
   * @param letters its lines of {@code letters.jsonl}
   * @param assessments what its letters say of areas, for {@link PanelRows}
   */
  public record FileRows(Map<String, List<String>> rows, List<String> letters, List<String> assessments) {}

  /**
   * The rows of a file.
   *
   * @param row what is said of the file itself; what is reported of one with the same text is added
   */
  public FileRows of(FileRow row, LetterFile file) {
    LetterFile named = file.named(row.file());
    LetterFile whole = row.twin().map(named::withProblem).orElse(named);
    List<byte[]> lines = renderer.render(row.file(), whole).lines();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    List<Table<?>> tables = dataset.tables();
    for (int i = 0; i < tables.size(); i++) {
      rows.put(tables.get(i).name(), lines(lines.get(i + 1))); // The first are those of letters.jsonl.
    }
    rows.put(Tables.FILES.name(), lines(complete, Tables.FILES, List.of(row)));
    List<String> judged = new ArrayList<>();
    Assessments assessments = new Assessments(dataset.catalogue(), List.of());
    for (Letter letter : whole.letters()) {
      assessments.take(letter, assessment -> judged.add(AssessmentLine.of(assessment)));
    }
    List<String> problems = new ArrayList<>(rows.get(Tables.PROBLEMS.name()));
    problems.addAll(lines(complete, Tables.PROBLEMS, assessments.leftOut()));
    rows.put(Tables.PROBLEMS.name(), List.copyOf(problems));
    return new FileRows(rows, lines(lines.get(0)), judged);
  }

  /**
   * The rows that concern no single file: what does not fit the files that there are.
   *
   * @param files names of all files of the run that the catalogue has
   * @param leftOver marks of people that belong to no letter of the run
   * @param problems other problems of corrections
   */
  public Map<String, List<String>> ofRun(Collection<String> files, List<CorrectionRow> leftOver, List<Problem> problems) {
    CatalogueCheck check = new CatalogueCheck(dataset.catalogue());
    files.forEach(check::add);
    StableIds ids = StableIds.ofProblems("corrections");
    List<Tables.ProblemRow> all = new ArrayList<>(check.problems());
    problems.forEach(p -> all.add(new Tables.ProblemRow(Optional.empty(), "", ids.of(p), p)));
    Map<String, List<String>> rows = new LinkedHashMap<>();
    rows.put(Tables.PROBLEMS.name(), lines(complete, Tables.PROBLEMS, all));
    if (dataset.corrections().isPresent()) {
      rows.put(CorrectionTable.TABLE.name(), lines(complete, CorrectionTable.TABLE, leftOver));
    }
    return rows;
  }

  private static List<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().toList();
  }

  static <T> List<String> lines(CompleteTables complete, Table<T> table, List<T> rows) {
    SpoolRows<T> spool = new SpoolRows<>(complete.of(table));
    for (T row : rows) {
      spool.nextLetter();
      spool.add(row);
    }
    return spool.text().lines().toList();
  }
}
