package letterminer.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.Comparator;
import letterminer.model.Comparison;
import letterminer.model.Direction;
import letterminer.model.Letter;
import letterminer.model.ListKind;
import letterminer.model.Point;
import letterminer.model.Polarity;

/** The tables of themes and comparisons of points, one row each; {@code points.csv} has them as lists in cells. */
final class MeasureTables {
  /**
   * The letter is found through the point. There is no second foreign key with {@code file}, because some readers (the
   * npm package {@code datapackage}) replace the columns of a key by the row that it refers to.
   */
  private static final List<ForeignKey> KEYS =
      List.of(new ForeignKey(List.of("file", "point_id"), "points", List.of("file", "id")));

  private MeasureTables() {}

  /** A theme of a point. */
  record ThemeRow(Letter letter, Point point, String theme) {}

  /** A comparison of a point; {@code ordinal} is its place in the point, from 1. */
  record ComparisonRow(Letter letter, Point point, int ordinal, Comparison comparison) {}

  static final Table<ThemeRow> THEMES = new Table<>(
      "point_themes", "One row for each theme of a point", List.of("file", "point_id", "theme"), KEYS,
      LetterColumns.joined(
          List.of(Column.of("point_id", ColumnType.STRING, "The point", r -> r.point().id())),
          LetterColumns.of(ThemeRow::letter),
          List.of(
              Column.of("area", ColumnType.STRING, "Area of the point", r -> r.point().area().orElse("")),
              Column.of("list", Tables.LIST_KIND, "List that the point is in", r -> r.point().list().map(ListKind::code).orElse("")),
              Column.of("polarity", Tables.POLARITY, "Polarity of the point", r -> r.point().polarity().map(Polarity::code).orElse("")),
              Column.of("theme", ColumnType.STRING, "Theme, an id of the vocabulary", ThemeRow::theme),
              Column.of("trend", Tables.TREND, "How the theme goes: improving, declining or stable; empty if the point does not say",
                  MeasureTables::trend),
              Column.of("page", ColumnType.INTEGER, "Page that the point begins on", r -> "" + r.point().page()))));

  static final Table<ComparisonRow> COMPARISONS = new Table<>(
      "point_comparisons", "One row for each comparison of a point", List.of("file", "point_id", "ordinal"), KEYS,
      LetterColumns.joined(
          List.of(
              Column.of("point_id", ColumnType.STRING, "The point", r -> r.point().id()),
              Column.of("ordinal", ColumnType.INTEGER, "Place of the comparison in the point, from 1", r -> "" + r.ordinal())),
          LetterColumns.of(ComparisonRow::letter),
          List.of(
              Column.of("area", ColumnType.STRING, "Area of the point", r -> r.point().area().orElse("")),
              Column.of("list", Tables.LIST_KIND, "List that the point is in", r -> r.point().list().map(ListKind::code).orElse("")),
              Column.of("polarity", Tables.POLARITY, "Polarity of the point", r -> r.point().polarity().map(Polarity::code).orElse("")),
              Column.of("theme", ColumnType.STRING, "Theme of what is compared; empty where it is of none",
                  r -> r.comparison().theme().orElse("")),
              Column.of("comparator", ColumnType.oneOf(Comparator.values(), Comparator::code), "What it is compared with",
                  r -> r.comparison().comparator().code()),
              Column.of("direction", ColumnType.oneOf(Direction.values(), Direction::code),
                  "On which side of it the figure lies, by number and not by merit", r -> r.comparison().direction().code()),
              Column.of("page", ColumnType.INTEGER, "Page that the point begins on", r -> "" + r.point().page()))));

  private static String trend(ThemeRow row) {
    return row.point().measures().trends().stream()
        .filter(t -> t.theme().equals(Optional.of(row.theme()))).findFirst().map(t -> t.trend().code()).orElse("");
  }

  static List<ThemeRow> themes(Letter letter, Point point) {
    return point.measures().themes().stream().map(t -> new ThemeRow(letter, point, t)).toList();
  }

  static List<ComparisonRow> comparisons(Letter letter, Point point) {
    List<ComparisonRow> rows = new ArrayList<>();
    for (Comparison comparison : point.measures().comparisons()) {
      rows.add(new ComparisonRow(letter, point, rows.size() + 1, comparison));
    }
    return rows;
  }
}
