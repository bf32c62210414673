package letterminer.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import letterminer.dataset.Csv;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes {@code sample.csv}. */
final class SampleFile {
  static final String NAME = "sample.csv";

  private static final String[] COLUMNS = {
    "order", "kind", "id", "letter_id", "file", "family", "years", "field", "certainty", "page", "letter_probability",
    "probability_in_letter", "probability", "text", "content"
  };

  private SampleFile() {}

  static void write(Path file, List<SampleRow> rows) throws IOException {
    try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file), Csv.FORMAT)) {
      out.printRecord((Object[]) COLUMNS);
      int order = 0;
      for (SampleRow r : rows) {
        order++;
        out.printRecord(order, r.kind(), r.id(), r.letter(), r.file(), r.family(), r.years(), r.field(), r.band(), r.page(),
            r.letterProbability(), r.rate(), r.probability(), r.text(), r.content());
      }
    }
  }

  static List<SampleRow> read(Path file) throws AuditException {
    List<SampleRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(
        Files.newBufferedReader(file), Csv.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord r : parser) {
        SampleRow row = new SampleRow(r.get("kind"), r.get("id"), r.get("letter_id"), r.get("file"), r.get("family"),
            r.get("years"), r.get("field"), r.get("certainty"), Integer.parseInt(r.get("page")),
            Double.parseDouble(r.get("letter_probability")), Double.parseDouble(r.get("probability_in_letter")), r.get("text"),
            r.get("content"));
        if (!(row.probability() > 0 && row.probability() <= 1)) {
          throw new IllegalArgumentException("probability");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new AuditException(file + " cannot be read as the sample of an audit; it may have been changed. Restore what"
          + " 'letterminer audit draw' wrote; drawing again with the same seed from the same run gives the same sample.");
    }
  }
}
