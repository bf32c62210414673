package letterminer.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dark dots of a picture.
 *
 * @param width dots in a row
 * @param height rows
 * @param dark whether each dot is dark, rows from the top
 */
record Ink(int width, int height, boolean[] dark) {
  /** How far from the threshold of ink towards the paper's shade a pale line may be. */
  private static final double PALE = 0.6;

  /** A diamond's rows have so few gaps, and its top and bottom sixths are so much narrower than its middle. */
  private static final double SOLID = 0.9;
  private static final double NARROW = 0.5;
  private static final int SIXTH = 6;

  static Ink of(GreyPicture picture) {
    return darkerThan(picture, picture.threshold());
  }

  /** With shades that were found before: to find them takes as long as the rest. */
  static Ink of(GreyPicture picture, GreyPicture.Shades shades) {
    return darkerThan(picture, shades.threshold());
  }

  /** With the pale lines of tables too, and the fringes of letters. */
  static Ink withPale(GreyPicture picture, GreyPicture.Shades shades) {
    return darkerThan(picture, shades.threshold() + (int) (PALE * (shades.paper() - shades.threshold())));
  }

  private static Ink darkerThan(GreyPicture picture, int threshold) {
    boolean[] dark = new boolean[picture.dots().length];
    byte[] dots = picture.dots();
    for (int i = 0; i < dark.length; i++) {
      dark[i] = (dots[i] & 0xFF) <= threshold;
    }
    return new Ink(picture.width(), picture.height(), dark);
  }

  boolean at(int x, int y) {
    return dark[y * width + x];
  }

  /**
   * A spot of dots that touch each other.
   *
   * @param dots how many
   */
  record Spot(int left, int top, int right, int bottom, int dots) {
    int width() {
      return right - left + 1;
    }

    int height() {
      return bottom - top + 1;
    }

    /** The share of its box that is dark. */
    double fill() {
      return dots / ((double) width() * height());
    }
  }

  /** The spots, in the order of their first dots. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    boolean[] unseen = dark.clone();
    int[] stack = new int[1024];
    for (int start = 0; start < dark.length; start++) {
      if (!unseen[start]) {
        continue;
      }
      int size = 0;
      stack[size++] = start;
      unseen[start] = false;
      int left = width;
      int right = 0;
      int top = height;
      int bottom = 0;
      int count = 0;
      while (size > 0) {
        int at = stack[--size];
        int y = at / width;
        int x = at - y * width;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        count++;
        if (size + 8 > stack.length) {
          stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        int firstX = Math.max(0, x - 1);
        int lastX = Math.min(width - 1, x + 1);
        for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
          for (int next = ny * width + firstX; next <= ny * width + lastX; next++) {
            if (unseen[next]) {
              unseen[next] = false;
              stack[size++] = next;
            }
          }
        }
      }
      spots.add(new Spot(left, top, right, bottom, count));
    }
    return spots;
  }

  /**
   * Whether a spot is a diamond or a triangle on its side: it has no holes and no arms, and it narrows from its middle
   * to its top and its foot.
   */
  boolean tapers(Spot spot) {
    int[] spans = spans(spot);
    int third = spans.length / 3;
    int end = (spans.length + SIXTH - 1) / SIXTH;
    double middle = mean(spans, third, spans.length - third);
    return isSolid(spot, spans) && mean(spans, 0, end) <= NARROW * middle
        && mean(spans, spans.length - end, spans.length) <= NARROW * middle;
  }

  /** Whether a spot has no holes and no arms, as a disc and a square have none: next to no gaps in its rows. */
  boolean isSolid(Spot spot) {
    return isSolid(spot, spans(spot));
  }

  private static boolean isSolid(Spot spot, int[] spans) {
    return spot.dots() >= SOLID * Arrays.stream(spans).sum();
  }

  /** How far each row of a spot reaches from its first dark dot to its last one. */
  private int[] spans(Spot spot) {
    int[] spans = new int[spot.height()];
    for (int row = 0; row < spans.length; row++) {
      int first = -1;
      int last = -2;
      for (int x = spot.left(); x <= spot.right(); x++) {
        if (at(x, spot.top() + row)) {
          first = first < 0 ? x : first;
          last = x;
        }
      }
      spans[row] = last - first + 1;
    }
    return spans;
  }

  /** Whether a spot is a ring: its middle is white, and each way out of it meets dark dots before the spot ends. */
  boolean isRing(Spot spot) {
    int middleX = (spot.left() + spot.right()) / 2;
    int middleY = (spot.top() + spot.bottom()) / 2;
    if (at(middleX, middleY)) {
      return false;
    }
    for (int down = -1; down <= 1; down++) {
      for (int across = -1; across <= 1; across++) {
        if ((down != 0 || across != 0) && !meetsInk(spot, middleX, middleY, across, down)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean meetsInk(Spot spot, int fromX, int fromY, int across, int down) {
    int x = fromX;
    int y = fromY;
    while (x >= spot.left() && x <= spot.right() && y >= spot.top() && y <= spot.bottom()) {
      if (at(x, y)) {
        return true;
      }
      x += across;
      y += down;
    }
    return false;
  }

  private static double mean(int[] spans, int from, int to) {
    return Arrays.stream(spans, from, to).average().orElse(0);
  }

  /** Whether there is nothing dark around a spot within so many dots. */
  boolean isAlone(Spot spot, int near) {
    int around = 0;
    for (int y = Math.max(0, spot.top() - near); y <= Math.min(height - 1, spot.bottom() + near); y++) {
      for (int x = Math.max(0, spot.left() - near); x <= Math.min(width - 1, spot.right() + near); x++) {
        around += dark[y * width + x] ? 1 : 0;
      }
    }
    return around <= spot.dots();
  }

  /**
   * How thick the strokes in a box are: the mean length of the short runs of dark dots across it, in dots; 0 if it
   * has none.
   *
   * @param longest a longer run is no stroke
   */
  double strokes(int left, int top, int right, int bottom, double longest) {
    long dots = 0;
    int runs = 0;
    for (int y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
      int run = 0;
      for (int x = Math.max(0, left); x <= Math.min(width - 1, right) + 1; x++) {
        if (x <= Math.min(width - 1, right) && at(x, y)) {
          run++;
        } else if (run > 0) {
          if (run <= longest) {
            dots += run;
            runs++;
          }
          run = 0;
        }
      }
    }
    return runs == 0 ? 0 : (double) dots / runs;
  }
}
