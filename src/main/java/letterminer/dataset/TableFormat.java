package letterminer.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A form of the tables other than CSV, written when all rows are known. Used by one thread at a time. */
public interface TableFormat {
  /** How it holds tables. */
  TableForm form();

  /** How long it takes, compared with others. */
  default int effort() {
    return 1;
  }

  /** The names of the files that it writes for some tables. */
  default List<String> files(List<Table<?>> tables) {
    return tables.stream().map(form().file()).distinct().toList();
  }

  /**
   * Writes them.
   *
   * @param tables every table with its rows
   * @param folder where the files go; what else is written there is removed again
   * @throws IOException if they cannot be written; the message ends a sentence
   */
  void write(List<Spool> tables, Path folder) throws IOException;
}
