/**
 * Grades wherever they are stated: in tables, ticks, lines and sentences, each a
 * {@link letterminer.extraction.grades.Statement} of its own. Package {@code checking} decides whether they agree.
 */
package letterminer.extraction.grades;
