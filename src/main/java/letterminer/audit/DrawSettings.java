package letterminer.audit;

import java.util.OptionalInt;

/**
 * How many are drawn.
 *
 * @param values how many values are to be checked
 * @param letters from how many letters; absent: one for every {@value #VALUES_PER_LETTER} values
 * @param pages how many pages are to be read for what is missing
 * @param seed the same seed draws the same sample of the same run
 * @param yearsPerBand letters of so many years make one stratum of a family
 */
record DrawSettings(int values, OptionalInt letters, int pages, long seed, int yearsPerBand) {
  /** More values of one letter say little that is new, since errors come together; fewer mean more letters to open. */
  static final int VALUES_PER_LETTER = 5;

  static final int YEARS_PER_BAND = 5;

  /** With fewer letters of a stratum its variance cannot be seen. */
  static final int LEAST_LETTERS = 2;

  /** So that no field and no degree of certainty goes unseen. */
  static final int LEAST_VALUES = 3;

  int wantedLetters() {
    return letters.orElse((values + VALUES_PER_LETTER - 1) / VALUES_PER_LETTER);
  }
}
