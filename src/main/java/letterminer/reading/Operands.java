package letterminer.reading;

import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/**
 * The operands before an operator, or the elements of an array. Numbers are kept in a primitive array, since a page
 * has thousands of them. An operand that is missing or of another kind is returned as null or zero. Not thread-safe.
 */
final class Operands {

  /** Placeholders in {@link #values} for what is not a string, name, array or dictionary. */
  private enum Placeholder {
    INTEGER,
    REAL,
    OTHER
  }

  private static final int FIRST_CAPACITY = 32;
  private static final float[] NO_NUMBERS = {};
  private static final Object[] NO_VALUES = {};

  private float[] numbers = NO_NUMBERS;
  private Object[] values = NO_VALUES;
  private int size;

  int size() {
    return size;
  }

  void clear() {
    Arrays.fill(values, 0, size, null);
    size = 0;
  }

  /** Drops all but the last ones: those before them are left over from something that was not an operator. */
  void keepLast(int count) {
    int surplus = size - count;
    if (surplus > 0) {
      System.arraycopy(numbers, surplus, numbers, 0, count);
      System.arraycopy(values, surplus, values, 0, count);
      Arrays.fill(values, count, size, null);
      size = count;
    }
  }

  void addInteger(float value) {
    add(value, Placeholder.INTEGER);
  }

  void addReal(float value) {
    add(value, Placeholder.REAL);
  }

  /** Adds a boolean, a null or the like, which no operator here uses but which takes up a position. */
  void addOther() {
    add(0, Placeholder.OTHER);
  }

  void add(COSName name) {
    add(0, name);
  }

  void add(byte[] string) {
    add(0, string);
  }

  void add(Operands array) {
    add(0, array);
  }

  void add(Map<COSName, Object> dictionary) {
    add(0, dictionary);
  }

  private void add(float number, Object value) {
    if (size == values.length) {
      int capacity = Math.max(FIRST_CAPACITY, size * 2);
      numbers = Arrays.copyOf(numbers, capacity);
      values = Arrays.copyOf(values, capacity);
    }
    numbers[size] = number;
    values[size] = value;
    size++;
  }

  boolean isInteger(int index) {
    return value(index) == Placeholder.INTEGER;
  }

  boolean isNumber(int index) {
    Object value = value(index);
    return value == Placeholder.INTEGER || value == Placeholder.REAL;
  }

  /** Whether there are at least this many operands and all of them are numbers. */
  boolean areNumbers(int least) {
    for (int i = 0; i < size; i++) {
      if (!isNumber(i)) {
        return false;
      }
    }
    return size >= least;
  }

  float number(int index) {
    return index < size ? numbers[index] : 0;
  }

  COSName name(int index) {
    return value(index) instanceof COSName name ? name : null;
  }

  byte[] string(int index) {
    return value(index) instanceof byte[] string ? string : null;
  }

  Operands array(int index) {
    return value(index) instanceof Operands array ? array : null;
  }

  /** The entries of a dictionary that are numbers or strings, as floats and byte arrays. */
  @SuppressWarnings("unchecked") // No other kind of map is ever added.
  Map<COSName, Object> dictionary(int index) {
    return value(index) instanceof Map<?, ?> map ? (Map<COSName, Object>) map : null;
  }

  private Object value(int index) {
    return index >= 0 && index < size ? values[index] : null;
  }
}
