package letterminer.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import letterminer.catalogue.Catalogue;

/**
 * Which files a run has and how their cells are written.
 *
 * @param sentences whether {@code sentences.csv} is one of them
 * @param cells how cells of text are written
 * @param catalogue what is known about the files of the input
 */
public record Dataset(boolean sentences, Cells cells, Catalogue catalogue) {
  /** All but the sentences, cells as they are. */
  public static final Dataset PLAIN = new Dataset(false, Cells.AS_THEY_ARE);

  static final String LETTERS = "letters.jsonl";

  /** A dataset of files about which nothing more is known. */
  public Dataset(boolean sentences, Cells cells) {
    this(sentences, cells, Catalogue.NONE);
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
    return List.copyOf(tables);
  }

  /** The tables that need the judgements of all files. */
  List<Table<?>> closingTables() {
    return List.of(complete(PanelTables.PANEL), complete(PanelTables.CHANGES));
  }

  /** The table of the files themselves. */
  Table<FileRow> fileTable() {
    return complete(Tables.FILES);
  }

  /** A table with the columns that this dataset adds to it. */
  <T> Table<T> complete(Table<T> table) {
    return CatalogueColumns.complete(table, catalogue);
  }

  /** The names of the files that each file of the input has lines in, {@code letters.jsonl} first. */
  public List<String> files() {
    List<String> names = new ArrayList<>(List.of(LETTERS));
    tables().forEach(t -> names.add(t.file()));
    return List.copyOf(names);
  }
}
