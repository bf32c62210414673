/**
 * Compares the statements in different places of a letter, and creates the {@link letterminer.model.Letter} from the
 * findings: {@link letterminer.checking.GradeReconciler} weighs the statements of each grade against each other,
 * {@link letterminer.checking.LetterChecker} finds everything else that a reader should know before relying on the
 * record.
 */
package letterminer.checking;
