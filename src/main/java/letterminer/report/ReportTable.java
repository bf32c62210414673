package letterminer.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers behind a chart.
 *
 * @param id its name in the page's script
 * @param title heading of the chart
 * @param columns the columns
 * @param rows a cell for each column
 */
record ReportTable(String id, String title, List<Column> columns, List<List<ReportCell>> rows) {

  /** The content of a column. */
  enum Format { TEXT, NUMBER, COUNT, LINK }

  /**
   * A column.
   *
   * @param id its name in the page's script; for counts by grade or family, that grade or family
   * @param label its head
   */
  record Column(String id, String label, Format kind) {
    static Column text(String id, String label) {
      return new Column(id, label, Format.TEXT);
    }

    static Column count(String id, String label) {
      return new Column(id, label, Format.COUNT);
    }

    static Column number(String id, String label) {
      return new Column(id, label, Format.NUMBER);
    }
  }

  ReportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<ReportCell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("The table " + id + " has a row of " + row.size() + " cells.");
      }
    }
  }

  static Builder builder(String id, String title) {
    return new Builder(id, title);
  }

  /** Collects columns, then rows. */
  static final class Builder {
    private final String id;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<ReportCell>> rows = new ArrayList<>();

    private Builder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    Builder text(String name, String label) {
      columns.add(Column.text(name, label));
      return this;
    }

    Builder column(Column column) {
      columns.add(column);
      return this;
    }

    /** Adds a column of counts for each name, with the name as its head. */
    Builder counts(Iterable<String> names) {
      names.forEach(name -> columns.add(Column.count(name, name)));
      return this;
    }

    void row(List<ReportCell> cells) {
      rows.add(List.copyOf(cells));
    }

    ReportTable build() {
      return new ReportTable(id, title, columns, rows);
    }
  }
}
