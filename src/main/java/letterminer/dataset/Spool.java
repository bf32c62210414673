package letterminer.dataset;

import java.nio.file.Path;

/**
 * The rows of a table for other formats, on disk, so that no format has to keep a run in memory: one JSON object per
 * line, with a key for each column that has a value. Days are ISO 8601 text, lists are arrays. As in CSV, text has no
 * line breaks.
 *
 * @param table the table
 * @param rows the file
 * @param count number of rows
 */
public record Spool(Table<?> table, Path rows, long count) {
  private static final String PREFIX = "spool-";

  static String file(Table<?> table) {
    return PREFIX + table.name() + ".jsonl";
  }

  /** Whether a file of a draft is a spool. */
  static boolean isFile(String name) {
    return name.startsWith(PREFIX);
  }
}
