package letterminer.corrections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.model.Authority;
import letterminer.model.Days;
import letterminer.model.HeaderEvidence;
import letterminer.model.Letter;
import letterminer.model.Period;
import letterminer.model.Printed;
import letterminer.model.ProblemCode;

/** Applies corrections to a letter's header. */
final class HeaderEdits {
  private final AuthorityRegister register;

  HeaderEdits(AuthorityRegister register) {
    this.register = register;
  }

  /** Sets a field of a letter, whether or not the letter had it. */
  Letter set(Letter letter, String field, Said said) throws Unfit {
    LetterDraft draft = new LetterDraft(letter);
    switch (field) {
      case "subject" -> draft.subject = Optional.of(value(said, letter.subject(), field));
      case "authority" -> draft.authority = Optional.of(authority(letter, said));
      case "date" -> draft.date = Optional.of(day(value(said, letter.date().map(LocalDate::toString), field), field));
      case "period" -> draft.period = Optional.of(span(said, letter.period(), field));
      case "inspection" -> draft.inspection = Optional.of(span(said, letter.inspection(), field));
      case "licence" -> value(said, Optional.empty(), field);
      default -> throw new Unfit("There is no field '" + field + "'.");
    }
    draft.evidence = evidence(letter.evidence(), field, said);
    draft.problems.removeIf(p -> answered(field).contains(p.code()));
    Letter changed = draft.letter();
    return field.equals("date") || field.equals("inspection") ? withCodesOf(changed) : changed;
  }

  /** Removes a field of a letter. */
  static Letter remove(Letter letter, String field) {
    LetterDraft draft = new LetterDraft(letter);
    switch (field) {
      case "subject" -> draft.subject = Optional.empty();
      case "authority" -> draft.authority = Optional.empty();
      case "date" -> draft.date = Optional.empty();
      case "period" -> draft.period = Optional.empty();
      case "inspection" -> draft.inspection = Optional.empty();
      default -> { } // The licence consists of its place only.
    }
    draft.evidence = withPlaces(letter.evidence(), field, List.of());
    return draft.letter();
  }

  private static String value(Said said, Optional<String> was, String field) throws Unfit {
    return said.or("value", was).orElseThrow(() -> new Unfit("It does not say what the " + field + " should be."));
  }

  private static LocalDate day(String value, String field) throws Unfit {
    return Days.parse(value).orElseThrow(
        () -> new Unfit("The " + field + " would be '" + value + "', which is not a day such as 2019-03-31."));
  }

  private static Period span(Said said, Optional<Period> was, String field) throws Unfit {
    String first = said.or("start", was.map(p -> p.start().toString()))
        .orElseThrow(() -> new Unfit("The " + field + " has no first day."));
    LocalDate start = day(first, field);
    LocalDate end = day(said.or("end", was.map(p -> p.end().toString())).orElse(first), field);
    if (start.isAfter(end)) {
      throw new Unfit("The " + field + " would end on " + end + ", before it begins on " + start + ".");
    }
    return new Period(start, end);
  }

  /** Codes are derived from the name and the day, unless the person gives them. */
  private Authority authority(Letter letter, Said said) throws Unfit {
    Optional<Authority> was = letter.authority();
    String name = value(said, was.map(Authority::name), "authority");
    String written = said.or("asWritten", was.map(Authority::asWritten)).orElse(name);
    if (was.flatMap(Authority::kind).isPresent()) {
      Optional<Authority> same = was.filter(a -> a.name().equals(name)); // Codes of other bodies are not listed.
      return new Authority(
          name, written, said.or("onsCode", Optional.empty()), said.or("dfeCode", Optional.empty()),
          said.or("region", same.flatMap(Authority::region)), was.get().kind(), same.flatMap(Authority::code));
    }
    Authority known = register.resolve(name, day(letter));
    return new Authority(name, written, said.or("onsCode", known.onsCode()), said.or("dfeCode", known.dfeCode()),
        said.or("region", known.region()));
  }

  /** Updates an authority's codes after the date has changed, since they depend on it. */
  private Letter withCodesOf(Letter letter) {
    if (letter.authority().isEmpty() || letter.authority().get().kind().isPresent()) {
      return letter;
    }
    Authority was = letter.authority().get();
    Authority now = register.resolve(was.name(), day(letter));
    if (!register.knows(was.name(), day(letter))) {
      now = new Authority(was.name(), was.asWritten(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    LetterDraft draft = new LetterDraft(letter);
    draft.authority = Optional.of(new Authority(was.name(), was.asWritten(), now.onsCode(), now.dfeCode(), now.region()));
    return draft.letter();
  }

  private static Optional<LocalDate> day(Letter letter) {
    return letter.date().or(() -> letter.inspection().map(Period::end));
  }

  /** If a person points to no place, the place that the value was read from is kept. */
  private static HeaderEvidence evidence(HeaderEvidence was, String field, Said said) {
    List<Printed> places = places(was, field);
    boolean isText = field.equals("licence");
    if (said.page().isEmpty() && !places.isEmpty() && !isText) {
      return was;
    }
    String text = said.is().getOrDefault("value", said.is().getOrDefault("start", "") + "/" + said.is().getOrDefault("end", ""));
    Printed now = isText
        ? new Printed(text, said.page().orElse(places.isEmpty() ? said.firstPage() : places.get(0).page()),
            said.page().isPresent() || places.isEmpty() ? said.box() : places.get(0).box())
        : said.printed(text);
    return withPlaces(was, field, List.of(now));
  }

  private static List<Printed> places(HeaderEvidence e, String field) {
    return switch (field) {
      case "subject" -> e.subject();
      case "authority" -> e.authority();
      case "date" -> e.date();
      case "period" -> e.period();
      case "inspection" -> e.inspection();
      default -> e.licence();
    };
  }

  private static HeaderEvidence withPlaces(HeaderEvidence e, String field, List<Printed> places) {
    return new HeaderEvidence(
        field.equals("subject") ? places : e.subject(), field.equals("authority") ? places : e.authority(),
        field.equals("date") ? places : e.date(), field.equals("period") ? places : e.period(),
        field.equals("inspection") ? places : e.inspection(), e.inspectors(), field.equals("licence") ? places : e.licence());
  }

  /** The problems that a value of a field resolves. */
  private static Set<ProblemCode> answered(String field) {
    return switch (field) {
      case "authority" -> Set.of(ProblemCode.AUTHORITY_NOT_FOUND);
      case "date" -> Set.of(ProblemCode.DATE_NOT_FOUND, ProblemCode.DATE_NOT_PRINTED);
      case "inspection" -> Set.of(ProblemCode.INSPECTION_NOT_FOUND);
      default -> Set.of();
    };
  }
}
