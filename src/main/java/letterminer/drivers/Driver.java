package letterminer.drivers;

import java.util.Locale;

/**
 * A driver in Maven repositories.
 *
 * @param title its name for people
 * @param group its group, as a path
 * @param artifact its artifact id
 * @param version its version
 * @param bytes its size
 * @param sha256 hash of its jar; no other jar is ever loaded
 * @param type the name of its {@link java.sql.Driver} class
 */
public record Driver(
    String title, String group, String artifact, String version, long bytes, String sha256, String type) {
  /** Writes and queries DuckDB databases, and writes Parquet. */
  public static final Driver DUCKDB = new Driver(
      "DuckDB", "org/duckdb", "duckdb_jdbc", "2.0.0.1", 80_297_452,
      "6cb8b0e0fc51b2e45aead2d2c1e1fd09dd10267db2966e69aaab0de67319f826", "org.duckdb.DuckDBDriver");

  /** Writes SQLite databases. */
  public static final Driver SQLITE = new Driver(
      "SQLite", "org/xerial", "sqlite-jdbc", "3.54.1.0", 12_132_578,
      "f8dce420a6016278497f4f0560f65602b9db858de141b541cf91a4644ebe4639", "org.sqlite.JDBC");

  /** The name of its jar. */
  public String file() {
    return artifact + "-" + version + ".jar";
  }

  /** The path of its jar in a Maven repository, without a leading slash. */
  String path() {
    return group + "/" + artifact + "/" + version + "/" + file();
  }

  /** The environment variable for the path of its jar. */
  public String variable() {
    return "LETTERMINER_" + title.toUpperCase(Locale.ROOT) + "_JAR";
  }

  /** Its size for people. */
  String size() {
    return Math.round(bytes / 1e6) + " MB";
  }
}
