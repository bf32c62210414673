package letterminer.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The folder in which the letters lie, as a page that lies elsewhere names it. */
public final class LetterFolder {
  private LetterFolder() {}

  /**
   * The beginning of a link from a page to a file of a folder. Relative where it can be, so that both may move together.
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
      // What begins with a dot cannot be taken for a scheme.
      return new URI(null, null, path.isEmpty() ? "./" : (path.startsWith(".") ? "" : "./") + path + "/", null).toASCIIString();
    } catch (URISyntaxException e) {
      return target.toUri().toString();
    }
  }
}
