package letterminer.review;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the page: those that its list names, which is made when the program is built, and no others. */
final class AppFiles {
  static final String INDEX = "index.html";

  private static final String FOLDER = "/letterminer/review/";

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "svg", "image/svg+xml",
      "png", "image/png",
      "woff2", "font/woff2",
      "txt", "text/plain; charset=utf-8");

  private AppFiles() {}

  /** The page itself. */
  static Reply index() throws RequestException {
    return file(List.of(INDEX));
  }

  /**
   * A file of the page.
   *
   * @param path its parts, which have no {@code ..}
   */
  static Reply file(List<String> path) throws RequestException {
    String name = String.join("/", path);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    byte[] content = TYPES.containsKey(ending) ? read(name).orElse(null) : null;
    if (content == null) {
      throw RequestException.notFound();
    }
    return Reply.of(TYPES.get(ending), content);
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = AppFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
