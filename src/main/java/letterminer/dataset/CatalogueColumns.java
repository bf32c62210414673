package letterminer.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import letterminer.catalogue.Catalogue;
import letterminer.catalogue.Links;

/**
 * Adds a catalogue's data to the tables: its own columns to {@code letters.csv}, the year of undated letters, and a
 * link to every table. Works on the cells of a row, independent of the type of the rows.
 */
final class CatalogueColumns {
  private static final String LINK = "link";

  private CatalogueColumns() {}

  /** A table with everything that the catalogue adds to it; without a catalogue, links lead to files. */
  static <T> Table<T> complete(Table<T> table, Catalogue catalogue) {
    Optional<Column<T>> file = table.column(LetterColumns.FILE);
    if (file.isEmpty()) {
      return table;
    }
    Function<T, String> name = file.get().value();
    List<Column<T>> columns = new ArrayList<>();
    table.columns().forEach(column -> columns.add(dated(table, column, name, catalogue)));
    if (table.name().equals(Tables.LETTERS.name())) {
      catalogue.columns().forEach(column -> columns.add(own(column, name, catalogue)));
    }
    columns.add(link(table, name, catalogue));
    return new Table<>(table.name(), table.title(), table.key(), table.foreignKeys(), List.copyOf(columns));
  }

  /** The values of the year's origin. */
  private static <T> Column<T> dated(
      Table<T> table, Column<T> column, Function<T, String> file, Catalogue catalogue) {
    Optional<Column<T>> date = table.column(LetterColumns.DATE);
    Optional<Column<T>> letter = table.column(LetterColumns.LETTER);
    if (date.isEmpty() || letter.isEmpty() || !catalogue.columns().contains(Catalogue.PUBLISHED)) {
      return column;
    }
    Function<T, Optional<String>> published = row ->
        date.get().value().apply(row).isEmpty() && !letter.get().value().apply(row).isEmpty()
            ? catalogue.value(file.apply(row), Catalogue.PUBLISHED) : Optional.empty();
    return switch (column.name()) {
      case LetterColumns.YEAR -> column.withValue(
          row -> published.apply(row).map(LetterColumns::yearOf).orElseGet(() -> column.value().apply(row)));
      case LetterColumns.YEAR_FROM -> column.withValue(
          row -> published.apply(row).map(day -> LetterColumns.PUBLISHED).orElseGet(() -> column.value().apply(row)));
      default -> column;
    };
  }

  private static <T> Column<T> own(String column, Function<T, String> file, Catalogue catalogue) {
    ColumnType type = column.equals(Catalogue.PUBLISHED) ? ColumnType.DATE : ColumnType.STRING;
    return Column.of(column, type, "From the catalogue", row -> catalogue.value(file.apply(row), column).orElse(""));
  }

  private static <T> Column<T> link(Table<T> table, Function<T, String> file, Catalogue catalogue) {
    Optional<Column<T>> page = table.column("page").or(() -> table.column("first_page"));
    return Column.of(
        LINK, ColumnType.STRING,
        "Opens the page: the catalogue's url, or else the file's path, percent-encoded, with #page=N where the row has a page",
        row -> Links.to(catalogue, file.apply(row), page.map(p -> p.value().apply(row)).orElse("")));
  }
}
