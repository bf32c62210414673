package letterminer.polarity;

import java.util.List;
import java.util.Locale;

/** How a sentence's first words tie it to the sentence before it. */
enum Opening {
  /** It says more about the same: 'This ensures that ...'. */
  CONTINUES("this", "these", "they", "it", "as a result", "consequently", "such", "that", "their", "its", "therefore",
      "some of these", "those", "thus"),
  /** It turns to the opposite: 'However, ...'. */
  TURNS("however", "but", "nevertheless", "nonetheless", "conversely", "in contrast", "despite this", "yet"),
  /** It adds something of the same kind: 'Similarly, ...'. */
  ADDS("also", "in addition", "furthermore", "similarly", "additionally", "moreover", "equally", "likewise", "for example",
      "in particular", "other");

  private final List<String> phrases;

  Opening(String... phrases) {
    this.phrases = List.of(phrases);
  }

  boolean isOf(String sentence) {
    return phrases.stream().anyMatch(p -> begins(sentence, p));
  }

  private static boolean begins(String sentence, String phrase) {
    return sentence.regionMatches(true, 0, phrase, 0, phrase.length())
        && (sentence.length() == phrase.length() || !Character.isLetter(sentence.charAt(phrase.length())));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
