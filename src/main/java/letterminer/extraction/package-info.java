/**
 * Turns blocks and a profile into the content of letters. {@link letterminer.extraction.LetterExtractor} chooses the profile
 * and {@code LetterPartReader} runs the readers, each in the package of what it reads: {@code document} (where a letter begins and ends), {@code header}, {@code people},
 * {@code grades}, {@code body}; {@code heading} and {@code part} are shared by them.
 *
 * <p>{@link letterminer.extraction.LetterContent} is what a letter says, with the place of each statement. Package {@code checking} decides whether the
 * statements agree.
 */
package letterminer.extraction;
