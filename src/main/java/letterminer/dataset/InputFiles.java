package letterminer.dataset;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that inputs stand for: a file for itself, a folder for all letters below it. */
public final class InputFiles {
  private static final Set<String> ENDINGS = Set.of("pdf", "txt", "text", "md", "markdown");

  private InputFiles() {}

  /**
   * A file to read.
   *
   * @param path where it is
   * @param name its path relative to the input it was found under, with {@code /} as separator
   */
  public record InputFile(Path path, String name) {}

  /**
   * Lists files in the order of the inputs, those of a folder by their names. A file that is named as an
   * input is listed whatever it is; of a folder's, those whose ending is of a kind that can be read.
   *
   * @throws IOException if a folder cannot be listed
   */
  public static List<InputFile> list(List<Path> inputs) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> tree = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
          tree.filter(p -> Files.isRegularFile(p) && isLetter(p))
              .map(p -> new InputFile(p, name(input, p)))
              .sorted(Comparator.comparing(InputFile::name))
              .forEach(files::add);
        } catch (java.io.UncheckedIOException e) {
          throw e.getCause();
        }
      } else {
        files.add(new InputFile(input, input.getFileName().toString()));
      }
    }
    return files;
  }

  private static String name(Path input, Path file) {
    return input.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isLetter(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    // Names that begin with a dot are hidden; some systems keep a file's attributes in such twins.
    return dot > 0 && !name.startsWith(".")
        && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
