package letterminer.input;

import letterminer.archive.Archive;
import letterminer.archive.ArchiveException;

/**
 * A share of an archive's letters, for several that read it at once: letters that follow each other. An archive that does
 * not say how many it has is one share, the first.
 *
 * @param number which share, from 0
 * @param of how many there are
 */
public record ArchiveShare(int number, int of) {
  /** All letters. */
  public static final ArchiveShare ALL = new ArchiveShare(0, 1);

  boolean isAll() {
    return of == 1;
  }

  boolean isFirst() {
    return number == 0;
  }

  /**
   * Passes over the letters of the shares before.
   *
   * @return how many letters are in this one
   */
  int skip(Archive archive) throws ArchiveException {
    long letters = archive.letters();
    if (letters == 0) {
      return isFirst() ? Integer.MAX_VALUE : 0;
    }
    int from = (int) (letters * number / of);
    archive.skip(from);
    // The last goes on to the end: what is wrong there is to be said too.
    return number == of - 1 ? Integer.MAX_VALUE : (int) (letters * (number + 1) / of) - from;
  }
}
