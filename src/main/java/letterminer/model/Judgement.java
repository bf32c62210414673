package letterminer.model;

import java.util.List;
import java.util.Optional;

/**
 * A graded judgement.
 *
 * @param area id of the area that the profile gives this label; absent where it names none
 * @param label the label as printed
 * @param grade canonical grade: a digit for numeric scales, lower-case words for word scales
 * @param gradeAsWritten the grade as printed
 * @param score 4 best to 1 worst, the same for every family; absent where the family's scale cannot be compared
 * @param previousGrade canonical form of the grade of the inspection before, where the same row states it
 * @param status whether the statements agree
 * @param evidence every statement found, the deciding one first
 */
public record Judgement(
    Optional<String> area,
    String label,
    String grade,
    String gradeAsWritten,
    Optional<Integer> score,
    Optional<String> previousGrade,
    JudgementStatus status,
    List<Evidence> evidence) {}
