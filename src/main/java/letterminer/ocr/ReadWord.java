package letterminer.ocr;

/**
 * A word as OCR read it, in dots of the picture.
 *
 * @param line number of its line on the page
 * @param confidence 0 to 100
 */
record ReadWord(int line, int left, int top, int right, int bottom, double confidence, String text) {
  /** The same word in a box whose lengths are these times as long. */
  ReadWord scaled(double across, double down) {
    return new ReadWord(
        line, (int) Math.round(left * across), (int) Math.round(top * down), (int) Math.round(right * across),
        (int) Math.round(bottom * down), confidence, text);
  }

  ReadWord within(int newLeft, int newTop, int newRight, int newBottom) {
    return new ReadWord(line, newLeft, newTop, newRight, newBottom, confidence, text);
  }

  ReadWord saying(String other) {
    return new ReadWord(line, left, top, right, bottom, confidence, other);
  }
}
