/**
 * Finished runs as their files have them: {@link letterminer.runs.RunFolder} opens one, or says in a sentence why it
 * cannot be used, {@link letterminer.runs.LetterLines} finds single letters in a {@code letters.jsonl} of any size,
 * {@link letterminer.runs.TableFile} reads a table row by row. Nothing is written, and nothing depends on kept records,
 * so a run can be read that was copied from elsewhere.
 */
package letterminer.runs;
