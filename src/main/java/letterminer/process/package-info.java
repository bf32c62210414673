/**
 * Code common to our child processes: {@link letterminer.process.AskedProcess} sends requests to one and waits for
 * answers, {@link letterminer.process.Stopwatch} measures what a child uses, so that a timeout means the same on an
 * idle machine as on a busy one, and {@link letterminer.process.ByteStrings} is how messages hold what they hold. Independent of
 * what the children do.
 */
package letterminer.process;
