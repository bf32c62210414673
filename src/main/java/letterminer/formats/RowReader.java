package letterminer.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import letterminer.dataset.Json;
import letterminer.dataset.Spool;

/** Reads the rows of a table, one after another. For one thread. */
final class RowReader implements Closeable {
  private final MappingIterator<JsonNode> rows;

  RowReader(Spool spool) throws IOException {
    this.rows = Json.lines().readerFor(JsonNode.class)
        .readValues(Files.newBufferedReader(spool.rows(), StandardCharsets.UTF_8));
  }

  /** The next row: a value for each column that has one. */
  Optional<JsonNode> next() throws IOException {
    return rows.hasNextValue() ? Optional.of(rows.nextValue()) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
