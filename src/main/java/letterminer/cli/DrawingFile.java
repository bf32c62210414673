package letterminer.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import letterminer.Anatomy;
import letterminer.drawing.Drawing;
import letterminer.drawing.DrawingSettings;
import letterminer.drawing.HtmlDrawing;
import letterminer.drawing.PagePictures;
import letterminer.drawing.PngDrawing;

/**
 * The target of {@code show --layout}: one page for a browser or one picture for each page, depending on the name's
 * extension.
 *
 * @param target the name as given
 */
record DrawingFile(Path target) {

  /** Whether the name's extension is a known format. */
  static boolean canBe(Path target) {
    return endsIn(target, ".html") || endsIn(target, ".htm") || endsIn(target, ".png");
  }

  private static boolean endsIn(Path target, String ending) {
    return target.getFileName() != null
        && target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * Draws a file.
   *
   * @param name its title
   * @param anatomy the result of reading it
   * @param bytes its content
   * @return a description of what was written
   * @throws IOException if it cannot be written; the message has the reason
   */
  String write(String name, Anatomy anatomy, byte[] bytes) throws IOException {
    Drawing drawing =
        Drawing.of(name, anatomy.document(), anatomy.layout(), anatomy.found().letters());
    try (PagePictures pictures =
        PagePictures.open(anatomy.document(), bytes, DrawingSettings.defaults())) {
      if (!endsIn(target, ".png")) {
        HtmlDrawing.write(drawing, pictures, target);
        return target.toString();
      }
      var files = PngDrawing.write(drawing, pictures, target);
      Path last = files.get(files.size() - 1);
      return files.size() == 1 ? last.toString() : files.get(0) + " to " + last.getFileName();
    } catch (IOException e) {
      throw new IOException(reason(e), e);
    }
  }

  private String reason(IOException e) {
    if (Files.isDirectory(target)) {
      return "it is a folder";
    }
    if (e instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
  }
}
