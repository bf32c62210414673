package letterminer.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.dataset.Column;
import letterminer.dataset.Json;
import letterminer.dataset.Spool;

/**
 * Reads the rows of a table, one after another: a value for each column, which is text, a {@link Long}, a
 * {@link Double}, a {@link Boolean}, a list of texts, or {@code null} if it is not stated. For one thread.
 */
final class RowReader implements Closeable {
  private final List<String> columns;
  private final JsonParser rows;

  RowReader(Spool spool) throws IOException {
    this.columns = spool.table().columns().stream().<String>map(Column::name).toList();
    this.rows = Json.lines().createParser(new BufferedInputStream(Files.newInputStream(spool.rows())));
  }

  /** Reads the next row. */
  Optional<Object[]> next() throws IOException {
    if (rows.nextToken() == null) {
      return Optional.empty();
    }
    Object[] values = new Object[columns.size()];
    int column = 0; // Values are in the order of the columns.
    while (rows.nextToken() == JsonToken.FIELD_NAME) {
      while (!columns.get(column).equals(rows.currentName())) {
        column++;
      }
      values[column] = value(rows.nextToken());
    }
    return Optional.of(values);
  }

  private Object value(JsonToken token) throws IOException {
    return switch (token) {
      case START_ARRAY -> items();
      case VALUE_NUMBER_INT -> rows.getLongValue();
      case VALUE_NUMBER_FLOAT -> rows.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> rows.getText();
    };
  }

  private List<String> items() throws IOException {
    List<String> items = new ArrayList<>();
    while (rows.nextToken() != JsonToken.END_ARRAY) {
      items.add(rows.getText());
    }
    return items;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
