package letterminer.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import letterminer.yaml.YamlValue;

/** Looks for scales that contradict themselves and for wordings of grades that can never give one. Stateless. */
final class GradeChecks {
  private GradeChecks() {}

  static void check(Profile profile, YamlValue yaml, Findings findings) {
    Scale scale = profile.scale();
    Map<String, String> owner = new HashMap<>();
    for (int i = 0; i < scale.grades().size(); i++) {
      Scale.Grade grade = scale.grades().get(i);
      String id = i + ". " + grade.grade();
      checkName(grade.grade(), id, grade, owner, findings.place(yaml, "scale", i), findings);
      for (int w = 0; w < grade.words().size(); w++) {
        checkName(grade.words().get(w), id, grade, owner, findings.place(yaml, "scale", i, "words", w), findings);
      }
    }
    if (scale.grades().isEmpty() && !profile.judgements().isEmpty()) {
      findings.warning(findings.place(yaml, "judgements"), "areas are to be graded, but there is no 'scale', so no grade is ever found. "
          + "Give the scale's grades, or leave 'judgements' out.");
    }
    for (String word : new TreeSet<>(scale.fillers())) {
      Optional<Scale.Grade> grade = scale.grades().stream().filter(g -> !isNumber(word) && isNamed(g, word)).findFirst();
      grade.ifPresent(g -> findings.warning(findings.place(yaml, "gradeWords"), "'" + word + "' is the grade '" + g.grade()
          + "', and words of 'gradeWords' add nothing to a grade. Take it out there."));
    }
    for (int i = 0; i < profile.narrative().size(); i++) {
      checkSentence(profile.narrative().get(i), scale, findings.place(yaml, "narrative", i), findings);
    }
  }

  /** Numbers may be both: 'Grade 3' is a grade, and in 'Adequate (Grade 3)' it adds nothing. */
  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean isNamed(Scale.Grade grade, String word) {
    return Stream.concat(Stream.of(grade.grade()), grade.words().stream()).anyMatch(name -> Tokens.of(name).flat().equals(Tokens.of(word).flat()));
  }

  private static void checkName(
      String name, String id, Scale.Grade grade, Map<String, String> owner, String place, Findings findings) {
    String flat = Tokens.of(name).flat(); // Empty for stars and other symbols.
    String before = owner.putIfAbsent(flat.isEmpty() || hasSymbol(name) ? name.strip() : flat, id);
    if (before != null && !before.equals(id)) {
      findings.warning(place, "'" + name + "' names two grades, '" + before.substring(before.indexOf(' ') + 1)
          + "' and '" + grade.grade() + "'; it would always be read as the first. Keep it under one of them.");
    }
  }

  /** Whether symbols are part of a name and may be all that distinguishes it from others ({@code B+}). */
  private static boolean hasSymbol(String name) {
    return name.chars().anyMatch(c -> c == '+' || c == '-' && name.length() < 3);
  }

  private static void checkSentence(Narrative sentence, Scale scale, String place, Findings findings) {
    boolean names = sentence.phrase().toString().contains("{grade}");
    if (!names && sentence.grade().isEmpty()) {
      findings.warning(place, "'" + sentence.phrase() + "' contains no grade and has no 'grade'. "
          + "Write {grade} where the grade is, or add 'grade: …'.");
    } else if (names && scale.grades().isEmpty()) {
      findings.warning(place, "'" + sentence.phrase() + "' looks for a grade, but there is no 'scale'. Give the scale's grades.");
    }
  }

}
