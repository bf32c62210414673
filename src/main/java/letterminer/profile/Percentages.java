package letterminer.profile;

import java.util.Optional;

/**
 * The percentages that mean one grade.
 *
 * @param from smallest, included
 * @param to largest, included
 */
record Percentages(int from, int to) {
  private static final int MOST = 100;

  public Percentages {
    if (from < 0 || to > MOST || to < from) {
      throw new IllegalArgumentException("expected percentages from 0 to 100, 'to' not less than 'from'.");
    }
  }

  boolean contains(double percentage) {
    return percentage >= from && percentage <= to;
  }

  boolean overlaps(Percentages other) {
    return from <= other.to && other.from <= to;
  }

  /** The percentage, if the words contain nothing else: {@code 82%}, {@code 82.5 %}, {@code 82 per cent}. */
  static Optional<Double> read(Tokens text, int from, int to) {
    boolean within = (text.before(from) == '.' || text.before(from) == ',') && from > 0
        && Character.isDigit(text.word(from - 1).charAt(0));
    if (within || !Character.isDigit(text.word(from).charAt(0))) {
      return Optional.empty(); // The digits after a decimal point are not a separate number.
    }
    boolean signed = text.after(to - 1, 0) == '%' || text.after(to - 1, 0) == ' ' && text.after(to - 1, 1) == '%';
    return Numbers.parse(text.source(from, to) + (signed ? "%" : ""))
        .filter(n -> n.endsWith("%"))
        .map(n -> Double.valueOf(n.substring(0, n.length() - 1)))
        .filter(n -> n <= MOST);
  }
}
