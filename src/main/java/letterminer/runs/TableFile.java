package letterminer.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import letterminer.dataset.Csv;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of a run, read row by row. */
public final class TableFile {
  private final Path file;

  TableFile(Path file) {
    this.file = file;
  }

  /** Hands on each row in order. */
  public void forEach(Consumer<CSVRecord> use) throws RunException {
    try (CSVParser parser = CSVParser.parse(
        file, StandardCharsets.UTF_8, Csv.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : parser) {
        use.accept(row);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      // An unknown column is an IllegalArgumentException of the parser, broken UTF-8 and quotes are the others.
      throw new RunException(file + " cannot be read as the table that it should be. Run 'letterminer extract' again.");
    }
  }
}
