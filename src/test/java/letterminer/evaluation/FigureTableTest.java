package letterminer.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Numbers are rounded half to even by their exact value. */
class FigureTableTest {

  @Test
  void halvesGoToTheEvenDigit() {
    assertEquals("0.062", FigureTable.rounded(0.0625));
    assertEquals("0.188", FigureTable.rounded(0.1875));
    assertEquals("0.562", FigureTable.rounded(0.5625));
  }

  @Test
  void valuesThatAreNotExactHalvesAreRoundedByTheirExactValue() {
    assertEquals("0.004", FigureTable.rounded(0.0045));
    assertEquals("1.000", FigureTable.rounded(0.9995));
    assertEquals("0.667", FigureTable.rounded(2.0 / 3));
    assertEquals("0.000", FigureTable.rounded(0));
  }
}
