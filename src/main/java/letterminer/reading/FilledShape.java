package letterminer.reading;

/**
 * The outline of a filled path: closed polygons, with curves flattened. Immutable.
 *
 * @param x the points' distances from the page's left edge
 * @param y the points' distances from its top
 * @param starts index of each polygon's first point, then the number of points
 * @param evenOdd whether the even-odd rule decides what is inside, rather than the nonzero winding rule
 */
record FilledShape(double[] x, double[] y, int[] starts, boolean evenOdd) {

  boolean contains(double px, double py) {
    int winding = 0;
    int crossings = 0;
    for (int s = 0; s + 1 < starts.length; s++) {
      int previous = starts[s + 1] - 1;
      for (int i = starts[s]; i < starts[s + 1]; i++) {
        boolean up = y[previous] <= py && y[i] > py;
        boolean down = y[previous] > py && y[i] <= py;
        if ((up || down)
            && px < x[previous] + (py - y[previous]) / (y[i] - y[previous]) * (x[i] - x[previous])) {
          winding += up ? 1 : -1;
          crossings++;
        }
        previous = i;
      }
    }
    return evenOdd ? crossings % 2 != 0 : winding != 0;
  }
}
