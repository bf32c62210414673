package letterminer.reading;

import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/**
 * The operands before an operator, or the elements of an array. Numbers lie in an array of their own, so
 * that they cost no object: a page has thousands. Asking for what is not there, or is of another kind,
 * gives a null or a zero. Not for use by several threads.
 */
final class Operands {

  /** What stands in {@link #values} for what is no string, name, array or dictionary. */
  private enum Kind {
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

  /** Drops all but the last ones: what stands before them is left over from something that was no operator. */
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
    add(value, Kind.INTEGER);
  }

  void addReal(float value) {
    add(value, Kind.REAL);
  }

  /** A truth value, a null or the like, which no operator here uses, but which takes a place. */
  void addOther() {
    add(0, Kind.OTHER);
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
    return value(index) == Kind.INTEGER;
  }

  boolean isNumber(int index) {
    Object value = value(index);
    return value == Kind.INTEGER || value == Kind.REAL;
  }

  /** Whether there are at least so many, and all, also those beyond, are numbers. */
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

  /** The entries of a dictionary that are numbers or strings, as floats and as arrays of bytes. */
  @SuppressWarnings("unchecked") // Only such maps are ever added.
  Map<COSName, Object> dictionary(int index) {
    return value(index) instanceof Map<?, ?> map ? (Map<COSName, Object>) map : null;
  }

  private Object value(int index) {
    return index >= 0 && index < size ? values[index] : null;
  }
}
