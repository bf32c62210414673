package letterminer.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.StableIds;
import letterminer.polarity.SentenceReader;

/**
 * The rows of all tables as values, for engines that write tables themselves; {@link JsonRows} has them as text. The values
 * are those that every other format has. Immutable and safe for use by several threads.
 */
public final class ValueRows {
  private final Dataset dataset;
  private final List<Table<?>> tables;
  private final CompleteTables complete;
  private final FileRenderer renderer;

  /**
   * Makes rows.
   *
   * @param sentences reads the sentences of each letter, if there is a table of them
   * @param letters whether lines of {@code letters.jsonl} are wanted too
   */
  public ValueRows(JsonRows.Settings settings, Optional<SentenceReader> sentences, boolean letters) {
    this.dataset = settings.dataset();
    this.tables = dataset.tables();
    this.complete = new CompleteTables(dataset);
    this.renderer = new FileRenderer(dataset, sentences, letters);
  }

  /**
   * What a file gave.
   *
   * @param rows its rows, by table
   * @param letters its lines of {@code letters.jsonl}; none if they are not wanted
   * @param assessments what its letters say of areas, for {@link PanelRows}
   */
  public record FileValues(Map<String, List<TableRow>> rows, List<String> letters, List<String> assessments) {}

  /**
   * The rows of a file.
   *
   * @param row what is said of the file itself; what is reported of one with the same text is added
   */
  public FileValues of(FileRow row, LetterFile file) {
    LetterFile named = file.named(row.file());
    LetterFile whole = row.twin().map(named::withProblem).orElse(named);
    FileRenderer.Values values = renderer.values(row.file(), whole);
    Map<String, List<TableRow>> rows = new LinkedHashMap<>();
    for (int i = 0; i < tables.size(); i++) {
      rows.put(tables.get(i).name(), values.rows().get(i));
    }
    rows.put(Tables.FILES.name(), of(complete, Tables.FILES, List.of(row)));
    List<String> judged = new ArrayList<>();
    Assessments assessments = new Assessments(dataset.catalogue(), List.of());
    for (Letter letter : whole.letters()) {
      assessments.take(letter, assessment -> judged.add(AssessmentLine.of(assessment)));
    }
    List<TableRow> problems = new ArrayList<>(rows.get(Tables.PROBLEMS.name()));
    problems.addAll(of(complete, Tables.PROBLEMS, assessments.leftOut()));
    rows.put(Tables.PROBLEMS.name(), List.copyOf(problems));
    return new FileValues(rows, values.letters().lines().toList(), judged);
  }

  /**
   * The rows that concern no single file: what does not fit the files that there are.
   *
   * @param files names of all files of the run that the catalogue has
   * @param leftOver marks of people that belong to no letter of the run
   * @param problems other problems of corrections
   */
  public Map<String, List<TableRow>> ofRun(Collection<String> files, List<CorrectionRow> leftOver, List<Problem> problems) {
    CatalogueCheck check = new CatalogueCheck(dataset.catalogue());
    files.forEach(check::add);
    StableIds ids = StableIds.ofProblems("corrections");
    List<Tables.ProblemRow> all = new ArrayList<>(check.problems());
    problems.forEach(p -> all.add(new Tables.ProblemRow(Optional.empty(), "", ids.of(p), p)));
    Map<String, List<TableRow>> rows = new LinkedHashMap<>();
    rows.put(Tables.PROBLEMS.name(), of(complete, Tables.PROBLEMS, all));
    if (dataset.corrections().isPresent()) {
      rows.put(CorrectionTable.TABLE.name(), of(complete, CorrectionTable.TABLE, leftOver));
    }
    return rows;
  }

  /** Rows of no letter. */
  static <T> List<TableRow> of(CompleteTables complete, Table<T> table, List<T> rows) {
    RenderedRows<T> rendered = new RenderedRows<>(complete.of(table), Cells.AS_THEY_ARE);
    rendered.addAll(rows);
    return rendered.values();
  }
}
