package letterminer.archive;

import java.io.Closeable;
import java.util.Optional;

/**
 * The letters of an open archive, one after the other, in the order of the archive. Not thread-safe.
 *
 * <p>Whatever the archive contains, only {@link ArchiveException} is thrown.
 */
public interface Archive extends Closeable {
  /** The number of letters; 0 if only reading the whole archive would tell. */
  int letters();

  /**
   * Advances to the next letter.
   *
   * @return its name in the archive; empty after the last one
   * @throws ArchiveException if the rest of the archive cannot be read
   */
  Optional<String> next() throws ArchiveException;

  /**
   * Unpacks the letter that {@link #next} advanced to. Must be called at most once for each letter.
   *
   * @param most largest number of bytes
   * @throws ArchiveException if this letter cannot be unpacked, or is larger; the next ones may be readable
   */
  byte[] content(long most) throws ArchiveException;

  @Override
  void close();
}
