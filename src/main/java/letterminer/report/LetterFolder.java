package letterminer.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The folder of the letters, as seen from a page in another folder. */
public final class LetterFolder {
  private LetterFolder() {}

  /**
   * The beginning of a link from a page to a file in a folder. Relative if possible, so that both can be moved
   * together.
   *
   * @param page the page
   * @param folder the folder
   */
  public static String from(Path page, Path folder) {
    Path start = page.toAbsolutePath().normalize().getParent();
    Path target = folder.toAbsolutePath().normalize();
    if (start == null || !start.getRoot().equals(target.getRoot())) {
      return target.toUri().toString();
    }
    String path = start.relativize(target).toString().replace('\\', '/');
    try {
      // With a leading dot it cannot be taken for a scheme.
      return new URI(null, null, path.isEmpty() ? "./" : (path.startsWith(".") ? "" : "./") + path + "/", null).toASCIIString();
    } catch (URISyntaxException e) {
      return target.toUri().toString();
    }
  }
}
