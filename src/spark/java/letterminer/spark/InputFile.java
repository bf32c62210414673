package letterminer.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import letterminer.input.ArchiveShare;
import letterminer.input.Inputs;

/**
 * A file of the input.
 *
 * @param file its name below the input
 * @param path where it is
 * @param length its bytes
 * @param modified when it was changed last, in milliseconds since 1970
 * @param root whether it is the input itself: entries of an archive then have no prefix
 * @param share which share of its documents this is, from 0; files that are no large archives have one
 * @param shares how many there are
 */
record InputFile(String file, String path, long length, long modified, boolean root, int share, int shares)
    implements Serializable {
  /** Bytes of an archive that make a share. */
  private static final long SHARE = 32 << 20;

  /** Each share may need a copy of the archive on its machine. */
  private static final long MOST_SHARES = 8;

  /** A whole file. */
  InputFile(String file, String path, long length, long modified, boolean root) {
    this(file, path, length, modified, root, 0, 1);
  }

  /** The same file in shares: one task alone would be long at a large archive. */
  List<InputFile> inShares() {
    int count = Inputs.isShared(file) ? (int) Math.min(MOST_SHARES, length / SHARE + 1) : 1;
    return IntStream.range(0, count)
        .mapToObj(i -> new InputFile(file, path, length, modified, root, i, count)).toList();
  }

  /** Which of an archive's documents are wanted. */
  ArchiveShare wanted() {
    return new ArchiveShare(share, shares);
  }

  /** What this share costs to read. */
  long bytes() {
    return length / shares;
  }
}
