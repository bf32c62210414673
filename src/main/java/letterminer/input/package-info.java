/**
 * Inputs to documents: {@link letterminer.input.Inputs} turns what a user names (files, folders, globs, lists,
 * {@code .zip}, {@code .tar.gz}) into one stream of {@link letterminer.input.InputDocument}s, each with its
 * name and its content on demand. Nothing is unpacked to disk, and nothing of an archive's content is held.
 *
 * <p>What cannot be had is a document all the same, whose {@code read} says why, so that it gets its row.
 * Archives inside archives are not opened.
 */
package letterminer.input;
