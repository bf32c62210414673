package letterminer.archive;

import java.time.Duration;

/**
 * What one archive may cost. What it declares counts for nothing: bytes are counted as they are unpacked.
 *
 * @param entries most entries, also those that are not letters
 * @param bytes most bytes of all entries together
 * @param freeBytes bytes that any archive may unpack to, however small it is
 * @param growth how many times its own size an archive may unpack to beyond that; texts pack ten to one, a bomb
 *     a thousand to one
 * @param headerBytes most bytes of the headers of one entry: its name, its links, its attributes
 * @param step longest processor time for one step: to open the archive, to find the next letter, to unpack a
 *     piece of it
 */
public record ArchiveLimits(
    int entries, long bytes, long freeBytes, int growth, long headerBytes, Duration step) {
  /** A million entries, 200 GB, and no more than 200 times the archive's size beyond the first gigabyte. */
  public static ArchiveLimits defaults() {
    return new ArchiveLimits(
        1_000_000, 200_000_000_000L, 1_000_000_000L, 200, 1 << 20, Duration.ofSeconds(20));
  }

  /** The most that an archive of some size may unpack to. */
  long bytesOf(long archiveSize) {
    long grown = archiveSize > bytes / growth ? bytes : archiveSize * growth;
    return Math.min(bytes, Math.max(freeBytes, grown));
  }
}
