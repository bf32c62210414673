package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a paragraph into the sentences that become points. If the end of a sentence is uncertain, the sentence
 * continues: a point that is too long loses less than one cut in two.
 */
final class Sentences {
  private static final Pattern END =
      Pattern.compile("[.!?][\u2019\u201D\"')\\]]{0,3}\\d{0,2}\\s+(?=[\u2018\u201C\"'(\\[]{0,2}\\p{Lu})");
  private static final Set<String> ABBREVIATIONS = Set.of(
      "mr", "mrs", "ms", "dr", "prof", "rev", "st", "no", "nos", "e.g", "i.e", "cf", "vs", "para", "paras", "fig", "ref",
      "inc", "ltd", "co", "u.s", "approx");

  private Sentences() {}

  static List<String> in(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      int word = text.lastIndexOf(' ', end.start()) + 1;
      String before = text.substring(Math.max(word, from), end.start()).toLowerCase(Locale.ROOT);
      boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0)) && text.charAt(end.start()) == '.';
      if (!initial && !ABBREVIATIONS.contains(before)) {
        sentences.add(text.substring(from, end.end()).strip());
        from = end.end();
      }
    }
    sentences.add(text.substring(from).strip());
    return sentences;
  }
}
