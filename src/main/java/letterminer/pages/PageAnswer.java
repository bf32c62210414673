package letterminer.pages;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What became of a request.
 *
 * @param kind how it ended
 * @param type media type of a picture, or the sentence that says why there is nothing
 * @param content what was asked for, as bytes
 */
record PageAnswer(Kind kind, String type, byte[] content) {
  private static final byte[] NOTHING = {};

  /** A length beyond this comes from something that prints into the pipe. */
  private static final int LONGEST = 256 << 20;

  private static final int LONGEST_SENTENCE = 2000;

  /** How a request ended. */
  enum Kind {
    /** With what was asked for. */
    DONE,
    /** The file is not here: send it. */
    WANTED,
    /** It cannot be done. */
    FAILED
  }

  static PageAnswer done(String type, byte[] content) {
    return new PageAnswer(Kind.DONE, type, content);
  }

  static PageAnswer wanted() {
    return new PageAnswer(Kind.WANTED, "", NOTHING);
  }

  static PageAnswer failed(String sentence) {
    return new PageAnswer(Kind.FAILED, sentence.substring(0, Math.min(sentence.length(), LONGEST_SENTENCE)), NOTHING);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeUTF(type);
    writeBytes(out, content);
    out.flush();
  }

  static PageAnswer read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IOException("an answer of unknown kind " + kind);
    }
    return new PageAnswer(Kind.values()[kind], in.readUTF(), readBytes(in));
  }

  static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("an answer with a length of " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
