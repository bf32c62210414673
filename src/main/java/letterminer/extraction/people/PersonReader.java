package letterminer.extraction.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import letterminer.extraction.part.TextEnds;
import letterminer.profile.Profile;

/** Reads names of people from lines of letterheads and signatures. */
public final class PersonReader {
  private static final Pattern NAME_WORD =
      Pattern.compile("(?:\\p{Ll}{1,2}['\u2019\u2018])?\\p{Lu}[\\p{L}\\p{M}'\u2019\u2018\u02BC\u2010\u2011-]*|St\\.|\\p{Lu}\\.(?:\\p{Lu}\\.)*-?");
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("^((?!Mac|Fitz|Van|Von|Del|Des|Las|Los)\\p{Lu}\\p{Ll}{2,})(\\p{Lu}\\p{Ll}{2,})$");

  /** The space in a double name that was broken after its hyphen. */
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L}[-\u2010\u2011]) (?=\\p{Lu})");

  /** Letters after a name that are in no list. */
  private static final Pattern POSTNOMINAL = Pattern.compile("\\(?\\p{Lu}[\\p{Lu}.]{3,6}\\)?,?");
  private static final Pattern SLASH = Pattern.compile("(?<=\\p{L})\\s?/\\s?(?=\\p{Lu})");
  private static final Set<String> PARTICLES =
      Set.of("de", "der", "den", "van", "von", "la", "le", "du", "da", "di", "del", "della", "dos", "das", "ter", "ten",
          "zu", "al", "el", "ap", "bin", "ben", "ibn", "abu");

  private static final int MOST_NAMES = 5;
  private static final int MOST_QUALIFIERS = 3;

  /** Maximum number of words of a line that ends the name of an office. */
  private static final int ENDING_WORDS = 5;

  /** Maximum number of words of an office or a body at the beginning of a line. */
  private static final int OFFICE_WORDS = 16;

  private final Profile.Words words;
  private final List<String> roles;
  private final List<String> organisations;

  public PersonReader(Profile.Words words) {
    this.words = words;
    this.roles = words.roles().stream().map(PersonReader::plain).toList();
    this.organisations = words.organisations().stream().map(PersonReader::plain).toList();
  }

  /**
   * The person whose name begins a line.
   *
   * @param known words that are known to be part of the name (from the salutation), in lower case
   */
  public Optional<Person> read(String line, Set<String> known) {
    String[] parts = line.strip().split("\\s+");
    int at = 0;
    List<String> titles = new ArrayList<>();
    for (int length = titleAt(parts, at); length > 0; length = titleAt(parts, at)) {
      for (int i = 0; i < length; i++) {
        titles.add(trimmed(parts[at++]));
      }
    }
    List<String> name = new ArrayList<>();
    boolean ended = false;
    while (at < parts.length && !ended && name.size() <= MOST_NAMES) {
      String whole = trimmed(parts[at]);
      String word = withoutFullStop(whole, at == parts.length - 1);
      boolean expected = known.contains(bare(word)) || isSurname(parts, at, name);
      if (!expected && (!isNameWord(word) || stops(parts, at, name.size(), titles.isEmpty()))) {
        break;
      }
      ended = !word.equals(whole) || parts[at].endsWith(",") || parts[at].endsWith(";") || parts[at].endsWith(":");
      name.add(word);
      at++;
    }
    while (at < parts.length && (words.honours().contains(bare(parts[at])) || ended && isPostnominal(parts, at))) {
      at++;
    }
    int least = titles.isEmpty() && !(name.size() == 1 && RUN_TOGETHER.matcher(name.get(0)).matches()) ? 2 : 1;
    if (name.size() < least || name.size() > MOST_NAMES || PARTICLES.contains(name.get(name.size() - 1))) {
      return Optional.empty();
    }
    String rest = String.join(" ", List.of(parts).subList(at, parts.length))
        .replaceAll("^[,;:\u2013\u2014-]+\\s*", "");
    return Optional.of(new Person(
        titles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", titles)),
        cased(BROKEN.matcher(String.join(" ", name.stream().map(PersonReader::apart).toList())).replaceAll("")),
        rest));
  }

  /** The word without a full stop that ends the name; an initial or {@code St.} keeps its own. */
  private static String withoutFullStop(String word, boolean last) {
    boolean stop = word.endsWith(".") && word.indexOf('.') == word.length() - 1 && word.length() > (last ? 3 : 4);
    return stop ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a word for an office is a surname ({@code Head}): it ends a list's entry, or the text. */
  private boolean isSurname(String[] parts, int at, List<String> name) {
    if (name.size() != 1 || !words.surnames().contains(bare(parts[at])) || isQualifier(name.get(0))) {
      return false;
    }
    boolean last = at == parts.length - 1 || parts[at + 1].equals("and") || parts[at + 1].equals("&");
    return last || parts[at].endsWith(",") || parts[at].endsWith(";");
  }

  /** Whether a word is {@code FXYZ,} after a name and a comma, where no office or body begins. */
  private boolean isPostnominal(String[] parts, int at) {
    boolean apart = parts[at].endsWith(",") || parts[at].endsWith(")") || at == parts.length - 1;
    return apart && POSTNOMINAL.matcher(parts[at]).matches() && !holdsRole(parts[at]) && !holdsOrganisation(parts[at])
        && (at > 0 && parts[at - 1].endsWith(",") && at < parts.length - 1);
  }

  private boolean isQualifier(String word) {
    return words.qualifiers().contains(bare(word));
  }

  /** Whether a line begins with a form of address. */
  public boolean beginsWithTitle(String line) {
    String[] parts = line.strip().split("\\s+");
    return titleAt(parts, 0) > 0;
  }

  /** The number of words that are a form of address or a rank; 0 if there are none, or nothing follows them. */
  private int titleAt(String[] parts, int at) {
    for (int length = Math.min(3, parts.length - 1 - at); length > 0; length--) {
      List<String> here = new ArrayList<>();
      for (int i = at; i < at + length; i++) {
        here.add(bare(parts[i]));
      }
      if (words.titles().contains(String.join(" ", here))) {
        return length;
      }
    }
    return 0;
  }

  /**
   * The names in a list of people with their offices between them: {@code Ann Hale, HMI, and Tom Reed, Senior HMI}.
   * Names have at least two words here, because nothing else distinguishes them from other words.
   */
  public List<String> listed(String text) {
    List<String> names = new ArrayList<>();
    String[] parts = SLASH.matcher(text.replaceAll("\\([^)]*\\)?", ", ")).replaceAll(", ").strip().replaceFirst("[.;]+$", "").split("\\s+");
    int at = 0;
    while (at < parts.length) {
      String rest = String.join(" ", List.of(parts).subList(at, parts.length));
      Optional<Person> person = isOfficeWord(parts[at]) ? Optional.empty() : read(rest, Set.of());
      if (person.isPresent() && person.get().name().contains(" ")) {
        names.add(person.get().name());
        String after = person.get().rest().strip();
        at = parts.length - (after.isEmpty() ? 0 : after.split("\\s+").length);
      } else {
        at++;
      }
    }
    return names;
  }

  private boolean isOfficeWord(String word) {
    String bare = TextEnds.without(plain(trimmed(word)), ".)");
    String singular = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    for (String role : words.roles()) {
      List<String> own = List.of(plain(role).split(" "));
      if (own.contains(bare) || own.contains(singular)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The person at the beginning of a list entry: a name, followed by a comma, a dash or an office.
   * {@code Manager, Youth Team} and {@code Care Board} do not begin with a person.
   */
  Optional<Person> entry(String line) {
    return read(line, Set.of())
        .filter(p -> p.name().contains(" ") && !p.rest().isBlank())
        .filter(p -> !line.startsWith("(") && !p.name().startsWith("The ") && (!holdsPlace(p.name()) || holdsRole(p.rest())))
        .filter(p -> !isOfficeWord(lastWord(p.name())) || words.surnames().contains(bare(lastWord(p.name()))))
        .filter(p -> beginsWithOffice(p.rest()) || beginsWithAny(p.rest(), organisations) && holdsRole(p.rest())
            || line.substring(0, line.length() - p.rest().length()).strip().matches(".*[,\u2013\u2014-]"));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether a text begins with the name of an office. */
  public boolean beginsWithRole(String text) {
    return beginsWithAny(text.strip(), roles);
  }

  /** Whether a text begins with the name of an office, possibly with words before it that belong to it. */
  boolean beginsWithOffice(String text) {
    return beginsWithRole(text) || leadsToRole(text.strip().split("\\s+"), 0);
  }

  /** Whether a text begins with a word for a body. */
  boolean beginsWithOrganisation(String text) {
    return beginsWithAny(text.strip(), organisations);
  }

  /** Whether a text contains the name of an office. */
  public boolean holdsRole(String text) {
    return holdsAny(text, roles);
  }

  /** Whether a short line may be the end of an office's name: {@code Care}, {@code and Lifelong Learning}. */
  boolean endsRole(String text) {
    return text.strip().split("\\s+").length <= ENDING_WORDS && words.roleEndings().contains(bare(lastWord(text.strip())));
  }

  public boolean holdsOrganisation(String text) {
    return holdsAny(text, organisations);
  }

  public boolean holdsPlace(String text) {
    return holdsAny(text, words.places());
  }

  private boolean stops(String[] parts, int at, int read, boolean untitled) {
    String rest = String.join(" ", List.of(parts).subList(at, Math.min(parts.length, at + OFFICE_WORDS)));
    boolean honour = words.honours().contains(bare(parts[at]))
        && parts[at].chars().filter(Character::isUpperCase).count() > 1;
    return honour
        || read >= 1 && beginsWithAny(rest, roles)
        || read == 0 && untitled && beginsWithAny(rest, roles)
        || read >= 2 && leadsToRole(parts, at)
        || beginsWithAny(rest, organisations);
  }

  /** Whether a word belongs to the office after it without a comma between them: {@code Probation Director}. */
  private boolean leadsToRole(String[] parts, int at) {
    int next = at;
    while (next < Math.min(parts.length - 1, at + MOST_QUALIFIERS) && isQualifier(parts[next]) && !parts[next].endsWith(",")) {
      next++;
    }
    return next > at && beginsWithAny(String.join(" ", List.of(parts).subList(next, parts.length)), roles);
  }

  private static boolean isNameWord(String word) {
    return NAME_WORD.matcher(word).matches() || PARTICLES.contains(word);
  }

  private static boolean beginsWithAny(String text, List<String> list) {
    String lower = plain(text);
    for (String w : list) {
      if (lower.startsWith(w)
          && (lower.length() == w.length() || !Character.isLetter(lower.charAt(w.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAny(String text, List<String> list) {
    String lower = " " + plain(text).replaceAll("[^\\p{L}\\d'.]+", " ") + " ";
    return list.stream().anyMatch(w -> lower.contains(" " + plain(w) + " "));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static String trimmed(String word) {
    return TextEnds.without(word, ",;:").replaceAll("^[(]+", "");
  }

  /** The letters of a word, in lower case and without accents. */
  public static String bare(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    String plain = word.chars().allMatch(c -> c < 0x80) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
    plain.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Splits two names that were typed without a space: {@code AnnHale}. */
  private static String apart(String word) {
    return RUN_TOGETHER.matcher(word).replaceFirst("$1 $2");
  }

  /** A name printed in capitals, in ordinary case. */
  public static String cased(String name) {
    boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT))
        && name.chars().filter(Character::isLetter).count() > 3;
    if (!capitals) {
      return name;
    }
    StringBuilder result = new StringBuilder();
    boolean start = true;
    for (char c : name.toCharArray()) {
      result.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return result.toString();
  }
}
