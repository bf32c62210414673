package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.profile.Scale;
import letterminer.profile.Tokens;

/**
 * Reads a text that states a grade and nothing else: {@code 3}, {@code Grade: 3}, {@code Good},
 * {@code 3 (good)}.
 *
 * @param grade the grade; empty if the text states none of the scale, or more than one
 * @param outside whether the text is a grade by its form, but not one of the scale
 */
record GradeText(Optional<Scale.Grade> grade, boolean outside) {
  static final GradeText NONE = new GradeText(Optional.empty(), false);
  private static final int MOST_WORDS = 8;

  static GradeText read(String text, Scale scale) {
    Tokens tokens = Tokens.upTo(MOST_WORDS + 1, text);
    if (tokens.size() == 0 || tokens.size() > MOST_WORDS) {
      return NONE;
    }
    List<Scale.Grade> grades = new ArrayList<>();
    List<String> others = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int length = longestGrade(tokens, at, scale, grades);
      if (length == 0) {
        if (!scale.fillers().contains(tokens.word(at))) {
          others.add(tokens.word(at));
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
