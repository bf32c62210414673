package letterminer.extraction.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.extraction.part.LetterPart;
import letterminer.extraction.people.AddressLines;
import letterminer.extraction.people.AddresseeList;
import letterminer.extraction.people.FoundAddressee;
import letterminer.extraction.people.Person;
import letterminer.extraction.people.PersonReader;
import letterminer.layout.TableBlock;
import letterminer.layout.TextBlock;
import letterminer.profile.Profile;
import letterminer.reading.Line;

/**
 * Reads date and addressees. The salutation says whom to look for: 'Dear Mr Hale' leads to the line with Hale's name,
 * and the lines below it are the office, the body and the address. This works for any number of columns in the
 * letterhead.
 */
public final class HeaderReader {
  private static final Set<String> NOBODY = Set.of(
      "sir", "madam", "sirs", "colleague", "colleagues", "director", "all", "local", "partnership",
      "chief", "executive", "partners", "or", "leaders");

  private static final String BETWEEN_NAMES = "[\\s\u2010\u2011\u2013-]+";

  /** Number of letters that a short form and its first name must share. */
  private static final int SHORT_NAME = 2;

  private final Profile profile;
  private final PersonReader persons;
  private final Profile.Words words;

  /** Creates a reader with the vocabulary of a profile: the general one until another is chosen. */
  public HeaderReader(Profile profile) {
    this.words = profile.words();
    this.profile = profile;
    this.persons = new PersonReader(words);
  }

  /**
   * Reads the header of a letter.
   *
   * @param furniture page header and footer lines of the first page, which may contain the date
   */
  public Header read(LetterPart part, List<Line> furniture) {
    List<List<Line>> flows = flows(part);
    List<Set<String>> names = part.salutation().map(s -> salutationNames(s.text())).orElse(List.of());
    return new Header(new DateReader(profile).read(part, furniture), addressees(flows, names));
  }

  /** The lines before the salutation: first the left column with all lines outside columns, then the other columns. */
  private static List<List<Line>> flows(LetterPart part) {
    List<TextBlock> left = new ArrayList<>();
    List<List<Line>> others = new ArrayList<>();
    for (var block : part.head()) {
      if (block instanceof TextBlock text) {
        left.add(text);
      } else if (block instanceof TableBlock table) {
        left.addAll(table.column(0));
        for (int c = 1; c < table.columns(); c++) {
          others.add(linesOf(table.column(c)));
        }
      }
    }
    List<List<Line>> flows = new ArrayList<>();
    flows.add(linesOf(left));
    flows.addAll(others);
    return flows;
  }

  private static List<Line> linesOf(List<TextBlock> blocks) {
    return blocks.stream().flatMap(b -> b.lines().stream()).toList();
  }

  /** The words of each name in a salutation; empty if it names nobody. */
  private List<Set<String>> salutationNames(String salutation) {
    List<Set<String>> names = new ArrayList<>();
    if (persons.holdsOrganisation(salutation)) {
      return names;
    }
    for (String part : salutation.split(",|&|\\band\\b")) {
      Set<String> name = new LinkedHashSet<>();
      for (String word : part.strip().split(BETWEEN_NAMES)) {
        String bare = PersonReader.bare(word);
        if (!bare.isEmpty() && !bare.equals("dear") && !words.titles().contains(bare)) {
          name.add(bare);
        }
      }
      if (!name.isEmpty() && name.stream().noneMatch(NOBODY::contains)) {
        names.add(name);
      }
    }
    return names;
  }

  private List<FoundAddressee> addressees(List<List<Line>> flows, List<Set<String>> names) {
    List<FoundAddressee> result = new ArrayList<>();
    if (names.isEmpty()) {
      List<FoundAddressee> listed = new AddresseeList(persons, words, profile.scale().dates()).read(flows);
      if (listed.size() > 1) {
        return listed;
      }
    }
    for (Set<String> name : names) {
      find(flows, name).ifPresent(result::add);
    }
    if (result.isEmpty()) {
      find(flows, Set.of()).or(() -> known(flows, names)).ifPresent(result::add);
    }
    return result;
  }

  /**
   * The person meant by a salutation with another form of the name ({@code Dear Jo}): the one whose first name begins
   * like it, or else the only one with an office or a body below the name.
   */
  private Optional<FoundAddressee> known(List<List<Line>> flows, List<Set<String>> names) {
    List<FoundAddressee> people = new ArrayList<>();
    for (List<Line> flow : flows) {
      for (int i = 0; i < flow.size(); i++) {
        Optional<Person> person = persons.read(flow.get(i).text(), Set.of());
        if (person.isPresent() && isAddressed(person.get(), flow, i)) {
          people.add(addressee(person.get(), flow, i));
        }
      }
    }
    List<FoundAddressee> alike = people.stream()
        .filter(p -> names.stream().flatMap(Set::stream).anyMatch(n -> isShortFor(n, p.name())))
        .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0))
        : alike.isEmpty() && people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  private boolean isAddressed(Person person, List<Line> flow, int at) {
    String line = flow.get(at).text();
    if (!person.name().contains(" ") || persons.holdsPlace(line) || persons.holdsOrganisation(person.name())
        || Letterhead.CONTACT.matcher(line).find()) {
      return false;
    }
    String next = person.rest().isBlank() && at + 1 < flow.size() ? flow.get(at + 1).text() : person.rest();
    return persons.beginsWithRole(next) || persons.holdsRole(next) || persons.holdsOrganisation(next);
  }

  private static boolean isShortFor(String called, String name) {
    String first = PersonReader.bare(name.split(BETWEEN_NAMES)[0]);
    return first.startsWith(called) || called.startsWith(first)
        || called.length() > SHORT_NAME && first.startsWith(called.substring(0, SHORT_NAME));
  }

  /** The first line with the named person; without a name, the first with a form of address. */
  private Optional<FoundAddressee> find(List<List<Line>> flows, Set<String> name) {
    for (List<Line> flow : flows) {
      for (int i = 0; i < flow.size(); i++) {
        String line = flow.get(i).text().replaceFirst("(?i)^(?:to|fao|for the attention of)\\s*:?\\s+", "");
        Optional<Person> person = persons.read(line, name);
        int and = line.indexOf(" and ");
        if (person.isEmpty() || !isMeant(line, person.get(), name)) {
          person = and < 0 ? Optional.empty() : persons.read(line.substring(and + 5), name);
        } else if (person.get().rest().startsWith("and ")
            && persons.read(person.get().rest().substring(4), Set.of()).isPresent()) {
          person = Optional.of(new Person(person.get().title(), person.get().name(), ""));
        }
        if (person.isPresent() && isMeant(line, person.get(), name)) {
          return Optional.of(addressee(person.get(), flow, i));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isMeant(String line, Person person, Set<String> name) {
    if (name.isEmpty()) {
      return persons.beginsWithTitle(line);
    }
    List<String> read = Arrays.stream(person.name().split(BETWEEN_NAMES)).map(PersonReader::bare).toList();
    return read.size() > 1 && name.stream().anyMatch(read::contains)
        || name.stream().allMatch(read::contains);
  }

  private FoundAddressee addressee(Person person, List<Line> flow, int at) {
    List<String> lines = new ArrayList<>();
    List<Line> printed = new ArrayList<>(List.of(flow.get(at)));
    if (!person.rest().isBlank()) {
      lines.add(person.rest());
    }
    for (int i = at + 1; i < flow.size(); i++) {
      String line = flow.get(i).text().strip();
      if (profile.scale().dates().parse(line).isPresent() || persons.beginsWithTitle(line)) {
        break;
      }
      if (!Letterhead.CONTACT.matcher(line).find() && !line.equalsIgnoreCase("and")) {
        lines.add(line);
        printed.add(flow.get(i));
      }
    }
    return new AddressLines(persons).read(person, lines, printed);
  }
}
