package letterminer.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as bytes: PNG, which keeps letters sharp, or JPEG where that would be large, as it is for
 * scans and photographs.
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

  /** In memory: ImageIO would write to the folder for temporary files otherwise. */
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
