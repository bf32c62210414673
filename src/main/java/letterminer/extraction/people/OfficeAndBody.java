package letterminer.extraction.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.extraction.part.TextEnds;
import letterminer.profile.Profile;

/**
 * Splits the text after an addressee's name into office and body: {@code Director of Quality, Marrow Trust}. Where the
 * split is not certain, all of the text is the office, because wrong halves cannot be told from right ones.
 */
final class OfficeAndBody {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s+(?![^()]{0,300}\\))");

  /** What an office is responsible for, after the body: {@code with responsibility for safeguarding}. */
  private static final Pattern REMIT = Pattern.compile("(.{4,300}?),? (with (?:\\p{L}{1,20} )?responsibility for .+)");
  private static final Pattern PREPOSITION = Pattern.compile(",? (?:of|for|at) (?:the )?");
  private static final Pattern AT = Pattern.compile(",? at (?:the )?");
  private static final Pattern BRACKETS = Pattern.compile("(.{4,200}?) \\(([^()]{1,200})\\)");

  /** A footnote's number at the end of a word. */
  private static final Pattern NOTE_NUMBER = Pattern.compile("(?<=\\p{L})\\d{1,2}$");

  /** The last names of a list, as a body's name may have them: {@code Tarn and Fell Trust}. */
  private static final Pattern LAST_NAMES = Pattern.compile("(?:\\p{Lu}\\S* ){1,3}(?:and|&) \\p{Lu}.*");
  private static final Pattern PLACE_NAMES = Pattern.compile("(?:\\p{Lu}\\S*|and|upon|on|of|the|\\s)+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)?");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}s?");

  /** {@code Police and Crime}: the subject of an office, not a body. */
  private static final Pattern PAIR = Pattern.compile("\\S+ (?:and|&) \\S+");
  private static final Set<String> CONNECTIVES = Set.of("and", "&", "of", "for", "the", "at", "in", "upon");

  private final PersonReader persons;
  private final Profile.Words words;

  /** Every word of the vocabulary of offices and bodies: a word that is not one of them may be a name. */
  private final Set<String> known = new HashSet<>();

  /** Words for what an office is about that no body's name begins with: {@code safeguarding}, {@code nursing}. */
  private final Set<String> subjects = new HashSet<>();

  OfficeAndBody(PersonReader persons, Profile.Words words) {
    this.persons = persons;
    this.words = words;
    single(List.of(words.roles(), words.roleEndings(), words.qualifiers(), words.offices(), words.organisations(), words.bodyEndings()))
        .forEach(known::add);
    single(List.of(words.roleEndings(), words.qualifiers())).forEach(subjects::add);
    single(List.of(words.organisations())).forEach(subjects::remove);
  }

  private static Stream<String> single(List<List<String>> phrases) {
    return phrases.stream().flatMap(Collection::stream).flatMap(p -> Arrays.stream(p.split(" "))).map(PersonReader::bare);
  }

  /** An office and a body, each as printed. */
  record Split(Optional<String> office, Optional<String> body) {
    private static Split of(String office, String body) {
      return new Split(Optional.of(TextEnds.without(office, ", ")), Optional.of(body));
    }

    private static Split office(String office) {
      return new Split(Optional.of(office).filter(o -> !o.isEmpty()), Optional.empty());
    }
  }

  Split read(String printed) {
    String plain = SPACES.matcher(printed).replaceAll(" ").strip();
    String text = NOTE_NUMBER.matcher(TextEnds.without(plain, ",.;[] ")).replaceFirst("");
    Matcher remit = REMIT.matcher(text);
    if (!remit.matches()) {
      return split(text);
    }
    Split split = split(remit.group(1));
    return split.office().isPresent() && split.body().isPresent()
        ? Split.of(split.office().get() + ", " + remit.group(2), split.body().get()) : Split.office(text);
  }

  private Split split(String text) {
    List<String> parts = List.of(COMMA.split(text));
    return atBody(text)
        .or(() -> afterComma(text, parts))
        .or(() -> bodyFirst(parts))
        .or(() -> afterPreposition(text, parts))
        .or(() -> inBrackets(text))
        .or(() -> afterOffice(text, parts))
        .or(() -> isBodyAlone(text) ? Optional.of(new Split(Optional.empty(), Optional.of(text))) : Optional.empty())
        .orElse(Split.office(text));
  }

  /** {@code Director of Safeguarding at Marrow Trust, Tarn}. */
  private Optional<Split> atBody(String text) {
    Matcher at = AT.matcher(text);
    while (at.find()) {
      String office = text.substring(0, at.start());
      String body = text.substring(at.end());
      if (persons.holdsOrganisation(body) && persons.holdsRole(office) && !endsAsBody(office)) {
        return Optional.of(Split.of(office, body));
      }
    }
    return Optional.empty();
  }

  /**
   * The body begins with the first part between commas that contains a word for a body, or with the names before it
   * ({@code Chief Executive, Kent, Surrey and Sussex Trust}); without such a word it is the last part, if that may be a
   * place.
   */
  private Optional<Split> afterComma(String text, List<String> parts) {
    int at = bodyAt(parts);
    if (at <= 0) {
      return Optional.empty();
    }
    String office = String.join(", ", parts.subList(0, at));
    String body = String.join(", ", parts.subList(at, parts.size()));
    if (isCutName(parts.get(at - 1), parts.get(at))) {
      return beginsBefore(office, body).or(() -> Optional.of(Split.office(text)));
    }
    return beginsBefore(office, body).or(() -> beginsLater(office, body)).or(() -> Optional.of(Split.of(office, body)));
  }

  /** Index of the part that begins the body; -1 if none does. */
  private int bodyAt(List<String> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (mayBeBody(parts.get(i))) {
        int at = i;
        while (at > 1 && LAST_NAMES.matcher(parts.get(i)).matches() && NAME.matcher(parts.get(at - 1)).matches()
            && Arrays.stream(parts.get(at - 1).split(" ")).noneMatch(this::isKnown)) {
          at--;
        }
        return at;
      }
    }
    int last = parts.size() - 1;
    boolean place = last > 0 && !persons.holdsRole(parts.get(last)) && !persons.holdsOrganisation(parts.get(last))
        && PLACE_NAMES.matcher(parts.get(last)).matches();
    return place ? last : -1;
  }

  private boolean mayBeBody(String part) {
    return persons.holdsOrganisation(part) && !persons.beginsWithRole(part) && !endsAsOffice(part)
        && !(persons.beginsWithOrganisation(part) && PAIR.matcher(part).matches());
  }

  /** Whether a comma may be inside a body's name: {@code Head of Marrow, | Tarn and Fell Trust}. */
  private boolean isCutName(String before, String after) {
    List<String> first = List.of(before.split(" "));
    List<String> second = List.of(after.split(" "));
    String last = first.get(first.size() - 1);
    boolean name = first.size() > 1 && isName(last);
    if (name && LAST_NAMES.matcher(after).matches() && !isKnown(second.get(0))) {
      return true;
    }
    List<String> own = first; // What follows the last word of the office: Chair Marrow Borough, | Safeguarding Board.
    for (int i = 0; i < first.size(); i++) {
      own = isOffice(first.get(i)) ? first.subList(i + 1, first.size()) : own;
    }
    boolean nameless = second.stream().allMatch(w -> isKnown(w) || CONNECTIVES.contains(w));
    return nameless && own.size() < first.size() && !own.isEmpty() && !CONNECTIVES.contains(own.get(0))
        && own.stream().anyMatch(this::isName);
  }

  /** The name of a body that begins before the comma with an abbreviation: {@code Nurse for NHS Marrow, Tarn and Fell Trust}. */
  private Optional<Split> beginsBefore(String office, String body) {
    Matcher preposition = PREPOSITION.matcher(office);
    while (!endsAsBody(office) && preposition.find()) {
      String name = office.substring(preposition.end());
      if (ABBREVIATION.matcher(name.split(" ", 2)[0]).matches() && persons.beginsWithOrganisation(name)) {
        return Optional.of(Split.of(office.substring(0, preposition.start()), name + ", " + body));
      }
    }
    return Optional.empty();
  }

  /** The end of an office after the comma: {@code Doctor, | Safeguarding Children for Marrow Trust}. */
  private Optional<Split> beginsLater(String office, String body) {
    Matcher preposition = PREPOSITION.matcher(body);
    while (!persons.beginsWithOrganisation(body) && preposition.find()) {
      String more = body.substring(0, preposition.start());
      String name = body.substring(preposition.end());
      if (!persons.holdsOrganisation(more) && Arrays.stream(more.split(" ")).allMatch(w -> isKnown(w) || CONNECTIVES.contains(w))
          && isBody(name)) {
        return Optional.of(Split.of(office + ", " + more, name));
      }
    }
    return Optional.empty();
  }

  /** {@code Marrow Trust, Chief Executive}. */
  private Optional<Split> bodyFirst(List<String> parts) {
    boolean offices = parts.size() > 1 && parts.subList(1, parts.size()).stream().allMatch(persons::beginsWithOffice);
    return offices && isBodyAlone(parts.get(0))
        ? Optional.of(Split.of(String.join(", ", parts.subList(1, parts.size())), parts.get(0))) : Optional.empty();
  }

  /** {@code Chair of Marrow Safeguarding Board}. Where a second office follows a comma, it is unclear whose body it is. */
  private Optional<Split> afterPreposition(String text, List<String> parts) {
    if (parts.stream().skip(1).anyMatch(persons::beginsWithOffice)) {
      return Optional.empty();
    }
    Optional<Split> last = Optional.empty();
    Matcher preposition = PREPOSITION.matcher(text);
    while (preposition.find()) {
      String office = text.substring(0, preposition.start());
      String body = text.substring(preposition.end());
      boolean within = endsAsBody(office) || endsAsBody(text.substring(0, preposition.end()).strip()); // The City of Marrow.
      if (isBody(body) && !persons.beginsWithRole(body) && persons.holdsRole(office) && !within) {
        last = Optional.of(Split.of(office, body));
      }
    }
    return last.filter(s -> !beginsWithSubject(s.body().get()));
  }

  /** {@code Head of Tarn delivery unit (National Probation Service)}. */
  private Optional<Split> inBrackets(String text) {
    Matcher brackets = BRACKETS.matcher(text);
    return brackets.matches() && brackets.group(2).contains(" ") && isBody(brackets.group(2))
        && persons.holdsRole(brackets.group(1)) && !persons.holdsOrganisation(brackets.group(1))
        ? Optional.of(Split.of(brackets.group(1), brackets.group(2))) : Optional.empty();
  }

  /** {@code Chief Nurse Marrow Hospital}: no comma between them. */
  private Optional<Split> afterOffice(String text, List<String> parts) {
    String[] all = text.split(" ");
    for (int i = all.length - 1; parts.size() == 1 && i > 0; i--) {
      String body = String.join(" ", Arrays.asList(all).subList(i, all.length));
      if (isOffice(all[i - 1]) && Character.isUpperCase(body.charAt(0)) && isBody(body) && !persons.beginsWithRole(body)
          && !beginsWithSubject(body)) {
        return Optional.of(Split.of(String.join(" ", Arrays.asList(all).subList(0, i)), body));
      }
    }
    return Optional.empty();
  }

  private boolean isBodyAlone(String text) {
    return (isBody(text) && !persons.beginsWithRole(text) || persons.holdsOrganisation(text) && !persons.holdsRole(text))
        && Arrays.stream(text.split(" ")).noneMatch(this::isOffice);
  }

  /** Whether a name that should be a body's begins with what may belong to the office: {@code Safeguarding East Marrow Trust}. */
  private boolean beginsWithSubject(String body) {
    String[] all = body.split(" ");
    return subjects.contains(PersonReader.bare(all[0]))
        && Arrays.stream(all).anyMatch(this::isName);
  }

  /** Whether a text is the name of a body by its end, or by a beginning as of {@code NHS Marrow}, {@code Royal Borough of Tarn}. */
  private boolean isBody(String text) {
    String name = BRACKETS.matcher(text).replaceFirst("$1");
    String lower = name.toLowerCase(Locale.ROOT);
    boolean begins = persons.beginsWithOrganisation(name) && ABBREVIATION.matcher(name.split(" ", 2)[0]).matches()
        || words.organisations().stream().anyMatch(o -> lower.startsWith(o.endsWith(" of") ? o + " " : o + " of "));
    return !endsAsOffice(name) && (begins || endsAsBody(name));
  }

  /** Whether a text ends with a word for a body, or in the middle of its name: {@code City of}. */
  private boolean endsAsBody(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String singular = TextEnds.without(lower, "s");
    boolean ends = words.organisations().stream()
        .anyMatch(o -> isEnd(lower, o) || o.indexOf(' ') > 0 && isEnd(singular, o));
    return ends || persons.holdsOrganisation(text) && words.bodyEndings().contains(PersonReader.bare(lastWord(text)));
  }

  private static boolean isEnd(String text, String end) {
    return text.equals(end) || text.endsWith(" " + end);
  }

  private boolean endsAsOffice(String text) {
    return isOffice(lastWord(text));
  }

  private boolean isOffice(String word) {
    return words.offices().contains(PersonReader.bare(word));
  }

  private boolean isKnown(String word) {
    String bare = PersonReader.bare(word);
    return known.contains(bare) || bare.endsWith("s") && known.contains(bare.substring(0, bare.length() - 1));
  }

  private boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !isKnown(word);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
