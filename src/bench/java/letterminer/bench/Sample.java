package letterminer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import letterminer.extraction.FoundPoint;
import letterminer.extraction.LetterExtractor;
import letterminer.extraction.header.AuthorityRegister;
import letterminer.extraction.part.Excerpt;
import letterminer.layout.Layout;
import letterminer.layout.LayoutEngine;
import letterminer.layout.LayoutSettings;
import letterminer.profile.ProfileLoader;
import letterminer.reading.Document;
import letterminer.reading.DocumentReader;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The PDFs that every step is measured over, with what each step makes of them. */
@State(Scope.Benchmark)
public class Sample {
  /** Kept here because the log manager holds loggers weakly. */
  private static final Logger PDFBOX = Logger.getLogger("org.apache");

  /** A file and what the steps made of it; its points as extraction leaves them, not yet judged. */
  record Entry(String name, byte[] bytes, Document document, Layout layout, List<FoundPoint> points) {}

  /** A folder of PDFs; all of them are held in memory. */
  @Param("corpus/letters")
  public String files;

  private List<Entry> entries;

  /** Runs the steps once. Files that cannot be read are left out: they would measure an exception. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    PDFBOX.setLevel(java.util.logging.Level.OFF);
    DocumentReader reader = new DocumentReader(ReadingSettings.defaults());
    LayoutEngine engine = new LayoutEngine(LayoutSettings.defaults());
    LetterExtractor extractor =
        new LetterExtractor(ProfileLoader.bundled(), AuthorityRegister.bundled());
    List<Entry> read = new ArrayList<>();
    for (Path file : Pdfs.below(List.of(files))) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      try {
        Document document = reader.read(name, bytes);
        Layout layout = engine.layout(document);
        List<FoundPoint> points = extractor.extract(List.of(new Excerpt(document, layout))).stream()
            .flatMap(f -> f.points().stream()).toList();
        read.add(new Entry(name, bytes, document, layout, points));
      } catch (ReadingException e) {
        System.out.println("# left out: " + file + ": " + e.getMessage());
      }
    }
    if (read.isEmpty()) {
      throw new IllegalArgumentException("There is no PDF that can be read in " + files + ".");
    }
    entries = List.copyOf(read);
    System.out.println("# one operation is " + entries.size() + " files, "
        + entries.stream().mapToInt(e -> e.document().pages().size()).sum() + " pages, "
        + entries.stream().mapToInt(e -> e.points().size()).sum() + " points");
  }

  List<Entry> entries() {
    return entries;
  }
}
