/**
 * Reads the letters in {@code .zip} and {@code .tar.gz} archives. An {@link letterminer.archive.Unpacker} opens an
 * {@link letterminer.archive.Archive}, which is read letter by letter; nothing is written to disk, and one letter at
 * a time is held in memory.
 *
 * <p>Archives are untrusted, and unpacking them runs third-party code on bytes that may be crafted to break it:
 * recursive headers, names of gigabytes, dictionaries that fill the memory. Two things protect a run:
 *
 * <ul>
 *   <li>{@link letterminer.archive.ArchiveLimits}, which count what is actually unpacked: entries, total bytes in absolute
 *       terms and relative to the archive's size, length of an entry's headers, overlapping entries. They give clear
 *       messages.
 *   <li>A separate process ({@link letterminer.archive.IsolatedUnpacker}) with a limited heap and a timeout. It protects
 *       against attacks that nobody has thought of. It is started once in a run, for the first archive, and costs about
 *       as much as reading two letters, so unpacking is isolated except with {@code --in-process}.
 * </ul>
 *
 * <p>Not supported: archives inside archives, and compression methods whose libraries need native code (Zstandard).
 * Such an entry is reported.
 */
package letterminer.archive;
