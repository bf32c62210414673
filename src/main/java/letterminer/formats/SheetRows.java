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
  private static final double WIDE = 60;

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
    boolean isLong = List.of("text", "evidence_text", "message", "address", "subject").contains(column.name());
    return isLong ? WIDE : Math.max(NARROW, column.name().length() + 4);
  }

  /** A row of the table. */
  void add(int row, JsonNode values) {
    for (int c = 0; c < columns.size(); c++) {
      JsonNode value = values.path(columns.get(c).name());
      if (!value.isMissingNode()) {
        add(row, c, columns.get(c).type().kind(), value, values);
      }
    }
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
      switch (columns.get(c).type().kind()) {
        case STRING, LIST -> style.wrapText(true);
        case DATE -> style.format("yyyy-mm-dd");
        default -> { }
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
