package letterminer.model;

/** Measures how similar two words are, to suggest what somebody may have meant. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * The Levenshtein distance of two words. Its time is proportional to the product of the lengths: for words and
   * names, not for texts.
   */
  public static int between(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
