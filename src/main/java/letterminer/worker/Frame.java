package letterminer.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What parent and worker say to each other. A frame is a kind (one byte), a number (the document's, 8 bytes),
 * and three byte strings, each with its length (4 bytes) before it.
 *
 * @param kind what is said
 * @param number which document it is about
 * @param name the document's name, or the worker's model version
 * @param sha256 of the document's bytes, in hex
 * @param content the document's bytes, or the result's
 */
record Frame(Kind kind, long number, String name, String sha256, byte[] content) {
  private static final byte[] NOTHING = {};

  /** What a frame says. */
  enum Kind {
    /** Worker: it has started, and with which model. */
    READY,
    /** Parent: read this. */
    DOCUMENT,
    /** Worker: the document is in, and waits for a thread. */
    TAKEN,
    /** Worker: it is being read; its clock runs. */
    BEGUN,
    /** Worker: it goes on. */
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

  /** The next frame; throws {@link java.io.EOFException} where the other end is gone. */
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
