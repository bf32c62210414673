package letterminer.training;

import java.util.Random;

/** Shuffles examples before each pass. */
final class Shuffle {
  private Shuffle() {}

  /** A Fisher-Yates shuffle; the same seed gives the same order. */
  static void inPlace(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}
