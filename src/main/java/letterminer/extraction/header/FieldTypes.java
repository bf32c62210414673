package letterminer.extraction.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.extraction.people.PersonReader;
import letterminer.model.Period;
import letterminer.profile.Dates;
import letterminer.profile.FieldRule;
import letterminer.profile.Numbers;
import letterminer.profile.Profile;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/** Converts the printed text of a field to a value of the field's type. Immutable. */
final class FieldTypes {
  /**
   * The end of a sentence: a full stop before a capital, but not after a single letter or an abbreviation such as 'St'. A number
   * of two digits may end one.
   */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\d{2}|[\\p{L}\\d)\u2019'\u201D\"]{3})[.!?](?=\\s+\\p{Lu}|\\s*$)");
  private static final Pattern EDGES = Pattern.compile("^[\\s:;,.\u2013\u2014-]{1,20}|[\\s:;,.\u2013\u2014-]{1,20}$");
  private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\d./_\u2013-]{0,40}\\d[\\p{L}\\d./_\u2013-]{0,40}");

  /** Maximum number of words of a grade. */
  private static final int GRADE_WORDS = 5;

  /** Maximum number of words of a span of days. */
  private static final int DAYS_WORDS = 24;

  private final Scale scale;
  private final Dates dates;
  private final PersonReader persons;

  FieldTypes(Profile profile) {
    this.scale = profile.scale();
    this.dates = profile.scale().dates();
    this.persons = new PersonReader(profile.words());
  }

  /**
   * A value with its type.
   *
   * @param value in its canonical form
   * @param printed the words that it was read from
   * @param span first and last day, if it is a span of days
   */
  record Typed(String value, String printed, Optional<Period> span) {}

  /** The printed text as a value of a type; empty if it is not one. */
  Optional<Typed> read(FieldRule.Type type, String printed) {
    String text = trimmed(printed);
    return switch (type) {
      case TEXT -> Optional.of(text).filter(t -> !t.isEmpty()).map(t -> typed(t, t));
      case DATE -> dates.find(text).map(f -> typed(f.date().toString(), text.substring(f.start(), f.end())));
      case DAYS -> days(text);
      case NUMBER -> Numbers.first(text).map(n -> typed(n, text.split("\\s", 2)[0]));
      case NAME -> persons.listed(text).stream().findFirst().map(n -> typed(n, n));
      case GRADE -> grade(text);
      case REFERENCE -> reference(text);
    };
  }

  private static Typed typed(String value, String printed) {
    return new Typed(value, printed, Optional.empty());
  }

  private Optional<Typed> days(String text) {
    Tokens tokens = Tokens.upTo(DAYS_WORDS, text);
    for (int end = tokens.size(); end > 0; end--) {
      String part = tokens.source(0, end);
      Optional<Period> span = dates.span(part, Optional.empty())
          .map(s -> new Period(s.start(), s.end()));
      if (span.isPresent()) {
        return Optional.of(new Typed(span.get().toString(), part, span));
      }
    }
    return Optional.empty();
  }

  private Optional<Typed> grade(String text) {
    Tokens tokens = Tokens.upTo(GRADE_WORDS, text);
    for (int end = tokens.size(); end > 0; end--) {
      Optional<Scale.Grade> grade = scale.named(tokens, 0, end);
      if (grade.isPresent()) {
        return Optional.of(typed(grade.get().grade(), tokens.source(0, end)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Typed> reference(String text) {
    Matcher m = REFERENCE.matcher(text.split("\\s", 2)[0]);
    return m.matches() ? Optional.of(typed(trimmed(m.group()), trimmed(m.group()))) : Optional.empty();
  }

  /** A text without the punctuation at its ends that separates a label from its value. */
  static String trimmed(String text) {
    String before;
    String trimmed = text.strip();
    do {
      before = trimmed;
      trimmed = EDGES.matcher(trimmed).replaceAll("");
    } while (!trimmed.equals(before));
    return trimmed;
  }

  /** The first sentence of a text. */
  static String sentence(String text) {
    Matcher m = SENTENCE_END.matcher(text);
    return m.find() ? text.substring(0, m.start()) : text;
  }
}
