package letterminer.input;

import java.nio.file.Path;

/** A document to be read. */
public interface InputDocument {
  /**
   * A file on disk.
   *
   * @param name what to call it
   */
  static InputDocument file(Path path, String name) {
    return new FileDocument(path, name, new Disk());
  }

  /**
   * Path relative to the input it was found under, with {@code /} as separator; never empty, without control
   * characters, and without {@code ..}. A document of an archive has the archive's name before its own,
   * unless the archive is the input.
   */
  String name();

  /**
   * Its content. To be called at most once, and before the next document is taken: an archive that is read
   * from front to back has it only then.
   *
   * @param most largest number of bytes
   * @throws InputException if it cannot be had, or is larger
   */
  byte[] read(long most) throws InputException;
}
