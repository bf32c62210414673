/**
 * The letters in {@code .zip} and {@code .tar.gz} archives. An {@link letterminer.archive.Unpacker} opens one, an
 * {@link letterminer.archive.Archive} is pulled through letter by letter; nothing is written to disk, and no more
 * than one letter is held.
 *
 * <p>Archives come from anywhere, and unpacking them runs a good deal of other people's code on bytes that may
 * be made to break it: headers that recurse, names of gigabytes, dictionaries that fill the memory. Two things
 * protect a run:
 *
 * <ul>
 *   <li>{@link letterminer.archive.ArchiveLimits}, checked against what really comes out: entries, bytes in all and
 *       for the archive's size, length of an entry's headers, entries that overlap. They give the clear messages.
 *   <li>A process of its own ({@link letterminer.archive.IsolatedUnpacker}), with a limit on its heap, that is ended
 *       when it takes too long. It holds against what nobody thought of. It is started only where there is an
 *       archive, once in a run, and costs about as much as reading two letters; so unpacking is isolated always
 *       but with {@code --in-process}.
 * </ul>
 *
 * <p>What the package does not do: archives inside archives, and packing methods for which a library of our
 * size would have to bring native code (Zstandard): such an entry is reported.
 */
package letterminer.archive;
