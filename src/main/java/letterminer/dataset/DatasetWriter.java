package letterminer.dataset;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a run's files. Rows go out as they come and are not kept. All is written into a folder beside
 * the files and moved into place by {@link #finish}, the descriptor last: a run that ends before leaves
 * the old files as they were. For one thread.
 */
public final class DatasetWriter implements Closeable {
  private static final String DRAFT = ".unfinished-";
  private static final Pattern DRAFT_NAME = Pattern.compile("\\.unfinished-(\\d{1,18})-.*");
  private static final String PACKAGE = "datapackage.json";

  private final Path folder;
  private final Path draft;
  private final Dataset dataset;
  private final List<OutputStream> parts = new ArrayList<>();
  private final CSVPrinter files;

  /**
   * Begins a run's files.
   *
   * @param folder where they are to be; made if it is not there
   * @throws IOException if nothing can be written there
   */
  public DatasetWriter(Path folder, Dataset dataset) throws IOException {
    this.folder = folder;
    this.dataset = dataset;
    Files.createDirectories(folder);
    clearDeadDrafts(folder);
    this.draft = Files.createTempDirectory(folder, DRAFT + ProcessHandle.current().pid() + "-");
    for (String name : dataset.files()) {
      parts.add(new BufferedOutputStream(Files.newOutputStream(draft.resolve(name)), 1 << 16));
    }
    List<Table<?>> tables = dataset.tables();
    for (int i = 0; i < tables.size(); i++) { // The first part, letters.jsonl, has no head.
      String head = Csv.FORMAT.format((Object[]) tables.get(i).head().toArray(String[]::new)) + "\n";
      parts.get(i + 1).write(head.getBytes(StandardCharsets.UTF_8));
    }
    this.files = Csv.FORMAT.print(
        Files.newBufferedWriter(draft.resolve(Tables.FILES.file()), StandardCharsets.UTF_8));
    files.printRecord(Tables.FILES.head());
  }

  /** Drafts of runs that were killed: their process is gone, so nobody will finish them. */
  private static void clearDeadDrafts(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        Matcher name = DRAFT_NAME.matcher(entry.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(entry);
        }
      }
    }
  }

  private static void delete(Path draft) throws IOException {
    try (Stream<Path> left = Files.list(draft)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(draft);
  }

  /**
   * Adds a file of the input with all its rows.
   *
   * @param name what it is called in the tables; the result's rows have the same
   * @param sha256 of its bytes; empty where they could not be had
   * @param bytes how many these are
   * @param sameAs the file before it that has the same text
   */
  public void add(String name, String sha256, long bytes, FileResult result, Optional<String> sameAs)
      throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).write(result.parts().get(i));
    }
    CsvRow.print(
        files, Tables.FILES, new Tables.FileRow(name, sha256, bytes, result, sameAs.orElse("")),
        dataset.cells());
  }

  /**
   * Completes the files and moves them into place.
   *
   * @param version the program's version, for the data package
   * @param model the version of the polarity model
   */
  public void finish(String version, String model) throws IOException {
    closeFiles();
    List<Table<?>> tables = new ArrayList<>(dataset.tables());
    tables.add(Tables.FILES);
    Files.writeString(
        draft.resolve(PACKAGE),
        Json.indented().writeValueAsString(DataPackage.describe(version, model, tables)) + "\n");
    List<String> names = new ArrayList<>(dataset.files());
    names.add(Tables.FILES.file());
    names.add(PACKAGE);
    for (String name : names) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw new IOException(name + " is a folder there");
      }
    }
    if (!dataset.sentences()) { // An earlier run's would not belong to these letters.
      Files.deleteIfExists(folder.resolve(Tables.SENTENCES.file()));
    }
    for (String name : names) {
      Files.move(
          draft.resolve(name), folder.resolve(name),
          StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void closeFiles() throws IOException {
    for (OutputStream part : parts) {
      part.close();
    }
    files.close();
  }

  /** Gives up what was not finished. */
  @Override
  public void close() throws IOException {
    try {
      closeFiles();
    } finally {
      delete(draft);
    }
  }
}
