package letterminer.input;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Derives the names of documents in the tables, and decides which file names are those of documents. */
final class DocumentNames {
  /** Also those that are refused: a letter that is kept as one must not be missed in silence. */
  private static final Set<String> LETTERS = Set.of(
      "pdf", "txt", "text", "md", "markdown", "docx", "docm", "dotx", "dotm", "odt", "ott", "rtf", "doc", "dot", "msg", "html", "htm",
      "xhtml", "eml", "mht", "mhtml");

  private DocumentNames() {}

  /** The name of a file below a folder. */
  static String below(Path folder, Path file) {
    Path relative = folder.relativize(file);
    return clean(isDecoded(relative) ? relative.toString() : raw(file, relative.getNameCount()));
  }

  /** The last part of a path. */
  static String last(Path file) {
    Path name = file.getFileName();
    if (name == null) {
      return "/";
    }
    return clean(isDecoded(name) ? name.toString() : raw(file, 1));
  }

  /** The path in a list, without a root and parent references. */
  static String listed(Path file) {
    Path path = file.normalize();
    return clean(isDecoded(path) ? path.toString() : raw(file, path.getNameCount()));
  }

  /**
   * Makes one line with {@code /} between the parts. Control characters are percent-encoded ({@code %0A}), since
   * every table has one line per row. A root and {@code ..} are dropped, so that a name leads nowhere else.
   */
  static String clean(String name) {
    StringBuilder result = new StringBuilder();
    for (String part : name.replace('\\', '/').split("/")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        result.append(result.length() == 0 ? "" : "/");
        part.codePoints().forEach(c -> result.append(shown(c)));
      }
    }
    return result.length() == 0 ? "unnamed" : result.toString();
  }

  private static String shown(int point) {
    if (Character.isISOControl(point)) {
      return String.format("%%%02X", point);
    }
    return Character.charCount(point) == 1 && FileNames.isEscape((char) point)
        ? FileNames.escaped((char) point) : Character.toString(point);
  }

  /** Whether all bytes of a name are valid in the system's encoding. */
  private static boolean isDecoded(Path path) {
    return path.toString().indexOf('\uFFFD') < 0;
  }

  /** The last parts of a path from its bytes: as UTF-8, with invalid bytes percent-encoded ({@code %E9}). */
  private static String raw(Path file, int parts) {
    URI uri = file.toAbsolutePath().normalize().toUri();
    List<String> all = Arrays.asList(uri.getRawPath().split("/"));
    List<String> names = new ArrayList<>();
    for (String part : all.subList(Math.max(0, all.size() - parts), all.size())) {
      names.add(decoded(part));
    }
    return String.join("/", names);
  }

  private static String decoded(String part) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < part.length(); ) {
      int end = i;
      while (end + 2 < part.length() && part.charAt(end) == '%') {
        end += 3;
      }
      if (end == i) {
        result.append(part.charAt(i++));
      } else {
        result.append(utf8(part.substring(i, end)));
        i = end;
      }
    }
    return result.toString();
  }

  private static String utf8(String escapes) {
    ByteBuffer bytes = ByteBuffer.allocate(escapes.length() / 3);
    for (int i = 0; i < escapes.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(escapes.substring(i + 1, i + 3), 16));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return escapes;
    }
  }

  /** Whether a file in a folder or archive is a letter, judged by its extension; hidden files are not. */
  static boolean isLetter(String name) {
    return LETTERS.contains(ending(name));
  }

  static boolean isZip(String name) {
    return ending(name).equals("zip");
  }

  static boolean isTar(String name) {
    String end = ending(name);
    return end.equals("tgz") || end.equals("tar")
        || end.equals("gz") && ending(name.substring(0, name.length() - 3)).equals("tar");
  }

  /**
   * The extension in lower case; empty if there is none, and for hidden files, since some systems keep attributes in
   * such companions.
   */
  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 || name.startsWith(".") ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
