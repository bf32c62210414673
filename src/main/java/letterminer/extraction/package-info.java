/**
 * Blocks and a profile to findings: who writes to whom and when
 * ({@link letterminer.extraction.HeaderReader}), which grades are stated and where
 * ({@link letterminer.extraction.GradeTableReader}, {@link letterminer.extraction.BodyReader}), the
 * sections with their points, and who signs ({@link letterminer.extraction.SignatoryReader}).
 * {@link letterminer.extraction.LetterExtractor} runs them.
 *
 * <p>Findings are what the letter says, place by place. Whether its statements agree is for checking.
 */
package letterminer.extraction;
