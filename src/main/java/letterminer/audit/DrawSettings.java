package letterminer.audit;

import java.util.OptionalInt;

/**
 * The size of a sample.
 *
 * @param values how many values to check
 * @param letters from how many letters; absent: one for every {@value #VALUES_PER_LETTER} values
 * @param pages how many pages to read for missing values
 * @param seed the same seed draws the same sample of the same run
 * @param yearsPerBand how many years of a family make one stratum
 */
record DrawSettings(int values, OptionalInt letters, int pages, long seed, int yearsPerBand) {
  /** More values of one letter add little information, since errors are clustered; fewer mean more letters to open. */
  static final int VALUES_PER_LETTER = 5;

  /** With fewer letters of a stratum its variance cannot be estimated. */
  static final int LEAST_LETTERS = 2;

  /** Ensures that every field and every degree of certainty is checked. */
  static final int LEAST_VALUES = 3;

  int wantedLetters() {
    return letters.orElse((values + VALUES_PER_LETTER - 1) / VALUES_PER_LETTER);
  }
}
