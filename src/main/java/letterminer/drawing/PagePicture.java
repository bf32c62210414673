package letterminer.drawing;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A page as a picture.
 *
 * @param image the picture; absent for pages of text files and if it could not be made
 * @param scale its pixels per point
 * @param failure why it could not be made, as a sentence
 */
public record PagePicture(Optional<BufferedImage> image, double scale, Optional<String> failure) {

  static PagePicture of(BufferedImage image, double scale) {
    return new PagePicture(Optional.of(image), scale, Optional.empty());
  }

  static PagePicture failed(String failure) {
    return new PagePicture(Optional.empty(), 1, Optional.of(failure));
  }

  static PagePicture none() {
    return new PagePicture(Optional.empty(), 1, Optional.empty());
  }
}
