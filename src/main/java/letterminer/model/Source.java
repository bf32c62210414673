package letterminer.model;

/**
 * The source of a letter.
 *
 * @param file path relative to the input it was found under, with {@code /} as separator
 * @param sha256 SHA-256 of the file's bytes, 64 lower-case hex digits
 * @param medium kind of file
 * @param firstPage first page of the letter in the file, from 1
 * @param lastPage last page of the letter
 * @param pageCount number of pages of the whole file
 */
public record Source(
    String file, String sha256, Medium medium, int firstPage, int lastPage, int pageCount) {

  /** The same source with another file name. */
  public Source named(String other) {
    return new Source(other, sha256, medium, firstPage, lastPage, pageCount);
  }
}
