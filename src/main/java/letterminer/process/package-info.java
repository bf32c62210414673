/**
 * What our child processes have in common: {@link letterminer.process.AskedProcess} asks one and waits for its
 * answer, {@link letterminer.process.Stopwatch} measures what a child uses, so
 * that a limit means the same on an idle machine and on a busy one. Knows nothing of what the children do.
 */
package letterminer.process;
