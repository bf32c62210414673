package letterminer.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
    write(out, name.getBytes(StandardCharsets.UTF_8));
    write(out, sha256.getBytes(StandardCharsets.UTF_8));
    write(out, content);
    out.flush();
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** The next frame; throws {@link java.io.EOFException} if the other end is closed. */
  static Frame read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IOException("a frame of unknown kind " + kind);
    }
    long number = in.readLong();
    String name = new String(bytes(in), StandardCharsets.UTF_8);
    String sha256 = new String(bytes(in), StandardCharsets.UTF_8);
    return new Frame(Kind.values()[kind], number, name, sha256, bytes(in));
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("a frame with a length of " + length);
    }
    return length == 0 ? NOTHING : in.readNBytes(length);
  }
}
