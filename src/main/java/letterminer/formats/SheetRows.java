package letterminer.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Table;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The rows of a table in a sheet of a workbook. For one thread. */
final class SheetRows {
  /** Hyperlinks that a sheet may have; more, and a spreadsheet says that the file is damaged. */
  static final int MOST_LINKS = 65_530;

  private static final double NARROW = 12;
  private static final double MEDIUM = 30;
  private static final double WIDE = 60;

  private static final List<String> LONG = List.of("text", "evidence_text", "message", "address", "subject", "licence", "lead_in");
  private static final List<String> MIDDLING =
      List.of("label", "section", "heading", "role", "organisation", "responsible", "authority_as_written", "value");

  /** Points that a line takes, and the most that a row may have. */
  private static final double LINE = 15;
  private static final double HIGHEST = 409;

  private final Worksheet sheet;
  private final List<? extends Column<?>> columns;
  private final int linked;

  SheetRows(Worksheet sheet, Table<?> table) {
    this.sheet = sheet;
    this.columns = table.columns();
    List<String> names = columns.stream().<String>map(Column::name).toList();
    this.linked = names.contains("link") ? names.indexOf("link") : names.indexOf("file");
  }

  /** The first row. */
  void head() {
    for (int c = 0; c < columns.size(); c++) {
      sheet.inlineString(0, c, columns.get(c).name());
      sheet.style(0, c).bold().fillColor("DDDDDD").set();
      sheet.width(c, width(columns.get(c)));
    }
    sheet.freezePane(0, 1);
  }

  private static double width(Column<?> column) {
    String name = column.name();
    if (LONG.contains(name)) {
      return WIDE;
    }
    boolean isMiddling = isCode(column) || column.type().kind() == ColumnType.Kind.LIST
        || MIDDLING.stream().anyMatch(name::endsWith);
    return Math.max(isMiddling ? MEDIUM : NARROW, name.length() + 4);
  }

  /** Whether its cells have no spaces to wrap at. */
  private static boolean isCode(Column<?> column) {
    String name = column.name();
    return name.equals("id") || name.endsWith("_id") || name.endsWith("file")
        || List.of("sha256", "same_as", "link").contains(name);
  }

  private static boolean isWrapped(Column<?> column) {
    return switch (column.type().kind()) {
      case STRING, LIST -> !isCode(column);
      default -> false;
    };
  }

  /** A row of the table. */
  void add(int row, JsonNode values) {
    int lines = 1;
    for (int c = 0; c < columns.size(); c++) {
      Column<?> column = columns.get(c);
      JsonNode value = values.path(column.name());
      if (!value.isMissingNode()) {
        add(row, c, column.type().kind(), value, values);
        lines = isWrapped(column) ? Math.max(lines, lines(value, width(column))) : lines;
      }
    }
    if (lines > 1) {
      // LibreOffice does not fit rows to wrapped text when it opens a workbook: their lines would lie over each other.
      sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
    }
  }

  /** An estimate: a line that is broken between words is not full. */
  private static int lines(JsonNode value, double width) {
    int length = (value.isArray() ? joined(value) : value.textValue()).length();
    return length <= width ? 1 : (int) Math.ceil(length * 1.1 / width);
  }

  private void add(int row, int c, ColumnType.Kind kind, JsonNode value, JsonNode values) {
    switch (kind) {
      case INTEGER -> sheet.value(row, c, value.longValue());
      case NUMBER -> sheet.value(row, c, value.doubleValue());
      case BOOLEAN -> sheet.value(row, c, value.booleanValue());
      case DATE -> {
        Optional<LocalDate> day = SheetText.day(value.textValue());
        if (day.isPresent()) {
          sheet.value(row, c, day.get());
        } else {
          sheet.inlineString(row, c, SheetText.of(value.textValue()));
        }
      }
      default -> text(row, c, value, values);
    }
  }

  /** Text is stored as text: a spreadsheet runs only what is stored as a formula, and nothing here is. */
  private void text(int row, int c, JsonNode value, JsonNode values) {
    String text = SheetText.of(value.isArray() ? joined(value) : value.textValue());
    Optional<String> address = c == linked && row <= MOST_LINKS
        ? SheetText.address(columns.get(c).name(), text, values) : Optional.empty();
    if (address.isPresent()) {
      sheet.hyperlink(row, c, HyperLink.external(address.get(), text));
    } else {
      sheet.inlineString(row, c, text);
    }
  }

  /** Sets the styles of some rows, a column at a time: cell by cell it takes twice as long. */
  void style(int first, int last) {
    for (int c = 0; c < columns.size() && first <= last; c++) {
      var style = sheet.range(first, c, last, c).style().verticalAlignment("top");
      if (isWrapped(columns.get(c))) {
        style.wrapText(true);
      } else if (columns.get(c).type().kind() == ColumnType.Kind.DATE) {
        style.format("yyyy-mm-dd");
      }
      style.set();
    }
    int lastLink = Math.min(last, MOST_LINKS);
    if (linked >= 0 && first <= lastLink) {
      sheet.range(first, linked, lastLink, linked).style().underlined().fontColor("0563C1").set();
    }
  }

  private static String joined(JsonNode list) {
    List<String> items = new ArrayList<>();
    StreamSupport.stream(list.spliterator(), false).forEach(item -> items.add(item.textValue()));
    return String.join("; ", items);
  }
}
