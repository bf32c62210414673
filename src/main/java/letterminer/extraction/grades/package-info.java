/**
 * Grades wherever they are stated, each a {@link letterminer.extraction.grades.Statement} of its own: in tables
 * ({@link letterminer.extraction.grades.GradeTableReader}, of which {@link letterminer.extraction.grades.GradeColumns}
 * finds the columns), as ticks, in lines without a table, and in sentences
 * ({@link letterminer.extraction.grades.NarrativeReader}). Package {@code checking} decides whether they agree.
 */
package letterminer.extraction.grades;
