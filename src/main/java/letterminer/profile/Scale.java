package letterminer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A grade scale. Immutable and safe for use by several threads. */
public final class Scale {

  /** The scale of letters that give no grades. */
  public static final Scale NONE = new Scale(List.of(), Set.of());

  /** The longest text that may consist of symbols only. */
  private static final int LONGEST_SYMBOLS = 24;

  private final List<Grade> grades;
  private final Set<String> fillers;
  private final Dates dates;
  private final GradeNames names;

  /** Whether some grades are percentages. */
  private final boolean percentages;

  /**
   * Creates a scale.
   *
   * @param grades its grades
   * @param fillers words that may accompany a grade and add no meaning ({@code Grade 3}), in
   *     lower case
   */
  public Scale(List<Grade> grades, Set<String> fillers) {
    this(grades, fillers, Dates.ENGLISH);
  }

  /** A scale for letters with their own date format. */
  public Scale(List<Grade> grades, Set<String> fillers, Dates dates) {
    this.grades = List.copyOf(grades);
    this.fillers = Set.copyOf(fillers);
    this.dates = dates;
    this.names = new GradeNames(this.grades);
    this.percentages = grades.stream().anyMatch(g -> g.percent().isPresent());
  }

  /**
   * A grade.
   *
   * @param grade canonical form: a digit, or lower-case words
   * @param words how letters write it: words, stars, other symbols
   * @param score 4 best to 1 worst; absent where the scale cannot be compared with that of other families
   * @param percent the percentages that mean it
   */
  public record Grade(String grade, List<String> words, Optional<Integer> score, Optional<Percentages> percent) {
    public Grade {
      words = List.copyOf(words);
    }

    /** A grade in words, with a score. */
    public Grade(String grade, List<String> words, int score) {
      this(grade, words, Optional.of(score), Optional.empty());
    }

    /** All its written forms, the canonical form first. */
    List<String> names() {
      List<String> all = new ArrayList<>(List.of(grade));
      all.addAll(words);
      return all;
    }
  }

  /** Its grades in order. */
  public List<Grade> grades() {
    return grades;
  }

  /** Words that may accompany a grade and add no meaning. */
  public Set<String> fillers() {
    return fillers;
  }

  /** How the letters with these grades write dates: what {@code {date}} matches next to {@code {grade}}. */
  public Dates dates() {
    return dates;
  }

  /** The grade with that canonical form. */
  public Optional<Grade> byGrade(String grade) {
    return grades.stream().filter(g -> g.grade().equals(grade)).findFirst();
  }

  /** Whether a grade is the best: the one with the best score or, without scores, the largest number. */
  public boolean isBest(Grade grade) {
    return grade.score().isPresent()
        ? grades.stream().noneMatch(g -> g.score().orElse(0) > grade.score().get())
        : number(grade) > 0 && grades.stream().noneMatch(g -> number(g) > number(grade));
  }

  private static int number(Grade grade) {
    return grade.grade().matches("\\d{1,3}") ? Integer.parseInt(grade.grade()) : 0;
  }

  /** The grade, if the text contains nothing else: {@code 3}, {@code Good}, {@code ★★★☆☆}. */
  public Optional<Grade> named(String text) {
    Tokens tokens = Tokens.of(text);
    return tokens.size() == 0 ? symbol(text) : named(tokens, 0, tokens.size());
  }

  /** The grade that a text without words names by its symbols: {@code ✓}. */
  public Optional<Grade> symbol(String text) {
    return names.symbols(text, LONGEST_SYMBOLS);
  }

  /** The grade named by the words from {@code from} (included) to {@code to} (excluded), if they contain nothing else. */
  public Optional<Grade> named(Tokens text, int from, int to) {
    Optional<Grade> named = names.words(text, from, to);
    return named.isPresent() || !percentages || to <= from ? named : Percentages.read(text, from, to)
        .flatMap(p -> grades.stream().filter(g -> g.percent().map(r -> r.contains(p)).orElse(false)).findFirst());
  }
}
