package letterminer.dataset;

import java.nio.file.Path;

/**
 * The rows of a table on their way to other formats, so that none has to keep a run in memory: a JSON object on each
 * line, with a key for each column that has a value. Numbers are numbers, days are text as ISO 8601 has it, lists are
 * arrays. Text has no line breaks, as in CSV.
 *
 * @param table the table
 * @param rows the file
 * @param count how many there are
 */
public record Spool(Table<?> table, Path rows, long count) {
  private static final String PREFIX = "spool-";

  static String file(Table<?> table) {
    return PREFIX + table.name() + ".jsonl";
  }

  /** Whether a file of a draft has such rows. */
  static boolean isFile(String name) {
    return name.startsWith(PREFIX);
  }
}
