package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Guards the kinds of operands, and which are kept. */
class OperandsTest {
  private final Operands operands = new Operands();

  @Test
  void eachOperandHasAKind() {
    byte[] string = {1};
    Operands array = new Operands();
    Map<COSName, Object> dictionary = Map.of();
    operands.addInteger(7);
    operands.addReal(2.5f);
    operands.addOther();
    operands.add(COSName.A);
    operands.add(string);
    operands.add(array);
    operands.add(dictionary);

    assertEquals(7, operands.size());
    for (int i = -1; i <= 7; i++) {
      assertEquals(i == 0, operands.isInteger(i));
      assertEquals(i == 0 || i == 1, operands.isNumber(i));
      assertSame(i == 3 ? COSName.A : null, operands.name(i));
      assertSame(i == 4 ? string : null, operands.string(i));
      assertSame(i == 5 ? array : null, operands.array(i));
      assertSame(i == 6 ? dictionary : null, operands.dictionary(i));
    }
    assertEquals(7, operands.number(0));
    assertEquals(2.5f, operands.number(1));
    assertEquals(0, operands.number(7));
  }

  @Test
  void allOperandsHaveToBeNumbers() {
    assertTrue(operands.areNumbers(0));
    assertFalse(operands.areNumbers(1));
    operands.addInteger(1);
    operands.addReal(2);
    assertTrue(operands.areNumbers(2));
    assertFalse(operands.areNumbers(3));
    operands.addOther();
    assertFalse(operands.areNumbers(2));
  }

  @Test
  void onlyTheLastOperandsAreKept() {
    for (int i = 0; i < 100; i++) {
      operands.addInteger(i);
    }
    operands.keepLast(100);
    assertEquals(100, operands.size());
    operands.keepLast(2);
    assertEquals(2, operands.size());
    assertEquals(98, operands.number(0));
    assertEquals(99, operands.number(1));
    assertTrue(operands.isInteger(1));
    assertFalse(operands.isInteger(2));
    operands.keepLast(5);
    assertEquals(2, operands.size());
    operands.clear();
    assertEquals(0, operands.size());
    assertEquals(0, operands.number(0));
    operands.add(COSName.A);
    assertNull(operands.name(1));
    assertSame(COSName.A, operands.name(0));
  }
}
