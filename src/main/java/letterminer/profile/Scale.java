package letterminer.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A grade scale. Immutable and safe for use by several threads. */
public final class Scale {

  /** The scale of letters that give no grades. */
  public static final Scale NONE = new Scale(List.of(), Set.of());

  private final List<Grade> grades;
  private final Set<String> fillers;
  private final Dates dates;

  /** The grades by their canonical forms and words, without anything between the letters and digits of each. */
  private final Map<String, Grade> byName = new HashMap<>();

  /**
   * Makes a scale.
   *
   * @param grades its grades
   * @param fillers words that may stand beside a grade and say nothing of their own ({@code Grade 3}), in
   *     lower case
   */
  public Scale(List<Grade> grades, Set<String> fillers) {
    this(grades, fillers, Dates.ENGLISH);
  }

  /** A scale of letters that write dates in their own way. */
  public Scale(List<Grade> grades, Set<String> fillers, Dates dates) {
    this.grades = List.copyOf(grades);
    this.fillers = Set.copyOf(fillers);
    this.dates = dates;
    for (Grade grade : this.grades) {
      byName.putIfAbsent(Tokens.of(grade.grade()).flat(), grade);
      for (String word : grade.words()) {
        byName.putIfAbsent(Tokens.of(word).flat(), grade);
      }
    }
  }

  /**
   * A grade.
   *
   * @param grade canonical form: a digit, or lower-case words
   * @param words the words that stand for it in letters
   * @param score 4 best to 1 worst
   */
  public record Grade(
      String grade,
      List<String> words,
      int score) {
    public Grade {
      words = List.copyOf(words);
    }
  }

  /** Its grades in order. */
  public List<Grade> grades() {
    return grades;
  }

  /** Words that may stand beside a grade and say nothing of their own. */
  public Set<String> fillers() {
    return fillers;
  }

  /** How dates are written where these grades are given: what {@code {date}} takes beside {@code {grade}}. */
  public Dates dates() {
    return dates;
  }

  /** The grade of that canonical form. */
  public Optional<Grade> byGrade(String grade) {
    return grades.stream().filter(g -> g.grade().equals(grade)).findFirst();
  }

  /** The grade that a text names and nothing else: {@code 3}, {@code Good}. */
  public Optional<Grade> named(String text) {
    Tokens tokens = Tokens.of(text);
    return named(tokens, 0, tokens.size());
  }

  /** The grade that the words from {@code from} (included) to {@code to} (excluded) name and nothing else. */
  public Optional<Grade> named(Tokens text, int from, int to) {
    return byName.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(text.flat(from, to)));
  }
}
