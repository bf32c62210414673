package letterminer.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A picture in shades of grey, one byte a dot, rows from the top. Its dots are not copied.
 *
 * @param width dots in a row
 * @param height rows
 * @param dots 0 for black to 255 for white
 */
record GreyPicture(int width, int height, byte[] dots) {
  private static final int WHITE = 255;

  /** Places between dots are numbers with so many bits after the point: integers are twice as fast as doubles here. */
  private static final int BITS = 16;
  private static final double ONE = 1 << BITS;

  static GreyPicture of(BufferedImage image) {
    return new GreyPicture(
        image.getWidth(), image.getHeight(), ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
  }

  int at(int x, int y) {
    return dots[y * width + x] & 0xFF;
  }

  /** The shade that parts ink from paper (Otsu, "A threshold selection method from gray-level histograms", 1979). */
  int threshold() {
    return threshold(histogram());
  }

  private int[] histogram() {
    int[] histogram = new int[WHITE + 1];
    int[] odd = new int[WHITE + 1]; // Counting two of the same shade in turn, each would wait for the one before.
    int even = dots.length & ~1;
    for (int i = 0; i < even; i += 2) {
      histogram[dots[i] & 0xFF]++;
      odd[dots[i + 1] & 0xFF]++;
    }
    if (even < dots.length) {
      odd[dots[even] & 0xFF]++;
    }
    for (int i = 0; i <= WHITE; i++) {
      histogram[i] += odd[i];
    }
    return histogram;
  }

  private int threshold(int[] histogram) {
    double sum = 0;
    for (int i = 0; i <= WHITE; i++) {
      sum += (double) i * histogram[i];
    }
    double below = 0;
    double darkSum = 0;
    double best = -1;
    int first = WHITE / 2;
    int last = first;
    for (int i = 0; i < WHITE; i++) {
      below += histogram[i];
      darkSum += (double) i * histogram[i];
      double above = dots.length - below;
      if (below > 0 && above > 0) {
        double apart = darkSum / below - (sum - darkSum) / above;
        double variance = below * above * apart * apart;
        if (variance > best) {
          best = variance;
          first = i;
        }
        last = variance == best ? i : last;
      }
    }
    return (first + last) / 2; // Between two shades without any others, all thresholds are as good.
  }

  /**
   * Two shades of a picture.
   *
   * @param threshold the one that parts ink from paper
   * @param paper the most frequent one that is not ink
   */
  record Shades(int threshold, int paper) {}

  Shades shades() {
    int[] histogram = histogram();
    int threshold = threshold(histogram);
    int paper = WHITE;
    for (int i = WHITE; i > threshold; i--) {
      paper = histogram[i] > histogram[paper] ? i : paper;
    }
    return new Shades(threshold, paper);
  }

  /** The picture turned by quarter turns, clockwise. */
  GreyPicture turned(int quarters) {
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> turnedRight();
      case 2 -> turnedRight().turnedRight();
      case 3 -> turnedRight().turnedRight().turnedRight();
      default -> this;
    };
  }

  private GreyPicture turnedRight() {
    byte[] turned = new byte[dots.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + height - 1 - y] = dots[y * width + x];
      }
    }
    return new GreyPicture(height, width, turned);
  }

  /**
   * The picture rotated about its middle; what comes in from outside is white.
   *
   * @param slope tangent of the angle by which its lines fall to the right
   */
  GreyPicture straightened(double slope) {
    double angle = Math.atan(slope);
    double midX = width / 2.0;
    double midY = height / 2.0;
    long cos = Math.round(Math.cos(angle) * ONE);
    long sin = Math.round(Math.sin(angle) * ONE);
    byte[] straight = new byte[dots.length];
    Arrays.fill(straight, (byte) WHITE);
    for (int y = 0; y < height; y++) {
      long fromX = Math.round((midX - midX * Math.cos(angle) - (y - midY) * Math.sin(angle)) * ONE);
      long fromY = Math.round((midY - midX * Math.sin(angle) + (y - midY) * Math.cos(angle)) * ONE);
      for (int to = y * width; to < (y + 1) * width; to++, fromX += cos, fromY += sin) {
        int left = (int) (fromX >> BITS);
        int top = (int) (fromY >> BITS);
        if (left >= 0 && top >= 0 && left + 1 < width && top + 1 < height) {
          int right = (int) (fromX >> BITS - 8) & 0xFF;
          int down = (int) (fromY >> BITS - 8) & 0xFF;
          straight[to] = (byte) between(top * width + left, right, down);
        }
      }
    }
    return new GreyPicture(width, height, straight);
  }

  /** The shade between a dot and its right and lower neighbours; {@code right} and {@code down} are in 256ths of a dot. */
  private int between(int at, int right, int down) {
    int upper = (dots[at] & 0xFF) * (256 - right) + (dots[at + 1] & 0xFF) * right;
    int lower = (dots[at + width] & 0xFF) * (256 - right) + (dots[at + width + 1] & 0xFF) * right;
    return (upper * (256 - down) + lower * down + (1 << 15)) >> 16;
  }

  /**
   * The picture with fewer dots, each the mean of those that it covers.
   *
   * @param across share of the width that is left, at most 1
   * @param down share of the height that is left, at most 1
   */
  GreyPicture shrunk(double across, double down) {
    int newWidth = Math.max(1, (int) (width * across));
    int newHeight = Math.max(1, (int) (height * down));
    Columns columns = Columns.of(newWidth, across, width);
    float[] narrow = new float[newWidth]; // The row of the picture that was narrowed last; it may be part of two rows.
    int last = -1;
    float[] row = new float[newWidth];
    byte[] small = new byte[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      double top = y / down;
      double bottom = Math.min(height, (y + 1) / down);
      Arrays.fill(row, 0);
      for (int from = (int) top; from < bottom; from++) {
        if (from != last) {
          narrow(from, columns, narrow);
          last = from;
        }
        float weight = (float) (Math.min(from + 1, bottom) - Math.max(from, top));
        for (int x = 0; x < newWidth; x++) {
          row[x] += narrow[x] * weight;
        }
      }
      float share = (float) (across / (bottom - top));
      for (int x = 0; x < newWidth; x++) {
        small[y * newWidth + x] = (byte) (int) Math.min(WHITE, row[x] * share + 0.5f);
      }
    }
    return new GreyPicture(newWidth, newHeight, small);
  }

  /**
   * Which dots of a row become one dot of a smaller row, which is the same for all rows.
   *
   * @param first for each dot of the smaller row, and one more, the dot in which it begins
   * @param before how much of that dot belongs to the dot before
   */
  private record Columns(int[] first, float[] before) {
    static Columns of(int newWidth, double across, int width) {
      int[] first = new int[newWidth + 1];
      float[] before = new float[newWidth + 1];
      for (int x = 0; x <= newWidth; x++) {
        double start = Math.min(x / across, width);
        first[x] = (int) start;
        before[x] = (float) (start - first[x]);
      }
      return new Columns(first, before);
    }
  }

  /** Adds up the dots of a row that become one dot, each by its share. */
  private void narrow(int y, Columns columns, float[] narrow) {
    int[] first = columns.first();
    float[] before = columns.before();
    int start = y * width;
    for (int x = 0; x < narrow.length; x++) {
      int from = start + first[x];
      int to = start + first[x + 1];
      int sum = 0;
      for (int at = from; at < to; at++) {
        sum += dots[at] & 0xFF;
      }
      float cut = before[x] * (dots[from] & 0xFF);
      narrow[x] = sum - cut + (before[x + 1] > 0 ? before[x + 1] * (dots[to] & 0xFF) : 0);
    }
  }

  /** As a file of the format PGM. */
  byte[] pgm() {
    byte[] head = ("P5\n" + width + " " + height + "\n" + WHITE + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(head, head.length + dots.length);
    System.arraycopy(dots, 0, file, head.length, dots.length);
    return file;
  }
}
