package letterminer.archive;

import java.io.IOException;
import java.util.Arrays;
import letterminer.model.ProblemCode;

/** An archive that is unpacked in this process, piece by piece. */
abstract class LocalArchive implements Archive {
  /** Most letters are one piece. */
  static final int PIECE = 1 << 18;

  @Override
  public final void skip(int letters) throws ArchiveException {
    for (int i = 0; i < letters && next().isPresent(); i++) {
      continue;
    }
  }

  /**
   * Unpacks some more of the letter.
   *
   * @return how many bytes; -1 at its end
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

  /** The next piece, empty at the end; the last may be shorter than the others. */
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

  /** What an unpacking library threw while it read one letter. */
  static ArchiveException broken(Throwable e) {
    String reason = e instanceof IOException && e.getMessage() != null ? ": " + e.getMessage() : "";
    return new ArchiveException(
        ProblemCode.FILE_DAMAGED, "The file could not be unpacked from its archive, which is broken" + reason + ".");
  }

  /** An entry that is named like a letter and is something else. */
  static ArchiveException notAFile(String what) {
    return new ArchiveException(
        ProblemCode.FILE_UNREADABLE, "This entry of the archive is not a file but " + what + ".");
  }
}
