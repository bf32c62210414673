package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is added to a cell for spreadsheets can be removed again. */
class CellsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''", "plain", "=1", "'=1", "''=1", "'plain", "'90s", "-5 %", "'-5", "\t=1", "\uFF1D1", "'\uFF1D1", "a=1"})
  void aCellIsRestoredExactly(String text) {
    Cells safe = Cells.SAFE_FOR_SPREADSHEETS;
    assertEquals(text, safe.read(safe.write(text)));
    assertEquals(text, Cells.AS_THEY_ARE.read(Cells.AS_THEY_ARE.write(text)));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {"=1,'=1", "'=1,''=1", "'90s,'90s", "a=1,a=1"})
  void onlyFormulasAreChanged(String text, String cell) {
    assertEquals(cell, Cells.SAFE_FOR_SPREADSHEETS.write(text));
  }
}
