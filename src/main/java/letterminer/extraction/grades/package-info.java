/**
 * Grades wherever they are stated: in tables, ticks, lines and sentences, each a
 * {@link letterminer.extraction.grades.Statement} of its own. Whether they agree is for checking.
 */
package letterminer.extraction.grades;
