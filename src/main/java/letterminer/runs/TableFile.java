package letterminer.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    try (BufferedReader text = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(
            afterByteOrderMark(text), Csv.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : parser) {
        use.accept(row);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      // An unknown column is an IllegalArgumentException of the parser, broken UTF-8 and quotes are the others.
      throw new RunException(file + " cannot be read as the table that it should be. Run 'letterminer extract' again.");
    }
  }

  /** Tables for spreadsheets begin with the mark; left in, it would be part of the first column's name. */
  private static BufferedReader afterByteOrderMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }
}
