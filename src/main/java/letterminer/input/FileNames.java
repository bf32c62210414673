package letterminer.input;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Converts file names to text and back. On Linux a name consists of bytes that need not be UTF-8 (names from old
 * Windows shares seldom are). An invalid byte is kept as a lone surrogate, U+DC00 plus its value, which never occurs
 * in valid text: Python's {@code surrogateescape} convention. So a file can be found by a name from the command line
 * or a list.
 */
public final class FileNames {
  private static final char ESCAPE = 0xDC00;
  private static final String ADDRESS = "file:///";
  private static final int FIRST_ESCAPED = 0x80;
  private static final int LAST_ESCAPED = 0xFF;

  private FileNames() {}

  /** Converts bytes to text. */
  public static String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return out.flip().toString();
      }
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (ESCAPE + (in.get() & 0xFF)));
      }
      decoder.reset();
    }
  }

  /** Whether a character stands for an invalid byte, which only an unpaired surrogate does. */
  public static boolean isEscape(char c) {
    return c >= ESCAPE + FIRST_ESCAPED && c <= ESCAPE + LAST_ESCAPED;
  }

  /** The byte that such a character stands for, percent-encoded: {@code %E9}. */
  public static String escaped(char c) {
    return String.format("%%%02X", c - ESCAPE);
  }

  /** A path as an argument for our own processes: as a URI if text would lose bytes. */
  public static String argument(Path path) {
    return path.toString().indexOf('\uFFFD') < 0 ? path.toString() : path.toUri().toString();
  }

  /**
   * The path that a text names, even if the system's encoding cannot express it.
   *
   * @throws InvalidPathException if it is not a valid path on this system
   */
  public static Path path(String name) {
    if (name.startsWith(ADDRESS)) {
      return Path.of(URI.create(name));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      if (name.indexOf('\0') >= 0 || Path.of("").getFileSystem().getSeparator().equals("\\")) {
        throw e;
      }
      return ofBytes(name);
    }
  }

  /** Through a URI, which can have any byte. */
  private static Path ofBytes(String name) {
    StringBuilder address = new StringBuilder(ADDRESS);
    for (int i = 0; i < name.length(); ) {
      int point = name.codePointAt(i);
      if (point < FIRST_ESCAPED && (Character.isLetterOrDigit(point) || "/._-".indexOf(point) >= 0)) {
        address.append((char) point);
      } else if (Character.charCount(point) == 1 && isEscape((char) point)) {
        address.append(escaped((char) point));
      } else {
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          address.append(String.format("%%%02X", b));
        }
      }
      i += Character.charCount(point);
    }
    Path path = Path.of(URI.create(address.toString()));
    return name.startsWith("/") ? path : path.subpath(0, path.getNameCount());
  }
}
