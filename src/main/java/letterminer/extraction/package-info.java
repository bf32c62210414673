/**
 * Blocks and a profile to findings. {@link letterminer.extraction.LetterExtractor} runs the readers, each in the
 * package of what it reads: {@code document} (where a letter begins and ends), {@code header}, {@code people}, {@code
 * grades}, {@code body}; {@code heading} and {@code part} are shared by them.
 *
 * <p>Findings are what the letter says, place by place. Whether its statements agree is for checking.
 */
package letterminer.extraction;
