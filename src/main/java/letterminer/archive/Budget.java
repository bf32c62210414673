package letterminer.archive;

import letterminer.model.ProblemCode;

/** The remaining part of an archive's limits. */
final class Budget {
  private final ArchiveLimits limits;
  private final long bytes;
  private long spent;
  private int entries;

  Budget(ArchiveLimits limits, long archiveSize) {
    this.limits = limits;
    this.bytes = limits.bytesOf(archiveSize);
  }

  long headerBytes() {
    return limits.headerBytes();
  }

  /** Counts an entry. */
  void entry() throws ArchiveException {
    if (++entries > limits.entries()) {
      throw new ArchiveException(
          ProblemCode.FILE_TOO_LARGE,
          "The archive has more than " + limits.entries() + " entries; the rest of it was not read.");
    }
  }

  /** Counts unpacked bytes; {@link #check} tests whether there are too many. */
  void spend(long unpacked) {
    spent += unpacked;
  }

  boolean isOverspent() {
    return spent > bytes;
  }

  /** Throws if the archive has unpacked to more than is allowed. */
  void check() throws ArchiveException {
    if (isOverspent()) {
      throw new ArchiveException(
          ProblemCode.FILE_TOO_LARGE,
          "The archive unpacks to more than " + bytes / 1_000_000 + " MB, far more than letters would;"
              + " the rest of it was not read.");
    }
  }
}
