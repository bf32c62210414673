package letterminer.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import letterminer.catalogue.Catalogue;

/**
 * Which files a run has and how their cells are written.
 *
 * @param sentences whether {@code sentences.csv} is one of them
 * @param cells how cells of text are written in CSV
 * @param csv whether the tables are written as CSV
 * @param formats what else they are written as
 * @param created when the dataset is said to be made; absent unless asked for, because the same inputs would not give
 *     the same bytes
 * @param catalogue what is known about the files of the input
 * @param corrections what people said of the values, if they did
 */
public record Dataset(
    boolean sentences, Cells cells, boolean csv, List<TableFormat> formats, Optional<Instant> created,
    Catalogue catalogue, Optional<CorrectionSource> corrections) {
  /** All but the sentences, cells as they are. */
  public static final Dataset PLAIN = new Dataset(false, Cells.AS_THEY_ARE);

  static final String LETTERS = "letters.jsonl";

  /** Tables as CSV and nothing else, without a time. */
  public Dataset(boolean sentences, Cells cells) {
    this(sentences, cells, true, List.of(), Optional.empty(), Catalogue.NONE);
  }

  /** Without corrections. */
  public Dataset(
      boolean sentences, Cells cells, boolean csv, List<TableFormat> formats, Optional<Instant> created, Catalogue catalogue) {
    this(sentences, cells, csv, formats, created, catalogue, Optional.empty());
  }

  public Dataset {
    formats = List.copyOf(formats);
  }

  /** Whether rows are kept aside for other formats. */
  boolean spools() {
    return !formats.isEmpty();
  }

  /** The names of the columns that a catalogue must not have. */
  public static Set<String> columnsOfLetters() {
    return new TreeSet<>(PLAIN.complete(Tables.LETTERS).head());
  }

  /** The tables that each file of the input has lines in. */
  List<Table<?>> tables() {
    List<Table<?>> tables = new ArrayList<>();
    for (Table<?> table : List.of(
        Tables.LETTERS, Tables.JUDGEMENTS, Tables.POINTS, PeopleTable.TABLE, FieldTable.TABLE, MeasureTables.THEMES,
        MeasureTables.COMPARISONS, Tables.PROBLEMS)) {
      tables.add(complete(table));
    }
    if (sentences) {
      tables.add(complete(Tables.SENTENCES));
    }
    if (corrections.isPresent()) {
      tables.add(complete(CorrectionTable.TABLE));
    }
    return List.copyOf(tables);
  }

  /** All tables: those, and the ones of the run as a whole. */
  public List<Table<?>> allTables() {
    List<Table<?>> tables = new ArrayList<>(tables());
    tables.addAll(runTables());
    return List.copyOf(tables);
  }

  /** The tables that files of the input have no lines in: those that need the judgements of all, and that of the files. */
  List<Table<?>> runTables() {
    return List.of(complete(PanelTables.PANEL), complete(PanelTables.CHANGES), fileTable());
  }

  /** The table of the files themselves. */
  Table<FileRow> fileTable() {
    return complete(Tables.FILES);
  }

  /** A table with the columns that this dataset adds to it. */
  <T> Table<T> complete(Table<T> table) {
    return CatalogueColumns.complete(corrections.isPresent() ? CorrectionTable.complete(table) : table, catalogue);
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
