package letterminer.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example of the documentation, called as Flink calls it. */
@Tag("spark")
class FlinkLettersTest {
  @Test
  void aFileGivesTheRowsOfItsTables() throws Exception {
    FlinkLetters function = new FlinkLetters();
    Map<String, Integer> rows = new TreeMap<>();
    function.open(null);
    try {
      function.flatMap("corpus/letters/apa-2008-12-17-westmarsh.pdf", new Collector<>() {
        @Override
        public void collect(FlinkLetters.TableRow row) {
          rows.merge(row.table(), 1, Integer::sum);
        }

        @Override
        public void close() {}
      });
    } finally {
      function.close();
    }
    assertEquals(1, rows.get("letters"));
    assertEquals(1, rows.get("files"));
    assertTrue(rows.get("judgements") > 5 && rows.get("points") > 10, rows.toString());
  }

  @Test
  void theDocumentationHasTheExampleAsItIs() throws Exception {
    String code = Files.readString(Path.of("src/spark-test/java/letterminer/spark/FlinkLetters.java"));
    String body = code.substring(code.indexOf("public final class"));
    assertTrue(Files.readString(Path.of("src/docs/spark.md")).contains(body), "src/docs/spark.md has another FlinkLetters");
  }
}
