package letterminer.extraction.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import letterminer.extraction.part.TextEnds;
import letterminer.extraction.people.PersonReader;
import letterminer.model.Authority;
import letterminer.profile.Tokens;
import org.apache.commons.csv.CSVRecord;

/**
 * The local authorities of England with their codes and the days on which these were valid, and the rules by which a
 * council's name becomes the name of its place. Immutable and safe for use by several threads.
 *
 * <p>The table is {@code letterminer/reference/authorities.csv}, with a row for each code of an authority. A name that
 * is not in it still gives an {@link Authority}, without codes.
 */
public final class AuthorityRegister {
  private static final Pattern BEFORE = Pattern.compile(
      "^(?:the |(?:london |royal |metropolitan )*borough of |city and county of |county of |city of |council of |county borough of |unitary authority of )+",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER = Pattern.compile(
      "(?: (?:county|city|borough|metropolitan|district|unitary|corporation|council|authority|mbc|local)(?:['\u2019]s?)?)+$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SMALL = Pattern.compile(
      "(?<=[ -])(Of|And|Upon|With|On|In|The|By|Le|Under|Cum)(?=[ -])");

  private static final int LONGEST_NAME = 12;

  /** Longer texts are not names and are not analysed. */
  private static final int MOST_CHARACTERS = 300;

  /** Maximum number of words of a text that is searched for a name. */
  private static final int MOST_WORDS = 600;

  private final Map<String, List<AuthorityTerm>> byKey = new HashMap<>();

  private final List<AuthorityTerm> terms = new ArrayList<>();

  private AuthorityRegister() {}

  /** The register that comes with the program. */
  public static AuthorityRegister bundled() {
    AuthorityRegister register = new AuthorityRegister();
    ReferenceTable.rows("authorities.csv").forEach(register::add);
    return register;
  }

  private void add(CSVRecord row) {
    AuthorityTerm entry = new AuthorityTerm(
        row.get("name"), row.get("ons_code"), row.get("dfe_code"), row.get("region"),
        row.get("valid_from").isEmpty() ? LocalDate.MIN : LocalDate.parse(row.get("valid_from")),
        row.get("valid_to").isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get("valid_to")));
    terms.add(entry);
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    for (String other : row.get("other_names").split(";")) {
      if (!other.isBlank()) {
        names.add(other.strip());
      }
    }
    for (String name : names) {
      byKey.computeIfAbsent(key(name), k -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * The authority that a letter names.
   *
   * @param asWritten the council's name as printed
   * @param date the letter's date, which decides between an old and a new authority of the same name
   */
  public Authority resolve(String asWritten, Optional<LocalDate> date) {
    String written = asWritten.strip().replaceAll("\\s+", " ");
    List<AuthorityTerm> entries = lookUp(written, date);
    if (entries.isEmpty()) {
      return new Authority(placeName(written), written, Optional.empty(), Optional.empty(), Optional.empty());
    }
    return new Authority(
        entries.get(0).name(), written, agreed(entries, AuthorityTerm::ons), agreed(entries, AuthorityTerm::dfe),
        agreed(entries, AuthorityTerm::region));
  }

  /** Every authority with each of its codes, in the order of the table. */
  public List<AuthorityTerm> terms() {
    return List.copyOf(terms);
  }

  /** The value that all entries share. Without a date, a code that has changed over time is left empty. */
  private static Optional<String> agreed(List<AuthorityTerm> entries, Function<AuthorityTerm, String> part) {
    List<String> parts = entries.stream().map(part).distinct().toList();
    return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
  }

  /** Whether the name is in the register, at that date if given. */
  public boolean knows(String asWritten, Optional<LocalDate> date) {
    return !lookUp(asWritten, date).isEmpty();
  }

  /** The longest run of words in a text that is an authority's name, as printed there. */
  Optional<String> within(String text, Optional<LocalDate> date) {
    Tokens tokens = Tokens.upTo(MOST_WORDS, text);
    int most = Math.min(tokens.size(), LONGEST_NAME);
    for (int length = most; length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        String name = tokens.source(from, from + length);
        if (Character.isUpperCase(name.charAt(0)) && knows(name, date)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private List<AuthorityTerm> lookUp(String name, Optional<LocalDate> date) {
    List<AuthorityTerm> entries = byKey.getOrDefault(key(name), byKey.getOrDefault(
        Tokens.of(name).flat(), List.of()));
    return entries.stream().filter(e -> date.isEmpty() || e.existed(date.get())).toList();
  }

  private static String key(String name) {
    return Tokens.of(stripped(name)).flat();
  }

  private static String stripped(String name) {
    String bare = name.strip().replaceAll("\\s+", " ");
    if (bare.length() > MOST_CHARACTERS) {
      return bare;
    }
    String without = AFTER.matcher(BEFORE.matcher(bare).replaceFirst("")).replaceFirst("");
    return without.isBlank() ? bare : without.strip();
  }

  /** The name of the place, in ordinary case. */
  static String placeName(String written) {
    String name = TextEnds.without(stripped(written), ",.;:");
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    String cased = PersonReader.cased(name).replaceAll("(?<=['\u2019])S\\b", "s");
    return SMALL.matcher(cased).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
  }
}
