package letterminer.archive;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Opens archives, one at a time. */
public interface Unpacker extends Closeable {
  /**
   * Opens an archive.
   *
   * @throws ArchiveException if it cannot be opened
   */
  Archive open(Path file, ArchiveKind kind) throws ArchiveException;

  @Override
  void close();

  /**
   * Unpacks in this process, for trusted archives.
   *
   * @param isLetter decides by name whether an entry is a letter; others are skipped
   */
  static Unpacker inThisProcess(ArchiveLimits limits, Predicate<String> isLetter) {
    return new LocalUnpacker(limits, isLetter);
  }
}
