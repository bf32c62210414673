package letterminer.reading;

import java.util.Arrays;
import java.util.Random;

/** Damages files like transport, bad tools and malice do, reproducibly for a seed. */
public final class Mutations {
  private static final int MOST_FLIPS = 40;

  private Mutations() {}

  /** One damaged copy: by the seed, its bytes are changed, cut, moved or swapped, once or several times. */
  public static byte[] mutate(byte[] file, long seed) {
    Random random = new Random(seed);
    byte[] result = file.clone();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times && result.length > 16; i++) {
      result = switch (random.nextInt(6)) {
        case 0 -> flipped(result, random);
        case 1 -> Arrays.copyOf(result, 16 + random.nextInt(result.length - 15));
        case 2 -> blocksSwapped(result, random);
        case 3 -> objectsSwapped(result, random);
        case 4 -> numbersChanged(result, random);
        default -> blockRepeated(result, random);
      };
    }
    return result;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    int flips = 1 + random.nextInt(MOST_FLIPS);
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] blocksSwapped(byte[] bytes, Random random) {
    int length = 1 + random.nextInt(Math.min(4096, bytes.length / 2));
    int a = random.nextInt(bytes.length - length + 1);
    int b = random.nextInt(bytes.length - length + 1);
    byte[] block = Arrays.copyOfRange(bytes, a, a + length);
    System.arraycopy(bytes, b, bytes, a, length);
    System.arraycopy(block, 0, bytes, b, length);
    return bytes;
  }

  private static byte[] blockRepeated(byte[] bytes, Random random) {
    int length = 1 + random.nextInt(Math.min(4096, bytes.length));
    int from = random.nextInt(bytes.length - length + 1);
    byte[] result = Arrays.copyOf(bytes, bytes.length + length);
    System.arraycopy(bytes, from, result, from + length, bytes.length - from);
    return result;
  }

  /** Gives two objects each other's number, where both are of one length. */
  private static byte[] objectsSwapped(byte[] bytes, Random random) {
    int a = find(bytes, " 0 obj", random.nextInt(bytes.length));
    int b = find(bytes, " 0 obj", random.nextInt(bytes.length));
    if (a > 0 && b > 0) {
      byte digit = bytes[a - 1];
      bytes[a - 1] = bytes[b - 1];
      bytes[b - 1] = digit;
    }
    return bytes;
  }

  private static int find(byte[] bytes, String text, int from) {
    for (int i = from; i + text.length() <= bytes.length; i++) {
      int k = 0;
      while (k < text.length() && bytes[i + k] == text.charAt(k)) {
        k++;
      }
      if (k == text.length()) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] numbersChanged(byte[] bytes, Random random) {
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      while (at < bytes.length && (bytes[at] < '0' || bytes[at] > '9')) {
        at++;
      }
      if (at < bytes.length) {
        bytes[at] = (byte) (random.nextInt(8) == 0 ? '-' : '0' + random.nextInt(10));
      }
    }
    return bytes;
  }
}
