package letterminer.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import letterminer.catalogue.Catalogue;

/**
 * The files of a run, and the style of their cells.
 *
 * @param sentences whether {@code sentences.csv} is included
 * @param cells style of text cells in CSV
 * @param csv whether the tables are written as CSV
 * @param formats additional formats of the tables
 * @param created time of creation to state; absent unless requested, because otherwise the same inputs would not give
 *     the same bytes
 * @param catalogue the catalogue of the input's files
 * @param corrections people's corrections, if there are any
 */
public record Dataset(
    boolean sentences, Cells cells, boolean csv, List<TableFormat> formats, Optional<Instant> created,
    Catalogue catalogue, Optional<CorrectionSource> corrections) {
  /** Everything but the sentences, cells unchanged. */
  public static final Dataset PLAIN = new Dataset(false, Cells.AS_THEY_ARE);

  /** The file with a record for each letter. */
  public static final String LETTERS = "letters.jsonl";

  /** Tables as CSV only, without a time. */
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

  /** Whether rows are spooled for other formats. */
  boolean spools() {
    return !formats.isEmpty();
  }

  /** The column names that a catalogue must not have. */
  public static Set<String> columnsOfLetters() {
    return new TreeSet<>(PLAIN.complete(Tables.LETTERS).head());
  }

  /** The tables with lines for each file of the input. */
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

  /** All tables: those, and the tables of the run as a whole. */
  public List<Table<?>> allTables() {
    List<Table<?>> tables = new ArrayList<>(tables());
    tables.addAll(runTables());
    return List.copyOf(tables);
  }

  /** The tables of the run as a whole: those that need the judgements of all letters, and that of the files. */
  List<Table<?>> runTables() {
    return List.of(complete(PanelTables.PANEL), complete(PanelTables.CHANGES), fileTable());
  }

  /** The table of files. */
  Table<FileRow> fileTable() {
    return complete(Tables.FILES);
  }

  /** A table with the columns that this dataset adds to it. */
  <T> Table<T> complete(Table<T> table) {
    return CatalogueColumns.complete(corrections.isPresent() ? CorrectionTable.complete(table) : table, catalogue);
  }

  /**
   * The names of the files with lines for each file of the input: {@code letters.jsonl}, the tables, and their
   * spooled rows for other formats.
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
