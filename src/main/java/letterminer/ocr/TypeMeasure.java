package letterminer.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The size and the baseline of words that stand side by side, estimated from the boxes of their letters.
 *
 * @param size of the type, in dots; 0 if no word has letters to judge by
 * @param baseline its distance from the top of the picture, in dots
 */
record TypeMeasure(double size, double baseline) {
  /** Heights of letters in ems: of capitals and tall letters, of a t, of small letters, and what hangs below the baseline. */
  private static final double TALL = 0.72;
  private static final double MIDDLE = 0.62;
  private static final double SMALL = 0.53;
  private static final double HANGING = 0.21;

  private static final String TALL_LETTERS = "bdfhikl0123456789()";
  private static final String HANGING_LETTERS = "gjpqy,;()Q";

  /** How far signs without letters hang below the baseline, in ems. */
  private static final double SIGN_DROP = 0.15;

  /** How far the feet of words on one baseline are apart, in ems. */
  private static final double AGREE = 0.12;

  /** The measure of words. There is at least one. */
  static TypeMeasure of(List<ReadWord> words) {
    double size = size(words);
    return new TypeMeasure(size, baseline(words, size));
  }

  private static double size(List<ReadWord> words) {
    List<Double> sizes = new ArrayList<>();
    for (ReadWord word : words) {
      boolean tall = word.text().chars().anyMatch(c -> Character.isUpperCase(c) || TALL_LETTERS.indexOf(c) >= 0);
      if (word.text().codePoints().filter(Character::isLetterOrDigit).count() >= Math.min(2, word.text().length())) {
        double ems = (tall ? TALL : word.text().indexOf('t') >= 0 ? MIDDLE : SMALL) + (hangs(word) ? HANGING : 0);
        for (int i = 0; i < word.text().length(); i++) {
          sizes.add((word.bottom() - word.top()) / ems);
        }
      }
    }
    return sizes.isEmpty() ? 0 : median(sizes);
  }

  /** The usual foot of the words, those with hanging letters aside. */
  private static double baseline(List<ReadWord> words, double size) {
    List<Double> feet = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (ReadWord word : words) {
      (stands(word) ? feet : others).add((double) word.bottom());
    }
    return feet.isEmpty() ? median(others) - SIGN_DROP * size : median(feet);
  }

  /**
   * What letters a word has, as far as its height depends on them; empty if it has other signs, or few letters. Words of
   * one kind are equally high in one type.
   */
  static Optional<String> kind(String text) {
    int end = text.length() > 1 && text.endsWith(".") ? text.length() - 1 : text.length();
    String word = text.substring(0, end);
    if (word.length() < 2 || !word.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    boolean tall = word.chars().anyMatch(c -> TALL_LETTERS.indexOf(c) >= 0);
    boolean capital = word.chars().anyMatch(Character::isUpperCase);
    String top = tall ? "tall" : capital ? "capital" : word.indexOf('t') >= 0 ? "middle" : "small";
    return Optional.of(top + (word.chars().anyMatch(c -> HANGING_LETTERS.indexOf(c) >= 0) ? " hanging" : ""));
  }

  /** The baseline that words agree on; empty if fewer than two show theirs, or they differ. */
  static OptionalDouble sureBaseline(List<ReadWord> words, double size) {
    IntSummaryStatistics feet = words.stream()
        .filter(w -> w.text().length() > 1 && stands(w)).mapToInt(ReadWord::bottom).summaryStatistics();
    return feet.getCount() > 1 && feet.getMax() - feet.getMin() <= AGREE * size
        ? OptionalDouble.of(of(words).baseline()) : OptionalDouble.empty();
  }

  private static boolean hangs(ReadWord word) {
    return word.text().chars().anyMatch(c -> HANGING_LETTERS.indexOf(c) >= 0);
  }

  /** Whether a word's foot is its line's baseline: it has letters, and none that hangs below it. */
  private static boolean stands(ReadWord word) {
    return !hangs(word) && word.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The middle one of some values; the upper one of two. There is at least one value. */
  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
