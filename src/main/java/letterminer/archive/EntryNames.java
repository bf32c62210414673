package letterminer.archive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Converts names in archives to text. Most are UTF-8. The encoding of the others is unknown, so invalid bytes are
 * percent-encoded ({@code caf%E9.pdf}), as for files in folders. The libraries would write a question mark, so that
 * different names could become equal.
 */
final class EntryNames {
  private static final int LONGEST_SHOWN = 200;

  private EntryNames() {}

  static String text(byte[] name) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(name);
    StringBuilder text = new StringBuilder();
    CharBuffer out = CharBuffer.allocate(name.length);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (!result.isError()) {
        return text.toString();
      }
      for (int i = 0; i < result.length(); i++) {
        text.append(escaped(in.get()));
      }
      decoder.reset();
    }
  }

  /** A name within a sentence: on one line and of limited length. */
  static String shown(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints().limit(LONGEST_SHOWN).forEach(c -> {
      if (Character.isISOControl(c)) {
        text.append(escaped((byte) c));
      } else {
        text.appendCodePoint(c);
      }
    });
    return name.codePointCount(0, name.length()) > LONGEST_SHOWN ? text + "…" : text.toString();
  }

  private static String escaped(byte b) {
    return String.format("%%%02X", b);
  }
}
