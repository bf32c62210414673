package letterminer.corrections;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import letterminer.model.Days;
import letterminer.model.FieldValue;
import letterminer.model.Letter;
import letterminer.model.Period;
import letterminer.model.Printed;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.profile.FieldRule;
import letterminer.profile.Profile;

/** Applies corrections to the fields that a letter's profile declares. */
final class OwnFieldEdits {
  private static final Pattern NUMBERS = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

  private final Supplier<List<Profile>> profiles;

  /**
   * Creates them.
   *
   * @param profiles define the fields and their types; called only if one is corrected
   */
  OwnFieldEdits(Supplier<List<Profile>> profiles) {
    this.profiles = profiles;
  }

  /**
   * Corrects such a value of a letter.
   *
   * @param index its place among the letter's own fields
   */
  Letter set(Letter letter, int index, Said said) throws Unfit {
    FieldValue was = letter.fields().get(index);
    FieldValue now = value(letter, was.name(), said.or("value", was.value()), was.span().isPresent());
    List<Printed> places = said.page().isPresent() ? List.of(said.printed(now.value())) : was.places();
    LetterDraft draft = new LetterDraft(letter);
    draft.fields.set(index, new FieldValue(now.name(), now.value(), now.span(), places));
    return draft.letter();
  }

  /** Adds a value after others of its field, which keep their ids. */
  Letter add(Letter letter, String field, Said said) throws Unfit {
    String given = said.or("value", Optional.<String>empty())
        .orElseThrow(() -> new Unfit("It does not say what the " + field + " should be."));
    checkDeclared(letter, field);
    List<FieldValue> others = letter.fields().stream().filter(f -> f.name().equals(field)).toList();
    FieldValue value = value(letter, field, given, given.contains("/") && isDays(given));
    LetterDraft draft = new LetterDraft(letter);
    int place = others.isEmpty() ? draft.fields.size() : draft.fields.lastIndexOf(others.get(others.size() - 1)) + 1;
    draft.fields.add(place, new FieldValue(field, value.value(), value.span(), List.of(said.printed(given))));
    draft.problems.removeIf(p -> isAnswered(p, field));
    return draft.letter();
  }

  /** Whether the letter's profile allows at most one value of a field. Without the profile, several are allowed. */
  boolean isOnlyOne(Letter letter, String field) {
    return rule(letter, field).map(rule -> !rule.many()).orElse(false);
  }

  /** Removes such a value. */
  static Letter remove(Letter letter, int index) {
    LetterDraft draft = new LetterDraft(letter);
    draft.fields.remove(index);
    return draft.letter();
  }

  private static boolean isAnswered(Problem problem, String field) {
    return (problem.code() == ProblemCode.FIELD_NOT_FOUND || problem.code() == ProblemCode.FIELD_UNREADABLE)
        && problem.message().startsWith("The field '" + field + "'");
  }

  private Optional<Profile> profile(Letter letter) {
    return profiles.get().stream().filter(p -> p.id().equals(letter.profile())).findFirst();
  }

  /** The letter's rule for a field; absent if the profile is not available, or has changed since. */
  private Optional<FieldRule> rule(Letter letter, String field) {
    return profile(letter).flatMap(p -> p.fields().stream().filter(r -> r.name().equals(field)).findFirst());
  }

  private void checkDeclared(Letter letter, String field) throws Unfit {
    Optional<Profile> profile = profile(letter);
    if (profile.isPresent() && rule(letter, field).isEmpty()) {
      List<FieldRule> rules = profile.get().fields();
      throw new Unfit("The profile " + letter.profile() + " declares no field '" + field + "'"
          + (rules.isEmpty() ? ", nor any other." : "; it declares " + String.join(", ", rules.stream().map(FieldRule::name).toList()) + "."));
    }
  }

  /** A value in the form in which extraction writes it; without the profile, as given. */
  private FieldValue value(Letter letter, String field, String given, boolean mayBeSpan) throws Unfit {
    Optional<FieldRule.Type> type = rule(letter, field).map(FieldRule::type);
    FieldRule.Type kind = type.orElse(mayBeSpan ? FieldRule.Type.DAYS : FieldRule.Type.TEXT);
    switch (kind) {
      case DAYS -> {
        Period span = span(field, given);
        return new FieldValue(field, span.toString(), Optional.of(span), List.of());
      }
      case DATE -> {
        if (Days.parse(given).isEmpty()) {
          throw new Unfit("The " + field + " would be " + Texts.quoted(given) + ", which is not a day such as 2019-03-31.");
        }
      }
      case NUMBER -> {
        if (!NUMBERS.matcher(given).matches()) {
          throw new Unfit("The " + field + " would be " + Texts.quoted(given) + ", which is not a number in digits.");
        }
      }
      case GRADE -> {
        return new FieldValue(field, grade(profile(letter).orElseThrow(), field, given), Optional.empty(), List.of());
      }
      default -> { } // Words, names and codes stay as the person wrote them.
    }
    return new FieldValue(field, given, Optional.empty(), List.of());
  }

  private static String grade(Profile profile, String field, String given) throws Unfit {
    return profile.scale().byGrade(given).or(() -> profile.scale().named(given)).orElseThrow(() -> new Unfit(
        "The " + field + " would be " + Texts.quoted(given) + ", and the scale of the profile " + profile.id() + " has no such grade.")).grade();
  }

  private static boolean isDays(String value) {
    return days(value).isPresent();
  }

  /** A day, or two separated by a slash, in whichever order. */
  private static Optional<Period> days(String value) {
    String[] days = value.split("/", 2);
    return Days.parse(days[0])
        .flatMap(start -> Days.parse(days[days.length - 1]).map(end -> new Period(start, end)));
  }

  private static Period span(String field, String value) throws Unfit {
    return days(value).filter(days -> !days.start().isAfter(days.end())).orElseThrow(() -> new Unfit(
        "The " + field + " would be '" + value + "', which is neither a day such as 2019-03-31 nor two with a slash between them."));
  }
}
