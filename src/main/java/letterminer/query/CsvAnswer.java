package letterminer.query;

import java.io.PrintWriter;
import java.util.List;
import letterminer.dataset.Csv;

/** Prints an answer as CSV. */
final class CsvAnswer implements AnswerWriter {
  private final PrintWriter out;

  CsvAnswer(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(List<String> names) {
    print(names);
  }

  @Override
  public void row(List<Object> values) {
    print(values.stream().map(SqlValues::text).toList());
  }

  private void print(List<String> cells) {
    out.print(Csv.FORMAT.format((Object[]) cells.toArray(String[]::new)) + "\n");
  }

  @Override
  public void end() {
    out.flush();
  }
}
