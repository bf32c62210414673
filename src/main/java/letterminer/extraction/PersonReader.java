package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import letterminer.profile.Profile;

/** Reads names of people from lines of letterheads and signatures. */
final class PersonReader {
  private static final Pattern NAME_WORD =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019\u2018-]*|\\p{Lu}\\.(?:\\p{Lu}\\.)*-?");
  private static final Set<String> PARTICLES =
      Set.of("de", "der", "den", "van", "von", "la", "le", "du", "da", "di", "al", "bin");

  private final Profile.Words words;

  PersonReader(Profile.Words words) {
    this.words = words;
  }

  /**
   * The person whose name a line begins with.
   *
   * @param known words that are known to be part of the name (from the salutation), in lower case
   */
  Optional<Person> read(String line, Set<String> known) {
    String[] parts = line.strip().split("\\s+");
    int at = 0;
    List<String> titles = new ArrayList<>();
    while (at < parts.length - 1 && words.titles().contains(bare(parts[at]))) {
      titles.add(trimmed(parts[at++]));
    }
    List<String> name = new ArrayList<>();
    boolean ended = false;
    while (at < parts.length && !ended) {
      String word = trimmed(parts[at]);
      boolean expected = known.contains(bare(word));
      if (!expected && (!isNameWord(word) || stops(parts, at, name.size(), titles.isEmpty()))) {
        break;
      }
      ended = parts[at].endsWith(",") || parts[at].endsWith(";") || parts[at].endsWith(":");
      name.add(word);
      at++;
    }
    while (at < parts.length && words.honours().contains(bare(parts[at]))) {
      at++;
    }
    int least = titles.isEmpty() ? 2 : 1;
    if (name.size() < least || name.size() > 5 || PARTICLES.contains(name.get(name.size() - 1))) {
      return Optional.empty();
    }
    String rest = String.join(" ", List.of(parts).subList(at, parts.length))
        .replaceAll("^[,;:\u2013\u2014-]+\\s*", "");
    return Optional.of(new Person(
        titles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", titles)),
        cased(String.join(" ", name)),
        rest));
  }

  /** Whether a line begins with a form of address. */
  boolean beginsWithTitle(String line) {
    String[] parts = line.strip().split("\\s+");
    return parts.length > 1 && words.titles().contains(bare(parts[0]));
  }

  /** Whether a text begins with the name of an office. */
  boolean beginsWithRole(String text) {
    return beginsWithAny(text.strip(), words.roles());
  }

  /** Whether a text holds the name of an office anywhere. */
  boolean holdsRole(String text) {
    return holdsAny(text, words.roles());
  }

  boolean holdsOrganisation(String text) {
    return holdsAny(text, words.organisations());
  }

  boolean holdsPlace(String text) {
    return holdsAny(text, words.places());
  }

  private boolean stops(String[] parts, int at, int read, boolean untitled) {
    String rest = String.join(" ", List.of(parts).subList(at, parts.length));
    boolean honour = words.honours().contains(bare(parts[at]))
        && parts[at].chars().filter(Character::isUpperCase).count() > 1;
    return honour
        || read >= 1 && beginsWithAny(rest, words.roles())
        || read == 0 && untitled && beginsWithAny(rest, words.roles())
        || beginsWithAny(rest, words.organisations());
  }

  private static boolean isNameWord(String word) {
    return NAME_WORD.matcher(word).matches() || PARTICLES.contains(word);
  }

  private static boolean beginsWithAny(String text, List<String> list) {
    String lower = plain(text);
    for (String word : list) {
      String w = plain(word);
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
    return word.replaceAll("[,;:]+$", "").replaceAll("^[(]+", "");
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /** A name printed in capitals, as it would be written. */
  static String cased(String name) {
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
