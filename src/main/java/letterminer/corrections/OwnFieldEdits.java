package letterminer.corrections;

import java.util.List;
import java.util.Optional;
import letterminer.model.FieldValue;
import letterminer.model.Letter;
import letterminer.model.Period;
import letterminer.model.Printed;

/** Corrections of the fields that a letter's profile declares. */
final class OwnFieldEdits {
  private OwnFieldEdits() {}

  /**
   * A letter with such a value as it should be.
   *
   * @param index its place among the letter's own fields
   */
  static Letter set(Letter letter, int index, Said said) throws Unfit {
    FieldValue was = letter.fields().get(index);
    String value = said.or("value", was.value());
    Optional<Period> span = was.span().isPresent() ? Optional.of(span(was.name(), value)) : Optional.empty();
    List<Printed> places = said.page().isPresent() ? List.of(said.printed(value)) : was.places();
    LetterDraft draft = new LetterDraft(letter);
    draft.fields.set(index, new FieldValue(was.name(), value, span, places));
    return draft.letter();
  }

  /** A letter without one. */
  static Letter remove(Letter letter, int index) {
    LetterDraft draft = new LetterDraft(letter);
    draft.fields.remove(index);
    return draft.letter();
  }

  /** A day, or two with a slash between them. */
  private static Period span(String field, String value) throws Unfit {
    String[] days = value.split("/", 2);
    String last = days[days.length - 1];
    if (!CorrectionRules.isDay(days[0]) || !CorrectionRules.isDay(last) || days[0].compareTo(last) > 0) {
      throw new Unfit("The " + field + " would be '" + value + "', which is no day such as 2019-03-31 and no two with a slash between them.");
    }
    return new Period(days[0], last);
  }
}
