package letterminer.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import letterminer.model.FieldValue;
import letterminer.model.HeaderEvidence;
import letterminer.model.Letter;
import letterminer.model.Period;
import letterminer.model.Printed;
import letterminer.model.StableIds;

/** The table of header values, each with its evidence. */
final class FieldTable {
  private FieldTable() {}

  /**
   * A value.
   *
   * @param value the value as in the letter's record; both days of a span, separated by a slash (ISO 8601)
   * @param printed where it is printed, the decisive place first
   */
  record Row(
      Letter letter, String id, String field, String value, Optional<Period> span, List<Printed> printed)
      implements CorrectionTable.OfLetter {
    Optional<Printed> deciding() {
      return printed.stream().findFirst();
    }
  }

  static final Table<Row> TABLE = new Table<>(
      "fields", "One row for each value of a letter's header", List.of("file", "id"), List.of(LetterColumns.letter()),
      LetterColumns.joined(
          List.of(Column.of("id", ColumnType.STRING, "Stable id: the letter's, '-f-', the field, '-', ordinal of the value", Row::id)),
          LetterColumns.of(Row::letter),
          List.of(
              Column.of("field", ColumnType.STRING,
                  "subject, authority, date, period, inspection, licence (what is printed about reuse), or a field that the "
                      + "letter's profile declares", Row::field),
              Column.of("value", ColumnType.STRING, "The value; of a period or inspection first and last day, with '/' between them", Row::value),
              Column.of("start", ColumnType.DATE, "First day of a field that is a span of days, such as period and inspection", r -> LetterColumns.day(r.span(), Period::start)),
              Column.of("end", ColumnType.DATE, "Last day of it", r -> LetterColumns.day(r.span(), Period::end)),
              Column.of("text", ColumnType.STRING, "The words it was read from, as printed", r -> r.deciding().map(Printed::text).orElse("")),
              Column.of("places", ColumnType.INTEGER, "In how many places it is printed; letters.jsonl has all", r -> "" + r.printed().size()),
              Column.of("page", ColumnType.INTEGER, "Page of the first of them", r -> r.deciding().map(p -> "" + p.page()).orElse(""))),
          LetterColumns.box("its box", r -> r.deciding().flatMap(Printed::box))));

  static List<Row> rows(Letter letter) {
    HeaderEvidence evidence = letter.evidence();
    List<Row> rows = new ArrayList<>();
    letter.subject().ifPresent(s -> rows.add(row(letter, "subject", s, evidence.subject())));
    letter.authority().ifPresent(a -> rows.add(row(letter, "authority", a.name(), evidence.authority())));
    letter.date().ifPresent(d -> rows.add(row(letter, "date", d.toString(), evidence.date())));
    letter.period().ifPresent(p -> rows.add(row(letter, "period", p, evidence.period())));
    letter.inspection().ifPresent(p -> rows.add(row(letter, "inspection", p, evidence.inspection())));
    licence(letter).ifPresent(l -> rows.add(row(letter, "licence", l, evidence.licence())));
    StableIds ids = StableIds.ofFields(letter.id());
    for (FieldValue field : letter.fields()) {
      rows.add(new Row(letter, ids.ofField(field.name()), field.name(), field.value(), field.span(), field.places()));
    }
    return rows;
  }

  /** The sentence about reuse of the letter's text, even across a page break. */
  static Optional<String> licence(Letter letter) {
    List<Printed> places = letter.evidence().licence();
    return places.isEmpty()
        ? Optional.empty() : Optional.of(places.stream().map(Printed::text).collect(Collectors.joining(" ")));
  }

  private static Row row(Letter letter, String field, String value, List<Printed> printed) {
    return new Row(letter, StableIds.ofFields(letter.id()).ofField(field), field, value, Optional.empty(), printed);
  }

  private static Row row(Letter letter, String field, Period span, List<Printed> printed) {
    return new Row(letter, StableIds.ofFields(letter.id()).ofField(field), field, span.toString(), Optional.of(span), printed);
  }
}
