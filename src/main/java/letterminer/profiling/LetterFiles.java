package letterminer.profiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The letters that a user names for trying profiles. Stateless. */
public final class LetterFiles {
  private static final Set<String> ENDINGS = Set.of(".pdf", ".txt", ".md");
  private static final int DEEPEST = 30;

  private LetterFiles() {}

  /**
   * Files, and the letters in folders and their subfolders, in order of their names.
   *
   * @throws IOException if one of them does not exist or cannot be read
   */
  public static List<Path> in(List<Path> named) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path, DEEPEST)) {
          files.addAll(below.filter(LetterFiles::isLetter).sorted().toList());
        }
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        throw new IOException(path + ": there is no such file or folder.");
      }
    }
    return files;
  }

  private static boolean isLetter(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }
}
