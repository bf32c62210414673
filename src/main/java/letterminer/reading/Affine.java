package letterminer.reading;

/**
 * An affine map of the plane in single precision, as PDF content defines it: a point (x, y) maps to (a·x + c·y + e,
 * b·x + d·y + f).
 */
record Affine(float a, float b, float c, float d, float e, float f) {
  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  /** The map given by six operands. */
  static Affine of(Operands o) {
    return new Affine(
        o.number(0), o.number(1), o.number(2), o.number(3), o.number(4), o.number(5));
  }

  /** The map that applies this one, then the other. */
  Affine then(Affine other) {
    return new Affine(
        a * other.a + b * other.c, a * other.b + b * other.d,
        c * other.a + d * other.c, c * other.b + d * other.d,
        e * other.a + f * other.c + other.e, e * other.b + f * other.d + other.f).checked();
  }

  /** The map that translates a point, then applies this one. */
  Affine afterMove(float x, float y) {
    return new Affine(a, b, c, d, x * a + y * c + e, x * b + y * d + f).checked();
  }

  float x(float x, float y) {
    return (float) ((double) a * x + (double) c * y + e);
  }

  float y(float x, float y) {
    return (float) ((double) b * x + (double) d * y + f);
  }

  /** This map if its numbers are finite: an overflow would silently place text anywhere. */
  private Affine checked() {
    boolean finite = Float.isFinite(a) && Float.isFinite(b) && Float.isFinite(c)
        && Float.isFinite(d) && Float.isFinite(e) && Float.isFinite(f);
    if (!finite) {
      throw new BrokenContentException("the content's coordinates exceed all bounds");
    }
    return this;
  }
}
