package letterminer.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import letterminer.process.ByteStrings;

/**
 * The messages between parent and worker. A frame is a kind (one byte), a number (the document's, 8 bytes),
 * and three byte strings, each preceded by its length (4 bytes).
 *
 * @param kind the kind of message
 * @param number the document's number
 * @param name the document's name, or the worker's model version
 * @param sha256 of the document's bytes, in hex
 * @param content the document's bytes, or the result's
 */
record Frame(Kind kind, long number, String name, String sha256, byte[] content) {
  private static final byte[] NOTHING = {};

  /** What a document may be at most is decided where it is read. */
  private static final int LONGEST = Integer.MAX_VALUE;

  /** The kinds of message. */
  enum Kind {
    /** Worker: started, with this model. */
    READY,
    /** Parent: read this document. */
    DOCUMENT,
    /** Worker: the document was received, and waits for a thread. */
    TAKEN,
    /** Worker: reading has begun; the document's timeouts count from here. */
    BEGUN,
    /** Worker: reading continues. */
    PULSE,
    /** Worker: the result. */
    RESULT
  }

  static Frame of(Kind kind, long number) {
    return new Frame(kind, number, "", "", NOTHING);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeLong(number);
    ByteStrings.write(out, name);
    ByteStrings.write(out, sha256);
    ByteStrings.write(out, content);
    out.flush();
  }

  /** The next frame; throws {@link java.io.EOFException} if the other end is closed. */
  static Frame read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IOException("a frame of unknown kind " + kind);
    }
    long number = in.readLong();
    return new Frame(
        Kind.values()[kind], number, ByteStrings.readText(in, LONGEST), ByteStrings.readText(in, LONGEST),
        ByteStrings.read(in, LONGEST));
  }
}
