package letterminer.extraction.part;

import java.util.HashMap;
import java.util.Map;
import letterminer.profile.Tokens;

/** Cuts the texts of one letter into words, each once however many readers ask for it. For one thread. */
public final class WordCutter {
  private final Map<String, Tokens> byText = new HashMap<>();

  public Tokens of(String text) {
    return byText.computeIfAbsent(text, Tokens::of);
  }
}
