package letterminer.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import letterminer.model.Medium;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;

/**
 * Reads plain text and Markdown, as converters produce them, onto a grid of character cells: a column is
 * {@value TextGrid#CELL} points wide and a row {@value TextGrid#ROW} points high. To layout, indents, blank lines and
 * columns made with spaces thus look as on a printed page.
 *
 * <p>The encoding is UTF-8, UTF-16 if there is a byte order mark, and otherwise Windows-1252, which is reported as a
 * problem. Form feeds separate pages.
 */
final class TextReader {
  private static final int MOST_BYTES_OF_ONE = 4;

  private final ReadingSettings settings;

  TextReader(ReadingSettings settings) {
    this.settings = settings;
  }

  Document read(byte[] bytes) throws ReadingException {
    List<Problem> problems = new ArrayList<>();
    checkLength(bytes.length / MOST_BYTES_OF_ONE);
    String text = decode(bytes, problems);
    checkLength(text.length());
    if (looksBinary(text)) {
      throw new ReadingException(
          ProblemCode.FILE_TYPE_UNKNOWN,
          "The name says text, but the content is binary: it contains zero bytes.");
    }
    List<Page> pages = new ArrayList<>();
    String[] parts = text.replace("\r\n", "\n").replace('\r', '\n').split("\f", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean trailing = i == parts.length - 1 && i > 0 && parts[i].isBlank();
      if (!trailing) {
        pages.add(new TextGrid(i + 1).page(List.of(parts[i].split("\n", -1))));
      }
    }
    return new Document(
        Medium.TEXT, false, List.copyOf(pages), Tags.NONE, List.copyOf(problems));
  }

  private void checkLength(int characters) throws ReadingException {
    if (characters > settings.mostCharacters()) {
      throw new ReadingException(
          ProblemCode.FILE_TOO_LARGE,
          "The text was not read: it has more than " + settings.mostCharacters() + " characters.");
    }
  }

  private static String decode(byte[] bytes, List<Problem> problems) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return assumed(bytes, StandardCharsets.UTF_16LE, 2, problems);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return assumed(bytes, StandardCharsets.UTF_16BE, 2, problems);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return assumed(bytes, Charset.forName("windows-1252"), 0, problems);
    }
  }

  private static String assumed(
      byte[] bytes, Charset charset, int skip, List<Problem> problems) {
    problems.add(Problem.of(
        ProblemCode.ENCODING_ASSUMED,
        "The text is not UTF-8; it was read as " + charset.name() + "."));
    return new String(bytes, skip, bytes.length - skip, charset);
  }

  private static boolean looksBinary(String text) {
    int zeros = 0;
    for (int i = 0; i < text.length(); i++) {
      zeros += text.charAt(i) == 0 ? 1 : 0;
    }
    return zeros > 0 && zeros > text.length() / 1000;
  }
}
