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

/** What documents are called in the tables, and which names are those of documents. */
final class DocumentNames {
  private static final Set<String> LETTERS = Set.of(
      "pdf", "txt", "text", "md", "markdown", "docx", "docm", "dotx", "dotm", "html", "htm", "xhtml", "eml", "mht",
      "mhtml");

  private DocumentNames() {}

  /** A file's name below a folder. */
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

  /** A path as a list has it, without what leads to it from above. */
  static String listed(Path file) {
    Path path = file.normalize();
    return clean(isDecoded(path) ? path.toString() : raw(file, path.getNameCount()));
  }

  /**
   * One line, with {@code /} between its parts. Control characters are written as in addresses
   * ({@code %0A}): every table has one line for a row. A root and {@code ..} are left out: a name is
   * nothing to follow.
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

  /** Whether all bytes of a name are characters of the system's encoding. */
  private static boolean isDecoded(Path path) {
    return path.toString().indexOf('\uFFFD') < 0;
  }

  /** The last parts of a path from its bytes: as UTF-8, and what is not UTF-8 as in addresses ({@code %E9}). */
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

  /** Whether a folder's or an archive's file is a letter by its ending; hidden ones are not. */
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

  /** In lower case; empty where there is none, and for hidden files: some systems keep attributes in such twins. */
  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 || name.startsWith(".") ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
