package letterminer.polarity.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hides words for protected characteristics (ethnicity, nationality, religion, disability, sex, sexual orientation,
 * asylum, traveller) from a model: adjectives are omitted, nouns are replaced by a plain one ('girls' by 'children').
 * Terms listed one after the other ('Gypsy, Roma and Traveller') become one. Texts that differ only in such a term
 * have the same features, so that no model can rate them differently. Immutable.
 */
final class ProtectedTerms {
  private static final String BUNDLED = "/letterminer/polarity/protected-terms.tsv";

  /** Placeholder for an omitted term until a series of terms has become one. */
  private static final String LEFT_OUT = "";

  /** Words that may come between terms of a series. */
  private static final Set<String> BETWEEN = Set.of(",", "and", "or", "(", "&");
  private static final int LONGEST_BETWEEN = 3;

  private final Map<String, List<Term>> byFirstWord;

  private ProtectedTerms(Map<String, List<Term>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  private record Term(List<String> words, String replacement) {
    /** The replacement, with the ending of the original: a possessive stays a possessive. */
    String inPlaceOf(String last) {
      return replacement.isEmpty() ? replacement : replacement + last.substring(base(last).length());
    }
  }

  static ProtectedTerms bundled() {
    try (InputStream in = ProtectedTerms.class.getResourceAsStream(BUNDLED);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines with a term, a tab and its replacement, which may be empty; {@code #} begins a comment. */
  static ProtectedTerms of(List<String> lines) {
    Map<String, List<Term>> terms = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", 2);
        List<String> words = List.of(cells[0].split(" "));
        terms.computeIfAbsent(base(words.get(0)), w -> new ArrayList<>())
            .add(new Term(words, cells.length < 2 ? LEFT_OUT : cells[1].strip()));
      }
    }
    terms.values().forEach(t -> t.sort((a, b) -> b.words().size() - a.words().size()));
    return new ProtectedTerms(terms);
  }

  /** The words with protected terms omitted or replaced. */
  String[] replace(String[] words) {
    boolean any = false;
    for (String word : words) {
      any = any || byFirstWord.containsKey(base(word));
    }
    return any ? replaced(Arrays.asList(words)) : words;
  }

  private String[] replaced(List<String> words) {
    List<String> out = new ArrayList<>(words.size());
    int lastTerm = -1; // The position of the last term in the output, if only separators followed it.
    for (int i = 0; i < words.size(); i++) {
      Term term = termAt(words, i);
      if (term == null) {
        boolean between = BETWEEN.contains(words.get(i)) && out.size() - lastTerm <= LONGEST_BETWEEN;
        lastTerm = between ? lastTerm : -1;
        out.add(words.get(i));
        continue;
      }
      String last = words.get(i + term.words().size() - 1);
      if (lastTerm >= 0) {
        boolean bracket = out.subList(lastTerm, out.size()).contains("(");
        out.subList(lastTerm, out.size()).clear();
        i += bracket && i + term.words().size() < words.size() && words.get(i + term.words().size()).equals(")") ? 1 : 0;
      }
      lastTerm = out.size();
      out.add(term.inPlaceOf(last));
      i += term.words().size() - 1;
    }
    out.removeIf(LEFT_OUT::equals);
    return out.toArray(String[]::new);
  }

  private Term termAt(List<String> words, int at) {
    for (Term term : byFirstWord.getOrDefault(base(words.get(at)), List.of())) {
      int size = term.words().size();
      if (at + size <= words.size() && matches(term.words(), words.subList(at, at + size))) {
        return term;
      }
    }
    return null;
  }

  private static boolean matches(List<String> term, List<String> words) {
    for (int i = 0; i < term.size(); i++) {
      if (!term.get(i).equals(i == term.size() - 1 ? base(words.get(i)) : words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word without the ending of a possessive. */
  private static String base(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
