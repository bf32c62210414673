package letterminer.ocr;

import java.util.List;

/** Fits the boxes of words, which Tesseract gives by the dots of a smaller picture, to their letters. */
final class WordBoxes {
  /** A box may be wrong by this many dots at each side. */
  private static final int SLACK = 3;

  private final List<Ink.Spot> spots;

  WordBoxes(CleanPage page) {
    this.spots = page.spots();
  }

  /** The word in the box of the ink that lies in its own; what is larger than a letter of it counts no further. */
  ReadWord fitted(ReadWord word) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (Ink.Spot spot : spots) {
      int x = (spot.left() + spot.right()) / 2;
      int y = (spot.top() + spot.bottom()) / 2;
      if (x >= word.left() && x < word.right() && y >= word.top() - 1 && y <= word.bottom()) {
        left = Math.min(left, spot.left());
        top = Math.min(top, spot.top());
        right = Math.max(right, spot.right() + 1);
        bottom = Math.max(bottom, spot.bottom() + 1);
      }
    }
    return left > right ? word : word.within(
        near(left, word.left()), near(top, word.top()), near(right, word.right()), near(bottom, word.bottom()));
  }

  private static int near(int found, int given) {
    return Math.max(given - SLACK, Math.min(given + SLACK, found));
  }
}
