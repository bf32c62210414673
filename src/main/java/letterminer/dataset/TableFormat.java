package letterminer.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A format of the tables other than CSV, written when all rows are known. Not thread-safe. */
public interface TableFormat {
  /** How it stores tables. */
  TableForm form();

  /** How long it takes, relative to others. */
  default int effort() {
    return 1;
  }

  /** The names of the files that it writes for tables. */
  default List<String> files(List<Table<?>> tables) {
    return tables.stream().map(form().file()).distinct().toList();
  }

  /**
   * Writes them.
   *
   * @param tables every table with its rows
   * @param folder folder for the files; anything else written there is removed
   * @throws IOException if they cannot be written; the message is the end of a sentence
   */
  void write(List<Spool> tables, Path folder) throws IOException;
}
