package letterminer.archive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a run and the process that unpacks for it say to each other: a kind and a number (a byte and 4 bytes),
 * then a text and bytes, each after its length (4 bytes).
 *
 * @param kind what is said
 * @param number a count, see {@link Kind}
 * @param text a name or a sentence, see {@link Kind}
 */
record Message(Kind kind, int number, String text, byte[] bytes) {
  private static final byte[] NOTHING = {};

  /** A length beyond this comes from something that prints into the pipe. */
  private static final int LONGEST = 64 << 20;

  /** What is said. */
  enum Kind {
    /** Run: open an archive, the text has its kind and its address, and skip as many letters as the number says. */
    OPEN,
    /** Run: go on to the next letter. */
    NEXT,
    /** Run: send another piece of it. */
    MORE,
    /** Unpacker: it is open, and has so many letters. */
    OPENED,
    /** Unpacker: the next letter, by name. A first piece follows without being asked for: most letters are one. */
    LETTER,
    /** Unpacker: a piece; the number is 1 if it is the last. */
    PIECE,
    /** Unpacker: there is no other letter. */
    END,
    /** Unpacker: this cannot be done; the number is that of the problem's code, the text says why. */
    FAILED,
    /** Unpacker: it is still at it. */
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
    write(out, text.getBytes(StandardCharsets.UTF_8));
    write(out, bytes);
    out.flush();
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** The next message; throws {@link java.io.EOFException} where the other end is gone. */
  static Message read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IOException("a message of unknown kind " + kind);
    }
    int number = in.readInt();
    String text = new String(bytes(in), StandardCharsets.UTF_8);
    return new Message(Kind.values()[kind], number, text, bytes(in));
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a message with a length of " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new java.io.EOFException();
    }
    return bytes;
  }
}
