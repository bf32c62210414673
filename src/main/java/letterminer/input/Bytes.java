package letterminer.input;

import java.io.IOException;
import java.io.InputStream;
import letterminer.model.ProblemCode;

/** Reads what may be larger than it says. */
final class Bytes {
  private Bytes() {}

  /**
   * Everything up to the end.
   *
   * @throws InputException if that is more than {@code most} bytes; no more than those were held
   */
  static byte[] read(InputStream in, long most) throws IOException, InputException {
    int limit = (int) Math.min(most, Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw new InputException(
          ProblemCode.FILE_TOO_LARGE, "The file has more than " + most + " bytes, the most that a run reads.");
    }
    return bytes;
  }
}
