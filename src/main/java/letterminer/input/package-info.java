/**
 * Finds the documents to read: {@link letterminer.input.Inputs} turns what a user names (files, folders, globs,
 * lists, {@code .zip}, {@code .tar.gz}) into one stream of {@link letterminer.input.InputDocument}s, each with a name
 * and its content on demand. {@link letterminer.archive} unpacks archives. Access to a disk that does not answer
 * times out after a minute.
 *
 * <p>An input that cannot be opened is a document, too, whose {@code read} throws the reason, so that it gets a row
 * in the tables. Archives inside archives are not opened.
 */
package letterminer.input;
