package letterminer.office;

import letterminer.model.ProblemCode;
import letterminer.reading.ReadingException;

/**
 * What a file may ask for.
 *
 * @param mostPartBytes one part of a package may unpack to so many bytes
 * @param mostBytes all parts that are read, together
 * @param mostParts how many parts a package may have, read or not
 * @param mostElements how many elements the XML of a part may have
 * @param deepest how deep they may be nested
 * @param mostCharacters how much text a document may have
 * @param mostPages how many pages
 */
record OfficeLimits(
    int mostPartBytes, int mostBytes, int mostParts, int mostElements, int deepest, int mostCharacters, int mostPages) {

  /** Far more than any letter needs. */
  public static OfficeLimits defaults() {
    return new OfficeLimits(50_000_000, 80_000_000, 10_000, 1_500_000, 200, 5_000_000, 2_000);
  }

  /**
   * Checks the size of a file that is one part.
   *
   * @throws ReadingException if it is too large
   */
  void checkSize(byte[] file) throws ReadingException {
    if (file.length > mostPartBytes) {
      throw new ReadingException(ProblemCode.FILE_TOO_LARGE, "The file was not read: it is larger than any letter.");
    }
  }
}
