package letterminer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import letterminer.drivers.Driver;
import letterminer.drivers.LoadedDriver;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a table back from each format, every row as the cells that CSV has: what it takes to compare them. */
final class TableRows {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-F]{4})_");
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final LoadedDriver duckdb;
  private final LoadedDriver sqlite;

  TableRows(Path folder) throws IOException {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    this.folder = folder;
    this.duckdb = Drivers.store(nobody).load(Driver.DUCKDB);
    this.sqlite = Drivers.store(nobody).load(Driver.SQLITE);
  }

  List<Map<String, String>> csv(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(folder.resolve(table + ".csv")))) {
      List<Map<String, String>> rows = new ArrayList<>();
      parser.forEach(record -> rows.add(stated(record.toMap())));
      return rows;
    }
  }

  List<Map<String, String>> duckdb(String table) throws SQLException {
    try (Connection connection = duckdb.connect(
        "jdbc:duckdb:" + folder.resolve("letterminer.duckdb"), Map.of("duckdb.read_only", "true"))) {
      return rows(connection, "SELECT * FROM \"" + table + "\"");
    }
  }

  List<Map<String, String>> parquet(String table) throws SQLException {
    try (Connection connection = duckdb.connect("jdbc:duckdb:", Map.of())) {
      return rows(connection, "SELECT * FROM '" + folder.resolve(table + ".parquet") + "'");
    }
  }

  List<Map<String, String>> sqlite(String table) throws SQLException {
    try (Connection connection = sqlite.connect("jdbc:sqlite:" + folder.resolve("letterminer.sqlite"), Map.of())) {
      return rows(connection, "SELECT * FROM \"" + table + "\"");
    }
  }

  private static List<Map<String, String>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      List<Map<String, String>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
          put(row, result.getMetaData().getColumnLabel(c), result.getObject(c));
        }
        rows.add(stated(row));
      }
      return rows;
    }
  }

  private static void put(Map<String, String> row, String name, Object value) throws SQLException {
    if (value instanceof java.sql.Struct box) {
      List<String> edges = List.of("x", "y", "width", "height");
      for (int i = 0; i < edges.size(); i++) {
        put(row, edges.get(i), box.getAttributes()[i]);
      }
    } else if (value instanceof java.sql.Array list) {
      row.put(name, String.join("; ", List.of((Object[]) list.getArray()).stream().map(String::valueOf).toList()));
    } else if (value instanceof Double number) {
      row.put(name, number(number));
    } else if (value != null) {
      row.put(name, value instanceof String text && text.startsWith("[\"") ? joined(text) : value.toString());
    }
  }

  private static String joined(String array) {
    try {
      List<String> items = new ArrayList<>();
      for (JsonNode item : JSON.readTree(array)) {
        items.add(item.asText());
      }
      return String.join("; ", items);
    } catch (IOException e) {
      return array; // It only begins like one.
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static Map<String, String> stated(Map<String, String> row) {
    row.values().removeIf(String::isEmpty);
    return row;
  }

  /** The rows of a sheet; days are recognised by their columns in the CSV. */
  List<Map<String, String>> xlsx(String table, List<String> days) throws IOException, XMLStreamException {
    try (ZipFile zip = new ZipFile(folder.resolve("letterminer.xlsx").toFile())) {
      List<String> shared = new ArrayList<>();
      cells(zip, "xl/sharedStrings.xml", List.of()).forEach(c -> shared.add(c.text()));
      Matcher id = Pattern.compile("name=\"" + table + "\" r:id=\"rId(\\d+)\"")
          .matcher(new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes()));
      if (!id.find()) {
        throw new IOException("no sheet " + table);
      }
      Map<String, String> heads = new LinkedHashMap<>();
      Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
      for (Cell cell : cells(zip, "xl/worksheets/sheet" + (Integer.parseInt(id.group(1)) - 2) + ".xml", shared)) {
        if (cell.row() == 1) {
          heads.put(cell.column(), cell.text());
        } else {
          String head = heads.get(cell.column());
          boolean isDay = days.contains(head) && cell.isNumber();
          rows.computeIfAbsent(cell.row(), r -> new LinkedHashMap<>()).put(
              head, isDay ? DAY_0.plusDays((long) Double.parseDouble(cell.text())).toString()
                  : cell.isNumber() ? number(Double.parseDouble(cell.text())) : cell.text());
        }
      }
      return new ArrayList<>(rows.values());
    }
  }

  private record Cell(int row, String column, String text, boolean isNumber) {}

  private static List<Cell> cells(ZipFile zip, String part, List<String> shared) throws IOException, XMLStreamException {
    List<Cell> cells = new ArrayList<>();
    try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
      XMLInputFactory factory = XMLInputFactory.newInstance();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      String place = "A1";
      String type = "";
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("c")) {
          place = xml.getAttributeValue(null, "r");
          type = String.valueOf(xml.getAttributeValue(null, "t"));
        } else if (xml.getLocalName().equals("v") || xml.getLocalName().equals("t")) {
          String text = xml.getElementText();
          cells.add(new Cell(
              Integer.parseInt(place.replaceAll("[A-Z]", "")), place.replaceAll("\\d", ""),
              type.equals("s") ? shared.get(Integer.parseInt(text)) : unescaped(text), type.equals("n")));
        }
      }
    }
    return cells;
  }

  private static String unescaped(String text) {
    return ESCAPED.matcher(text).replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
