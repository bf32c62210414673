package letterminer.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Words of SQL, and what databases say. */
public final class Sql {
  private Sql() {}

  /** A name of a table or column. */
  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** A text. */
  public static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A file, as a text. */
  public static String file(Path file) {
    return text(file.toAbsolutePath().toString());
  }

  /** A failure to write a file, its reason on one line. */
  static IOException failure(String file, SQLException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip();
    int end = reason.indexOf('\n');
    return new IOException(file + " could not be written: " + (end < 0 ? reason : reason.substring(0, end)), e);
  }
}
