package letterminer.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Quotes names and texts in SQL, and converts errors of databases. */
public final class Sql {
  private Sql() {}

  /** Quotes the name of a table or column. */
  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Quotes a text. */
  public static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Quotes the path of a file as a text. */
  public static String file(Path file) {
    return text(file.toAbsolutePath().toString());
  }

  /** The exception for a file that could not be written, with the reason on one line. */
  static IOException failure(String file, SQLException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip();
    int end = reason.indexOf('\n');
    return new IOException(file + " could not be written: " + (end < 0 ? reason : reason.substring(0, end)), e);
  }
}
