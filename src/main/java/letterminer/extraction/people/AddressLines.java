package letterminer.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.reading.Line;

/** Sorts the lines below an addressee's name into office, body and address, in this order. One use per addressee. */
public final class AddressLines {
  /** A body and its building on one line: {@code Marrow Council County Hall}. */
  private static final Pattern BODY_AND_BUILDING = Pattern.compile("(\\S+ .*?\\b(?:Council|MBC)),? +(\\S.*)");

  /** A building with the name of a body. */
  private static final Pattern BUILDING = Pattern.compile("(?i)(?:the )?council (?:house|offices|buildings?|chambers?)");

  private final PersonReader persons;
  private final List<String> role = new ArrayList<>();
  private final List<String> organisation = new ArrayList<>();
  private final List<String> address = new ArrayList<>();

  public AddressLines(PersonReader persons) {
    this.persons = persons;
  }

  /**
   * Reads an address.
   *
   * @param lines the text after the name and the lines below it
   * @param printed the lines that contain name and address
   */
  public FoundAddressee read(Person person, List<String> lines, List<Line> printed) {
    lines.forEach(this::add);
    return new FoundAddressee(
        person.title(), person.name(), joined(role, " "), joined(organisation, ", "), joined(address, ", "),
        printed);
  }

  private void add(String line) {
    boolean open = !role.isEmpty() && isOpen(role.get(role.size() - 1))
        || !role.isEmpty() && line.matches("(?:and|&) .+") && persons.holdsRole(line);
    boolean places = line.matches(".*\\d.*") || persons.holdsPlace(line) || BUILDING.matcher(line).matches();
    boolean body = persons.holdsOrganisation(line) && !BUILDING.matcher(line).matches();
    boolean first = organisation.isEmpty() && address.isEmpty();
    boolean belowBody = role.isEmpty() && address.isEmpty() && !organisation.isEmpty();
    Matcher building = BODY_AND_BUILDING.matcher(line);
    int comma = line.lastIndexOf(", ");
    if (first && persons.beginsWithRole(line) && body && comma > 0
        && persons.holdsOrganisation(line.substring(comma))) {
      role.add(line.substring(0, comma)); // Office and body on one line.
      organisation.add(line.substring(comma + 2));
    } else if (first && (open || !places && persons.beginsWithRole(line) && !body
        || role.isEmpty() && persons.beginsWithRole(line)
        || !role.isEmpty() && !places && !body && persons.endsRole(line))
        || belowBody && !places && !body && persons.beginsWithRole(line)) {
      role.add(line);
    } else if (organisation.isEmpty() && body && building.matches() && persons.holdsPlace(building.group(2))) {
      organisation.add(building.group(1));
      address.add(building.group(2));
    } else if (body && (first || organisation.isEmpty() && isCouncil(line)
        || address.isEmpty() && isCouncil(line) && !isCouncil(organisation.get(0)))) {
      organisation.add(line);
    } else {
      address.add(line);
    }
  }

  /** Whether a line is a council's name. It is a body even if a building or a department comes first. */
  private static boolean isCouncil(String line) {
    return line.matches("(?i).*\\b(?:council|mbc)$");
  }

  private static boolean isOpen(String line) {
    return line.endsWith(",") || line.endsWith("&") || line.endsWith("-")
        || line.matches("(?i).*\\b(?:and|of|for|the|to|with)$")
        || line.endsWith("'s") || line.endsWith("\u2019s");
  }

  private static Optional<String> joined(List<String> lines, String by) {
    List<String> filled = lines.stream().filter(l -> !l.isBlank()).toList();
    return filled.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(by, filled).replaceAll(",\\s*,", ",").replaceAll("[,;]$", ""));
  }
}
