package letterminer.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Byte strings and texts in messages between processes: each is preceded by its length, four bytes. */
public final class ByteStrings {
  private ByteStrings() {}

  public static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public static void write(DataOutputStream out, String text) throws IOException {
    write(out, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads one.
   *
   * @param most a greater length means that something else prints into the pipe
   * @throws EOFException if the other end has closed
   */
  public static byte[] read(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new IOException("a message with a length of " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  /** Reads a text, see {@link #read}. */
  public static String readText(DataInputStream in, int most) throws IOException {
    return new String(read(in, most), StandardCharsets.UTF_8);
  }
}
