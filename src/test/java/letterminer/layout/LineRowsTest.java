package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import letterminer.reading.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which lines are side by side: baselines that differ by up to four tenths of an em, 4.8 points here. */
class LineRowsTest {
  @ParameterizedTest
  @CsvSource({"100, 'Marrow Wexmoor'", "104.7, 'Marrow Wexmoor'", "104.9, 'Wexmoor/Marrow'", "114, 'Wexmoor/Marrow'"})
  void linesOfOneRowAreReadFromTheLeft(double y, String rows) {
    List<Line> lines = new Sheets().at(300, 100, "Wexmoor").at(72, y, "Marrow").document().pages().get(0).lines();

    assertEquals(rows, String.join("/", LineRows.of(lines).stream().map(r -> String.join(" ", r.stream().map(Line::text)
        .toList())).toList()));
  }
}
