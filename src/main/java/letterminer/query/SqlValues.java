package letterminer.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Converts values from a database to values of answers. */
final class SqlValues {
  /** Includes keys with null values, so that all rows of an answer have the same keys. */
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SqlValues() {}

  /** Converts to null, a boolean, a number, a text, a list or a map of these. */
  static Object of(Object value) throws SQLException {
    if (value == null || value instanceof Boolean || value instanceof Number && !isOdd(value)) {
      return value;
    }
    if (value instanceof Array array) {
      List<Object> items = new ArrayList<>();
      for (Object item : (Object[]) array.getArray()) {
        items.add(of(item));
      }
      return items;
    }
    if (value instanceof Struct struct) {
      return map(fields(struct));
    }
    return value instanceof Map<?, ?> map ? map(map) : value.toString();
  }

  /** Numbers that JSON cannot represent. */
  private static boolean isOdd(Object number) {
    return number instanceof Double d && !Double.isFinite(d) || number instanceof Float f && !Float.isFinite(f);
  }

  private static Map<String, Object> map(Map<?, ?> from) throws SQLException {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : from.entrySet()) {
      map.put(String.valueOf(entry.getKey()), of(entry.getValue()));
    }
    return map;
  }

  /** JDBC does not provide the names of a structure's fields, but the driver does. */
  private static Map<?, ?> fields(Struct struct) throws SQLException {
    try {
      return (Map<?, ?>) struct.getClass().getMethod("getMap").invoke(struct);
    } catch (ReflectiveOperationException e) {
      throw new SQLException("the fields of a structure cannot be read", e);
    }
  }

  /** Converts to text, with lists as in CSV. */
  static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return String.valueOf(number.longValue());
    }
    if (value instanceof List<?> list && list.stream().noneMatch(i -> i instanceof Map || i instanceof List)) {
      return list.stream().map(SqlValues::text).collect(Collectors.joining("; "));
    }
    return value instanceof Map || value instanceof List ? json(value) : value.toString();
  }

  static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // They are already plain values.
    }
  }
}
