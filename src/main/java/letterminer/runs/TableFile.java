package letterminer.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import letterminer.dataset.Cells;
import letterminer.dataset.Csv;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of a run, read row by row. */
public final class TableFile {
  private final Path file;
  private final Cells cells;

  /** A row; its texts are as they were found, even if they were made safe for spreadsheets. */
  public static final class Row {
    private final CSVRecord record;
    private final Cells cells;

    private Row(CSVRecord record, Cells cells) {
      this.record = record;
      this.cells = cells;
    }

    /** The cell of a column that the table has. */
    public String get(String column) {
      return cells.read(record.get(column));
    }

    /** All cells by their columns, in order. */
    public Map<String, String> toMap() {
      Map<String, String> all = new LinkedHashMap<>();
      record.getParser().getHeaderNames().forEach(column -> all.put(column, get(column)));
      return all;
    }
  }

  TableFile(Path file, Cells cells) {
    this.file = file;
    this.cells = cells;
  }

  /** Passes on each row in order. */
  public void forEach(Consumer<Row> use) throws RunException {
    try (BufferedReader text = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(
            afterByteOrderMark(text), Csv.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : parser) {
        use.accept(new Row(row, cells));
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
