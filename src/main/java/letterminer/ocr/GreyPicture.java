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
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double midX = width / 2.0;
    double midY = height / 2.0;
    byte[] straight = new byte[dots.length];
    Arrays.fill(straight, (byte) WHITE);
    for (int y = 0; y < height; y++) {
      double fromX = midX - midX * cos - (y - midY) * sin;
      double fromY = midY - midX * sin + (y - midY) * cos;
      for (int x = 0; x < width; x++, fromX += cos, fromY += sin) {
        int left = (int) fromX;
        int top = (int) fromY;
        if (fromX >= 0 && fromY >= 0 && left + 1 < width && top + 1 < height) {
          straight[y * width + x] = (byte) between(left, top, fromX - left, fromY - top);
        }
      }
    }
    return new GreyPicture(width, height, straight);
  }

  private int between(int left, int top, double right, double down) {
    int at = top * width + left;
    double upper = (dots[at] & 0xFF) * (1 - right) + (dots[at + 1] & 0xFF) * right;
    double lower = (dots[at + width] & 0xFF) * (1 - right) + (dots[at + width + 1] & 0xFF) * right;
    return (int) (upper * (1 - down) + lower * down + 0.5);
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
    Columns columns = columns(newWidth, across);
    float[] row = new float[newWidth];
    byte[] small = new byte[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      double top = y / down;
      double bottom = Math.min(height, (y + 1) / down);
      Arrays.fill(row, 0);
      for (int from = (int) top; from < bottom; from++) {
        addRow(row, from, columns, (float) (Math.min(from + 1, bottom) - Math.max(from, top)));
      }
      for (int x = 0; x < newWidth; x++) {
        small[y * newWidth + x] = (byte) Math.round(row[x] * across / (bottom - top));
      }
    }
    return new GreyPicture(newWidth, newHeight, small);
  }

  /**
   * Where the dots of a row go in a smaller one, which is the same for all rows.
   *
   * @param first the dot that each becomes part of
   * @param here how much of it; the rest belongs to the next dot
   */
  private record Columns(int[] first, float[] here) {}

  private Columns columns(int newWidth, double across) {
    int[] first = new int[width];
    float[] here = new float[width];
    int count = 0;
    while (count < width && (int) (count * across) < newWidth) {
      double start = count * across;
      first[count] = (int) start;
      here[count] = (float) Math.min(1, (first[count] + 1 - start) / across);
      count++;
    }
    return new Columns(Arrays.copyOf(first, count), here);
  }

  /** Adds one row's dots to those that they become part of. */
  private void addRow(float[] row, int y, Columns columns, float weight) {
    int[] first = columns.first();
    float[] here = columns.here();
    int start = y * width;
    for (int x = 0; x < first.length; x++) {
      float shade = (dots[start + x] & 0xFF) * weight;
      int to = first[x];
      row[to] += shade * here[x];
      if (here[x] < 1 && to + 1 < row.length) {
        row[to + 1] += shade * (1 - here[x]);
      }
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
