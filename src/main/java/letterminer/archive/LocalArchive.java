package letterminer.archive;

import java.io.IOException;
import java.util.Arrays;
import letterminer.model.ProblemCode;

/** An archive that is unpacked in this process in pieces. */
abstract class LocalArchive implements Archive {
  /** Most letters fit into one piece. */
  static final int PIECE = 1 << 18;

  /**
   * Unpacks more of the letter.
   *
   * @return the number of bytes, or -1 at its end
   */
  abstract int read(byte[] into, int offset, int length) throws ArchiveException;

  @Override
  public final byte[] content(long most) throws ArchiveException {
    Pieces pieces = new Pieces(most);
    for (byte[] piece = piece(); piece.length > 0; piece = piece()) {
      pieces.add(piece);
    }
    return pieces.joined();
  }

  /** The next piece; empty at the end. The last one may be shorter. */
  final byte[] piece() throws ArchiveException {
    byte[] piece = new byte[PIECE];
    int filled = 0;
    int count = 0;
    while (filled < PIECE && count >= 0) {
      count = read(piece, filled, PIECE - filled);
      filled += Math.max(0, count);
    }
    return filled == PIECE ? piece : Arrays.copyOf(piece, filled);
  }

  /** Wraps what an unpacking library threw while it read a letter. */
  static ArchiveException broken(Throwable e) {
    String reason = e instanceof IOException && e.getMessage() != null ? ": " + e.getMessage() : "";
    return new ArchiveException(
        ProblemCode.FILE_DAMAGED, "The file could not be unpacked from its archive, which is broken" + reason + ".");
  }

  /** The exception for an entry with the name of a letter that is not a file. */
  static ArchiveException notAFile(String what) {
    return new ArchiveException(
        ProblemCode.FILE_UNREADABLE, "This entry of the archive is not a file but " + what + ".");
  }
}
