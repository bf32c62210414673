package letterminer.extraction.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.model.ListKind;
import letterminer.model.Polarity;
import letterminer.profile.Area;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/**
 * Determines from its wording what a heading opens: an area ({@code Being healthy}, {@code 2. Staying safe – Grade 3}),
 * a list of a polarity ({@code Major strengths}), or both in either order.
 */
public final class HeadingReader {
  /** A number or letter before a heading. */
  private static final Pattern NUMBERING =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.):]\\s+");

  /** The end of a heading that is repeated on a later page. */
  private static final Pattern CONTINUED = Pattern.compile(
      "[ :,\u2013\u2014-]{1,3}[(\\[]? ?cont(?:inued|inues|[\u2019']?d)?\\.{0,3} ?[)\\]]?$", Pattern.CASE_INSENSITIVE);

  /** Maximum length of a match. */
  private static final int LONGEST_CONTINUED = 20;

  private static final List<String> BEFORE_AREA = List.of("in", "of", "for", "within", "under");

  /** Words that lead from a list's heading to the part of the services that the list is about. */
  private static final List<String> BEFORE_PART = List.of(
      "in", "of", "for", "within", "under", "across", "at", "by", "around", "regarding", "about", "from");

  /** Words after which a heading with a list's name is about something else, such as the progress on that list. */
  private static final Set<String> OTHER_SENSE = Set.of(
      "progress", "previous", "previously", "last", "since", "response", "responses", "responding", "addressing",
      "against", "no", "not", "update", "action", "actions", "taken", "monitoring", "building", "identifying");
  private static final String BETWEEN_PARTS = ":;/|([\u2012\u2013\u2014\u2015-";
  private static final int PART_WORDS = 8;
  private static final int WORDS_WITH_PART = 16;

  /** Maximum number of words of a heading or label. */
  private static final int MOST_WORDS = 45;

  private final Profile profile;
  private final List<Area> areas;
  private final SectionRules rules;

  /** The headings of lists of every kind. */
  private final List<Phrase> lists = new ArrayList<>();

  /** The same with the headings of parts: every wording that {@link #list} knows. */
  private final List<Phrase> listsAndParts = new ArrayList<>();

  /** Results so far, by text; no more than a letter has blocks. */
  private final Map<String, Optional<Heading>> known = new HashMap<>();

  public HeadingReader(Profile profile) {
    this.profile = profile;
    this.areas = profile.areas().stream().filter(a -> !profile.unused().contains(a.id())).toList();
    this.rules = new SectionRules(profile);
    lists.addAll(profile.headings().other());
    lists.addAll(profile.headings().strengths());
    lists.addAll(profile.headings().weaknesses());
    lists.addAll(profile.headings().undecided());
    listsAndParts.addAll(lists);
    listsAndParts.addAll(profile.headings().parts());
  }

  /**
   * What a text opens, if it is a heading that the profile knows. Cached, because several steps ask about the same
   * text.
   */
  public Optional<Heading> read(String printed) {
    Optional<Heading> before = known.get(printed);
    if (before != null) {
      return before;
    }
    Optional<Heading> heading = readAnew(printed);
    known.put(printed, heading);
    return heading;
  }

  /**
   * What a text opens within an area's section, as a heading that is valid there only, or anywhere.
   *
   * @param area the area that is open
   */
  public Optional<Heading> read(String printed, Optional<String> area) {
    if (!rules.areNested()) {
      return read(printed);
    }
    String text = withoutContinued(printed);
    return rules.within(area, text, this::afterName).or(() -> read(printed).filter(h -> !isNested(h)));
  }

  /** Whether a heading names an area that has a section only within another area's. */
  private boolean isNested(Heading heading) {
    return heading.area().flatMap(a -> profile.parent(a.id())).isPresent();
  }

  private Optional<Heading> readAnew(String printed) {
    String text = withoutContinued(printed);
    return rules.anywhere(text, this::afterName).or(() -> byWording(text));
  }

  /** An area's name, followed by nothing or by a grade. */
  private Optional<Heading> afterName(Area area, Tokens tokens, int end) {
    return withRest(area, tokens, end).filter(h -> h.list() == Heading.List.NONE);
  }

  private Optional<Heading> byWording(String text) {
    Matcher numbering = NUMBERING.matcher(text);
    Tokens tokens = Tokens.upTo(
        MOST_WORDS + 1, numbering.lookingAt() ? text.substring(numbering.end()) : text);
    if (tokens.size() == 0 || tokens.size() > MOST_WORDS) {
      return Optional.empty();
    }
    return list(tokens).map(h -> ofChapter(h, tokens))
        .or(() -> listOfArea(tokens))
        .or(() -> area(tokens))
        .or(() -> saidTwice(text));
  }

  private static String withoutContinued(String text) {
    Matcher continued = CONTINUED.matcher(text).region(Math.max(0, text.length() - LONGEST_CONTINUED), text.length());
    return continued.find() ? text.substring(0, continued.start()) : text;
  }

  /** An area's name, followed by nothing, a grade, or a list's heading. */
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
      return Optional.of(Heading.ofArea(area, name, Optional.empty(), false));
    }
    GradeText grade = GradeText.read(tokens.sourceAfter(end), profile.scale());
    if (grade.grade().isPresent()) {
      return Optional.of(Heading.ofArea(area, name, grade.grade(), false));
    }
    if (Phrase.anyMatches(profile.notJudged(), rest, profile.scale())) {
      return Optional.of(Heading.ofArea(area, name, Optional.empty(), true));
    }
    return list(rest).filter(l -> l.list() != Heading.List.PART).map(l -> l.inArea(area, name));
  }

  /** A list or a part of the findings whose heading names the chapter it belongs to. */
  private Heading ofChapter(Heading heading, Tokens tokens) {
    if (heading.list() == Heading.List.OTHER) {
      return heading;
    }
    for (Area area : areas) {
      if (area.chapter()) {
        for (Phrase name : area.names()) {
          Optional<Phrase.Match> match = name.find(tokens, profile.scale());
          if (match.isPresent()) {
            return heading.inArea(area, tokens.source(match.get().start(), match.get().end()));
          }
        }
      }
    }
    return heading;
  }

  private Optional<Heading> list(Tokens tokens) {
    Profile.Headings headings = profile.headings();
    if (matches(headings.other(), tokens)) {
      return Optional.of(Heading.of(Heading.List.OTHER));
    }
    if (matches(headings.parts(), tokens)) {
      return Optional.of(Heading.of(Heading.List.PART));
    }
    if (matches(headings.strengths(), tokens)) {
      return Optional.of(points(tokens, ListKind.STRENGTHS, Optional.of(Polarity.STRENGTH)));
    }
    if (matches(headings.weaknesses(), tokens)) {
      return Optional.of(points(tokens, ListKind.IMPROVEMENT, Optional.of(Polarity.WEAKNESS)));
    }
    if (matches(headings.undecided(), tokens)) {
      return Optional.of(points(tokens, ListKind.FINDINGS, Optional.empty()));
    }
    return Optional.empty();
  }

  /** The heading of a list of points, of the kind that the profile gives its wording, or else of the usual kind. */
  private Heading points(Tokens tokens, ListKind usual, Optional<Polarity> polarity) {
    return Heading.ofPoints(rules.kind(tokens, usual), polarity);
  }

  /** {@code Strengths in staying safe}. */
  private Optional<Heading> listOfArea(Tokens tokens) {
    if (!Phrase.anyStarts(listsAndParts, tokens, profile.scale()) || !namesArea(tokens)) {
      return Optional.empty(); // Nearly every text: no splits need to be tried.
    }
    int most = Math.min(Phrase.longest(lists, tokens), tokens.size() - 1);
    for (int cut = 1; cut <= most; cut++) {
      Optional<Heading> list = list(tokens.first(cut));
      if (list.isPresent()) {
        int from = BEFORE_AREA.contains(tokens.word(cut)) ? cut + 1 : cut;
        Optional<Heading> area = area(Tokens.of(tokens.source(from, tokens.size())))
            .filter(h -> h.list() == Heading.List.NONE && h.grade().isEmpty() && !h.notJudged());
        if (area.isPresent()) {
          return Optional.of(list.get().inArea(area.get().area().get(), area.get().name()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Early help strengths}, {@code Areas for improvement – police}: a list's heading with the part of the
   * services that the list is about. Only for text that looks like a heading, because a sentence may begin or end in
   * the same way.
   */
  public Optional<Heading> readOfPart(String text) {
    Tokens tokens = Tokens.upTo(WORDS_WITH_PART + 1, text);
    if (tokens.size() > WORDS_WITH_PART) {
      return Optional.empty();
    }
    for (int cut = 1; cut < tokens.size(); cut++) {
      Optional<Heading> found = cutAt(tokens, cut);
      if (found.isPresent()) {
        Heading heading = namesBothPolarities(tokens)
            ? Heading.ofPoints(ListKind.FINDINGS, Optional.empty()) : found.get();
        return Optional.of(ofChapter(heading, tokens));
      }
    }
    return Optional.empty();
  }

  /** The list named after or before the name of a part, if the words are split there. */
  private Optional<Heading> cutAt(Tokens tokens, int cut) {
    Optional<Heading> listAfter = isPart(tokens, 0, cut)
        ? polarList(Tokens.of(tokens.source(cut, tokens.size()))) : Optional.empty();
    boolean partAfter = leadsToPart(tokens, cut) && isPart(tokens, cut, tokens.size());
    return listAfter.or(() -> partAfter ? polarList(tokens.first(cut)) : Optional.empty());
  }

  private static boolean isPart(Tokens tokens, int from, int to) {
    boolean part = to - from <= PART_WORDS;
    for (int i = from; part && i < to; i++) {
      part = !OTHER_SENSE.contains(tokens.word(i));
    }
    return part;
  }

  private Optional<Heading> polarList(Tokens tokens) {
    return list(tokens).filter(Heading::opensPolarList);
  }

  private static boolean leadsToPart(Tokens tokens, int word) {
    String between = tokens.sourceAfter(word);
    int at = 0;
    while (at < between.length() && Character.isWhitespace(between.charAt(at))) {
      at++;
    }
    return at < between.length() && BETWEEN_PARTS.indexOf(between.charAt(at)) >= 0
        || BEFORE_PART.contains(tokens.word(word));
  }

  private boolean namesBothPolarities(Tokens tokens) {
    return contains(profile.headings().strengths(), tokens) && contains(profile.headings().weaknesses(), tokens);
  }

  private boolean contains(List<Phrase> phrases, Tokens tokens) {
    return phrases.stream().anyMatch(p -> p.find(tokens, profile.scale()).isPresent());
  }

  /** {@code What works well: major strengths}: two headings with the same meaning in one. */
  private Optional<Heading> saidTwice(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Optional<Heading> first = list(Tokens.of(text.substring(0, colon)));
    return list(Tokens.of(text.substring(colon + 1)))
        .filter(second -> first.map(second::opensTheSameAs).orElse(false));
  }

  private boolean namesArea(Tokens tokens) {
    for (Area area : areas) {
      for (Phrase name : area.names()) {
        if (name.find(tokens, profile.scale()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean matches(List<Phrase> phrases, Tokens tokens) {
    return Phrase.anyMatches(phrases, tokens, profile.scale());
  }
}
