package letterminer.archive;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.ProblemCode;

/** Collects the content of one letter, never more than the limit. */
final class Pieces {
  private final long most;
  private final List<byte[]> pieces = new ArrayList<>();
  private long size;

  Pieces(long most) {
    this.most = Math.min(most, Integer.MAX_VALUE - 16);
  }

  /** Adds a piece, which must not be changed afterwards. */
  void add(byte[] piece) throws ArchiveException {
    size += piece.length;
    if (size > most) {
      throw new ArchiveException(
          ProblemCode.FILE_TOO_LARGE, "The file has more than " + most + " bytes, the most that a run reads.");
    }
    pieces.add(piece);
  }

  byte[] joined() {
    byte[] all = new byte[(int) size];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }
}
