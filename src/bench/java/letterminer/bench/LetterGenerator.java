package letterminer.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes letters by the thousand, to see that a run over very many files loses none and needs no more memory. */
@Command(
    name = "LetterGenerator",
    mixinStandardHelpOptions = true,
    description = "Writes short assessment letters about councils that do not exist, all different, and prints "
        + "what a complete reading of them has: letters, judgements and points.")
public final class LetterGenerator implements Callable<Integer> {
  private static final int IN_FOLDER = 1000;

  @Parameters(index = "0", paramLabel = "N", description = "How many.")
  private int count;

  @Parameters(index = "1", paramLabel = "OUT", description = "A folder; with --zip the archive to write.")
  private Path out;

  @Option(names = "--seed", defaultValue = "1", description = "Another seed gives other letters.")
  private long seed;

  @Option(names = "--text", description = "Text files in place of PDFs.")
  private boolean text;

  @Option(names = "--zip", description = "All into one .zip in place of folders of 1,000.")
  private boolean zip;

  private long judgements;
  private long points;

  /** Where the files go. */
  private interface Sink {
    void put(String name, byte[] bytes) throws IOException;
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    System.exit(new CommandLine(new LetterGenerator()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (zip) {
      intoArchive();
    } else {
      generate(this::intoFolder);
    }
    System.out.println("letters=" + count + " judgements=" + judgements + " points=" + points);
    return 0;
  }

  private void generate(Sink sink) throws IOException {
    for (int number = 0; number < count; number++) {
      InventedLetter letter = InventedLetter.numbered(seed, number);
      String name = String.format("%03d/letter-%06d.%s", number / IN_FOLDER, number, text ? "txt" : "pdf");
      sink.put(name, text ? LetterText.of(letter) : LetterPdf.of(letter, number));
      judgements += letter.rows().size();
      points += letter.points();
    }
  }

  private void intoFolder(String name, byte[] bytes) throws IOException {
    Path file = out.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void intoArchive() throws IOException {
    if (out.toAbsolutePath().getParent() != null) {
      Files.createDirectories(out.toAbsolutePath().getParent());
    }
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out));
        ZipOutputStream archive = new ZipOutputStream(file)) {
      generate((name, bytes) -> {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2009, 1, 1, 0, 0)); // The same seed gives the same bytes.
        archive.putNextEntry(entry);
        archive.write(bytes);
        archive.closeEntry();
      });
    }
  }
}
