package letterminer.archive;

import java.time.Duration;

/**
 * The resources that one archive may use. Bytes are counted as they are unpacked, whatever the archive declares.
 *
 * @param entries largest number of entries, including those that are not letters
 * @param bytes largest number of bytes of all entries together
 * @param freeBytes number of bytes that any archive may unpack to, however small it is
 * @param growth beyond that, an archive may unpack to this multiple of its own size; text is packed ten to one, a
 *     bomb a thousand to one
 * @param headerBytes largest size of the headers of one entry: its name, links and attributes
 * @param step timeout, in CPU time, for one step: opening the archive, finding the next letter, unpacking a piece of
 *     it
 */
public record ArchiveLimits(
    int entries, long bytes, long freeBytes, int growth, long headerBytes, Duration step) {
  /** A million entries, 200 GB, and no more than 200 times the archive's size beyond the first gigabyte. */
  public static ArchiveLimits defaults() {
    return new ArchiveLimits(
        1_000_000, 200_000_000_000L, 1_000_000_000L, 200, 1 << 20, Duration.ofSeconds(20));
  }

  /** The largest size that an archive of a given size may unpack to. */
  long bytesOf(long archiveSize) {
    long grown = archiveSize > bytes / growth ? bytes : archiveSize * growth;
    return Math.min(bytes, Math.max(freeBytes, grown));
  }
}
