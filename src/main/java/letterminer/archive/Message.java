package letterminer.archive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import letterminer.process.ByteStrings;

/**
 * A message between a run and its unpacking process: a kind and a number (1 and 4 bytes), then a text and bytes, each
 * preceded by its length (4 bytes).
 *
 * @param kind its kind
 * @param number a count, see {@link Kind}
 * @param text a name or a sentence, see {@link Kind}
 */
record Message(Kind kind, int number, String text, byte[] bytes) {
  private static final byte[] NOTHING = {};

  /** Longer than any text or piece. */
  private static final int LONGEST = 64 << 20;

  /** The kind of a message. */
  enum Kind {
    /** Run: open an archive, whose kind and URI are in the text, and skip this number of letters. */
    OPEN,
    /** Run: advance to the next letter. */
    NEXT,
    /** Run: send another piece of the letter. */
    MORE,
    /** Unpacker: the archive is open and has this number of letters. */
    OPENED,
    /**
     * Unpacker: the name of the next letter. The first piece follows without a request, since most letters have just
     * one.
     */
    LETTER,
    /** Unpacker: a piece; the number is 1 if it is the last. */
    PIECE,
    /** Unpacker: there are no more letters. */
    END,
    /** Unpacker: the request failed; the number is the problem's code, the text says why. */
    FAILED,
    /** Unpacker: it is still working. */
    PULSE
  }

  static Message of(Kind kind) {
    return new Message(kind, 0, "", NOTHING);
  }

  static Message of(Kind kind, int number) {
    return new Message(kind, number, "", NOTHING);
  }

  static Message failed(ArchiveException reason) {
    return new Message(Kind.FAILED, reason.code().ordinal(), reason.getMessage(), NOTHING);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeInt(number);
    ByteStrings.write(out, text);
    ByteStrings.write(out, bytes);
    out.flush();
  }

  /** The next message; throws {@link java.io.EOFException} if the other end has closed. */
  static Message read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IOException("a message of unknown kind " + kind);
    }
    int number = in.readInt();
    return new Message(Kind.values()[kind], number, ByteStrings.readText(in, LONGEST), ByteStrings.read(in, LONGEST));
  }
}
