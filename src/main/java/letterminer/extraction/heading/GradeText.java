package letterminer.extraction.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * A text that consists of a grade: {@code 3}, {@code Grade: 3}, {@code Good}, {@code 3 (good)}, {@code Three},
 * {@code 3 out of 4}, {@code ★★★☆☆}, {@code 82%}.
 *
 * @param grade the grade; empty if the text states none of the scale, or more than one
 * @param outside whether the text is a grade by its form, but not one of the scale
 */
public record GradeText(Optional<Scale.Grade> grade, boolean outside) {
  public static final GradeText NONE = new GradeText(Optional.empty(), false);
  private static final int MOST_WORDS = 8;

  /** Number words, from 0. They state a grade only if nothing else is said: 'one of the best' does not. */
  private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  public static GradeText read(String text, Scale scale) {
    Tokens tokens = Tokens.upTo(MOST_WORDS + 1, text);
    if (tokens.size() == 0) {
      return new GradeText(scale.symbol(text), false);
    }
    if (tokens.size() > MOST_WORDS) {
      return NONE;
    }
    List<Scale.Grade> grades = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Set<String> words = new HashSet<>();
    int at = 0;
    int end = tokens.size() - outOf(tokens, scale);
    while (at < end) {
      int length = longestGrade(tokens, at, scale, grades);
      if (length > 0 && Character.isLetter(tokens.word(at).charAt(0))
          && !words.add(tokens.source(at, at + length).toLowerCase(Locale.ROOT))) {
        return NONE; // 'Good Good': two grades of two rows or columns that cannot be assigned. 'Grade 3 3' is one.
      }
      if (length == 0) {
        String word = tokens.word(at);
        Optional<Scale.Grade> number = scale.byGrade("" + NUMBERS.indexOf(word));
        if (number.isPresent()) {
          grades.add(number.get());
        } else if (!scale.fillers().contains(word)) {
          others.add(word);
        }
        length = 1;
      }
      at += length;
    }
    if (grades.isEmpty()) {
      boolean number = others.size() == 1 && others.get(0).matches("\\d");
      return new GradeText(Optional.empty(), number);
    }
    boolean one = grades.stream().distinct().count() == 1;
    return one && others.isEmpty() ? new GradeText(Optional.of(grades.get(0)), false) : NONE;
  }

  /** The number of words at the end that state the best grade: three in {@code 3 out of 4}. */
  private static int outOf(Tokens tokens, Scale scale) {
    int size = tokens.size();
    int end = size;
    while (end > 0 && scale.fillers().contains(tokens.word(end - 1))) {
      end--; // '3 out of 5 stars'
    }
    boolean said = end > 3 && tokens.word(end - 2).equals("of") && tokens.word(end - 3).equals("out");
    Optional<Scale.Grade> best = said ? scale.byGrade(tokens.word(end - 1)) : Optional.empty();
    return best.filter(scale::isBest).isPresent() ? size - end + 3 : 0;
  }

  private static int longestGrade(Tokens tokens, int at, Scale scale, List<Scale.Grade> grades) {
    for (int length = Math.min(5, tokens.size() - at); length > 0; length--) {
      Optional<Scale.Grade> grade = scale.named(tokens, at, at + length);
      if (grade.isPresent()) {
        grades.add(grade.get());
        return length;
      }
    }
    return 0;
  }
}
