package letterminer.extraction.part;

import java.util.HashMap;
import java.util.Map;
import letterminer.profile.Tokens;

/**
 * Splits the texts of one letter into words. Each text is split once, however many readers ask for it. For one thread.
 */
public final class WordCutter {
  private final Map<String, Tokens> byText = new HashMap<>();

  public Tokens of(String text) {
    return byText.computeIfAbsent(text, Tokens::of);
  }
}
