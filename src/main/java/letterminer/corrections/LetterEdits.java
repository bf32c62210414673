package letterminer.corrections;

import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.values.Value;
import letterminer.values.ValueKind;

/** Changes single values of a letter. Immutable and thread-safe. */
final class LetterEdits {
  private final HeaderEdits header;
  private final OwnFieldEdits ownFields;
  private final JudgementEdits judgements;
  private final PointEdits points;

  LetterEdits(HeaderEdits header, OwnFieldEdits ownFields, JudgementEdits judgements, PointEdits points) {
    this.header = header;
    this.ownFields = ownFields;
    this.judgements = judgements;
    this.points = points;
  }

  /**
   * Corrects a value of a letter.
   *
   * @param values all values of the letter
   * @param value the value to change
   */
  Letter set(Letter letter, List<Value> values, Value value, Said said) throws Unfit {
    int index = place(values, value);
    return switch (value.kind()) {
      case HEADER_FIELD -> CorrectionRules.isOwn(value.field())
          ? ownFields.set(letter, index, said) : header.set(letter, value.field(), said);
      case PERSON -> PeopleEdits.set(letter, value.field(), index, said);
      case JUDGEMENT -> judgements.set(letter, index, said);
      case MISSING -> judgements.setMissing(letter, index, said);
      case POINT -> points.set(letter, index, said);
    };
  }

  /** Removes a value of a letter. */
  Letter remove(Letter letter, List<Value> values, Value value, Said said) {
    int index = place(values, value);
    return switch (value.kind()) {
      case HEADER_FIELD -> CorrectionRules.isOwn(value.field())
          ? OwnFieldEdits.remove(letter, index) : HeaderEdits.remove(letter, value.field());
      case PERSON -> PeopleEdits.remove(letter, value.field(), index);
      case JUDGEMENT -> JudgementEdits.remove(letter, index, said);
      case MISSING -> JudgementEdits.removeMissing(letter, index);
      case POINT -> PointEdits.remove(letter, index);
    };
  }

  /** Adds a value to a letter. */
  Letter add(Letter letter, String field, Said said) throws Unfit {
    return switch (field) {
      case "point" -> points.add(letter, said);
      case "judgement", "missing" -> judgements.add(letter, said);
      case "addressee", "signatory", "inspector" -> PeopleEdits.add(letter, field, said);
      default -> CorrectionRules.isOwn(field) ? ownFields.add(letter, field, said) : header.set(letter, field, said);
    };
  }

  /** Whether a letter has at most one value of a field. */
  boolean isOnlyOne(Letter letter, String field) {
    return CorrectionRules.TEXT_FIELDS.contains(field) || CorrectionRules.SPANS.contains(field)
        || CorrectionRules.isOwn(field) && ownFields.isOnlyOne(letter, field);
  }

  /** The index of a value among those of its kind, which are in the order of the letter. */
  private static int place(List<Value> values, Value value) {
    return values.stream().filter(v -> v.kind() == value.kind() && isAlike(v, value)).toList().indexOf(value);
  }

  private static boolean isAlike(Value one, Value other) {
    return switch (one.kind()) {
      case PERSON -> one.field().equals(other.field());
      case HEADER_FIELD -> CorrectionRules.isOwn(one.field()) == CorrectionRules.isOwn(other.field());
      default -> true;
    };
  }

  /** The parts that identify a value. */
  static List<String> identity(String field) {
    return switch (field) {
      case "point" -> List.of("text");
      case "judgement" -> List.of("grade");
      case "missing" -> List.of("reason");
      case "addressee", "signatory", "inspector" -> List.of("name");
      case "period", "inspection" -> List.of("start", "end");
      default -> List.of("value");
    };
  }

  /** Whether the id of a value depends on its content, so that an equal id proves that nothing has changed. */
  static boolean idHoldsContent(String field) {
    return switch (field) {
      case "point", "addressee", "signatory", "inspector" -> true;
      default -> false;
    };
  }

  /** The label of a value for a reader. */
  static Optional<String> label(Optional<Value> value) {
    return value.map(v -> v.kind() == ValueKind.POINT || v.kind() == ValueKind.PERSON ? v.text()
        : v.kind() == ValueKind.HEADER_FIELD ? "" : v.label());
  }
}
