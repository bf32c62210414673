package letterminer.review;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the page: only those in its list, which is created by the build. */
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

  /** The policy of a page opened from disk, without the directives that only work in a header. */
  static final String FILE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

  private AppFiles() {}

  /** The page itself. */
  static Reply index() throws RequestException {
    return file(List.of(INDEX));
  }

  /**
   * A file of the page.
   *
   * @param path its parts, without {@code ..}
   */
  static Reply file(List<String> path) throws RequestException {
    String name = String.join("/", path);
    byte[] content = TYPES.containsKey(ending(name)) ? read(name).orElse(null) : null;
    if (content == null) {
      throw RequestException.notFound();
    }
    return Reply.of(TYPES.get(ending(name)), content);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** All files of the page, by name. */
  static Map<String, byte[]> all() throws IOException {
    URI index;
    try {
      index = AppFiles.class.getResource(FOLDER + INDEX).toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (!index.getScheme().equals("jar")) {
      return below(Path.of(index).getParent());
    }
    try (FileSystem jar = FileSystems.newFileSystem(index, Map.of())) {
      return below(jar.getPath(FOLDER));
    }
  }

  private static Map<String, byte[]> below(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (TYPES.containsKey(ending(name))) { // The package's classes are in the same folder.
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = AppFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
