package letterminer.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import letterminer.model.EditDistance;
import letterminer.values.LetterSummary;

/**
 * Finds a letter of a run by what users know: the id of the letter or of one of its values, the file's name, or
 * the authority with a year, a date or a family.
 */
final class LetterSearch {
  /** How many names are suggested if nothing was found. */
  private static final int MOST_SUGGESTIONS = 5;

  /** How many characters of a name are compared with others. */
  private static final int LONGEST_NAME = 80;

  /** By how many characters an id can be shortened, as long as it identifies one letter. */
  private static final int LEAST_ID = 6;

  private final List<LetterSummary> letters;

  LetterSearch(List<LetterSummary> letters) {
    this.letters = letters;
  }

  /** The letters that words name, by their places in the run; more exact matches hide the others. */
  List<Integer> find(List<String> words) {
    String whole = String.join(" ", words);
    List<String> wanted = words.stream().flatMap(w -> Arrays.stream(w.split(" "))).filter(w -> !w.isEmpty()).toList();
    List<String> names = wanted.stream().filter(w -> !isTime(w)).toList();
    String name = plain(String.join(" ", names));
    Predicate<LetterSummary> inTime = l -> wanted.stream().filter(LetterSearch::isTime).allMatch(t -> isOf(l, t));
    List<Predicate<LetterSummary>> ways = List.of(
        l -> whole.equals(l.id()) || whole.startsWith(l.id() + "-"),
        l -> whole.equals(l.file()),
        l -> l.file().endsWith("/" + whole),
        l -> whole.length() >= LEAST_ID && l.id().startsWith(whole),
        l -> inTime.test(l) && !name.isEmpty() && l.authority().map(LetterSearch::plain).filter(name::equals).isPresent(),
        l -> inTime.test(l) && names.stream().allMatch(n -> isNamed(l, plain(n))),
        l -> plain(l.file()).contains(plain(whole)));
    for (Predicate<LetterSummary> way : ways) {
      List<Integer> found = IntStream.range(0, letters.size()).filter(i -> way.test(letters.get(i))).boxed().toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** What to try if words match nothing; a sentence, or empty. */
  String suggestion(List<String> words) {
    List<String> names = words.stream().flatMap(w -> Arrays.stream(w.split(" "))).filter(w -> !isTime(w)).toList();
    String name = plain(String.join(" ", names));
    if (name.isEmpty()) {
      return letters.isEmpty() ? "" : "It has letters of " + years(letters) + ".";
    }
    List<LetterSummary> same = letters.stream().filter(l -> names.stream().allMatch(n -> isNamed(l, plain(n)))).toList();
    if (!same.isEmpty() && names.size() < words.size()) {
      return "Without a year it has: " + dated(authorities(same)) + ".";
    }
    int near = Math.max(2, Math.min(name.length(), LONGEST_NAME) / 3);
    Map<String, List<LetterSummary>> nearest = new LinkedHashMap<>();
    authorities(letters).entrySet().stream()
        .filter(a -> distance(name, plain(a.getKey())) <= near)
        .sorted(Comparator.comparingInt(a -> distance(name, plain(a.getKey()))))
        .forEach(a -> nearest.put(a.getKey(), a.getValue()));
    return nearest.isEmpty() ? "" : "The nearest names: " + dated(nearest) + ".";
  }

  private static Map<String, List<LetterSummary>> authorities(List<LetterSummary> letters) {
    return letters.stream().filter(l -> l.authority().isPresent())
        .collect(Collectors.groupingBy(l -> l.authority().get(), TreeMap::new, Collectors.toList()));
  }

  private static String dated(Map<String, List<LetterSummary>> authorities) {
    return authorities.entrySet().stream().limit(MOST_SUGGESTIONS)
        .map(a -> a.getKey() + " (" + years(a.getValue()) + ")").collect(Collectors.joining("; "));
  }

  private static String years(List<LetterSummary> letters) {
    TreeSet<String> years = letters.stream().map(l -> l.year().orElse("no year")).collect(Collectors.toCollection(TreeSet::new));
    return String.join(", ", years);
  }

  /** A year, a month or a day. */
  private static boolean isTime(String word) {
    return word.matches("\\d{4}(-\\d{2}){0,2}");
  }

  private static boolean isOf(LetterSummary letter, String time) {
    return letter.year().filter(time::equals).isPresent() || letter.date().filter(d -> d.startsWith(time)).isPresent();
  }

  /** Whether it is the family's name, or the beginning of a word of the authority's name. */
  private static boolean isNamed(LetterSummary letter, String word) {
    return letter.family().equals(word) || letter.profile().equals(word)
        || (" " + letter.authority().map(LetterSearch::plain).orElse("")).contains(" " + word);
  }

  /** Lower-case letters and digits without accents and apostrophes, words separated by one space. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK && plain.length() > 0
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static int distance(String one, String other) {
    return EditDistance.between(
        one.substring(0, Math.min(one.length(), LONGEST_NAME)), other.substring(0, Math.min(other.length(), LONGEST_NAME)));
  }
}
