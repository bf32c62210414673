package letterminer.extraction.body;

import java.util.Optional;
import java.util.Set;
import letterminer.extraction.people.Person;
import letterminer.extraction.people.PersonReader;
import letterminer.profile.Phrase;
import letterminer.profile.Profile;
import letterminer.profile.Tokens;

/**
 * Recognises lines of a title page that are set like headings but head nothing: the days of the inspection, the day of
 * publication, the lead inspector. The text below them belongs to the title. One use per letter.
 */
final class TitleLines {
  /** Maximum number of words of such a line. */
  private static final int LINE_WORDS = 20;

  private final Profile profile;
  private final PersonReader persons;

  /** Whether the line before was about an inspector, whose name or office may be on the next. */
  private boolean afterInspector;

  TitleLines(Profile profile) {
    this.profile = profile;
    this.persons = new PersonReader(profile.words());
  }

  /** Whether a heading is such a line. Asked for every heading of the title page, in order. */
  boolean isOne(String heading) {
    boolean inspector = isInspector(heading);
    boolean one = inspector || !Tokens.hasMoreThan(LINE_WORDS, heading) && isDate(heading);
    afterInspector = inspector;
    return one;
  }

  private boolean isInspector(String heading) {
    if (Tokens.hasMoreThan(LINE_WORDS, heading)) {
      return false;
    }
    Tokens tokens = Tokens.of(heading);
    for (Phrase label : profile.inspectors()) {
      Optional<Phrase.Match> match = label.startsWith(tokens, profile.scale());
      String rest = match.map(m -> tokens.sourceAfter(m.end()).replaceFirst("^[\\s:]+", "")).orElse("");
      if (match.isPresent() && (rest.isEmpty() || !persons.listed(rest).isEmpty())) {
        return true;
      }
    }
    return afterInspector && isPersonOrOffice(heading);
  }

  private boolean isPersonOrOffice(String heading) {
    Optional<Person> person = persons.read(heading, Set.of());
    return persons.beginsWithRole(heading) || person.filter(p -> p.rest().isBlank() || persons.beginsWithRole(p.rest())).isPresent();
  }

  private boolean isDate(String heading) {
    Tokens tokens = Tokens.of(heading);
    int colon = heading.indexOf(':');
    String value = heading.substring(colon + 1).strip();
    boolean labelled = colon > 0
        && (profile.scale().dates().isSpan(value) || profile.scale().dates().parse(value).isPresent());
    return labelled || Phrase.anyStarts(profile.inspection(), tokens, profile.scale())
        || Phrase.anyStarts(profile.published(), tokens, profile.scale());
  }
}
