package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.model.Addressee;
import letterminer.profile.Dates;

/**
 * Reads a list of addressees, one after the other: {@code Ann Hale OBE, Director of Quality, Marrow
 * Trust}. A line that begins with no name carries on the entry above it.
 */
final class AddresseeList {
  private static final Pattern OF_BODY = Pattern.compile("^(.{4,60}?),? (?:of|for|at) (?:the )?(.+)$");

  private final PersonReader persons;

  AddresseeList(PersonReader persons) {
    this.persons = persons;
  }

  /** An entry with the lines that carry it on. */
  private record Entry(Person person, StringBuilder rest) {}

  List<Addressee> read(List<List<String>> flows) {
    List<Addressee> result = new ArrayList<>();
    for (List<String> flow : flows) {
      List<Entry> entries = new ArrayList<>();
      for (String line : flow) {
        Optional<Person> person = persons.entry(line.strip());
        if (person.isPresent()) {
          entries.add(new Entry(person.get(), new StringBuilder(person.get().rest().strip())));
        } else if (Dates.find(line).isPresent()) {
          continue;
        } else if (!entries.isEmpty()) {
          entries.get(entries.size() - 1).rest().append(' ').append(line.strip());
        }
      }
      entries.forEach(e -> result.add(addressee(e)));
    }
    return result;
  }

  /**
   * The office is what stands before the last comma, or before 'of' and the name of a body; an office
   * alone has no body.
   */
  private Addressee addressee(Entry entry) {
    String rest = entry.rest().toString().replaceAll("[,.;\\[\\]]+$", "").strip();
    Optional<String> role = Optional.of(rest);
    Optional<String> organisation = Optional.empty();
    int comma = rest.lastIndexOf(", ");
    Matcher ofBody = OF_BODY.matcher(comma < 0 ? rest : rest.substring(0, comma));
    if (comma > 0) {
      role = Optional.of(rest.substring(0, comma));
      organisation = Optional.of(rest.substring(comma + 2).strip());
    } else if (ofBody.matches() && persons.holdsOrganisation(ofBody.group(2))) {
      role = Optional.of(ofBody.group(1));
      organisation = Optional.of(ofBody.group(2));
    } else if (!persons.holdsRole(rest) && persons.holdsOrganisation(rest)) {
      role = Optional.empty();
      organisation = Optional.of(rest);
    }
    return new Addressee(
        entry.person().title(), entry.person().name(), role, organisation, Optional.empty());
  }
}
