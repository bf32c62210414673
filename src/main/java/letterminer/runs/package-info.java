/**
 * Reads the files of finished runs: {@link letterminer.runs.RunFolder} opens one, or explains in a sentence why it
 * cannot be used, {@link letterminer.runs.LetterLines} finds single letters in a {@code letters.jsonl} of any size,
 * {@link letterminer.runs.TableFile} reads a table row by row. Nothing is written, and nothing depends on kept records,
 * so a run that was copied from elsewhere can be read.
 */
package letterminer.runs;
