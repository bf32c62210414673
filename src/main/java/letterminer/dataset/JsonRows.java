package letterminer.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.catalogue.Catalogue;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.polarity.SentenceReader;

/**
 * The rows of all tables as JSON objects, for engines that write tables themselves: a key for each column that has a
 * value, numbers as numbers, days as text (ISO 8601), lists as arrays, text without line breaks. The values are those that
 * every other format has. Immutable and safe for use by several threads.
 */
public final class JsonRows {
  private final ValueRows values;
  private final Map<String, Table<?>> tables = new HashMap<>();

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
      return new Dataset(sentences, Cells.AS_THEY_ARE, false, List.of(), Optional.empty(), catalogue, corrections);
    }
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
    this.values = new ValueRows(settings, sentences, true);
    tables(settings).forEach(table -> tables.put(table.name(), table));
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
    ValueRows.FileValues read = values.of(row, file);
    return new FileRows(text(read.rows()), read.letters(), read.assessments());
  }

  /**
   * The rows that concern no single file: what does not fit the files that there are.
   *
   * @param files names of all files of the run that the catalogue has
   * @param leftOver marks of people that belong to no letter of the run
   * @param problems other problems of corrections
   */
  public Map<String, List<String>> ofRun(Collection<String> files, List<CorrectionRow> leftOver, List<Problem> problems) {
    return text(values.ofRun(files, leftOver, problems));
  }

  private Map<String, List<String>> text(Map<String, List<TableRow>> rows) {
    Map<String, List<String>> text = new LinkedHashMap<>();
    rows.forEach((table, values) -> text.put(table, JsonCells.lines(tables.get(table), values)));
    return text;
  }
}
