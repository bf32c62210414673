package letterminer.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.extraction.part.TextEnds;
import letterminer.profile.Dates;
import letterminer.reading.Line;

/**
 * Reads a list of addressees, one after the other: {@code Ann Hale OBE, Director of Quality, Marrow Trust}. A line that
 * does not begin with a name continues the entry above it.
 */
public final class AddresseeList {
  private static final Pattern OF_BODY = Pattern.compile("^(.{4,60}?),? (?:of|for|at) (?:the )?(.+)$");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s+(?![^()]{0,300}\\))");

  /** An entry of this many characters takes no further line. */
  private static final int LONGEST_ENTRY = 300;

  private final PersonReader persons;
  private final Dates dates;

  public AddresseeList(PersonReader persons, Dates dates) {
    this.persons = persons;
    this.dates = dates;
  }

  /** An entry with the lines that continue it. */
  private record ListedPerson(Person person, StringBuilder rest, List<Line> lines) {}

  public List<FoundAddressee> read(List<List<Line>> flows) {
    List<FoundAddressee> result = new ArrayList<>();
    for (List<Line> flow : flows) {
      List<ListedPerson> entries = new ArrayList<>();
      for (Line printed : flow) {
        String line = printed.text();
        Optional<Person> person = persons.entry(line.strip());
        if (person.isPresent()) {
          entries.add(new ListedPerson(person.get(), new StringBuilder(person.get().rest().strip()), new ArrayList<>(List.of(printed))));
        } else if (dates.find(line).isPresent()) {
          continue;
        } else if (!entries.isEmpty() && entries.get(entries.size() - 1).rest().length() < LONGEST_ENTRY) {
          entries.get(entries.size() - 1).rest().append(' ').append(line.strip());
          entries.get(entries.size() - 1).lines().add(printed);
        }
      }
      entries.forEach(e -> result.add(addressee(e)));
    }
    return result;
  }

  /**
   * Office and body. The body begins with the first part between commas that contains a word for a body, or with the
   * short parts before it ({@code Chief Executive, Kent, Surrey and Sussex Trust}); without such a word it is the last
   * part, unless that is an office. An entry without commas may name both: {@code Chair of Marrow Safeguarding Board}.
   */
  private FoundAddressee addressee(ListedPerson entry) {
    String rest = TextEnds.without(entry.rest().toString().replace('\u00A0', ' '), ",.;[] ").strip();
    List<String> parts = List.of(COMMA.split(rest));
    int body = bodyAt(parts);
    Optional<String> role = Optional.of(rest);
    Optional<String> organisation = Optional.empty();
    Matcher ofBody = OF_BODY.matcher(rest);
    if (body > 0) {
      role = Optional.of(String.join(", ", parts.subList(0, body)));
      organisation = Optional.of(String.join(", ", parts.subList(body, parts.size())));
    } else if (body < 0 && ofBody.matches() && !persons.beginsWithRole(ofBody.group(2))
        && persons.holdsOrganisation(ofBody.group(2)) && persons.holdsRole(ofBody.group(1))) {
      role = Optional.of(ofBody.group(1));
      organisation = Optional.of(ofBody.group(2));
    } else if (!persons.holdsRole(rest) && persons.holdsOrganisation(rest)) {
      role = Optional.empty();
      organisation = Optional.of(rest);
    }
    return new FoundAddressee(
        entry.person().title(), entry.person().name(), role, organisation, Optional.empty(), entry.lines());
  }

  /** Index of the part that begins the body; -1 if none does. */
  private int bodyAt(List<String> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (persons.holdsOrganisation(parts.get(i)) && !persons.beginsWithRole(parts.get(i))) {
        int at = i;
        while (at > 1 && parts.get(at - 1).matches("\\p{Lu}\\S*(?: \\p{Lu}\\S*)?")
            && !persons.holdsRole(parts.get(at - 1))) {
          at--;
        }
        return at;
      }
    }
    int last = parts.size() - 1;
    boolean place = last > 0 && !persons.holdsRole(parts.get(last))
        && parts.get(last).matches("(?:\\p{Lu}\\S*|and|upon|on|of|the|\\s)+");
    return place ? last : -1;
  }
}
