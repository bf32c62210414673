package letterminer.dataset;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import letterminer.model.Sha256;

/**
 * What the description of a dataset says of its documents and of the values in its tables. It is counted in many places, each
 * of which has some of the rows, and added up. Not thread-safe.
 */
public final class DatasetCounts implements Serializable {
  private static final long serialVersionUID = 1;
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private final Map<String, ColumnCounts[]> tables = new LinkedHashMap<>();
  private long documents;
  private long bytes;
  private BigInteger sum = BigInteger.ZERO;

  /** No rows yet. */
  public DatasetCounts(JsonRows.Settings settings) {
    JsonRows.tables(settings).forEach(table -> tables.put(table.name(), TableCounts.columns(table)));
  }

  /** Counts rows of a table. */
  public void add(String table, List<TableRow> rows) {
    ColumnCounts[] columns = tables.get(table);
    for (TableRow row : rows) {
      for (int i = 0; i < columns.length; i++) {
        columns[i].add(row.cell(i));
      }
    }
  }

  /** Counts a document. */
  public void add(FileRow document) {
    documents++;
    bytes += document.bytes();
    sum = sum.add(new BigInteger(1, Sha256.digest().digest(Sources.line(document)))).mod(MODULUS);
  }

  /** Adds what another place has counted. */
  public void add(DatasetCounts other) {
    documents += other.documents;
    bytes += other.bytes;
    sum = sum.add(other.sum).mod(MODULUS);
    other.tables.forEach((table, columns) -> {
      ColumnCounts[] own = tables.get(table);
      for (int i = 0; i < own.length; i++) {
        own[i].add(columns[i]);
      }
    });
  }

  Sources sources() {
    return Sources.ofSum(documents, bytes, String.format("%064x", sum));
  }

  List<TableCounts> tables(List<Table<?>> all) {
    List<TableCounts> counts = new ArrayList<>();
    all.forEach(table -> counts.add(new TableCounts(table, tables.get(table.name()))));
    return counts;
  }
}
