package letterminer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The common words of English, in lower case. Immutable and thread-safe. */
public final class EnglishWords {
  private static final String BUNDLED = "/letterminer/reference/words.txt";

  private final Set<String> words;

  private EnglishWords(Set<String> words) {
    this.words = words;
  }

  /** The list that comes with the program, loaded on first use: most letters never need it. */
  public static EnglishWords bundled() {
    return Bundle.LIST;
  }

  public boolean contains(String word) {
    return words.contains(word);
  }

  /** Lazy holder of the list. */
  private static final class Bundle {
    static final EnglishWords LIST = load();

    private static EnglishWords load() {
      try (InputStream in = EnglishWords.class.getResourceAsStream(BUNDLED)) {
        String lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        return new EnglishWords(new HashSet<>(Arrays.asList(lines.split("\n"))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
