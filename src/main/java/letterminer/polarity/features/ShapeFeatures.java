package letterminer.polarity.features;

import java.util.List;
import java.util.Set;
import letterminer.language.WordTokenizer;

/** The share of numbers in a text: lists of figures, dates and addresses are not judgements. */
final class ShapeFeatures implements TextFeatures {
  private static final int FEW_WORDS = 4;

  @Override
  public void collect(List<String> words, Set<String> features) {
    int numbers = 0;
    int all = 0;
    for (String word : words) {
      if (word.equals(WordTokenizer.NUMBER)) {
        numbers++;
      }
      if (word.length() > 1 || Character.isLetterOrDigit(word.charAt(0)) || word.equals(WordTokenizer.NUMBER)) {
        all++;
      }
    }
    if (numbers > 0) {
      features.add("numbers=" + (numbers * 3 >= all ? "many" : numbers * 8 >= all ? "some" : "few"));
    }
    if (all <= FEW_WORDS) {
      features.add("short=" + all);
    }
  }
}
