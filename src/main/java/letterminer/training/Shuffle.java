package letterminer.training;

import java.util.Random;

/** Puts examples into another order before each pass over them. Stateless. */
final class Shuffle {
  private Shuffle() {}

  /** Every order is as likely as any other (Fisher and Yates); the same seed gives the same one. */
  static void inPlace(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}
