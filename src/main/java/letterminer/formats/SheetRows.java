package letterminer.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Table;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rows of a table to a sheet of a workbook. Not thread-safe. */
final class SheetRows {
  /** Largest number of hyperlinks of a sheet; with more, spreadsheets report a damaged file. */
  static final int MOST_LINKS = 65_530;

  private static final double NARROW = 12;
  private static final double MEDIUM = 30;
  private static final double WIDE = 60;

  private static final List<String> LONG = List.of("text", "evidence_text", "message", "address", "subject", "licence", "lead_in");
  private static final List<String> MIDDLING =
      List.of("label", "section", "heading", "role", "organisation", "responsible", "authority_as_written", "value");

  /** Height of a line, and largest height of a row, in points. */
  private static final double LINE = 15;
  private static final double HIGHEST = 409;

  private final Worksheet sheet;
  private final List<? extends Column<?>> columns;
  private final int linked;
  private final List<Integer> pages;

  /** By column, since they are needed for every cell. */
  private final double[] widths;
  private final boolean[] wrapped;

  /** Cached, since many rows have the day of one letter. */
  private String day = "";
  private Optional<LocalDate> parsed = Optional.empty();

  SheetRows(Worksheet sheet, Table<?> table) {
    this.sheet = sheet;
    this.columns = table.columns();
    List<String> names = columns.stream().<String>map(Column::name).toList();
    this.linked = names.contains("link") ? names.indexOf("link") : names.indexOf("file");
    this.pages = Stream.of("page", "first_page").map(names::indexOf).filter(c -> c >= 0).toList();
    this.widths = columns.stream().mapToDouble(SheetRows::width).toArray();
    this.wrapped = new boolean[columns.size()];
    for (int c = 0; c < wrapped.length; c++) {
      wrapped[c] = isWrapped(columns.get(c));
    }
  }

  /** Writes the header row. */
  void head() {
    for (int c = 0; c < columns.size(); c++) {
      sheet.inlineString(0, c, columns.get(c).name());
      sheet.style(0, c).bold().fillColor("DDDDDD").set();
      sheet.width(c, widths[c]);
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

  /** Whether its cells have no spaces at which to wrap. */
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

  /** Writes a row. */
  void add(int row, Object[] values) {
    int lines = 1;
    for (int c = 0; c < values.length; c++) {
      if (values[c] != null) {
        Object value = values[c] instanceof List<?> list ? joined(list) : values[c];
        add(row, c, value, values);
        lines = wrapped[c] ? Math.max(lines, lines((String) value, widths[c])) : lines;
      }
    }
    if (lines > 1) {
      // LibreOffice does not adjust the height of rows with wrapped text on opening: lines would overlap.
      sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
    }
  }

  /** An estimate, since lines that are broken between words are not full. */
  private static int lines(String text, double width) {
    return text.length() <= width ? 1 : (int) Math.ceil(text.length() * 1.1 / width);
  }

  private void add(int row, int c, Object value, Object[] values) {
    switch (columns.get(c).type().kind()) {
      case INTEGER -> sheet.value(row, c, (Number) value);
      case NUMBER -> sheet.value(row, c, ((Number) value).doubleValue());
      case BOOLEAN -> sheet.value(row, c, (Boolean) value);
      case DATE -> {
        Optional<LocalDate> date = day((String) value);
        if (date.isPresent()) {
          sheet.value(row, c, date.get());
        } else {
          sheet.inlineString(row, c, SheetText.of((String) value));
        }
      }
      default -> text(row, c, (String) value, values);
    }
  }

  private Optional<LocalDate> day(String text) {
    if (!text.equals(day)) {
      day = text;
      parsed = SheetText.day(text);
    }
    return parsed;
  }

  /** Text is stored as text: a spreadsheet evaluates only what is stored as a formula, which nothing here is. */
  private void text(int row, int c, String value, Object[] values) {
    String text = SheetText.of(value);
    Optional<String> address = c == linked && row <= MOST_LINKS
        ? SheetText.address(columns.get(c).name(), text, page(values)) : Optional.empty();
    if (address.isPresent()) {
      sheet.hyperlink(row, c, HyperLink.external(address.get(), text));
    } else {
      sheet.inlineString(row, c, text);
    }
  }

  private Optional<Long> page(Object[] values) {
    return pages.stream().filter(c -> values[c] != null).map(c -> (Long) values[c]).findFirst();
  }

  /** Sets the styles of some rows by column: by cell it would take twice as long. */
  void style(int first, int last) {
    for (int c = 0; c < columns.size() && first <= last; c++) {
      var style = sheet.range(first, c, last, c).style().verticalAlignment("top");
      if (wrapped[c]) {
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

  private static String joined(List<?> list) {
    return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
  }
}
