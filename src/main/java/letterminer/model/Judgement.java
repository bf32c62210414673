package letterminer.model;

import java.util.List;
import java.util.Optional;

/**
 * A graded judgement.
 *
 * @param area id of the profile's area for this label; absent if it has none
 * @param label the label as printed
 * @param grade canonical grade: a digit for numeric scales, lower-case words for word scales
 * @param gradeAsWritten the grade as printed
 * @param score from 4 (best) to 1 (worst) for every family; absent if the family's scale is not comparable
 * @param previousGrade canonical grade of the previous inspection, if the same row states it
 * @param status whether the statements agree
 * @param evidence every statement found, the decisive one first
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
