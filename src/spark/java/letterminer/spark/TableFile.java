package letterminer.spark;

import java.io.Closeable;
import java.io.IOException;
import letterminer.dataset.Table;
import letterminer.dataset.TableRow;
import letterminer.dataset.WrittenPart;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;

/** A part of a table as Parquet, written row by row. */
final class TableFile implements Closeable {
  /** Rows are kept in memory until they take this much; a task has a file of each table open. */
  private static final long ROW_GROUP = 16 << 20;

  private final String path;
  private final DigestedFile out;
  private final ParquetWriter<TableRow> writer;
  private long rows;

  TableFile(Path file, Table<?> table, Configuration hadoop) throws IOException {
    this.path = table.name() + "/" + file.getName();
    this.out = new DigestedFile(HadoopOutputFile.fromPath(file, hadoop));
    this.writer = new Builder(out, table)
        .withConf(hadoop).withCompressionCodec(CompressionCodecName.ZSTD).withRowGroupSize(ROW_GROUP).build();
  }

  private static final class Builder extends ParquetWriter.Builder<TableRow, Builder> {
    private final Table<?> table;

    Builder(OutputFile file, Table<?> table) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<TableRow> getWriteSupport(Configuration hadoop) {
      return new RowSupport(table);
    }
  }

  /** Adds a row. */
  void add(TableRow row) throws IOException {
    writer.write(row);
    rows++;
  }

  long rows() {
    return rows;
  }

  /** What was written, once it is closed. */
  WrittenPart part() {
    return out.part(path);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
