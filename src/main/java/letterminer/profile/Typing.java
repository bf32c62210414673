package letterminer.profile;

/** Tolerates typing errors. */
final class Typing {
  private static final int LONG_ENOUGH = 6;

  private Typing() {}

  /**
   * Whether two words are equal apart from one typing error: a letter wrong, missing, too many, or two
   * neighbours swapped (Damerau, "A technique for computer detection and correction of spelling errors",
   * 1964). Short words and words with digits must be identical; so must the first letter,
   * which is rarely wrong and often determines the meaning.
   */
  static boolean same(String expected, String found) {
    if (expected.equals(found)) {
      return true;
    }
    int shorter = Math.min(expected.length(), found.length());
    int longer = Math.max(expected.length(), found.length());
    if (shorter < LONG_ENOUGH || longer - shorter > 1 || expected.charAt(0) != found.charAt(0)) {
      return false;
    }
    return isOneErrorApart(expected, found) && !hasDigit(expected) && !hasDigit(found);
  }

  /** For two different words whose lengths differ by at most one letter. */
  private static boolean isOneErrorApart(String expected, String found) {
    int shorter = Math.min(expected.length(), found.length());
    int at = 1;
    while (at < shorter && expected.charAt(at) == found.charAt(at)) {
      at++;
    }
    if (expected.length() > found.length()) {
      return expected.regionMatches(at + 1, found, at, shorter - at);
    }
    if (found.length() > expected.length()) {
      return found.regionMatches(at + 1, expected, at, shorter - at);
    }
    boolean swapped = at + 1 < shorter
        && expected.charAt(at) == found.charAt(at + 1) && expected.charAt(at + 1) == found.charAt(at)
        && expected.regionMatches(at + 2, found, at + 2, shorter - at - 2);
    return swapped || expected.regionMatches(at + 1, found, at + 1, shorter - at - 1);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
