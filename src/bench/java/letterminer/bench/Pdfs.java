package letterminer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The PDFs that inputs stand for: text files say nothing of how fast PDFs are read. */
final class Pdfs {
  private Pdfs() {}

  /** Those of each input in turn, by name: a file for itself, a folder for all below it. */
  static List<Path> below(List<String> inputs) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String input : inputs) {
      try (Stream<Path> walk = Files.walk(Path.of(input))) {
        walk.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
            .filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
