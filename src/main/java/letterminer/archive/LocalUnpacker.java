package letterminer.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import letterminer.model.ProblemCode;

/** Unpacks in this process. */
final class LocalUnpacker implements Unpacker {
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
   * @param pulse called now and then while nothing is handed over
   */
  LocalArchive open(Path file, ArchiveKind kind, Runnable pulse) throws ArchiveException {
    try {
      Budget budget = new Budget(limits, Files.size(file));
      return kind == ArchiveKind.ZIP
          ? new ZipArchive(file, isLetter, budget) : new TarArchive(file, isLetter, budget, pulse);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String name = kind == ArchiveKind.ZIP ? "zip" : "tar";
      throw new ArchiveException(
          ProblemCode.FILE_DAMAGED, "The archive could not be opened: it is not a " + name + " file, or broken.");
    }
  }

  @Override
  public void close() {}
}
