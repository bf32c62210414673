package letterminer.reading;

/** Colours as RGB packed into one number, which is all that visibility needs. */
final class Colour {
  /** A pattern, a blend or an unsupported colour space: nothing may be concluded from it. */
  static final int UNKNOWN = -1;
  static final int BLACK = 0;
  static final int WHITE = 0xFFFFFF;

  private Colour() {}

  static int grey(float level) {
    return rgb(level, level, level);
  }

  static int rgb(float red, float green, float blue) {
    return channel(red) << 16 | channel(green) << 8 | channel(blue);
  }

  static int cmyk(float cyan, float magenta, float yellow, float black) {
    float light = 1 - Math.max(0, Math.min(1, black));
    return rgb((1 - cyan) * light, (1 - magenta) * light, (1 - yellow) * light);
  }

  private static int channel(float value) {
    return Math.round(Math.max(0, Math.min(1, value)) * 255);
  }

  /** How a translucent colour looks on white paper. */
  static int onPaper(int colour, float alpha) {
    if (colour == UNKNOWN || alpha >= 0.995f) {
      return colour;
    }
    int result = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int channel = 255 - Math.round((255 - (colour >> shift & 0xFF)) * Math.max(0, alpha));
      result |= channel << shift;
    }
    return result;
  }

  /** The largest difference between two known colours in any channel, from 0 to 1. */
  static double difference(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most / 255.0;
  }

  /** Whether a colour is so light that it may be invisible on paper. */
  static boolean isLight(int colour) {
    return colour != UNKNOWN && difference(colour, WHITE) < 0.3;
  }
}
