package letterminer.audit;

import java.util.List;

/**
 * A table of a report. The first column is text, the others are numbers.
 *
 * @param title what is in it
 * @param header names of the columns
 * @param rows cells
 */
record AuditTable(String title, List<String> header, List<List<String>> rows) {
  AuditTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
