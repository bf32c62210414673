package letterminer.drivers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * A driver that can connect. Thread-safe.
 *
 * @param driver its description
 * @param connector the loaded driver
 */
public record LoadedDriver(Driver driver, java.sql.Driver connector) {
  /**
   * Connects.
   *
   * @param url for example {@code jdbc:duckdb:/data/run.duckdb}
   * @param settings settings of the connection
   */
  public Connection connect(String url, Map<String, String> settings) throws SQLException {
    Properties properties = new Properties();
    settings.forEach(properties::setProperty);
    try {
      Connection connection = connector.connect(url, properties);
      if (connection == null) {
        throw new SQLException(driver.title() + " does not take " + url);
      }
      return connection;
    } catch (LinkageError e) { // Its native code is unpacked first, and supports only common machines.
      throw new SQLException(driver.title() + "'s driver does not start on this machine: " + e, e);
    }
  }
}
