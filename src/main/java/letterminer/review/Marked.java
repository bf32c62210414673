package letterminer.review;

/**
 * How far a letter has been reviewed.
 *
 * @param values how many of its values are marked
 * @param contradictions how many pairs of marks of different people contradict each other
 */
record Marked(int values, int contradictions) {
  static final Marked NOTHING = new Marked(0, 0);
}
