package letterminer.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.profile.Dates;
import letterminer.profile.Profile;
import letterminer.reading.Line;

/**
 * Reads a list of addressees, one after the other: {@code Ann Hale OBE, Director of Quality, Marrow Trust}. A line that
 * does not begin with a name continues the entry above it.
 */
public final class AddresseeList {
  /** An entry of this many characters takes no further line. */
  private static final int LONGEST_ENTRY = 300;

  private final PersonReader persons;
  private final OfficeAndBody offices;
  private final Dates dates;

  public AddresseeList(PersonReader persons, Profile.Words words, Dates dates) {
    this.persons = persons;
    this.offices = new OfficeAndBody(persons, words);
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

  private FoundAddressee addressee(ListedPerson entry) {
    OfficeAndBody.Split split = offices.read(entry.rest().toString());
    return new FoundAddressee(
        entry.person().title(), entry.person().name(), split.office(), split.body(), Optional.empty(), entry.lines());
  }
}
