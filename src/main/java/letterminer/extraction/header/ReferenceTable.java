package letterminer.extraction.header;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads tables that come with the program. */
public final class ReferenceTable {
  private static final String FOLDER = "/letterminer/reference/";

  private ReferenceTable() {}

  /** The rows of a table; its first line names the columns. */
  public static List<CSVRecord> rows(String name) {
    try (Reader in = new InputStreamReader(
            ReferenceTable.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8);
        var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
