package letterminer.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares tables in Parquet row by row, by a reader that neither side is written with alone. */
final class ParquetRows implements AutoCloseable {
  private final Connection connection;
  private final Statement statement;

  ParquetRows() throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
    this.statement = connection.createStatement();
  }

  /**
   * What is not the same in the tables of an export and in those of a run on Spark: names, columns, types or rows.
   *
   * @param where which rows of tables that name files are compared, in SQL
   */
  List<String> differences(Path export, Path spark, String where) throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(export)) {
      files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".parquet")).sorted()
          .forEach(f -> names.add(f.substring(0, f.length() - ".parquet".length())));
    }
    for (String name : names) {
      String a = "read_parquet('" + export.resolve(name + ".parquet") + "')";
      String b = "read_parquet('" + spark.resolve(name) + "/*.parquet')";
      String columns = texts("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM " + a + ")").toString();
      if (!columns.equals(texts("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM " + b + ")").toString())) {
        found.add(name + ": other columns or types");
        continue;
      }
      String rows = columns.contains("[file VARCHAR") || columns.contains(", file VARCHAR") ? " WHERE " + where : "";
      found.addAll(only(name + " only in the export: ", "SELECT * FROM " + a + rows, "SELECT * FROM " + b + rows));
      found.addAll(only(name + " only of Spark: ", "SELECT * FROM " + b + rows, "SELECT * FROM " + a + rows));
    }
    return found;
  }

  private List<String> only(String what, String here, String there) throws SQLException {
    return texts("SELECT t::VARCHAR FROM (" + here + " EXCEPT ALL " + there + ") t LIMIT 3").stream().map(row -> what + row).toList();
  }

  /** The first column of a query. */
  List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
    connection.close();
  }
}
