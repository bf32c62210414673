package letterminer.spark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import letterminer.dataset.JsonRows;
import letterminer.engine.LetterEngine;
import letterminer.engine.ReadDocument;
import letterminer.engine.ReadingPlan;
import letterminer.input.Documents;
import letterminer.input.InputDocument;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/** Flink: from paths of files to rows of tables. */
public final class FlinkLetters extends RichFlatMapFunction<String, FlinkLetters.TableRow> {
  private static final long serialVersionUID = 1;

  /** A row of a table, as a JSON object. */
  public record TableRow(String table, String json) {}

  private transient LetterEngine engine;
  private transient JsonRows tables;

  @Override
  public void open(OpenContext context) throws Exception {
    engine = LetterEngine.start(ReadingPlan.defaults(), Files.createTempDirectory("letterminer-"), 1, 0);
    tables = new JsonRows(Optional.empty());
  }

  @Override
  public void flatMap(String path, Collector<TableRow> out) throws Exception {
    Path file = Path.of(path);
    try (Documents documents = engine.open(file, new File(path).getName())) {
      for (Optional<InputDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
        ReadDocument read = engine.read(next.get());
        tables.of(read.row(Optional.empty()), read.record().file()).rows()
            .forEach((table, rows) -> rows.forEach(row -> out.collect(new TableRow(table, row))));
      }
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
