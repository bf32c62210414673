package letterminer.archive;

import java.io.Closeable;
import java.util.Optional;

/**
 * The letters of an opened archive, one after the other, in its own order. For one thread.
 *
 * <p>Whatever the archive holds, nothing but {@link ArchiveException} is thrown.
 */
public interface Archive extends Closeable {
  /** How many letters there are; 0 where only reading the archive through would tell. */
  int letters();

  /**
   * Goes on to the next letter.
   *
   * @return its name as the archive has it; empty after the last
   * @throws ArchiveException if the rest of the archive cannot be read
   */
  Optional<String> next() throws ArchiveException;

  /**
   * Passes over letters without unpacking them, as far as the archive allows that. Before the first {@link #next} only.
   *
   * @throws ArchiveException if the rest of the archive cannot be read
   */
  void skip(int letters) throws ArchiveException;

  /**
   * Unpacks the letter that {@link #next} went to. To be called at most once for each.
   *
   * @param most largest number of bytes
   * @throws ArchiveException if this letter cannot be unpacked, or is larger; the next may be fine
   */
  byte[] content(long most) throws ArchiveException;

  @Override
  void close();
}
