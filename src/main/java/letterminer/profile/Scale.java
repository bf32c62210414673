package letterminer.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A grade scale.
 *
 * @param grades its grades
 * @param fillers words that may stand beside a grade and say nothing of their own ({@code Grade 3}), in
 *     lower case
 */
public record Scale(List<Grade> grades, Set<String> fillers) {

  /** The scale of letters that give no grades. */
  public static final Scale NONE = new Scale(List.of(), Set.of());

  public Scale {
    grades = List.copyOf(grades);
    fillers = Set.copyOf(fillers);
  }

  /**
   * A grade.
   *
   * @param grade canonical form: a digit, or lower-case words
   * @param words the words that stand for it in letters
   * @param score 4 best to 1 worst
   */
  public record Grade(
      @JsonProperty(required = true) String grade,
      List<String> words,
      @JsonProperty(required = true) int score) {
    public Grade {
      words = words == null ? List.of() : List.copyOf(words);
    }

    /** Whether letters and digits without anything between them are this grade or one of its words. */
    boolean isNamed(String flat) {
      if (Tokens.of(grade).flat().equals(flat)) {
        return true;
      }
      for (String word : words) {
        if (Tokens.of(word).flat().equals(flat)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The grade of that canonical form. */
  public Optional<Grade> byGrade(String grade) {
    return grades.stream().filter(g -> g.grade().equals(grade)).findFirst();
  }

  /** The grade that a text names and nothing else: {@code 3}, {@code Good}. */
  public Optional<Grade> named(String text) {
    String flat = Tokens.of(text).flat();
    return grades.stream().filter(g -> g.isNamed(flat)).findFirst();
  }
}
