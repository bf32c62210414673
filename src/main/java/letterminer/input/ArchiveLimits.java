package letterminer.input;

/**
 * What an archive may make of itself when it is unpacked.
 *
 * @param mostEntries entries, also those that are no letters; what comes behind is not read, and a problem says so
 * @param mostBytes bytes of all entries together, skipped ones included
 */
public record ArchiveLimits(int mostEntries, long mostBytes) {
  /** A million entries and 200 GB: more than any archive of letters, less than a bomb. */
  public static ArchiveLimits defaults() {
    return new ArchiveLimits(1_000_000, 200_000_000_000L);
  }
}
