package letterminer.extraction.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.model.ListKind;
import letterminer.model.Polarity;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.SectionRule;
import letterminer.profile.Tokens;

/** Finds which of a profile's {@linkplain SectionRule sections} a heading opens. Immutable. */
final class SectionRules {
  /** A number or letter before a heading: {@code 2.}, {@code 2.1}, {@code (b)}. */
  private static final Pattern NUMBERING =
      Pattern.compile("\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.):]?|(?:[A-Za-z]|[ivxIVX]{1,4})[.):])\\s+");

  /** Maximum number of words of a heading. */
  private static final int MOST_WORDS = 45;

  private final Profile profile;
  private final List<SectionRule> anywhere;
  private final List<SectionRule> nested;

  SectionRules(Profile profile) {
    this.profile = profile;
    this.anywhere = profile.sections().stream().filter(s -> s.parent().isEmpty()).toList();
    this.nested = profile.sections().stream().filter(s -> s.parent().isPresent()).toList();
  }

  /** Reads what follows an area's name in its heading. */
  interface Rest {
    /** The heading, unless the text after the name shows that it is not one. */
    Optional<Heading> of(Area area, Tokens tokens, int end);
  }

  /** Whether some are headings only within an area's section. */
  boolean areNested() {
    return !nested.isEmpty();
  }

  /** What a text opens anywhere. */
  Optional<Heading> anywhere(String text, Rest rest) {
    return anywhere.isEmpty() ? Optional.empty() : read(text, anywhere, rest);
  }

  /** What a text opens only within an area's section: in the area itself, or after another section in it. */
  Optional<Heading> within(Optional<String> area, String text, Rest rest) {
    Optional<String> around = area.flatMap(profile::parent);
    List<SectionRule> here = nested.stream()
        .filter(s -> s.parent().equals(area) || s.parent().equals(around)).toList();
    return here.isEmpty() ? Optional.empty() : read(text, here, rest);
  }

  private Optional<Heading> read(String text, List<SectionRule> rules, Rest rest) {
    Tokens whole = Tokens.upTo(MOST_WORDS + 1, text);
    if (whole.size() == 0 || whole.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Matcher numbering = NUMBERING.matcher(text);
    Optional<Heading> asPrinted = read(whole, rules, rest);
    return asPrinted.isPresent() || !numbering.lookingAt()
        ? asPrinted : read(Tokens.of(text.substring(numbering.end())), rules, rest);
  }

  private Optional<Heading> read(Tokens tokens, List<SectionRule> rules, Rest rest) {
    for (SectionRule rule : rules) {
      for (Phrase name : rule.names()) {
        Optional<Heading> heading = rule.area().isPresent()
            ? ofArea(name, profile.area(rule.area().get()).orElseThrow(), tokens, rest)
            : name.matches(tokens, profile.scale()).map(m -> Heading.of(Heading.List.NONE));
        if (heading.isPresent()) {
          return heading.map(h -> h.ruled(rule, list(rule), kind(rule, tokens)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Heading> ofArea(Phrase name, Area area, Tokens tokens, Rest rest) {
    Optional<Phrase.Match> match = name.matches(tokens, profile.scale()).or(() -> name.startsWith(tokens, profile.scale()));
    return match.flatMap(m -> rest.of(area, tokens, m.end()));
  }

  private static Heading.List list(SectionRule rule) {
    return rule.items().map(items -> switch (items) {
      case POINTS -> Heading.List.POINTS;
      case NARRATIVE -> Heading.List.PART;
      case OTHER -> Heading.List.OTHER;
    }).orElse(Heading.List.NONE);
  }

  private Optional<ListKind> kind(SectionRule rule, Tokens tokens) {
    ListKind usual = rule.polarity().map(p -> p == Polarity.STRENGTH ? ListKind.STRENGTHS : ListKind.IMPROVEMENT)
        .orElse(ListKind.FINDINGS);
    return Optional.of(rule.list().orElseGet(() -> kind(tokens, usual)))
        .filter(k -> list(rule) == Heading.List.POINTS);
  }

  /** The kind of a heading's list, from its wording if possible, or else the usual kind. */
  ListKind kind(Tokens tokens, ListKind usual) {
    Profile.ListKinds kinds = profile.listKinds();
    return matches(kinds.priorityActions(), tokens) ? ListKind.PRIORITY_ACTION
        : matches(kinds.recommendations(), tokens) ? ListKind.RECOMMENDATIONS
        : matches(kinds.findings(), tokens) ? ListKind.FINDINGS : usual;
  }

  private boolean matches(List<Phrase> phrases, Tokens tokens) {
    return Phrase.anyMatches(phrases, tokens, profile.scale());
  }
}
