package letterminer.profile;

/** Forgives typing errors. */
final class Typing {
  private static final int LONG_ENOUGH = 6;

  private Typing() {}

  /**
   * Whether two words are the same but for one typing error: a letter wrong, missing, too many, or two
   * neighbours swapped (Damerau, "A technique for computer detection and correction of spelling errors",
   * 1964). Short words and words with digits must be the same to the letter; so must the first letter,
   * which is seldom wrong and often carries the sense.
   */
  static boolean same(String expected, String found) {
    if (expected.equals(found)) {
      return true;
    }
    int shorter = Math.min(expected.length(), found.length());
    int longer = Math.max(expected.length(), found.length());
    if (shorter < LONG_ENOUGH || longer - shorter > 1
        || expected.charAt(0) != found.charAt(0) || hasDigit(expected) || hasDigit(found)) {
      return false;
    }
    int at = 0;
    while (at < shorter && expected.charAt(at) == found.charAt(at)) {
      at++;
    }
    String a = expected.substring(at);
    String b = found.substring(at);
    if (a.length() > b.length()) {
      return a.substring(1).equals(b);
    }
    if (b.length() > a.length()) {
      return b.substring(1).equals(a);
    }
    boolean swapped = a.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
    return swapped || a.substring(1).equals(b.substring(1));
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
