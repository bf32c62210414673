package letterminer.corrections;

import java.util.List;
import java.util.Optional;
import letterminer.model.Letter;
import letterminer.values.Value;
import letterminer.values.ValueKind;

/** Changes single values of a letter. Immutable and safe for use by several threads. */
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
   * A letter with a value as it should be.
   *
   * @param values all values of the letter
   * @param value the one that is changed
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

  /** A letter without a value. */
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

  /** A letter with a value more. */
  Letter add(Letter letter, String field, Said said) throws Unfit {
    return switch (field) {
      case "point" -> points.add(letter, said);
      case "judgement", "missing" -> judgements.add(letter, said);
      case "addressee", "signatory", "inspector" -> PeopleEdits.add(letter, field, said);
      default -> CorrectionRules.isOwn(field) ? ownFields.add(letter, field, said) : header.set(letter, field, said);
    };
  }

  /** Whether a letter has one value of a field at most. */
  boolean isOnlyOne(Letter letter, String field) {
    return CorrectionRules.TEXT_FIELDS.contains(field) || CorrectionRules.SPANS.contains(field)
        || CorrectionRules.isOwn(field) && ownFields.isOnlyOne(letter, field);
  }

  /** The values of a kind are in the order of the letter. */
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

  /** The part by which a value is recognised. */
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

  /** Whether the id of such a value changes with what it says, so that it alone tells that nothing has changed. */
  static boolean idHoldsContent(String field) {
    return switch (field) {
      case "point", "addressee", "signatory", "inspector" -> true;
      default -> false;
    };
  }

  /** What a value is called for a reader. */
  static Optional<String> label(Optional<Value> value) {
    return value.map(v -> v.kind() == ValueKind.POINT || v.kind() == ValueKind.PERSON ? v.text()
        : v.kind() == ValueKind.HEADER_FIELD ? "" : v.label());
  }
}
