package letterminer.catalogue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a catalogue. It must be UTF-8: a guess would silently corrupt names of files. */
final class CatalogueText {
  private static final String SAVE = " Save it as 'CSV UTF-8'.";

  private final String name;

  CatalogueText(String name) {
    this.name = name;
  }

  /** The text, without the byte order mark that spreadsheets write. */
  String decode(byte[] bytes) throws CatalogueException {
    if (bytes.length >= 2 && isSixteenBit(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
      throw new CatalogueException(name + ", line 1: the text is UTF-16, not UTF-8." + SAVE);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new CatalogueException(name + ", line " + lines(text) + ": the text is not UTF-8 (as with Windows-1252)." + SAVE);
    }
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int zero = content.indexOf('\0');
    if (zero >= 0) {
      throw new CatalogueException(name + ", line " + lines(content.substring(0, zero))
          + ": the file contains a zero byte; it is UTF-16, or not text at all." + SAVE);
    }
    return content;
  }

  /** A byte order mark of UTF-16, or a first letter with a zero byte. */
  private static boolean isSixteenBit(int first, int second) {
    return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF || first == 0 ^ second == 0;
  }

  /** The line in which a text ends, from 1. */
  private static long lines(String text) {
    return text.chars().filter(c -> c == '\n').count() + 1;
  }
}
