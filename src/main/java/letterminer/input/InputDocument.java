package letterminer.input;

/** A document to read. */
public interface InputDocument {
  /**
   * Path relative to the input it was found under, with {@code /} as separator; never empty, without control
   * characters or {@code ..}. For a document of an archive it begins with the archive's name, unless the archive is
   * the input.
   */
  String name();

  /**
   * Its content. Must be called at most once, and before the next document is fetched, because archives are read
   * sequentially.
   *
   * @param most largest number of bytes
   * @throws InputException if it cannot be opened, or is larger
   */
  byte[] read(long most) throws InputException;
}
