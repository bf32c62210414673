/**
 * Compares what a letter says in its several places, and makes the {@link letterminer.model.Letter} from
 * the findings: {@link letterminer.checking.GradeReconciler} weighs the statements of each grade against
 * each other, {@link letterminer.checking.LetterChecker} looks for everything else that a reader should
 * know before relying on the record.
 */
package letterminer.checking;
