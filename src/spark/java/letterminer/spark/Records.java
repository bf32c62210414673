package letterminer.spark;

import letterminer.engine.ReadDocument;
import letterminer.records.FileRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The form in which the record of each document is kept. */
final class Records {
  /** The ordinal of the row that says that a file was read whole; an archive may have no document. */
  static final int FILE = -1;

  static final StructType SCHEMA = new StructType()
      .add("batch", DataTypes.IntegerType)
      .add("file", DataTypes.StringType)
      .add("length", DataTypes.LongType)
      .add("modified", DataTypes.LongType)
      .add("ordinal", DataTypes.IntegerType)
      .add("name", DataTypes.StringType)
      .add("sha256", DataTypes.StringType)
      .add("bytes", DataTypes.LongType)
      .add("outcome", DataTypes.StringType)
      .add("limited", DataTypes.StringType)
      .add("fingerprint", DataTypes.StringType)
      .add("record", DataTypes.BinaryType);

  private Records() {}

  /**
   * The row of a document.
   *
   * @param ordinal its place in its file, from 0
   * @param limits a word that names the limits
   */
  static Row row(int batch, InputFile file, int ordinal, ReadDocument read, String limits) {
    FileRecord record = read.record();
    return RowFactory.create(
        batch, file.file(), file.length(), file.modified(), ordinal, read.name(), read.sha256(), read.bytes(),
        record.outcome().code(), record.outcome().dependsOnLimits() ? limits : "", record.fingerprint(), record.encode());
  }

  /** The row that says that a file was read whole. */
  static Row whole(int batch, InputFile file) {
    return RowFactory.create(
        batch, file.file(), file.length(), file.modified(), FILE, file.file(), "", 0L, "", "", "", new byte[0]);
  }
}
