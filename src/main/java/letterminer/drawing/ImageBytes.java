package letterminer.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An encoded picture: PNG, which keeps letters sharp, or JPEG if PNG would be large, as for scans and photographs.
 *
 * @param type media type
 * @param content the bytes
 */
public record ImageBytes(String type, byte[] content) {
  private static final int LARGE = 600_000;

  /** Encodes a picture. */
  public static ImageBytes of(BufferedImage image) throws IOException {
    byte[] png = encoded(image, "png");
    if (png.length <= LARGE) {
      return new ImageBytes("image/png", png);
    }
    byte[] jpeg = encoded(image, "jpeg");
    return jpeg.length < png.length
        ? new ImageBytes("image/jpeg", jpeg) : new ImageBytes("image/png", png);
  }

  /** Encodes in memory: otherwise ImageIO writes to the folder for temporary files. */
  static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, format, out)) {
        throw new IOException("this Java cannot write " + format);
      }
    }
    return bytes.toByteArray();
  }
}
