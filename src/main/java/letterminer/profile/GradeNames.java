package letterminer.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds grades as letters write them: words, digits, single letters ({@code B}, {@code B+}), stars and other
 * symbols ({@code ★★★☆☆}, {@code ✓}). Immutable and safe for use by several threads.
 */
final class GradeNames {
  /** Symbols that change the grade of the letter or word before them. */
  private static final String MODIFIERS = "+*-";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2212";

  /** Single letters that are also words. */
  private static final String WORDS_OF_ONE_LETTER = "AI";

  private final Map<String, Scale.Grade> byName = new HashMap<>();

  /** Grades by symbols that are not words, without white space. */
  private final Map<String, Scale.Grade> bySymbols = new HashMap<>();

  /** The modifiers that this scale uses; in other scales they are footnote markers. */
  private final Set<Character> modifiers = new HashSet<>();

  GradeNames(List<Scale.Grade> grades) {
    for (Scale.Grade grade : grades) {
      grade.names().forEach(this::noteModifier);
    }
    for (Scale.Grade grade : grades) {
      grade.names().forEach(name -> add(name, grade));
    }
  }

  private void noteModifier(String name) {
    Tokens tokens = Tokens.of(name);
    char last = modifier(tokens.size() == 0 ? ' ' : tokens.after(tokens.size() - 1, 0));
    if (last != ' ') {
      modifiers.add(last);
    }
  }

  private void add(String name, Scale.Grade grade) {
    Tokens tokens = Tokens.of(name);
    if (tokens.size() > 0) {
      byName.putIfAbsent(key(tokens, 0, tokens.size()), grade);
    }
    bySymbols.putIfAbsent(symbols(name), grade);
  }

  private static String symbols(String text) {
    return text.replaceAll("\\s", "");
  }

  /** The grade that a text of symbols names: {@code ★ ★ ★ ☆ ☆}. */
  Optional<Scale.Grade> symbols(String text, int longest) {
    return text.length() > longest ? Optional.empty() : Optional.ofNullable(bySymbols.get(symbols(text)));
  }

  /** The grade named by the words from {@code from} (included) to {@code to} (excluded), if they contain nothing else. */
  Optional<Scale.Grade> words(Tokens text, int from, int to) {
    if (byName.isEmpty() || to == from + 1 && text.length(from) == 1 && !mayBeGrade(text, from)) {
      return Optional.empty();
    }
    return Optional.ofNullable(byName.get(key(text, from, to)));
  }

  /** Within a longer text, only an upper-case letter that is not an article is a grade: 'A good home' names none. */
  private static boolean mayBeGrade(Tokens text, int word) {
    char c = text.firstCharacter(word);
    if (text.size() == 1 || !Character.isLetter(c)) {
      return true;
    }
    boolean sentence = WORDS_OF_ONE_LETTER.indexOf(c) >= 0 && word == 0
        && text.after(word, 0) == ' ' && Character.isLowerCase(text.after(word, 1));
    return Character.isUpperCase(c) && !sentence;
  }

  /** The words joined without separators, except between adjacent numbers, and with the modifier that this scale uses. */
  private String key(Tokens text, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = text.word(i);
      boolean digits = i > from && Character.isDigit(key.charAt(key.length() - 1)) && Character.isDigit(word.charAt(0));
      key.append(digits ? "/" : "").append(word); // '3/5' is not '35'.
    }
    if (modifiers.isEmpty() || to == from) {
      return key.toString();
    }
    for (int further = 0; modifiers.contains(modifier(text.after(to - 1, further))); further++) {
      key.append(modifier(text.after(to - 1, further))); // 'A**' is not 'A*'.
    }
    return key.toString();
  }

  /** A modifier in its usual form; a space for any other character. */
  private static char modifier(char c) {
    char usual = DASHES.indexOf(c) >= 0 ? '-' : c;
    return MODIFIERS.indexOf(usual) >= 0 ? usual : ' ';
  }
}
