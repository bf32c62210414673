package letterminer.audit;

/**
 * How many values or pages of a cell there are.
 *
 * @param all in the whole run
 * @param inDrawn in the letters that were drawn
 * @param drawn in the sample
 */
record CellSizes(int all, int inDrawn, int drawn) {
  /** The probability that one was drawn, given that its letter was; 1 if no drawn letter has any, since all would be drawn. */
  double rate() {
    return inDrawn == 0 ? 1 : (double) drawn / inDrawn;
  }
}
