package letterminer.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import letterminer.model.CorrectionState;
import letterminer.model.Letter;
import letterminer.model.ValueCorrection;

/**
 * People's corrections: a table of their marks, and two columns in the tables of values. A run without corrections
 * has neither.
 */
final class CorrectionTable {
  /** The tables of values, and the kind of their rows. */
  interface OfLetter {
    Letter letter();
  }

  private static final Set<String> CORRECTED = Set.of("judgements", "points", "people", "fields");

  private CorrectionTable() {}

  static final Table<CorrectionRow> TABLE = new Table<>(
      "corrections", "One row for each mark that a person made on a value, with its outcome", List.of("file", "id"), List.of(),
      LetterColumns.joined(
          List.of(Column.of("id", ColumnType.STRING, "Id of the mark", r -> r.correction().id())),
          letter(),
          List.of(
              Column.of("value_id", ColumnType.STRING, "The value, as its table has it; empty if it is in none",
                  r -> r.correction().value().orElse("")),
              Column.of("field", ColumnType.STRING, "What the value is: a header field, addressee, signatory, inspector, judgement, "
                  + "missing, point; or page for a page that was read as a whole", r -> r.correction().field()),
              Column.of("verdict", ColumnType.oneOf(List.of("right", "wrong", "extent", "spurious", "missed")),
                  "right, wrong, extent, spurious or missed", r -> r.correction().verdict()),
              Column.of("part", ColumnType.STRING, "The part of the value that is meant; empty if it is the value itself",
                  r -> r.correction().part().orElse("")),
              Column.of("state", ColumnType.oneOf(CorrectionState.values(), CorrectionState::code),
                  "applied, confirmed, already-so, no-value, contradicted or does-not-fit", r -> r.correction().state().code()),
              Column.of("reason", ColumnType.STRING, "Why it was not applied", r -> r.correction().reason().orElse("")),
              Column.of("was", ColumnType.STRING, "The changed parts as they were read; a JSON object",
                  r -> json(r.correction().was())),
              Column.of("should_be", ColumnType.STRING, "The parts as the person gave them; a JSON object",
                  r -> json(r.correction().is())),
              Column.of("page", ColumnType.INTEGER, "Page that the person points to",
                  r -> r.correction().page().map(String::valueOf).orElse(""))),
          LetterColumns.box("the box that the person drew", r -> r.correction().box()),
          List.of(
              Column.of("marked_by", ColumnType.STRING, "Who made the mark", r -> r.correction().who()),
              Column.of("marked_at", ColumnType.STRING, "When, ISO 8601", r -> r.correction().when()),
              Column.of("note", ColumnType.STRING, "The person's note", r -> r.correction().note().orElse("")),
              Column.of("audit", ColumnType.STRING, "The audit that it was made in", r -> r.correction().audit().orElse("")))));

  /** The letter may be missing: then its id and file are those of the mark. */
  private static List<Column<CorrectionRow>> letter() {
    List<Column<CorrectionRow>> columns = new ArrayList<>(LetterColumns.ofSome(CorrectionRow::letter, CorrectionRow::file));
    columns.replaceAll(c -> c.name().equals(LetterColumns.LETTER) ? c.withValue(CorrectionRow::letterId) : c);
    return columns;
  }

  static List<CorrectionRow> rows(Letter letter) {
    return letter.corrections().stream()
        .map(c -> new CorrectionRow(Optional.of(letter), letter.id(), letter.source().file(), c)).toList();
  }

  /** A table of values with the changes that people made to each. */
  static <T> Table<T> complete(Table<T> table) {
    if (!CORRECTED.contains(table.name())) {
      return table;
    }
    Function<T, String> id = table.column("id").orElseThrow().value();
    List<Column<T>> columns = new ArrayList<>(table.columns());
    columns.add(Column.list("corrected", "In runs with corrections: the parts that people changed; added if they added the value, "
        + "confirmed if they only said that it is right", row -> corrected(row, id.apply(row))));
    columns.add(Column.of("was", ColumnType.STRING, "In runs with corrections: these parts as they were read; a JSON object",
        row -> json(was(row, id.apply(row)))));
    return new Table<>(table.name(), table.title(), table.key(), table.foreignKeys(), List.copyOf(columns));
  }

  private static List<ValueCorrection> of(Object row, String id) {
    Letter letter = ((OfLetter) row).letter();
    return letter.corrections().stream().filter(c -> c.value().equals(Optional.of(id))).toList();
  }

  private static List<String> corrected(Object row, String id) {
    Set<String> parts = new LinkedHashSet<>();
    boolean confirmed = false;
    for (ValueCorrection c : of(row, id)) {
      confirmed |= c.state() == CorrectionState.CONFIRMED;
      if (c.state() == CorrectionState.APPLIED) {
        parts.addAll(c.verdict().equals("missed") ? List.of("added") : c.was().keySet());
      }
    }
    return parts.isEmpty() && confirmed ? List.of("confirmed") : List.copyOf(parts);
  }

  private static Map<String, String> was(Object row, String id) {
    Map<String, String> was = new LinkedHashMap<>();
    for (ValueCorrection c : of(row, id)) {
      c.was().forEach(was::putIfAbsent);
    }
    return was;
  }

  private static String json(Map<String, String> parts) {
    try {
      return parts.isEmpty() ? "" : Json.lines().writeValueAsString(parts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Writing to memory cannot fail.
    }
  }
}
