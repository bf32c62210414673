/**
 * Inputs to documents: {@link letterminer.input.Inputs} turns what a user names (files, folders, globs, lists,
 * {@code .zip}, {@code .tar.gz}) into one stream of {@link letterminer.input.InputDocument}s, each with its
 * name and its content on demand. {@link letterminer.archive} unpacks. A disk that does not answer is given up
 * after a minute.
 *
 * <p>What cannot be had is a document all the same, whose {@code read} says why, so that it gets its row.
 * Archives inside archives are not opened.
 */
package letterminer.input;
