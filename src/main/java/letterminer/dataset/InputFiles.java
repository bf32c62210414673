package letterminer.dataset;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
        files.addAll(below(input));
      } else {
        files.add(new InputFile(input, printable(input.getFileName().toString())));
      }
    }
    return files;
  }

  /** What cannot be listed or followed is listed all the same, so that reading it says why. */
  private static List<InputFile> below(Path folder) throws IOException {
    List<InputFile> found = new ArrayList<>();
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isLetter(file)) {
              found.add(new InputFile(file, name(folder, file)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (isLetter(file) || Files.isDirectory(file)) {
              found.add(new InputFile(file, name(folder, file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(InputFile::name));
    return found;
  }

  private static String name(Path input, Path file) {
    return printable(input.relativize(file).toString().replace('\\', '/'));
  }

  /** Control characters in names are written as in addresses ({@code %0A}): every table has one line. */
  private static String printable(String name) {
    StringBuilder result = new StringBuilder();
    for (char c : name.toCharArray()) {
      result.append(Character.isISOControl(c) ? String.format("%%%02X", (int) c) : String.valueOf(c));
    }
    return result.toString();
  }

  private static boolean isLetter(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    // Names that begin with a dot are hidden; some systems keep a file's attributes in such twins.
    return dot > 0 && !name.startsWith(".")
        && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
