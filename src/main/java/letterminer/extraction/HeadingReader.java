package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.model.Polarity;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/**
 * Tells by its content what a heading opens: an area ({@code Being healthy}, {@code 2. Staying safe –
 * Grade 3}), a list of a polarity ({@code Major strengths}), or both in either order.
 */
final class HeadingReader {
  /** A number or letter before a heading. */
  private static final Pattern NUMBERING =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.):]\\s+");

  private static final List<String> BEFORE_AREA = List.of("in", "of", "for", "within", "under");

  /** No heading or label is longer. */
  private static final int MOST_WORDS = 45;

  private final Profile profile;
  private final List<Area> areas;

  /** The headings of lists, of every kind. */
  private final List<Phrase> lists = new ArrayList<>();

  HeadingReader(Profile profile) {
    this.profile = profile;
    this.areas = profile.areas().stream()
        .filter(a -> profile.judgements().contains(a.id()) || profile.notInFramework().contains(a.id()))
        .toList();
    lists.addAll(profile.headings().other());
    lists.addAll(profile.headings().strengths());
    lists.addAll(profile.headings().weaknesses());
    lists.addAll(profile.headings().undecided());
  }

  /** What the text opens, if it is a heading that the profile knows. */
  Optional<Heading> read(String text) {
    Matcher numbering = NUMBERING.matcher(text);
    Tokens tokens = Tokens.upTo(
        MOST_WORDS + 1, numbering.lookingAt() ? text.substring(numbering.end()) : text);
    if (tokens.size() == 0 || tokens.size() > MOST_WORDS) {
      return Optional.empty();
    }
    return list(tokens)
        .or(() -> listOfArea(tokens))
        .or(() -> area(tokens))
        .or(() -> saidTwice(text));
  }

  /** An area's name, and behind it nothing, a grade, or a list's heading. */
  private Optional<Heading> area(Tokens tokens) {
    Optional<Heading> best = Optional.empty();
    int bestEnd = 0;
    for (Area area : areas) {
      for (Phrase name : area.names()) {
        Optional<Phrase.Match> match = name.startsWith(tokens, profile.scale());
        if (match.isPresent() && match.get().end() > bestEnd) {
          Optional<Heading> heading = withRest(area, tokens, match.get().end());
          if (heading.isPresent()) {
            best = heading;
            bestEnd = match.get().end();
          }
        }
      }
    }
    return best;
  }

  private Optional<Heading> withRest(Area area, Tokens tokens, int end) {
    String name = tokens.source(0, end);
    Tokens rest = Tokens.of(tokens.sourceAfter(end));
    if (rest.size() == 0) {
      return Optional.of(new Heading(
          Optional.of(area), name, Optional.empty(), Heading.List.NONE, Optional.empty()));
    }
    GradeText grade = GradeText.read(tokens.sourceAfter(end), profile.scale());
    if (grade.grade().isPresent()) {
      return Optional.of(new Heading(
          Optional.of(area), name, grade.grade(), Heading.List.NONE, Optional.empty()));
    }
    return list(rest).map(l -> new Heading(
        Optional.of(area), name, Optional.empty(), l.list(), l.polarity()));
  }

  private Optional<Heading> list(Tokens tokens) {
    Profile.Headings headings = profile.headings();
    if (matches(headings.other(), tokens)) {
      return Optional.of(listHeading(Heading.List.OTHER, Optional.empty()));
    }
    if (matches(headings.strengths(), tokens)) {
      return Optional.of(listHeading(Heading.List.POINTS, Optional.of(Polarity.STRENGTH)));
    }
    if (matches(headings.weaknesses(), tokens)) {
      return Optional.of(listHeading(Heading.List.POINTS, Optional.of(Polarity.WEAKNESS)));
    }
    if (matches(headings.undecided(), tokens)) {
      return Optional.of(listHeading(Heading.List.POINTS, Optional.empty()));
    }
    return Optional.empty();
  }

  private static Heading listHeading(Heading.List list, Optional<Polarity> polarity) {
    return new Heading(Optional.empty(), "", Optional.empty(), list, polarity);
  }

  /** {@code Strengths in staying safe}. */
  private Optional<Heading> listOfArea(Tokens tokens) {
    int most = Math.min(Phrase.longest(lists, tokens), tokens.size() - 1);
    for (int cut = 1; cut <= most; cut++) {
      Optional<Heading> list = list(tokens.first(cut));
      if (list.isPresent()) {
        int from = BEFORE_AREA.contains(tokens.word(cut)) ? cut + 1 : cut;
        Optional<Heading> area = area(Tokens.of(tokens.source(from, tokens.size())))
            .filter(h -> h.list() == Heading.List.NONE && h.grade().isEmpty());
        if (area.isPresent()) {
          return Optional.of(new Heading(
              area.get().area(), area.get().name(), Optional.empty(), list.get().list(),
              list.get().polarity()));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code What works well: major strengths}: two headings of one sense in one. */
  private Optional<Heading> saidTwice(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Optional<Heading> first = list(Tokens.of(text.substring(0, colon)));
    return list(Tokens.of(text.substring(colon + 1))).filter(second -> first.equals(Optional.of(second)));
  }

  private boolean matches(List<Phrase> phrases, Tokens tokens) {
    return Phrase.anyMatches(phrases, tokens, profile.scale());
  }
}
