package letterminer.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.Addressee;
import letterminer.model.Letter;
import letterminer.model.Printed;
import letterminer.model.Signatory;
import letterminer.model.StableIds;

/** The table of the people of letters: addressees, signatories and inspectors. */
final class PeopleTable {
  private PeopleTable() {}

  /**
   * A person of a letter.
   *
   * @param kind the person's relation to the letter
   * @param ordinal place among those of the kind, from 1
   * @param printed where the name and the other values are printed, as far as it is known
   */
  record Row(
      Letter letter, String id, String kind, int ordinal, Optional<String> title, String name, Optional<String> role,
      Optional<String> organisation, Optional<String> address, Optional<Printed> printed)
      implements CorrectionTable.OfLetter {}

  static final Table<Row> TABLE = new Table<>(
      "people", "One row for each addressee, signatory and inspector of a letter", List.of("file", "id"),
      List.of(LetterColumns.letter()),
      LetterColumns.joined(
          List.of(Column.of("id", ColumnType.STRING, "Stable id of the person in the letter, by kind and name", Row::id)),
          LetterColumns.of(Row::letter),
          List.of(
              Column.of("kind", ColumnType.oneOf(List.of("addressee", "signatory", "inspector")),
                  "addressee, signatory or inspector", Row::kind),
              Column.of("ordinal", ColumnType.INTEGER, "Place among those of the kind in the letter, from 1", r -> "" + r.ordinal()),
              Column.of("title", ColumnType.STRING, "Form of address as printed; of addressees", r -> r.title().orElse("")),
              Column.of("name", ColumnType.STRING, "Name without the title", Row::name),
              Column.of("role", ColumnType.STRING, "Position held, as printed; of addressees and signatories", r -> r.role().orElse("")),
              Column.of("organisation", ColumnType.STRING, "Body the person works for, as printed; of addressees",
                  r -> r.organisation().orElse("")),
              Column.of("address", ColumnType.STRING, "Remaining lines of the address", r -> r.address().orElse("")),
              Column.of("text", ColumnType.STRING, "The words that all of this was read from",
                  r -> r.printed().map(Printed::text).orElse("")),
              Column.of("page", ColumnType.INTEGER, "Page that they are on", r -> r.printed().map(p -> "" + p.page()).orElse(""))),
          LetterColumns.box("their box", r -> r.printed().flatMap(Printed::box))));

  static List<Row> rows(Letter letter) {
    List<Row> rows = new ArrayList<>();
    StableIds addressees = new StableIds(letter.id(), "addressee");
    for (Addressee a : letter.addressees()) {
      rows.add(new Row(
          letter, addressees.ofName(a.name()), "addressee", rows.size() + 1, a.title(), a.name(), a.role(),
          a.organisation(), a.address(), Optional.of(a.printed())));
    }
    StableIds signatories = new StableIds(letter.id(), "signatory");
    for (Signatory s : letter.signatories()) {
      rows.add(new Row(
          letter, signatories.ofName(s.name()), "signatory", rows.size() + 1 - letter.addressees().size(),
          Optional.empty(), s.name(), s.role(), Optional.empty(), Optional.empty(), Optional.of(s.printed())));
    }
    StableIds inspectors = new StableIds(letter.id(), "inspector");
    List<Printed> places = letter.evidence().inspectors();
    for (int i = 0; i < letter.inspectors().size(); i++) {
      String name = letter.inspectors().get(i);
      rows.add(new Row(
          letter, inspectors.ofName(name), "inspector", i + 1, Optional.empty(), name, Optional.empty(),
          Optional.empty(), Optional.empty(), i < places.size() ? Optional.of(places.get(i)) : Optional.empty()));
    }
    return rows;
  }
}
