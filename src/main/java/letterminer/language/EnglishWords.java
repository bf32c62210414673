package letterminer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The common words of English, in lower case. Stored as the bytes of the sorted list, which take a tenth of the
 * memory of a set of strings. Immutable and thread-safe.
 */
public final class EnglishWords {
  private static final String BUNDLED = "/letterminer/reference/words.txt";

  /** Sorted words, each ended by a line feed. */
  private final byte[] lines;

  private EnglishWords(byte[] lines) {
    this.lines = lines;
  }

  /** The list that comes with the program, loaded on first use: most letters never need it. */
  public static EnglishWords bundled() {
    return Bundle.LIST;
  }

  public boolean contains(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = startOfLine((low + high) >>> 1, low);
      int order = compare(wanted, start);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        high = start;
      } else {
        low = endOfLine(start) + 1;
      }
    }
    return false;
  }

  private int startOfLine(int from, int low) {
    int at = from;
    while (at > low && lines[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private int endOfLine(int from) {
    int at = from;
    while (lines[at] != '\n') {
      at++;
    }
    return at;
  }

  private int compare(byte[] word, int start) {
    int i = 0;
    while (i < word.length && lines[start + i] != '\n') {
      if (word[i] != lines[start + i]) {
        return word[i] - lines[start + i];
      }
      i++;
    }
    return i == word.length ? (lines[start + i] == '\n' ? 0 : -1) : 1;
  }

  /** Lazy holder of the list. */
  private static final class Bundle {
    static final EnglishWords LIST = load();

    private static EnglishWords load() {
      try (InputStream in = EnglishWords.class.getResourceAsStream(BUNDLED)) {
        return new EnglishWords(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
