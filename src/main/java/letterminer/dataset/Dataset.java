package letterminer.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which files a run has and how their cells are written.
 *
 * @param sentences whether {@code sentences.csv} is one of them
 * @param cells how cells of text are written in CSV
 * @param csv whether the tables are written as CSV
 * @param formats what else they are written as
 * @param created when the dataset is said to be made; absent unless asked for, because the same inputs would not give
 *     the same bytes
 */
public record Dataset(
    boolean sentences, Cells cells, boolean csv, List<TableFormat> formats, Optional<Instant> created) {
  /** All but the sentences, cells as they are. */
  public static final Dataset PLAIN = new Dataset(false, Cells.AS_THEY_ARE);

  static final String LETTERS = "letters.jsonl";

  /** Tables as CSV and nothing else, without a time. */
  public Dataset(boolean sentences, Cells cells) {
    this(sentences, cells, true, List.of(), Optional.empty());
  }

  public Dataset {
    formats = List.copyOf(formats);
  }

  /** Whether rows are kept aside for other formats. */
  boolean spools() {
    return !formats.isEmpty();
  }

  /** The tables that each file of the input has lines in. */
  List<Table<?>> tables() {
    List<Table<?>> tables = new ArrayList<>(
        List.of(
            Tables.LETTERS, Tables.JUDGEMENTS, Tables.POINTS, PeopleTable.TABLE, FieldTable.TABLE, MeasureTables.THEMES,
            MeasureTables.COMPARISONS, Tables.PROBLEMS));
    if (sentences) {
      tables.add(Tables.SENTENCES);
    }
    return List.copyOf(tables);
  }

  /** All tables: those, and the one of the files themselves. */
  public List<Table<?>> allTables() {
    List<Table<?>> tables = new ArrayList<>(tables());
    tables.add(Tables.FILES);
    return List.copyOf(tables);
  }

  /**
   * The names of the files that each file of the input has lines in: {@code letters.jsonl}, the tables, and their rows
   * for other formats.
   */
  public List<String> files() {
    List<String> names = new ArrayList<>(List.of(LETTERS));
    if (csv) {
      tables().forEach(t -> names.add(t.file()));
    }
    if (spools()) {
      tables().forEach(t -> names.add(Spool.file(t)));
    }
    return List.copyOf(names);
  }
}
