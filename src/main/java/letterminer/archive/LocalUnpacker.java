package letterminer.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import letterminer.model.ProblemCode;

/** Unpacks in this process. */
final class LocalUnpacker implements Unpacker {
  /** Share of the memory that the directory of a zip may use; the rest is needed to copy it. */
  private static final double DIRECTORY_SHARE = 0.75;

  private final ArchiveLimits limits;
  private final Predicate<String> isLetter;

  LocalUnpacker(ArchiveLimits limits, Predicate<String> isLetter) {
    this.limits = limits;
    this.isLetter = isLetter;
  }

  @Override
  public LocalArchive open(Path file, ArchiveKind kind) throws ArchiveException {
    return open(file, kind, () -> {});
  }

  /**
   * Opens an archive.
   *
   * @param pulse called regularly while nothing is returned
   */
  LocalArchive open(Path file, ArchiveKind kind, Runnable pulse) throws ArchiveException {
    try {
      Budget budget = new Budget(limits, Files.size(file));
      if (kind == ArchiveKind.TAR) {
        return new TarArchive(file, isLetter, budget, pulse);
      }
      long memory = (long) (Runtime.getRuntime().maxMemory() * DIRECTORY_SHARE);
      new ZipDirectory(limits.entries(), memory).check(file);
      return new ZipArchive(file, isLetter, budget);
    } catch (OutOfMemoryError e) {
      throw new ArchiveException(
          ProblemCode.OUT_OF_MEMORY, "The archive could not be opened: that needs more memory than the program has.");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      String name = kind == ArchiveKind.ZIP ? "zip" : "tar";
      throw new ArchiveException(
          ProblemCode.FILE_DAMAGED, "The archive could not be opened: it is not a " + name + " file, or broken.");
    }
  }

  @Override
  public void close() {}
}
